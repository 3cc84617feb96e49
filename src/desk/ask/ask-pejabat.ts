/** Questions of `pejabat` and `wakilkan`. */
import type { Ask } from '../../env.ts';
import { parseNip } from '../../office/kantor/pejabat/nip-owner.ts';
import { holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';
import { peranName, type Sop } from '../../office/sop/sop.ts';
import type { DatePurpose } from '../flags/date-purposes.ts';
import type { Sitting } from '../sitting.ts';
import { type NeededValue, neededAlasan } from './ask-missing.ts';
import { askOptionalText, askRequiredText, dayPrompt, refusalOf } from './typed-answers.ts';

const askDay = (sesi: Sitting, pesan: string, maksud: DatePurpose) => (ask: Ask) =>
  askRequiredText(ask, pesan, dayPrompt(sesi, maksud));

type NewPejabatFlags = Readonly<{ nama?: string; peran?: string; mulai?: string }>;

export const neededPejabat = (sesi: Sitting, sop: Sop): readonly NeededValue<NewPejabatFlags>[] => [
  {
    kunci: 'nama',
    flag: '--nama',
    tanya: (ask) => askRequiredText(ask, 'Nama dengan gelar, seperti tercetak di surat'),
  },
  {
    kunci: 'peran',
    flag: '--peran',
    tanya: (ask) =>
      ask.choose(
        'Jabatan menurut SOP',
        Object.entries(sop.peran).map(([nilai, nama]) => ({ nilai, nama })),
      ),
  },
  { kunci: 'mulai', flag: '--mulai', tanya: askDay(sesi, 'Mulai menjabat', 'pejabat --mulai') },
];

type OtherPejabatFlags = Readonly<{ nip?: string; pangkat?: string; akun?: string }>;

/** Optional; asked only of somebody who is already answering. */
export async function askOtherPejabatData<O extends OtherPejabatFlags>(sesi: Sitting, o: O): Promise<O> {
  const ask = await sesi.env.ask();
  const nip =
    o.nip ??
    (await askOptionalText(ask, 'NIP (Enter = nanti)', {
      periksa: (teks) => refusalOf(() => parseNip('NIP', teks, sesi.hariIni, [])),
    }));
  const pangkat = o.pangkat ?? (await askOptionalText(ask, 'Pangkat, golongan (Enter = nanti)'));
  const akun = o.akun ?? (await askOptionalText(ask, 'Akun komputer yang ia pakai (Enter = nanti)'));
  return { ...o, ...(nip && { nip }), ...(pangkat && { pangkat }), ...(akun && { akun }) };
}

const PEJABAT_CHANGES = {
  nama: 'nama dengan gelar',
  nip: 'NIP',
  pangkat: 'pangkat dan golongan',
  akun: 'akun komputer',
  mulai: 'hari pertama menjabat',
} as const;

export async function askPejabatChange<O extends object>(sesi: Sitting, o: O): Promise<O> {
  const ask = await sesi.env.ask();
  const apa = await ask.choose(
    'Yang diubah',
    (Object.keys(PEJABAT_CHANGES) as (keyof typeof PEJABAT_CHANGES)[]).map((nilai) => ({
      nilai,
      nama: PEJABAT_CHANGES[nilai],
    })),
  );
  return {
    ...o,
    [apa]: await askRequiredText(ask, 'Nilai yang benar', apa === 'mulai' ? dayPrompt(sesi, 'pejabat --mulai') : {}),
  };
}

export const neededEnd = (
  sesi: Sitting,
): readonly NeededValue<Readonly<{ sampai?: string | undefined; alasan?: string | undefined }>>[] => [
  { kunci: 'sampai', flag: '--sampai', tanya: askDay(sesi, 'Hari terakhir', '--sampai') },
  neededAlasan,
];

type MandatFlags = Readonly<{ oleh?: string; sifat?: string; dari?: string; sampai?: string; dasar?: string }>;

/** Who, as what, from when until when, on what ground. */
export const neededMandat = (sesi: Sitting, sop: Sop): readonly NeededValue<MandatFlags>[] => [
  {
    kunci: 'oleh',
    flag: '--oleh',
    tanya: (ask) =>
      ask.choose(
        'Siapa yang mewakili',
        sesi.kantor.pejabat
          .filter((p) => holdsJabatan(p, sesi.hariIni))
          .map((p) => ({ nilai: p.nama, nama: `${p.nama} — ${peranName(sop, p.peran)}` })),
      ),
  },
  {
    kunci: 'sifat',
    flag: '--sifat',
    tanya: (ask) =>
      ask.choose('Sifat', [
        { nilai: 'plh', nama: 'Plh.: pejabatnya berhalangan' },
        { nilai: 'plt', nama: 'Plt.: jabatan kosong' },
      ]),
  },
  { kunci: 'dari', flag: '--dari', tanya: askDay(sesi, 'Hari pertama', '--dari') },
  { kunci: 'sampai', flag: '--sampai', tanya: askDay(sesi, 'Hari terakhir', '--sampai') },
  { kunci: 'dasar', flag: '--dasar', tanya: (ask) => askRequiredText(ask, 'Dasar (nomor surat tugas atau keputusan)') },
];

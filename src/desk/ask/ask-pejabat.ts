import type { Ask } from '../../env.ts';
import { parseNip } from '../../office/kantor/pejabat/nip-owner.ts';
import { holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';
import { peranName, type Sop } from '../../office/sop/sop.ts';
import type { DatePurpose } from '../flags/date-purposes.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import { dayIfTyped, endAfter } from '../flags/typed-dates.ts';
import type { Sitting } from '../sitting.ts';
import { type NeededValue, neededAlasan } from './ask-missing.ts';
import { askSeries } from './question-series.ts';
import { askOptionalText, askRequiredText, dayPrompt, refusalOf } from './typed-answers.ts';

const askDay = (sesi: Sitting, pesan: string, maksud: DatePurpose) => (ask: Ask) =>
  askRequiredText(ask, pesan, dayPrompt(sesi, maksud));

type NewPejabatFlags = Readonly<{
  nama?: string;
  peran?: string;
  mulai?: string;
  nip?: string;
  pangkat?: string;
  akun?: string;
}>;

export const neededPejabat = (sesi: Sitting, sop: Sop): readonly NeededValue<NewPejabatFlags>[] => [
  {
    kunci: 'nama',
    flag: '--nama',
    tanya: (ask) => askRequiredText(ask, 'Nama dengan gelar, seperti tercetak di surat'),
  },
  {
    kunci: 'peran',
    flag: '--peran',
    tanya: (ask) => ask.choose('Jabatan menurut SOP', peranChoices(sop)),
  },
  { kunci: 'mulai', flag: '--mulai', tanya: askDay(sesi, 'Mulai menjabat', 'pejabat --mulai') },
  {
    kunci: 'nip',
    flag: '--nip',
    boleh: true,
    tanya: async (ask) => (await askOptionalText(ask, 'NIP (Enter = nanti)', nipPrompt(sesi))) ?? '',
  },
  { kunci: 'pangkat', flag: '--pangkat', boleh: true, tanya: askLater('Pangkat, golongan (Enter = nanti)') },
  { kunci: 'akun', flag: '--akun', boleh: true, tanya: askLater('Akun komputer yang ia pakai (Enter = nanti)') },
];

const peranChoices = (sop: Sop) => Object.entries(sop.peran).map(([nilai, nama]) => ({ nilai, nama }));

const askLater = (pesan: string) => async (ask: Ask) => (await askOptionalText(ask, pesan)) ?? '';

const nipPrompt = (sesi: Sitting) => ({
  periksa: (teks: string) => refusalOf(() => parseNip('NIP', teks, sesi.hariIni, [])),
});

const PEJABAT_CHANGES = {
  nama: 'nama dengan gelar',
  nip: 'NIP',
  pangkat: 'pangkat dan golongan',
  akun: 'akun komputer',
  mulai: 'hari pertama menjabat',
} as const;

export const askPejabatChange = <O extends KeyedFlags>(sesi: Sitting, o: O): Promise<O> =>
  askSeries(sesi.env, o, async ({ ask }) => {
    const apa = await ask.choose(
      'Yang diubah',
      (Object.keys(PEJABAT_CHANGES) as (keyof typeof PEJABAT_CHANGES)[]).map((nilai) => ({
        nilai,
        nama: PEJABAT_CHANGES[nilai],
      })),
    );
    const prompt = apa === 'mulai' ? dayPrompt(sesi, 'pejabat --mulai') : apa === 'nip' ? nipPrompt(sesi) : {};
    return { ...o, [apa]: await askRequiredText(ask, `${upperFirst(PEJABAT_CHANGES[apa])} yang benar`, prompt) };
  });

const upperFirst = (teks: string): string => `${teks[0]?.toUpperCase()}${teks.slice(1)}`;

export const neededEnd = (
  sesi: Sitting,
): readonly NeededValue<Readonly<{ sampai?: string | undefined; alasan?: string | undefined }>>[] => [
  { kunci: 'sampai', flag: '--sampai', tanya: askDay(sesi, 'Hari terakhir', '--sampai') },
  neededAlasan,
];

export type MandatFlags = Readonly<{
  peran?: string;
  oleh?: string;
  sifat?: string;
  dari?: string;
  sampai?: string;
  dasar?: string;
}>;

export const neededMandat = (sesi: Sitting, sop: Sop): readonly NeededValue<MandatFlags>[] => [
  {
    kunci: 'peran',
    flag: 'PERAN',
    tanya: (ask) => ask.choose('Jabatan yang diwakilkan', peranChoices(sop)),
  },
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
  {
    kunci: 'sampai',
    flag: '--sampai',
    tanya: (ask, { dari = '' }) =>
      askRequiredText(
        ask,
        'Hari terakhir',
        dayPrompt(sesi, '--sampai', endAfter(sesi, dayIfTyped(sesi, '--dari', dari))),
      ),
  },
  { kunci: 'dasar', flag: '--dasar', tanya: (ask) => askRequiredText(ask, 'Dasar (nomor surat tugas atau keputusan)') },
];

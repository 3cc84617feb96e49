/** What `pejabat` and `wakilkan` ask of an official where flags leave it open. */
import type { Ask } from '../env.ts';
import { bacaNip } from '../kantor/milik-nip.ts';
import { menjabat } from '../kantor/pejabat.ts';
import { namaPeran, type Sop } from '../sop/sop.ts';
import type { Maksud } from './baca-hari.ts';
import { sebab, tanyaHari, teksBoleh, teksWajib } from './jawaban.ts';
import type { Sesi } from './sesi.ts';
import { type Perlu, perluAlasan } from './tanya-kurang.ts';

const hari = (sesi: Sesi, pesan: string, maksud: Maksud) => (ask: Ask) =>
  teksWajib(ask, pesan, tanyaHari(sesi, maksud));

type Baru = Readonly<{ nama?: string; peran?: string; mulai?: string }>;

/** Of an official who is entered. */
export const perluPejabat = (sesi: Sesi, sop: Sop): readonly Perlu<Baru>[] => [
  { kunci: 'nama', flag: '--nama', tanya: (ask) => teksWajib(ask, 'Nama dengan gelar, seperti tercetak di surat') },
  {
    kunci: 'peran',
    flag: '--peran',
    tanya: (ask) =>
      ask.pilih(
        'Jabatan menurut SOP',
        Object.entries(sop.peran).map(([nilai, nama]) => ({ nilai, nama })),
      ),
  },
  { kunci: 'mulai', flag: '--mulai', tanya: hari(sesi, 'Mulai menjabat', 'pejabat --mulai') },
];

type Lain = Readonly<{ nip?: string; pangkat?: string; akun?: string }>;

/** What may stay open; asked only of somebody who is answering questions already. */
export async function tanyaLainnya<O extends Lain>(sesi: Sesi, o: O): Promise<O> {
  const ask = await sesi.env.ask();
  const nip =
    o.nip ??
    (await teksBoleh(ask, 'NIP (Enter = nanti)', {
      periksa: (teks) => sebab(() => bacaNip('NIP', teks, sesi.hariIni, [])),
    }));
  const pangkat = o.pangkat ?? (await teksBoleh(ask, 'Pangkat, golongan (Enter = nanti)'));
  const akun = o.akun ?? (await teksBoleh(ask, 'Akun komputer yang ia pakai (Enter = nanti)'));
  return { ...o, ...(nip && { nip }), ...(pangkat && { pangkat }), ...(akun && { akun }) };
}

const UBAHAN = {
  nama: 'nama dengan gelar',
  nip: 'NIP',
  pangkat: 'pangkat dan golongan',
  akun: 'akun komputer',
  mulai: 'hari pertama menjabat',
} as const;

/** Which of his data changes, and to what. */
export async function tanyaUbahan<O extends object>(sesi: Sesi, o: O): Promise<O> {
  const ask = await sesi.env.ask();
  const apa = await ask.pilih(
    'Yang diubah',
    (Object.keys(UBAHAN) as (keyof typeof UBAHAN)[]).map((nilai) => ({ nilai, nama: UBAHAN[nilai] })),
  );
  return {
    ...o,
    [apa]: await teksWajib(ask, 'Nilai yang benar', apa === 'mulai' ? tanyaHari(sesi, 'pejabat --mulai') : {}),
  };
}

/** Of an end: of an office held, or of a mandate. */
export const perluAkhir = (
  sesi: Sesi,
): readonly Perlu<Readonly<{ sampai?: string | undefined; alasan?: string | undefined }>>[] => [
  { kunci: 'sampai', flag: '--sampai', tanya: hari(sesi, 'Hari terakhir', '--sampai') },
  perluAlasan,
];

type Mandat = Readonly<{ oleh?: string; sifat?: string; dari?: string; sampai?: string; dasar?: string }>;

/** Of a mandate: who stands in, as what, from when until when, on what ground. */
export const perluMandat = (sesi: Sesi, sop: Sop): readonly Perlu<Mandat>[] => [
  {
    kunci: 'oleh',
    flag: '--oleh',
    tanya: (ask) =>
      ask.pilih(
        'Siapa yang mewakili',
        sesi.kantor.pejabat
          .filter((p) => menjabat(p, sesi.hariIni))
          .map((p) => ({ nilai: p.nama, nama: `${p.nama} — ${namaPeran(sop, p.peran)}` })),
      ),
  },
  {
    kunci: 'sifat',
    flag: '--sifat',
    tanya: (ask) =>
      ask.pilih('Sifat', [
        { nilai: 'plh', nama: 'Plh.: pejabatnya berhalangan' },
        { nilai: 'plt', nama: 'Plt.: jabatan kosong' },
      ]),
  },
  { kunci: 'dari', flag: '--dari', tanya: hari(sesi, 'Hari pertama', '--dari') },
  { kunci: 'sampai', flag: '--sampai', tanya: hari(sesi, 'Hari terakhir', '--sampai') },
  { kunci: 'dasar', flag: '--dasar', tanya: (ask) => teksWajib(ask, 'Dasar (nomor surat tugas atau keputusan)') },
];

import type { Tanggal } from '../../office/days/tanggal.ts';
import { langkahAt, type Sop } from '../../office/sop/sop.ts';
import { PRACTICE_NOTE, type PracticeKasus } from './practice-kasus.ts';

type TypedAnswer = Readonly<{ id: string; langkah: Readonly<{ no: number }> | null }>;

export type PracticeTypist = (saat: Date, argv: readonly string[]) => Promise<TypedAnswer>;

/** `hari`: working days from today. */
type PracticeMeans = Readonly<{ sop: Sop; hari: (n: number) => Tanggal; kini: Date; ketik: PracticeTypist }>;

type PracticeStep = Readonly<{ saat: Date; jalan: (saat: Date) => Promise<void> }>;

/** `ke` is the case's position, for numbers of its own. */
export function practiceSteps(k: PracticeKasus, ke: number, { sop, hari, kini, ketik }: PracticeMeans): PracticeStep[] {
  let kasus: TypedAnswer = { id: '', langkah: null };
  const pukul = clockOf(hari, kini);
  const langkah = (n: number, argv: () => readonly string[]): PracticeStep => ({
    saat: pukul(n),
    jalan: async (saat) => {
      kasus = { ...kasus, ...(await ketik(saat, argv())) };
    },
  });
  return [
    langkah(k.diterima, () => receiptLine(k, hari(k.diterima - 2))),
    ...k.maju.map((satu) => {
      const [n, kembali] = typeof satu === 'number' ? [satu, false] : [Number.parseInt(satu, 10), true];
      return langkah(n, () => advanceLine(sop, kasus, ke, hari(n), kembali));
    }),
    ...k.lalu.map(({ hari: n, argv }) =>
      langkah(n, () => argv.map((kata) => (kata === '<kasus>' ? kasus.id : kata === '<hari>' ? hari(n) : kata))),
    ),
  ];
}

/** They go from nine o'clock on with time between; today's happens now. */
function clockOf(hari: (n: number) => Tanggal, kini: Date): (n: number) => Date {
  const perHari = new Map<number, number>();
  return (n) => {
    if (n === 0) return kini;
    const ke = perHari.get(n) ?? 0;
    perHari.set(n, ke + 1);
    return new Date(`${hari(n)}T${String(9 + ke).padStart(2, '0')}:10:00+07:00`);
  };
}

const receiptLine = (k: PracticeKasus, tanggalSurat: Tanggal): readonly string[] => [
  ...['new', '--lembaga', k.lembaga, '--jenis', k.jenis, '--nomor-surat', k.surat, '--tanggal-surat', tanggalSurat],
  ...['--hal', 'Permohonan hak akses pemanfaatan data kependudukan', '--tujuan', k.tujuan, '--elemen', 'nik'],
  ...['--elemen', 'nama-lengkap', '--metode', 'web-service', '--jangka-waktu', '2 tahun', '--lengkap'],
  ...['--alamat', 'Jalan Contoh Nomor 1', '--pimpinan', 'Contoh Pimpinan', '--jabatan-pimpinan', 'Pimpinan'],
  ...['--kontak', '(0274) 000000', '--penerima', 'Contoh Pengadministrasi'],
  ...(k.balikan === null ? [] : ['--data-balikan', k.balikan]),
];

function advanceLine(
  sop: Sop,
  { id, langkah }: TypedAnswer,
  ke: number,
  hari: Tanggal,
  kembali: boolean,
): readonly string[] {
  const { koreksi, balasan, kirim } = langkahAt(sop, langkah?.no ?? 0);
  const hasil = kembali ? ['--hasil', 'koreksi', '--catatan', PRACTICE_NOTE] : ['--hasil', 'setuju'];
  const nomor = String(ke + 1).padStart(3, '0');
  return [
    ...['advance', id, '--lengkap'],
    ...(koreksi ? hasil : []),
    ...(balasan ? ['--balasan', 'setuju', '--nomor-balasan', `400.8/${nomor}/CTH`, '--tanggal-balasan', hari] : []),
    ...(kirim ? ['--nomor-keluar', `470/${nomor}`, '--tanggal-keluar', hari] : []),
  ];
}

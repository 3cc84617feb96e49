/** What somebody types who often slips in the year, puts right, takes back, closes and opens again: for the books. */
import type { SeededDice } from './seeded-dice.ts';

export type CurrentKasus = Readonly<{ id: string; langkah: Readonly<{ no: number }> | null }>;

const KOREKSI_STEPS = [6, 7, 10, 11, 20, 21];
/** Days around the turn of a year, as they are typed: the right one and the slips of it. */
export const TYPED_DAYS = [
  ...['hari ini', 'kemarin', '28/12/2026', '31/12/2026', '4/1/2027', '20/2/2027', '4/1/2026', '2/1/2026', '31/12/2025'],
  ...['15/11/2024', '1/2/2028', '5/1/1999'],
];

export const typeSuratMasuk = ({ dari }: SeededDice, n: number): readonly string[] => {
  const diterima = dari(['hari ini', 'kemarin', '28/12/2026', '31/12/2026', '4 hari lalu']);
  const isi = { lembaga: `Lembaga ${n}`, jenis: 'opd', 'nomor-surat': `S/${n}`, hal: 'x', diterima };
  const butir = {
    tujuan: 'v',
    elemen: 'nik',
    metode: 'web-service',
    'data-balikan': 'bulanan',
    'jangka-waktu': '2 tahun',
  };
  const pimpinan = { pimpinan: 'Ani', 'jabatan-pimpinan': 'Kepala', 'tanggal-surat': diterima };
  return ['new', ...Object.entries({ ...isi, ...butir, ...pimpinan }).flatMap(([k, x]) => [`--${k}`, x]), '--lengkap'];
};

/** A step done, with all it may need; `lurus`: nothing is sent back. */
export function typeAdvance(
  { bilangan, dari }: SeededDice,
  id: string,
  no: number,
  n: number,
  lurus = false,
): readonly string[] {
  const koreksi = KOREKSI_STEPS.includes(no) && !lurus && bilangan(8) === 0;
  return [
    ...['advance', id, '--lengkap'],
    ...(koreksi
      ? ['--hasil', 'koreksi', '--catatan', 'perbaiki']
      : KOREKSI_STEPS.includes(no)
        ? ['--hasil', 'setuju']
        : []),
    ...(no === 14
      ? [
          '--balasan',
          !lurus && bilangan(9) === 0 ? 'tolak' : 'setuju',
          '--nomor-balasan',
          `B/${n}`,
          '--tanggal-balasan',
          dari(TYPED_DAYS),
        ]
      : []),
    ...(no === 13 && bilangan(3) > 0 ? ['--tanggal-keluar', dari(TYPED_DAYS)] : []),
    ...(no === 13 && bilangan(2) === 0 ? ['--nomor-keluar', dari([`K/${n}`, `K/${n}/2026`, 'K/7/2026'])] : []),
    ...(bilangan(3) === 0 ? ['--disposisi', `Proses ${n}`] : []),
    ...(!lurus && bilangan(6) === 0 ? ['--tanggal', dari(['kemarin', 'hari ini', '3 hari lalu'])] : []),
  ];
}

/** Anything but a step. */
export function typeAnything({ bilangan, dari }: SeededDice, id: string, n: number): readonly string[] {
  const alasan = ['--alasan', `alasan ${n}`];
  const untuk = ['--untuk', dari(['surat-kemendagri', 'kekurangan', 'pengingat-kemendagri', 'pks'])];
  const ralat = (isian: string) => ['ralat', id, '--isian', isian, ...alasan];
  return dari<() => readonly string[]>([
    () => ['undo', id, ...alasan],
    () => ['undo', id, ...alasan],
    () => ['undo', id, ...alasan],
    () => [dari(['cabut', 'kembalikan', 'tolak', 'batal']), id, ...alasan],
    () => ['batal', id, ...alasan],
    () => ['buka-lagi', id, ...alasan],
    () => ['nomor', 'pesan', id, ...untuk, ...(bilangan(3) === 0 ? ['--nomor', `A/${n}/2026`] : [])],
    () => ['nomor', 'pesan', id, ...untuk, ...(bilangan(3) === 0 ? ['--nomor', `A/${n}/2026`] : [])],
    () => ['nomor', 'pakai', id, ...untuk, '--tanggal', dari(TYPED_DAYS)],
    () => ['nomor', 'pakai', id, ...untuk, '--tanggal', dari(TYPED_DAYS)],
    () => ['nomor', 'pakai', id, ...untuk, '--tanggal', dari(TYPED_DAYS)],
    () => ['nomor', 'pakai', id, ...untuk, '--tanggal', dari(TYPED_DAYS)],
    () => ['draft', id, untuk[1] ?? '', '--izinkan-kosong'],
    () => ['draft', id, untuk[1] ?? '', '--izinkan-kosong'],
    () => ['nomor', 'batal', id, ...untuk, ...alasan],
    () => ['lengkapi', id, '--tanggal-keluar', dari(TYPED_DAYS)],
    () => ['lengkapi', id, '--nomor-keluar', dari([`L/${n}`, 'K/7/2026'])],
    () => ralat(`tanggal-keluar=${dari(TYPED_DAYS)}`),
    () => ralat(`nomor-keluar=${dari([`R/${n}`, 'K/7/2026'])}`),
    () => ralat(`tanggal-pks=${dari(TYPED_DAYS)}`),
    () => ralat(`nomor-kesatu=R/${n}`),
    () => ralat(`diterima=${dari(TYPED_DAYS)}`),
    () => ralat(`nomor-surat=R/${n}`),
    () => ralat(`tanggal-balasan=${dari(TYPED_DAYS)}`),
    () => ralat(`nomor-balasan=R/${n}`),
    () => typeSahkan(id, n, dari(TYPED_DAYS)),
    () => ['akses', id, '--user-id', 'hari ini'],
  ])();
}

export const typeSahkan = (id: string, n: number, tanggal: string): readonly string[] => [
  ...['sahkan', id, '--nomor-kesatu', `P/${n}`, '--nomor-kedua', `Q/${n}`],
  ...['--tanggal', tanggal, '--mulai', tanggal],
];

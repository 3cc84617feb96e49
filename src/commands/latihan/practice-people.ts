export const PRACTICE_PEJABAT: readonly (readonly [nama: string, peran: string])[] = [
  ['Contoh Pengadministrasi', 'pengadministrasi-umum'],
  ['Contoh Analis', 'analis-kependudukan'],
  ['Contoh Kasi Inovasi', 'kasi-inovasi-kerja-sama'],
  ['Contoh Kasi Pengolahan', 'kasi-pengolahan-penyajian-data'],
  ['Contoh Kepala Bidang', 'kepala-bidang'],
  ['Contoh Sekretaris', 'sekretaris'],
  ['Contoh Kepala Dinas', 'kepala-dinas'],
];

export const PRACTICE_PLH = {
  peran: 'kepala-dinas',
  oleh: 'Contoh Sekretaris',
  dari: -1,
  sampai: 2,
  dasar: 'ST 800/1/CONTOH',
} as const;

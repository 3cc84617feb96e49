/** Command lines that only look, for the register `lanjut` of the durability harness. */
export const READING: readonly string[] = [
  ...['', 'list', 'list --status semua', 'list rsud', 'show 4', 'show "rsud jeda"', 'show B-001', 'overdue'],
  ...['overdue --per 2026-02-01', 'papan', 'draft 2 --daftar', 'jadwal 1', 'nomor daftar', 'kerja-sama', 'kewajiban'],
  ...['lembaga', 'lembaga "RSUD Lain"', 'buku masuk', 'buku keluar', 'buku kendali', 'buku pks', 'buku periksa'],
  ...['laporan', 'laporan --tahun 2026', 'sop', 'sop periksa', 'libur 2026', 'pejabat', 'pejabat daftar'],
  ...['pejabat akun', 'wakilkan', 'template daftar', 'config', 'check', 'cari rsud', 'agenda', 'log', 'jelaskan 9'],
  ...['impor daftar', 'buka 4'],
];
export const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');

/** These begin with a capital only because they were typed first. */
const COMMON_FIRST_WORD =
  /^(?:Data|Jumlah|Rekap|Rekapitulasi|Daftar|Laporan|Hasil|Status|Untuk|Verifikasi|Validasi|Identifikasi|Sinkronisasi|Pe[a-z]{3,}an|Ke[a-z]{3,}an)(?= [a-z]|$)/;

/** In the middle of a sentence 'Verifikasi pasien.' becomes 'verifikasi pasien'. */
export const insideSentence = (teks: string | null): string | null =>
  teks
    ?.trim()
    .replace(/[.;,\s]+$/, '')
    .replace(COMMON_FIRST_WORD, (kata) => kata.toLowerCase()) ?? null;

/** 'Kepala Dinas' before 'Dinas Sosial' is 'Kepala': what both say is said once. */
export function officeBefore(jabatan: string, lembaga: string): string {
  const kata = jabatan.trim().split(/\s+/);
  const nama = lembaga.trim().toLowerCase().split(/\s+/);
  const ulang = kata.findIndex((_, i) => i > 0 && kata.slice(i).every((satu, ke) => satu.toLowerCase() === nama[ke]));
  return ulang < 0 ? jabatan : kata.slice(0, ulang).join(' ');
}

/** Gives 'nomor KK, NIK, dan nama lengkap'. */
export function joinNames(nama: readonly string[]): string {
  if (nama.length <= 2) return nama.join(' dan ');
  return `${nama.slice(0, -1).join(', ')}, dan ${nama.at(-1)}`;
}

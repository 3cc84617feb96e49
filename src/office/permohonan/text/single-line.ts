/** Their lines are one thing broken in two. */
const ONE_THING_FIELDS =
  /nomor|tanggal|diterima|lembaga|nama|pimpinan|nip|pangkat|jabatan|oleh|penerima|jangka|mulai|sampai|dari|sejak|akhir|kunci|per$|jenis|peran|sebagai|kepada|elemen|metode/i;

/** Their lines are several things. */
const MANY_THING_FIELDS = /alamat|kontak|tujuan|catatan|alasan|disposisi|balikan|keterangan|dasar|\bhal\b/i;

const LINE_BREAK = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;

export const lineGap = (isian: string): ', ' | ' ' =>
  ONE_THING_FIELDS.test(isian) && !MANY_THING_FIELDS.test(isian) ? ' ' : ', ';

/** Turns 'Jl. A⏎Sleman' into 'Jl. A, Sleman'. One line stays as it is, blanks and all. */
export function toSingleLine(isian: string, diketik: string): string {
  const teks = diketik.replaceAll('\t', ' ');
  if (!LINE_BREAK.test(teks)) return teks;
  const sela = lineGap(isian);
  return teks
    .split(LINE_BREAK)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '')
    .map((satu, i, semua) => (sela === ', ' && i < semua.length - 1 ? satu.replace(/[,;]$/, '') : satu))
    .join(sela);
}

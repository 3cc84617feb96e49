/** Lines that were pasted or typed into one field, as one line: nothing of them is dropped. */

/** Fields whose lines are one thing broken in two, not several things one below the other. */
const SATU_HAL =
  /nomor|tanggal|diterima|lembaga|nama|pimpinan|nip|pangkat|jabatan|oleh|penerima|jangka|mulai|sampai|dari|sejak|akhir|kunci|per$|jenis|peran|sebagai|kepada|elemen|metode/i;

/** And those whose lines are several, whatever else their name says ('Alamat lembaga'). */
const BANYAK_HAL = /alamat|kontak|tujuan|catatan|alasan|disposisi|balikan|keterangan|dasar|\bhal\b/i;

const PINDAH = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;

/** What stands between two lines of a field. */
export const selaBaris = (isian: string): ', ' | ' ' => (SATU_HAL.test(isian) && !BANYAK_HAL.test(isian) ? ' ' : ', ');

/** 'Jl. A⏎Sleman' → 'Jl. A, Sleman'. A text of one line stays as it is, blanks and all. */
export function satuBaris(isian: string, teks: string): string {
  if (!PINDAH.test(teks)) return teks;
  const sela = selaBaris(isian);
  return teks
    .split(PINDAH)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '')
    .map((satu, i, semua) => (sela === ', ' && i < semua.length - 1 ? satu.replace(/[,;]$/, '') : satu))
    .join(sela);
}

/** Commands inside a text stay on one line, so that they can be copied as they stand. */

/** Stands for a blank inside a command while a text is broken into lines. */
const LEM = '\ue000';

const NILAI = `(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s·]+)`;
const SUB =
  'akhiri|batal|catat|cabut|daftar|isian|keluar|kendali|masuk|pakai|perbarui|periksa|pesan|pisahkan|salin|samakan|tambah|ubah';
/** A command's name, then its sub-command, the case it names and that case's document, flags with their values. */
const PERINTAH = new RegExp(
  `\\bpks [a-z][a-z-]*(?: (?:${SUB})\\b)?(?: \\d[\\d-]*)?(?: (?:pks|penolakan|[a-z]+-[a-z-]+)\\b)?(?: "[^"\\n]*")?(?: --[a-z-]+(?:[= ]${NILAI})?)*`,
  'g',
);

/** The text with its commands in one piece. */
export const satukan = (teks: string): string =>
  teks.includes('pks ') ? teks.replace(PERINTAH, (p) => p.replaceAll(' ', LEM)) : teks;

/** The blanks again. */
export const pisahkan = (teks: string): string => teks.replaceAll(LEM, ' ');

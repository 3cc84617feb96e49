/** Commands inside a text stay on one line, so that they can be copied as they stand. */

/** Stands for a blank inside a command while a text is broken into lines. */
const GLUE = '\ue000';

const FLAG_VALUE = `(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s·]+)`;
const SUB_COMMANDS =
  'akhiri|batal|catat|cabut|daftar|isian|keluar|kendali|masuk|pakai|perbarui|periksa|pesan|pisahkan|salin|samakan|tambah|ubah';
/** A command's name, then its sub-command, the case it names and that case's document, flags with their values. */
const COMMAND_PATTERN = new RegExp(
  `\\bpks [a-z][a-z-]*(?: (?:${SUB_COMMANDS})\\b)?(?: \\d[\\d-]*)?(?: (?:pks|penolakan|[a-z]+-[a-z-]+)\\b)?(?: "[^"\\n]*")?(?: --[a-z-]+(?:[= ]${FLAG_VALUE})?)*`,
  'g',
);

/** The text with its commands in one piece. */
export const glueCommands = (teks: string): string =>
  teks.includes('pks ') ? teks.replace(COMMAND_PATTERN, (p) => p.replaceAll(' ', GLUE)) : teks;

/** The blanks again. */
export const unglueCommands = (teks: string): string => teks.replaceAll(GLUE, ' ');

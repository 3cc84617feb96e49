/** Commands stay on one line, for copying. */

/** Stands for a blank while lines are broken. */
const GLUE = '\ue000';

const FLAG_VALUE = `(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s·]+)`;
const SUB_COMMANDS =
  'akhiri|batal|catat|cabut|daftar|isian|keluar|kendali|masuk|pakai|perbarui|periksa|pesan|pisahkan|salin|samakan|tambah|ubah';
const COMMAND_PATTERN = new RegExp(
  `\\bpks (?:--register ${FLAG_VALUE} )?[a-z][a-z-]*(?: (?:register ${FLAG_VALUE}|[a-z]+\\.[a-zA-Z]+|(?:${SUB_COMMANDS})\\b))?(?: \\d[\\d-]*)?(?: (?:pks|penolakan|[a-z]+-[a-z-]+)\\b)?(?: "[^"\\n]*")?(?: --[a-z-]+(?:[= ]${FLAG_VALUE})?)*`,
  'g',
);

export const glueCommands = (teks: string): string =>
  teks.includes('pks ') ? teks.replace(COMMAND_PATTERN, (p) => p.replaceAll(' ', GLUE)) : teks;

/** `unglueCommands` restores the blanks. */
export const glueWords = (teks: string): string => teks.replaceAll(' ', GLUE);

export const unglueCommands = (teks: string): string => teks.replaceAll(GLUE, ' ');

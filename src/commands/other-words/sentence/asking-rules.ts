/** Rules of what is asked, or came in; those of what is done come before them. */
import * as M from '../meanings.ts';
import { DONE_CASES, DONE_TODAY, READ_BACK, type SentenceRule } from './sentence-meanings.ts';

export const ASKING_RULES: readonly SentenceRule[] = [
  // After the signing: who owes a report.
  ['lapor belum', [M.DUTIES]],
  ['lapor terlambat', [M.DUTIES, M.LATE_ALL]],
  ['lapor pemohon', [M.DUTIES, M.REPORT]],

  // How far a case is, and what is late.
  ['terlambat pemohon', [M.DETAIL, M.LATE_ALL]],
  ['terlambat', [M.LATE, M.DAYS]],
  ['kenapa merah', [M.LATE, M.DETAIL]],
  ['kenapa lama|belum', [M.DETAIL, M.LATE_ALL]],
  ['giliran siapa', [M.DETAIL, M.ALL]],
  ['pemohon mana', [M.DETAIL, M.SEARCH]],
  ['kapan selesai', [M.TARGETS, M.DETAIL]],
  ['langkah selesai|lanjut', [M.STEP]],
  ['langkah pemohon|berapa', [M.DETAIL, M.TARGETS]],
  ['sudah selesai', [M.STEP, DONE_CASES]],
  ['kerja sudah', [DONE_TODAY, M.DESK]],
  ['kerja apa|saya', [M.DESK, M.MENU]],
  ['mengerti tidak', [M.MENU, M.HELP, M.PRACTICE]],
  ['bingung', [M.MENU, M.HELP, M.PRACTICE]],

  // A letter came in, or an institution wants an agreement.
  ['pemohon ajukan', [M.RECORD, M.OUTSIDE]],
  ['kerjasama pemohon|surat ingin|masuk', [M.RECORD, M.AGREEMENTS]],
  ['surat daftar|baru|masuk', [M.RECORD, M.AGENDA_BOOK]],

  // What is left: a document that was worked on, and one that is to be opened.
  ['ubah sudah', [READ_BACK, M.JUDGE, M.MEND]],
  ['word', [M.OPEN, READ_BACK]],
];

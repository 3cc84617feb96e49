/** What a sentence means by what its words are about. The first rule of which all is said counts; `a|b` is one of them. */
import * as M from '../meanings.ts';
import { ASKING_RULES } from './asking-rules.ts';
import {
  AGREEMENT,
  CORRECTED,
  CORRECTION,
  MINISTRY_LETTER,
  MISSING_LETTER,
  NUMBER_VOID,
  opened,
  paper,
  paperRules,
  READ_BACK,
  REMINDER,
  REOPENED,
  RETURNED,
  type SentenceRule,
} from './sentence-meanings.ts';

export const SENTENCE_RULES: readonly SentenceRule[] = [
  // What is not wanted is not offered.
  ['tetapIkut', [REOPENED, M.DETAIL]],
  ['jangan', [M.DETAIL, M.MENU]],

  // A document that was corrected in Word comes back.
  ['word ubah|sudah', [READ_BACK, M.JUDGE]],
  ['word masuk', [READ_BACK]],

  // The ministry is asked, is silent, answers.
  ['kemendagri ingat', [REMINDER, M.OUTSIDE]],
  ['kemendagri tunggu', [M.PAUSE, REMINDER]],
  ['kemendagri nomor', [M.NUMBER, M.NUMBERS]],
  ['kemendagri belum|lama', [REMINDER, M.LATE_ALL, M.DETAIL]],
  ['kemendagri tolak', [M.STEP, M.REFUSED]],
  ['kemendagri balas|setuju|masuk', [M.STEP, M.OUTSIDE]],
  ['kemendagri tidak', [M.STEP, M.REFUSED]],
  ['kemendagri kirim', [M.STEP, MINISTRY_LETTER, M.NUMBER]],
  ['kemendagri surat', [MINISTRY_LETTER, M.STEP]],
  ['ingat surat', [REMINDER, M.OUTSIDE]],

  // Access is asked for in a request, and given after the signing.
  ['akses akhiri|tarik|tutup', [M.ENDED, M.WITHDRAWN]],
  ['akses ajukan', [M.RECORD, M.ACCESS]],
  ['akses atur', [M.ACCESS]],

  // Scans.
  ['pindaian masuk|simpan', [M.SCAN]],

  // What was recorded twice, by a slip, or wrongly.
  ['ganda surat|kasus|daftar|pemohon', [M.JOINED, M.SAME_NAME]],
  ['pernah surat|daftar', [M.JOINED, M.EVERY]],
  ['salah daftar', [M.VOID, M.MEND]],
  ['hilang surat|berkas|pemohon', [M.SEARCH, M.DETAIL]],
  ['langkah batal|batalkan|hapus|balik', [M.TAKE_BACK]],
  ['lalu batalkan|hapus|balik', [M.TAKE_BACK, M.VOID]],
  ['batalkan surat|pemohon', [M.WITHDRAWN, M.VOID, M.TAKE_BACK]],
  ['pencet', [M.TAKE_BACK, M.VOID]],
  ['salah maju', [M.TAKE_BACK, M.CORRECT]],

  // An agreement ends before its time; the applicant withdraws.
  ['salah akhiri', [M.TAKE_BACK, M.MEND]],
  ['akhiri kerjasama|naskah|pemohon', [M.ENDED, M.WITHDRAWN]],
  ['pemohon batal|mundur', [M.WITHDRAWN, M.TAKE_BACK]],
  ['tarik pemohon|surat', [M.WITHDRAWN, M.TAKE_BACK]],

  // Somebody of the office looks at a text.
  ['pejabat cuti', [M.STAND_IN]],
  ['pejabat pindah', [M.NEW_OFFICIAL, M.STAND_IN, M.END_OFFICE]],
  ['pejabat ajukan ubah|naskah', CORRECTION],
  ['balik pejabat|ubah', CORRECTION],
  ['pejabat sreg kurang', CORRECTION],
  ['pejabat setuju tidak|belum', CORRECTION],
  ['naskah tolak', CORRECTION],
  ['surat tolak', [M.REFUSED, RETURNED]],
  ['pejabat tolak', [CORRECTED, M.REFUSED]],
  ['naskah ubah', CORRECTION],
  ['pejabat periksa', [M.JUDGE]],
  ['setuju naskah|pejabat', [M.JUDGE]],
  ['ttd kapan', [M.DETAIL, M.TARGETS]],
  ['pejabat ttd', [M.JUDGE, M.SIGNED]],
  ['pejabat disposisi', [M.STEP, ...M.SHEET]],

  // An agreement is signed and handed over.
  ['ttd pihak', [M.SIGNED]],
  ['naskah ttd', [M.SIGNED, M.JUDGE]],
  ['resmi naskah|sudah', [M.SIGNED, M.AGREEMENTS]],
  ['pemohon ttd', [M.SIGNED, M.JUDGE]],
  ['serah salinan', [M.HANDOVER]],
  ['serah naskah pemohon', [M.HANDOVER]],

  // Papers by name.
  ...paperRules('tandaTerima', 'tanda-terima', 'membuat tanda terima'),
  ...paperRules('lembarDisposisi', 'lembar-disposisi', 'membuat lembar disposisi'),
  ['lembarKoreksi', [paper('lembar-koreksi', 'membuat lembar koreksi'), opened('lembar-koreksi')]],
  ['suratKekurangan', [MISSING_LETTER, M.PAUSE]],
  ['naskah buat', [AGREEMENT, M.STEP]],

  // What is counted, listed or numbered.
  ['libur tambah', [M.ADD_HOLIDAY, M.OFFICE_DAYS]],
  ['libur', [M.OFFICE_DAYS]],
  ['berlaku naskah|kerjasama', [M.AGREEMENTS]],
  ['nomor berapa', [M.NUMBERS, M.OUT_BOOK]],
  ['nomor batal', [NUMBER_VOID, M.NUMBERS]],
  ['buku keluar', [M.OUT_BOOK]],
  ['buku surat', [M.AGENDA_BOOK, M.OUT_BOOK]],
  ['semua surat', [M.AGENDA_BOOK, M.ALL]],
  ['lihat naskah|surat|berkas|pindaian', [M.OPEN, M.DETAIL]],
  ['naskah mana', [M.OPEN, M.DETAIL]],

  // Something is missing, or wrong.
  ['syarat ajukan', [MISSING_LETTER, M.PAUSE]],
  ['komputer baru', [M.PLACE, M.BACKUP]],
  ['komputer ubah', [M.BACKUP, M.PLACE]],
  ['aman', [M.CHECK, M.BACKUP]],
  ['isian salah', [M.MEND, M.OPEN]],
  ['surat salah', [M.MEND, M.VOID, M.OPEN]],
  ['kantor isian ubah|isi', [M.RECONFIGURE, M.SETTINGS]],
  ['pejabat ubah', [M.NEW_OFFICIAL, M.OFFICIALS]],
  ['isian ubah', [M.MEND, M.FILL]],
  ['isian isi|tambah', [M.FILL, M.MEND]],
  ['isian kosong', [M.FILL, M.DETAIL]],
  ['berkas kurang', [MISSING_LETTER, M.FILL, M.PAUSE, RETURNED]],
  ['syarat kurang', [M.FILL, MISSING_LETTER, M.PAUSE, RETURNED]],
  ['layak tidak', [M.REFUSED, RETURNED]],

  // The applicant is waited for, sends, is sent back.
  ['tunggu saya', [M.DESK, M.MENU]],
  ['tunggu balas|pemohon', [M.PAUSE, M.DETAIL]],
  ['pemohon balik', [RETURNED, M.PAUSE]],
  ['jalan lagi', [M.GO_ON, M.STEP]],
  ['jalan masih', [M.ALL]],
  ['syarat masuk sudah', [M.FILL, M.GO_ON, M.SCAN]],
  ['kirim belum', [M.STEP, M.DETAIL]],
  ['pemohon kirim surat', [M.RECORD, M.GO_ON]],
  ['pemohon kirim', [M.FILL, M.GO_ON, M.SCAN]],
  ...ASKING_RULES,
];

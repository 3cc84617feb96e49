/** Everyday words are led here; `…` stands for what was typed behind them. */

export type Meaning = Readonly<{ perintah: string; arti: string }>;

/** Words stand apart by blanks; those of one phrase are joined by a dash. */
export type WordTable = readonly (readonly [words: string, meanings: readonly Meaning[]])[];

export const one = (perintah: string, arti: string): readonly Meaning[] => [{ perintah, arti }];

export const DETAIL: Meaning = { perintah: 'show …', arti: 'melihat satu kasus dan riwayatnya' };
export const RECORD: Meaning = { perintah: 'new …', arti: 'mencatat surat yang masuk' };
export const STEP: Meaning = { perintah: 'advance …', arti: 'menyelesaikan langkah yang ditunggu' };
export const MEND: Meaning = { perintah: 'ralat …', arti: 'membetulkan isian; nilai lama tetap terbaca' };
export const FILL: Meaning = { perintah: 'lengkapi …', arti: 'mengisi yang belum ada' };
export const TAKE_BACK: Meaning = { perintah: 'undo …', arti: 'menarik kembali langkah terakhir' };
export const VOID: Meaning = { perintah: 'batal …', arti: 'menutup kasus yang salah daftar' };
export const JOINED: Meaning = {
  perintah: 'batal …',
  arti: 'satu surat terdaftar dua kali: yang kedua dibatalkan, --satu-dengan menyebut yang pertama',
};
export const DOCUMENT: Meaning = { perintah: 'draft …', arti: 'membuat dokumen dari templat' };
export const CONCEPT: readonly Meaning[] = [{ perintah: 'draft … pks', arti: 'membuat konsep PKS' }, STEP];
export const REFUSED: Meaning = { perintah: 'tolak …', arti: 'permohonan ditolak' };
export const RECEIPT: readonly Meaning[] = [
  { perintah: 'buka … tanda-terima', arti: 'membuka dokumen yang sudah dibuat, untuk dicetak' },
  { perintah: 'draft … tanda-terima', arti: 'membuatnya' },
];
export const SHEET: readonly Meaning[] = [
  { perintah: 'buka … lembar-disposisi', arti: 'membuka dokumen yang sudah dibuat, untuk dicetak' },
  { perintah: 'draft … lembar-disposisi', arti: 'membuatnya' },
];
export const PRINT: Meaning = { perintah: 'buka …', arti: 'membuka dokumen yang sudah dibuat, untuk dicetak' };
export const PDF: Meaning = { perintah: 'draft … --pdf', arti: 'membuat dokumen, sekaligus PDF-nya' };
export const COVER: readonly Meaning[] = [
  { perintah: 'buka … surat-pengantar', arti: 'membuka dokumen yang sudah dibuat, untuk dicetak' },
  { perintah: 'draft … surat-pengantar', arti: 'membuatnya' },
];
export const ADDRESS: Meaning = { perintah: 'show …', arti: 'alamat dan kontak lembaga; amplop tidak dibuat pks' };
export const SEARCH: Meaning = { perintah: 'cari …', arti: 'mencari teks, nama, atau nomor' };
export const ALL: Meaning = { perintah: 'list …', arti: 'daftar kasus' };
export const EVERY: Meaning = { perintah: 'list --status semua', arti: 'semua kasus, juga yang selesai' };
export const ofRole = (peran: string): readonly Meaning[] => [
  { perintah: `list --peran ${peran}`, arti: 'yang menunggunya' },
  OFFICIALS,
];
export const LATE: Meaning = { perintah: 'overdue …', arti: 'kasus yang terlambat, dan tanggungan siapa' };
export const LATE_ALL: Meaning = { perintah: 'overdue', arti: LATE.arti };
export const DAYS: Meaning = { perintah: 'agenda', arti: 'tenggat menurut tanggal, juga untuk kalender' };
export const BOOKS: Meaning = { perintah: 'buku …', arti: 'buku surat masuk, keluar, kendali dan PKS' };
export const SCAN: Meaning = { perintah: 'lampirkan …', arti: 'menambahkan pindaian' };
export const SIGNED: Meaning = { perintah: 'sahkan …', arti: 'mencatat PKS yang sudah ditandatangani' };
export const AGREEMENTS: Meaning = { perintah: 'kerja-sama …', arti: 'PKS yang berlaku dan yang akan habis' };
/** Only the case knows whether it waits at a checking step: there the outcome is asked. */
export const JUDGE: Meaning = { perintah: 'advance …', arti: 'pada langkah pemeriksaan ditanya: setuju atau koreksi' };
/** Meant where the case waits to be checked. */
export const CORRECT: Meaning = { ...JUDGE };
/** The corrected document is opened, then read back. */
export const REWORK: readonly Meaning[] = [
  { perintah: 'buka …', arti: 'membuka dokumennya untuk dikoreksi di Word' },
  { perintah: 'draft … --baca', arti: 'membaca kembali yang dikoreksi di Word' },
];
export const RENEW: Meaning = {
  perintah: 'new --perpanjangan-dari …',
  arti: 'mencatat surat perpanjangan; dari PKS mana, ditanyakan',
};
export const REPORT: Meaning = { perintah: 'laporan …', arti: 'laporan bulan, semester, atau tahun' };
export const BOARD: Meaning = { perintah: 'papan', arti: 'semua kasus aktif menurut tahapnya' };
export const SERVED: Meaning = { perintah: 'papan --layan', arti: 'papan di peramban komputer ini' };
export const DUTIES: Meaning = { perintah: 'kewajiban …', arti: 'laporan semester dan data balikan lembaga' };
export const ADD_HOLIDAY: Meaning = { perintah: 'libur tambah', arti: 'menambah hari kantor tutup' };
export const OFFICE_DAYS: Meaning = { perintah: 'libur …', arti: 'kalender kantor' };
/** Each writes the file of `--ke`, or shows the same. */
export const EXPORTS: readonly Meaning[] = [
  { perintah: 'buku masuk', arti: 'buku, dengan --ke juga menjadi .xlsx' },
  { perintah: 'kerja-sama', arti: 'PKS, dengan --ke menjadi .xlsx; begitu juga list, overdue, kewajiban' },
  { perintah: 'laporan', arti: 'laporan, dengan --ke juga .docx, .xlsx, .pdf' },
  { perintah: 'log', arti: 'riwayat semua kasus, dengan --ke menjadi .csv' },
  { perintah: 'backup', arti: 'seluruh register dalam satu .zip' },
];
export const DESK: Meaning = { perintah: '', arti: 'apa yang menunggu Anda' };
export const AGENDA_BOOK: Meaning = { perintah: 'buku masuk …', arti: 'buku surat masuk' };
export const OUT_BOOK: Meaning = { perintah: 'buku keluar …', arti: 'buku surat keluar' };
export const NUMBER: Meaning = { perintah: 'nomor pesan …', arti: 'memesan nomor surat atau PKS' };
export const NUMBERS: Meaning = { perintah: 'nomor daftar', arti: 'nomor yang dipesan dan dipakai' };
export const STAND_IN: Meaning = { perintah: 'wakilkan tambah', arti: 'menunjuk Plt. atau Plh.' };
export const OFFICIALS: Meaning = { perintah: 'pejabat', arti: 'pejabat kantor' };
export const HEAD: readonly Meaning[] = [...ofRole('kadis'), STAND_IN];
export const NEW_OFFICIAL: Meaning = { perintah: 'pejabat tambah', arti: 'mencatat pejabat yang baru' };
export const BACKUP: Meaning = {
  perintah: 'backup',
  arti: 'mencadangkan register; tiap perintah sudah menyimpan sendiri',
};
export const PRACTICE: Meaning = { perintah: 'latihan', arti: 'berlatih dengan kasus contoh' };
export const HELP: Meaning = { perintah: '--help', arti: 'semua perintah pada satu layar' };
export const MENU: Meaning = { perintah: 'menu', arti: 'memilih tanpa mengetik perintah' };
export const EXPLAIN: Meaning = { perintah: 'jelaskan …', arti: 'arti sebuah langkah, istilah, atau penolakan' };
export const SETTINGS: Meaning = { perintah: 'config', arti: 'pengaturan kantor' };
export const OUTSIDE: Meaning = { perintah: 'catat …', arti: 'ditanyakan atau dijawab di luar langkah' };
export const PAUSE: Meaning = { perintah: 'tunggu …', arti: 'menunggu pemohon atau Kemendagri' };
export const GO_ON: Meaning = { perintah: 'lanjut …', arti: 'jeda berakhir, yang ditunggu sudah datang' };
export const OPEN: Meaning = { perintah: 'buka …', arti: 'membuka dokumen dengan program komputer ini' };
export const HANDOVER: Meaning = { perintah: 'serahkan …', arti: 'PKS diserahkan' };
export const ACCESS: Meaning = { perintah: 'akses …', arti: 'user ID dan pernyataan jaringan' };
export const SEAL: Meaning = { perintah: 'segel', arti: 'lembar sidik register untuk ditandatangani' };
export const MESSAGE: Meaning = { perintah: 'show … --teks', arti: 'pesan singkat untuk pemohon, siap ditempel' };
export const TARGETS: Meaning = { perintah: 'jadwal …', arti: 'tanggal target tiap langkah' };
export const CHECK: Meaning = { perintah: 'check', arti: 'memeriksa keutuhan register' };
export const PLACE: Meaning = { perintah: 'config register', arti: 'register yang dipakai komputer ini' };
export const RECONFIGURE: Meaning = { perintah: 'config ubah', arti: 'mengubah pengaturan kantor' };
export const IMPORT: Meaning = { perintah: 'impor', arti: 'membaca buku lama' };
export const WITHDRAWN: Meaning = { perintah: 'cabut …', arti: 'permohonan yang masih berjalan dicabut pemohon' };
/** Of a signed agreement, also one of an old book. */
export const ENDED: Meaning = {
  perintah: 'akhiri …',
  arti: 'PKS berakhir sebelum waktunya; hari akhir yang semula tetap terbaca',
};
export const SAME_NAME: Meaning = { perintah: 'lembaga samakan', arti: 'dua nama dari satu lembaga' };
export const OLD_AGREEMENT: Meaning = { perintah: 'sahkan --tanpa-kasus', arti: 'PKS dari sebelum ada register' };
export const CLOSE_YEAR: Meaning = { perintah: 'buku tutup', arti: 'menutup buku setahun' };
export const NO_ACCOUNTS: Meaning = {
  perintah: 'pejabat',
  arti: 'pks memakai akun komputer, tanpa kata sandi; akun tiap pejabat tampak di sini',
};
export const CLOSINGS: readonly Meaning[] = [
  { perintah: 'cabut …', arti: 'dicabut pemohon' },
  { perintah: 'kembalikan …', arti: 'dikembalikan karena belum lengkap' },
  { perintah: 'tolak …', arti: 'ditolak' },
  { perintah: 'batal …', arti: 'salah daftar' },
];
export const SHEETS_BOOK: Meaning = { perintah: 'buku kendali …', arti: 'buku kendali: tiap disposisi' };
export const END_OFFICE: Meaning = {
  perintah: 'pejabat',
  arti: 'pejabat kantor; pks pejabat akhiri menutup masa jabatannya',
};
export const END_PRACTICE: Meaning = { perintah: 'latihan selesai', arti: 'kembali ke register kantor' };
export const WHOSE: Meaning = { perintah: '', arti: 'nama dan jabatan Anda di baris pertamanya' };
export const OFFLINE: Meaning = { perintah: '', arti: 'pks bekerja tanpa internet' };
export const NO_QUOTA: Meaning = {
  perintah: 'akses …',
  arti: 'user ID dan pernyataan jaringan; kuota tidak dicatat pks',
};

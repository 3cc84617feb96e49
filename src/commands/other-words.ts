/**
 * Everyday words and what they most likely mean; `…` stands for what was typed behind it. A person chooses among
 * several. Two words with a dash between belong together, also where the first alone is a command ('buku agenda').
 */

type Meaning = Readonly<{ perintah: string; arti: string }>;

const DETAIL: Meaning = { perintah: 'show …', arti: 'melihat satu kasus dan riwayatnya' };
const RECORD: Meaning = { perintah: 'new …', arti: 'mencatat surat yang masuk' };
const STEP: Meaning = { perintah: 'advance …', arti: 'menyelesaikan langkah yang ditunggu' };
const MEND: Meaning = { perintah: 'ralat …', arti: 'membetulkan isian; nilai lama tetap terbaca' };
const FILL: Meaning = { perintah: 'lengkapi …', arti: 'mengisi yang belum ada' };
const TAKE_BACK: Meaning = { perintah: 'undo …', arti: 'menarik kembali langkah terakhir' };
const VOID: Meaning = { perintah: 'batal …', arti: 'menutup kasus yang salah daftar' };
const DOCUMENT: Meaning = { perintah: 'draft …', arti: 'membuat dokumen dari templat' };
const SEARCH: Meaning = { perintah: 'cari …', arti: 'mencari teks, nama, atau nomor' };
const ALL: Meaning = { perintah: 'list …', arti: 'daftar kasus' };
const LATE: Meaning = { perintah: 'overdue …', arti: 'kasus yang terlambat, dan tanggungan siapa' };
const DAYS: Meaning = { perintah: 'agenda', arti: 'tenggat menurut tanggal, juga untuk kalender' };
const BOOKS: Meaning = { perintah: 'buku …', arti: 'buku surat masuk, keluar, kendali dan PKS' };
const SCAN: Meaning = { perintah: 'lampirkan …', arti: 'menambahkan pindaian' };
const SIGNED: Meaning = { perintah: 'sahkan …', arti: 'mencatat PKS yang sudah ditandatangani' };
const AGREEMENTS: Meaning = { perintah: 'kerja-sama …', arti: 'PKS yang berlaku dan yang akan habis' };
/** Only the case knows whether it waits at a checking step: there the outcome is asked. */
const JUDGE: Meaning = { perintah: 'advance …', arti: 'pada langkah pemeriksaan ditanya: setuju atau koreksi' };
const RENEW: Meaning = { perintah: 'new …', arti: 'mencatat surat perpanjangan, dengan --perpanjangan-dari' };
const REPORT: Meaning = { perintah: 'laporan …', arti: 'laporan bulan, semester, atau tahun' };
const BOARD: Meaning = { perintah: 'papan', arti: 'semua kasus aktif menurut tahapnya' };
const SERVED: Meaning = { perintah: 'papan --layan', arti: 'papan di peramban komputer ini' };
const DUTIES: Meaning = { perintah: 'kewajiban …', arti: 'laporan semester dan data balikan lembaga' };
const OFFICE_DAYS: Meaning = { perintah: 'libur …', arti: 'kalender kantor' };
/** Each writes the file of `--ke`, or shows the same. */
const EXPORTS: readonly Meaning[] = [
  { perintah: 'buku masuk', arti: 'buku, dengan --ke juga menjadi .xlsx' },
  { perintah: 'kerja-sama', arti: 'PKS, dengan --ke menjadi .xlsx; begitu juga list, overdue, kewajiban' },
  { perintah: 'laporan', arti: 'laporan, dengan --ke juga .docx, .xlsx, .pdf' },
  { perintah: 'log', arti: 'riwayat semua kasus, dengan --ke menjadi .csv' },
  { perintah: 'backup', arti: 'seluruh register dalam satu .zip' },
];
const DESK: Meaning = { perintah: '', arti: 'apa yang menunggu Anda' };
const AGENDA_BOOK: Meaning = { perintah: 'buku masuk', arti: 'buku surat masuk' };
const OUT_BOOK: Meaning = { perintah: 'buku keluar', arti: 'buku surat keluar' };
const NUMBER: Meaning = { perintah: 'nomor pesan …', arti: 'memesan nomor surat atau PKS' };
const NUMBERS: Meaning = { perintah: 'nomor daftar', arti: 'nomor yang dipesan dan dipakai' };
const STAND_IN: Meaning = { perintah: 'wakilkan tambah', arti: 'menunjuk Plt. atau Plh.' };
const OFFICIALS: Meaning = { perintah: 'pejabat', arti: 'pejabat kantor' };
const NEW_OFFICIAL: Meaning = { perintah: 'pejabat tambah', arti: 'mencatat pejabat yang baru' };
const BACKUP: Meaning = { perintah: 'backup', arti: 'mencadangkan register; tiap perintah sudah menyimpan sendiri' };
const PRACTICE: Meaning = { perintah: 'latihan', arti: 'berlatih dengan kasus contoh' };
const HELP: Meaning = { perintah: '--help', arti: 'semua perintah pada satu layar' };
const MENU: Meaning = { perintah: 'menu', arti: 'memilih tanpa mengetik perintah' };
const EXPLAIN: Meaning = { perintah: 'jelaskan …', arti: 'arti sebuah langkah, istilah, atau penolakan' };
const SETTINGS: Meaning = { perintah: 'config', arti: 'pengaturan kantor' };
const OUTSIDE: Meaning = { perintah: 'catat …', arti: 'ditanyakan atau dijawab di luar langkah' };
const PAUSE: Meaning = { perintah: 'tunggu …', arti: 'menunggu pemohon atau Kemendagri' };
const GO_ON: Meaning = { perintah: 'lanjut …', arti: 'jeda berakhir, yang ditunggu sudah datang' };
const OPEN: Meaning = { perintah: 'buka …', arti: 'membuka dokumen dengan program komputer ini' };
const HANDOVER: Meaning = { perintah: 'serahkan …', arti: 'PKS diserahkan' };
const ACCESS: Meaning = { perintah: 'akses …', arti: 'user ID dan pernyataan jaringan' };
const SEAL: Meaning = { perintah: 'segel', arti: 'lembar sidik register untuk ditandatangani' };
const MESSAGE: Meaning = { perintah: 'show … --teks', arti: 'pesan singkat untuk pemohon, siap ditempel' };
const TARGETS: Meaning = { perintah: 'jadwal …', arti: 'tanggal target tiap langkah' };
const CHECK: Meaning = { perintah: 'check', arti: 'memeriksa keutuhan register' };
const PLACE: Meaning = { perintah: 'config register', arti: 'register yang dipakai komputer ini' };
const CHANGE_SETTING: Meaning = { perintah: 'config ubah', arti: 'mengubah pengaturan kantor' };
const IMPORT: Meaning = { perintah: 'impor', arti: 'membaca buku lama' };
const OLD_AGREEMENT: Meaning = { perintah: 'sahkan --tanpa-kasus', arti: 'PKS dari sebelum ada register' };
const CLOSE_YEAR: Meaning = { perintah: 'buku tutup', arti: 'menutup buku setahun' };
const NO_ACCOUNTS: Meaning = {
  perintah: 'pejabat',
  arti: 'pks memakai akun komputer, tanpa kata sandi; akun tiap pejabat tampak di sini',
};
const CLOSINGS: readonly Meaning[] = [
  { perintah: 'cabut …', arti: 'dicabut pemohon' },
  { perintah: 'kembalikan …', arti: 'dikembalikan karena belum lengkap' },
  { perintah: 'tolak …', arti: 'ditolak' },
  { perintah: 'batal …', arti: 'salah daftar' },
];
const one = (perintah: string, arti: string): readonly Meaning[] => [{ perintah, arti }];

const MEANINGS: readonly (readonly [words: string, meanings: readonly Meaning[]])[] = [
  ['hapus buang hilangkan bersihkan delete', [VOID, TAKE_BACK]],
  ['batalkan cancel', [TAKE_BACK, VOID]],
  ['kembali balik mundur tarik tarik-kembali urung reset ulang ulangi', [TAKE_BACK]],
  [
    'cetak print unduh download buat-dokumen buat-surat bikin-surat bikin-dokumen dokumen naskah word pdf lembar',
    [DOCUMENT],
  ],
  ['tanda-terima lembar-disposisi cetak-disposisi', [DOCUMENT]],
  ['surat', [RECORD, DOCUMENT, AGENDA_BOOK, OUT_BOOK]],
  ['surat-baru catat-surat', [RECORD]],
  ['surat-keluar', [OUT_BOOK, DOCUMENT]],
  ['nomor-agenda nomor-urut buku-agenda buku-surat agenda-surat', [AGENDA_BOOK, OUT_BOOK]],
  ['nomor-surat nomor-pks minta-nomor ambil-nomor kasih-nomor beri-nomor booking booking-nomor', [NUMBER, NUMBERS]],
  [
    'status detail rincian info cek cek-status riwayat history sejarah posisi lacak jejak tampilkan tampil siapa mana di-mana dimana sampai sampai-mana progres kemajuan perkembangan',
    [DETAIL],
  ],
  ['temukan search find', [SEARCH]],
  ['permohonan', [ALL, RECORD]],
  ['kasus semua antrian antrean daftar-kasus semua-kasus', [ALL]],
  ['rekap rekapitulasi report statistik grafik', [REPORT, BOOKS, DUTIES]],
  [
    'bulanan semesteran tahunan laporan-bulanan laporan-bulan laporan-tahunan laporan-tahun cetak-laporan buat-laporan bikin-laporan',
    [REPORT],
  ],
  ['board kanban dasbor dashboard', [BOARD, REPORT]],
  ['peramban browser web layan', [SERVED]],
  ['register cetak-buku print-buku', [BOOKS]],
  ['beranda tugas meja home pekerjaan pekerjaan-saya mulai-kerja kerja login masuk-log', [DESK, MENU]],
  ['tenggat deadline telat lambat molor macet mandek tersendat tertunda jatuh-tempo sisa sisa-waktu', [LATE, DAYS]],
  ['jadwal-kerja hari hari-ini', [DAYS]],
  ['hari-kerja hari-libur liburan libur-nasional', [OFFICE_DAYS]],
  ['ekspor export excel', EXPORTS],
  ['import-excel import data-lama buku-lama kasus-lama', [IMPORT]],
  ['versi version', one('--version', 'versi pks ini')],
  ['instal install upgrade update-pks', one('--version', 'versi pks ini; yang mengurus komputer memasang yang baru')],
  ['koreksi revisi', [JUDGE, MEND]],
  ['setuju setujui acc approve disetujui', [JUDGE]],
  ['ganti-nama ubah-nama', [MEND, CHANGE_SETTING]],
  ['edit ubah ganti betulkan perbaiki update salah salah-ketik keliru', [MEND, FILL]],
  ['isi lengkap kelengkapan kurang belum-lengkap', [FILL, DETAIL]],
  ['berkas-kurang surat-kurang kekurangan', [DOCUMENT, FILL]],
  ['pks-lama catat-pks', [OLD_AGREEMENT, IMPORT]],
  ['ttd tandatangan tanda-tangan teken sah pengesahan sudah-ditandatangani', [SIGNED]],
  ['paraf periksa-konsep periksa-draf periksa-surat', [JUDGE]],
  ['serah serah-terima penyerahan', [HANDOVER]],
  ['user-id aktivasi hak-akses', [ACCESS]],
  ['perpanjang perpanjangan', [RENEW, AGREEMENTS]],
  [
    'pks perjanjian mou kerjasama kontrak habis habis-masa akan-habis masa-berlaku kedaluwarsa kadaluarsa berlaku',
    [AGREEMENTS],
  ],
  ['tambah input entri entry daftarkan terima surat-masuk masukkan buat', [RECORD]],
  ['bikin', [RECORD, DOCUMENT]],
  ['masuk', [RECORD, { perintah: 'buku masuk …', arti: 'buku surat masuk' }]],
  [
    'keluar keluarkan exit quit stop logout tutup-aplikasi',
    [{ perintah: 'buku keluar', arti: 'buku surat keluar; pks sendiri selesai tiap habis satu perintah' }],
  ],
  ['proses selesai selesaikan disposisi teruskan kirim next majukan naik naikkan', [STEP]],
  ['lanjutkan', [STEP, GO_ON]],
  ['tutup close', CLOSINGS],
  ['tutup-tahun tutup-buku', [CLOSE_YEAR]],
  ['tunda jeda pause pending menunggu', [PAUSE]],
  ['ingatkan pengingat tagih kirim-pengingat buat-pengingat bikin-pengingat', [DOCUMENT, OUTSIDE]],
  ['langkah-selanjutnya langkah-berikut langkah-berikutnya', [STEP]],
  ['langkah', [EXPLAIN, STEP]],
  ['yang-selesai sudah-selesai', one('list --status selesai', 'kasus yang selesai')],
  ['belum-selesai yang-belum', one('list', 'kasus yang masih berjalan')],
  ['balasan balas balasan-kemendagri jawaban jawaban-kemendagri kemendagri', [STEP, OUTSIDE]],
  ['dirjen', [HANDOVER, OUTSIDE]],
  ['telepon telp email surel pos-el', [OUTSIDE]],
  ['wa whatsapp pesan-wa', [MESSAGE, OUTSIDE]],
  ['kapan target', [TARGETS, LATE]],
  ['berapa jumlah total hitung', [REPORT, ALL]],
  ['unggah upload pindai scan lampiran berkas foto', [SCAN]],
  ['berkas-kasus lihat-berkas lihat-dokumen lihat-scan lihat-pindaian', [OPEN]],
  ['laporan-semester balikan data-balikan', [DUTIES]],
  ['simpan arsip arsipkan cadangan', [BACKUP]],
  ['salinan', [DOCUMENT, BACKUP]],
  ['kunci gembok', [SEAL, CLOSE_YEAR]],
  ['kalender', [OFFICE_DAYS, DAYS]],
  ['cuti', [STAND_IN, OFFICE_DAYS]],
  ['tambah-libur', one('libur tambah', 'menambah hari kantor tutup')],
  ['cuti-bersama tanggal-merah jadwal-cuti', [OFFICE_DAYS]],
  ['siapa-saya', [OFFICIALS]],
  ['kepala-dinas', [OFFICIALS, STAND_IN]],
  ['pegawai petugas user pengguna akun staf', [OFFICIALS]],
  ['sandi password ganti-password ganti-sandi ganti-akun', [NO_ACCOUNTS]],
  [
    'pejabat-baru tambah-pejabat tambah-pegawai pegawai-baru ganti-pejabat ganti-kepala ganti-kadis mutasi pelantikan',
    [NEW_OFFICIAL, OFFICIALS],
  ],
  ['plh plt wakil', [STAND_IN]],
  ['pengganti', [STAND_IN, NEW_OFFICIAL]],
  ['setting settings pengaturan setel kop kop-surat logo alamat-kantor', [SETTINGS]],
  ['instansi pemohon', one('lembaga …', 'lembaga yang dikenal register')],
  [
    'ubah-template ubah-templat ubah-format edit-template ganti-template',
    one('template salin', 'menyalin templat bawaan, agar disunting di Word'),
  ],
  ['templat format template-surat', one('template', 'templat dokumen')],
  ['arti maksud istilah jelas apa kamus', [EXPLAIN]],
  ['bantu lupa manual tutorial petunjuk cara caranya', [HELP, EXPLAIN]],
  ['demo contoh belajar coba', [PRACTICE]],
  ['cek-backup cek-cadangan periksa-cadangan', [CHECK, BACKUP]],
  ['rusak error eror galat masalah gagal', [CHECK, HELP]],
  ['keamanan aman', [SEAL, BACKUP, CHECK]],
  ['folder komputer-baru ganti-komputer pindah-komputer laptop-baru', [PLACE, BACKUP]],
  ['prosedur alur', one('sop', 'SOP selengkapnya')],
];

const byWord = new Map(MEANINGS.flatMap(([words, meanings]) => words.split(' ').map((w) => [w, meanings] as const)));

/** The likeliest first. */
export const meaningsOfWord = (kata: string): readonly Meaning[] => byWord.get(kata.toLowerCase()) ?? [];

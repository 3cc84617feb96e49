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
const BACKUP: Meaning = { perintah: 'backup', arti: 'mencadangkan register' };
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
  ['hapus buang hilangkan delete', [VOID, TAKE_BACK]],
  ['batalkan cancel', [TAKE_BACK, VOID]],
  ['kembali mundur tarik tarik-kembali urung reset ulang ulangi', [TAKE_BACK]],
  ['cetak print unduh download buat-dokumen buat-surat dokumen naskah word pdf lembar', [DOCUMENT]],
  ['tanda-terima lembar-disposisi cetak-disposisi', [DOCUMENT]],
  ['surat', [RECORD, DOCUMENT, AGENDA_BOOK, OUT_BOOK]],
  ['surat-baru catat-surat', [RECORD]],
  ['surat-keluar', [OUT_BOOK, DOCUMENT]],
  ['buku-agenda buku-surat agenda-surat', [AGENDA_BOOK, OUT_BOOK]],
  ['nomor-surat nomor-pks minta-nomor ambil-nomor booking booking-nomor', [NUMBER, NUMBERS]],
  [
    'status detail rincian info cek cek-status riwayat history sejarah posisi lacak jejak tampilkan tampil siapa',
    [DETAIL],
  ],
  ['temukan search find', [SEARCH]],
  ['kasus semua antrian antrean daftar-kasus semua-kasus', [ALL]],
  ['rekap rekapitulasi report statistik grafik', [REPORT, BOOKS, DUTIES]],
  ['laporan-bulanan laporan-bulan laporan-tahunan laporan-tahun', [REPORT]],
  ['board kanban dasbor dashboard', [BOARD, REPORT]],
  ['peramban browser web layan', [SERVED]],
  ['register', [BOOKS]],
  ['beranda tugas meja home pekerjaan pekerjaan-saya mulai-kerja kerja login masuk-log', [DESK, MENU]],
  ['tenggat deadline telat lambat molor jatuh-tempo sisa sisa-waktu', [LATE, DAYS]],
  ['jadwal-kerja hari hari-ini', [DAYS]],
  ['hari-kerja hari-libur liburan', [OFFICE_DAYS]],
  ['ekspor export excel', EXPORTS],
  ['import-excel import', one('impor', 'membaca buku lama')],
  ['versi version', one('--version', 'versi pks ini')],
  ['instal install upgrade update-pks', one('--version', 'versi pks ini; yang mengurus komputer memasang yang baru')],
  ['koreksi revisi', [JUDGE, MEND]],
  ['setuju setujui acc approve disetujui', [JUDGE]],
  ['edit ubah ganti betulkan perbaiki update salah salah-ketik keliru', [MEND, FILL]],
  ['isi lengkap kelengkapan kurang belum-lengkap', [FILL, DETAIL]],
  ['berkas-kurang surat-kurang kekurangan', [DOCUMENT, FILL]],
  ['ttd tandatangan tanda-tangan teken sah pengesahan sudah-ditandatangani', [SIGNED]],
  ['paraf', [JUDGE]],
  ['serah serah-terima penyerahan', [HANDOVER]],
  ['user-id aktivasi hak-akses', [ACCESS]],
  ['perpanjang perpanjangan', [RENEW, AGREEMENTS]],
  ['pks perjanjian mou kerjasama kontrak', [AGREEMENTS]],
  ['tambah input entri entry daftarkan terima surat-masuk masukkan buat', [RECORD]],
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
  ['ingatkan pengingat tagih', [DOCUMENT, OUTSIDE]],
  ['balasan balasan-kemendagri kemendagri', [STEP, OUTSIDE]],
  ['dirjen', [HANDOVER, OUTSIDE]],
  ['unggah upload pindai scan lampiran berkas foto', [SCAN]],
  ['berkas-kasus lihat-berkas lihat-dokumen', [OPEN]],
  ['laporan-semester balikan', [DUTIES]],
  ['simpan arsip arsipkan cadangan', [BACKUP]],
  ['kalender', [OFFICE_DAYS, DAYS]],
  ['cuti', [STAND_IN, OFFICE_DAYS]],
  ['cuti-bersama tanggal-merah', [OFFICE_DAYS]],
  ['pegawai petugas user pengguna akun staf', [OFFICIALS]],
  ['sandi password ganti-password ganti-sandi', [NO_ACCOUNTS]],
  ['pejabat-baru ganti-pejabat ganti-kepala ganti-kadis mutasi pelantikan', [NEW_OFFICIAL, OFFICIALS]],
  ['plh plt wakil', [STAND_IN]],
  ['setting settings pengaturan setel kop kop-surat logo alamat-kantor', [SETTINGS]],
  ['instansi pemohon', one('lembaga …', 'lembaga yang dikenal register')],
  ['templat format template-surat', one('template', 'templat dokumen')],
  ['arti maksud istilah jelas apa kamus', [EXPLAIN]],
  ['bantu lupa manual tutorial petunjuk cara caranya', [HELP, EXPLAIN]],
  ['demo contoh belajar coba', [PRACTICE]],
  ['prosedur alur', one('sop', 'SOP selengkapnya')],
];

const byWord = new Map(MEANINGS.flatMap(([words, meanings]) => words.split(' ').map((w) => [w, meanings] as const)));

/** The likeliest first. */
export const meaningsOfWord = (kata: string): readonly Meaning[] => byWord.get(kata.toLowerCase()) ?? [];

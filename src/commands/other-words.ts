/**
 * Everyday words and what they most likely mean; `…` stands for what was typed behind it. A person chooses among
 * several.
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
  ['kembali mundur', [TAKE_BACK]],
  ['cetak print unduh download buat-dokumen dokumen', [DOCUMENT]],
  [
    'surat',
    [
      RECORD,
      DOCUMENT,
      { perintah: 'buku masuk', arti: 'buku surat masuk' },
      { perintah: 'buku keluar', arti: 'buku surat keluar' },
    ],
  ],
  ['status detail rincian info cek riwayat history sejarah posisi lacak tampilkan tampil', [DETAIL]],
  ['temukan search find', [SEARCH]],
  ['kasus semua', [ALL]],
  ['rekap rekapitulasi report statistik', [REPORT, BOOKS, DUTIES]],
  ['board kanban dasbor dashboard', [BOARD, REPORT]],
  ['peramban browser web layan', [SERVED]],
  ['register', [BOOKS]],
  ['beranda tugas', [{ perintah: '', arti: 'apa yang menunggu Anda' }]],
  ['tenggat deadline telat lambat jatuh-tempo', [LATE, DAYS]],
  ['jadwal-kerja hari hari-ini', [DAYS]],
  ['hari-kerja', [OFFICE_DAYS]],
  ['ekspor export excel', EXPORTS],
  ['versi version', one('--version', 'versi pks ini')],
  ['koreksi revisi', [JUDGE, MEND]],
  ['setuju setujui acc approve disetujui', [JUDGE]],
  ['edit ubah ganti betulkan perbaiki update', [MEND, FILL]],
  ['isi', [FILL]],
  ['ttd tandatangan tanda-tangan teken sah', [SIGNED]],
  ['paraf', [JUDGE]],
  ['perpanjang perpanjangan', [RENEW, AGREEMENTS]],
  ['pks perjanjian mou kerjasama kontrak', [AGREEMENTS]],
  ['tambah input entri entry daftarkan terima surat-masuk masukkan buat', [RECORD]],
  ['masuk', [RECORD, { perintah: 'buku masuk …', arti: 'buku surat masuk' }]],
  [
    'keluar keluarkan exit quit',
    [{ perintah: 'buku keluar', arti: 'buku surat keluar; pks sendiri selesai tiap habis satu perintah' }],
  ],
  ['proses selesai selesaikan disposisi teruskan kirim next', [STEP]],
  ['tutup close', CLOSINGS],
  ['tunda jeda pause', one('tunggu …', 'menunggu pemohon atau Kemendagri')],
  ['unggah upload pindai scan lampiran berkas', [SCAN]],
  ['laporan-semester balikan', [DUTIES]],
  ['simpan arsip arsipkan', one('backup …', 'mencadangkan register')],
  ['kalender', [OFFICE_DAYS, DAYS]],
  ['cuti tanggal-merah', [OFFICE_DAYS]],
  ['pegawai petugas user pengguna akun staf', one('pejabat …', 'pejabat kantor')],
  ['plh plt wakil', one('wakilkan …', 'Plt. dan Plh.')],
  ['setting settings pengaturan setel', one('config …', 'pengaturan kantor')],
  ['instansi pemohon', one('lembaga …', 'lembaga yang dikenal register')],
  ['templat format', one('template …', 'templat dokumen')],
  ['arti maksud istilah jelas apa kamus', one('jelaskan …', 'arti sebuah langkah, istilah, atau penolakan')],
  ['prosedur alur', one('sop …', 'SOP selengkapnya')],
];

const byWord = new Map(MEANINGS.flatMap(([words, meanings]) => words.split(' ').map((w) => [w, meanings] as const)));

/** The likeliest first. */
export const meaningsOfWord = (kata: string): readonly Meaning[] => byWord.get(kata.toLowerCase()) ?? [];

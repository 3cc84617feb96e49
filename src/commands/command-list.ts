/** This is the table of contents; `command-loaders.ts` has the commands. */

/** With `kasus` it is said with a case: `pks show 14`, `pks nomor pesan 14`. */
export type PksCommand = Readonly<{ nama: string; alias?: string; kasus?: true; ringkas: string }>;

export const COMMANDS = [
  { nama: 'new', alias: 'baru', ringkas: 'catat surat permohonan yang masuk (langkah 1)' },
  { nama: 'advance', alias: 'maju', kasus: true, ringkas: 'selesaikan langkah yang sedang ditunggu sebuah kasus' },
  { nama: 'overdue', alias: 'terlambat', ringkas: 'kasus yang lewat target harinya, dan tanggungan siapa' },
  { nama: 'papan', ringkas: 'semua kasus aktif menurut tahapnya; juga di peramban dan untuk layar dinding' },
  { nama: 'draft', alias: 'konsep', kasus: true, ringkas: 'buat dokumen .docx dari templat' },
  { nama: 'list', alias: 'daftar', ringkas: 'daftar kasus' },
  { nama: 'show', alias: 'lihat', kasus: true, ringkas: 'satu kasus selengkapnya' },
  { nama: 'jadwal', kasus: true, ringkas: 'tanggal target tiap langkah' },
  { nama: 'lengkapi', kasus: true, ringkas: 'isi butir permohonan dan data lembaga yang belum ada' },
  { nama: 'lampirkan', kasus: true, ringkas: 'tambahkan pindaian ke sebuah kasus' },
  { nama: 'catat', kasus: true, ringkas: 'catat yang bukan langkah: lembaga setuju, Kemendagri ditanya atau menjawab' },
  { nama: 'ralat', kasus: true, ringkas: 'betulkan isian yang salah; nilai lama tetap terbaca' },
  { nama: 'nomor', kasus: true, ringkas: 'nomor surat keluar dan PKS: pesan, pakai, batal, pindah, daftar' },
  { nama: 'undo', alias: 'urungkan', kasus: true, ringkas: 'tarik kembali langkah terakhir sebuah kasus' },
  { nama: 'tunggu', kasus: true, ringkas: 'jeda: kasus menunggu pemohon atau Kemendagri' },
  { nama: 'lanjut', kasus: true, ringkas: 'akhiri jeda: yang ditunggu sudah datang' },
  { nama: 'cabut', kasus: true, ringkas: 'tutup kasus: dicabut pemohon' },
  { nama: 'kembalikan', kasus: true, ringkas: 'tutup kasus: dikembalikan karena belum lengkap' },
  { nama: 'tolak', kasus: true, ringkas: 'tutup kasus: ditolak' },
  { nama: 'batal', kasus: true, ringkas: 'tutup kasus: salah daftar' },
  { nama: 'buka-lagi', kasus: true, ringkas: 'buka lagi kasus yang ditutup' },
  { nama: 'sahkan', kasus: true, ringkas: 'catat PKS yang ditandatangani ke Buku register PKS' },
  { nama: 'serahkan', kasus: true, ringkas: 'catat penyerahan PKS kepada lembaga atau Dirjen' },
  { nama: 'akses', kasus: true, ringkas: 'catat tanggal user ID dan pernyataan jaringan tertutup' },
  { nama: 'akhiri', kasus: true, ringkas: 'PKS berakhir sebelum waktunya' },
  { nama: 'impor', ringkas: 'masukkan buku lama (.xlsx, .csv): PKS, kasus berjalan, surat masuk' },
  { nama: 'kerja-sama', ringkas: 'PKS yang berlaku, akan habis, dan sudah habis' },
  { nama: 'lembaga', ringkas: 'lembaga yang dikenal register; dua ejaan disamakan' },
  { nama: 'kewajiban', ringkas: 'laporan semester dan data balikan: lewat, jatuh tempo, diterima' },
  { nama: 'buku', ringkas: 'buku masuk, keluar, kendali, PKS, juga .xlsx; buku periksa' },
  { nama: 'laporan', ringkas: 'laporan bulan, semester, atau tahun; juga .html, .docx, .xlsx, .pdf' },
  { nama: 'sop', ringkas: 'SOP selengkapnya; sop periksa: kejanggalan dan tafsirannya' },
  { nama: 'libur', ringkas: 'kalender kantor: libur dan cuti bersama' },
  { nama: 'pejabat', ringkas: 'pejabat kantor: siapa memegang jabatan apa, sejak dan sampai kapan' },
  { nama: 'wakilkan', ringkas: 'Plt. dan Plh.: siapa mewakili jabatan siapa, dan atas dasar apa' },
  { nama: 'template', ringkas: 'templat dokumen yang disunting kantor di Word' },
  { nama: 'config', alias: 'atur', ringkas: 'pengaturan kantor' },
  { nama: 'check', alias: 'periksa', ringkas: 'periksa keutuhan seluruh register' },
  { nama: 'segel', ringkas: 'lembar sidik untuk ditandatangani; check --segel membandingkannya' },
  { nama: 'backup', alias: 'cadangkan', ringkas: 'cadangan register dalam satu arsip .zip' },
  { nama: 'restore', alias: 'pulihkan', ringkas: 'register kembali dari cadangan, di folder kosong' },
  { nama: 'init', alias: 'mulai', ringkas: 'buat register baru' },
  { nama: 'jelaskan', ringkas: 'arti sebuah langkah, istilah, kode penolakan, dokumen, atau peran' },
  { nama: 'completion', alias: 'pelengkap', ringkas: 'tombol Tab melengkapi perintah, pilihan, dan nomor kasus' },
  { nama: 'menu', ringkas: 'meja sebagai pilihan, tanpa mengetik perintah' },
  { nama: 'buka', kasus: true, ringkas: 'buka dokumen atau pindaian sebuah kasus dengan program komputer ini' },
  { nama: 'latihan', ringkas: 'berlatih dengan data contoh; register kantor tidak tersentuh' },
  { nama: 'cari', ringkas: 'cari teks, nama, atau nomor di semua kasus dan dokumen' },
  { nama: 'agenda', ringkas: 'tenggat menurut tanggal; ke kalender ponsel atau Outlook' },
  { nama: 'log', ringkas: 'semua peristiwa sebagai berkas, untuk menelaah jalannya kasus' },
  { nama: 'pindah', ringkas: 'register yang sama ke server, atau kembali ke folder' },
] as const satisfies readonly PksCommand[];

export type KnownCommand = (typeof COMMANDS)[number];
export type CommandName = KnownCommand['nama'];

export const commandNamed = (kata: string): KnownCommand | undefined =>
  COMMANDS.find((p: PksCommand) => p.nama === kata || p.alias === kata);

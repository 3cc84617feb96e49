/** The table of contents of `pks`: every command, its alias, what it does. `semua.ts` holds the commands themselves. */

export type PerintahPks = Readonly<{ nama: string; alias?: string; ringkas: string }>;

export const PERINTAH = [
  { nama: 'new', alias: 'baru', ringkas: 'catat surat permohonan yang masuk (langkah 1)' },
  { nama: 'advance', alias: 'maju', ringkas: 'selesaikan langkah yang sedang ditunggu sebuah kasus' },
  { nama: 'overdue', alias: 'terlambat', ringkas: 'kasus yang lewat target harinya, dan tanggungan siapa' },
  { nama: 'draft', alias: 'konsep', ringkas: 'buat dokumen .docx dari templat' },
  { nama: 'list', alias: 'daftar', ringkas: 'daftar kasus' },
  { nama: 'show', alias: 'lihat', ringkas: 'satu kasus selengkapnya' },
  { nama: 'jadwal', ringkas: 'tanggal target tiap langkah' },
  { nama: 'lengkapi', ringkas: 'isi butir permohonan dan data lembaga yang belum ada' },
  { nama: 'lampirkan', ringkas: 'tambahkan pindaian ke sebuah kasus' },
  { nama: 'ralat', ringkas: 'betulkan isian yang salah; nilai lama tetap terbaca' },
  { nama: 'nomor', ringkas: 'nomor surat keluar dan PKS: pesan, pakai, batal, daftar' },
  { nama: 'undo', alias: 'urungkan', ringkas: 'tarik kembali langkah terakhir sebuah kasus' },
  { nama: 'tunggu', ringkas: 'jeda: kasus menunggu pemohon atau Kemendagri' },
  { nama: 'lanjut', ringkas: 'akhiri jeda: yang ditunggu sudah datang' },
  { nama: 'cabut', ringkas: 'tutup kasus: dicabut pemohon' },
  { nama: 'kembalikan', ringkas: 'tutup kasus: dikembalikan karena belum lengkap' },
  { nama: 'tolak', ringkas: 'tutup kasus: ditolak' },
  { nama: 'batal', ringkas: 'tutup kasus: salah daftar' },
  { nama: 'buka-lagi', ringkas: 'buka lagi kasus yang ditutup' },
  { nama: 'sahkan', ringkas: 'catat PKS yang ditandatangani ke Buku register PKS' },
  { nama: 'serahkan', ringkas: 'catat penyerahan PKS kepada lembaga, atau salinannya kepada Dirjen' },
  { nama: 'akses', ringkas: 'catat tanggal user ID dan pernyataan jaringan tertutup' },
  { nama: 'kerja-sama', ringkas: 'PKS yang berlaku, akan habis, dan sudah habis' },
  { nama: 'kewajiban', ringkas: 'laporan semester dan data balikan: lewat, jatuh tempo, diterima' },
  { nama: 'buku', ringkas: 'buku surat masuk, keluar, kendali dan PKS, juga .xlsx dan .docx; buku periksa' },
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
] as const satisfies readonly PerintahPks[];

export type NamaPerintah = (typeof PERINTAH)[number]['nama'];

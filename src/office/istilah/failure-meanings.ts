/** Each failure says what it asks for, and behind each ` → ` a line to type. A code without a row does not compile. */
import type { FailureCode } from '../../errors.ts';

export const FAILURE_MEANINGS: Readonly<Record<FailureCode, string>> = {
  PEMAKAIAN_SALAH: 'Pilihan atau kata pada baris perintah tidak dikenal, berulang, atau kelebihan. → pks --help',
  PERINTAH_TIDAK_DIKENAL: 'Kata pertama sesudah "pks" bukan perintah. → pks --help',
  NILAI_TIDAK_DIKENAL: 'Nilai sebuah pilihan bukan salah satu yang berlaku; pilihannya disebut. → pks new --help',
  TANGGAL_TIDAK_TERBACA:
    'Tanggal tidak terbaca atau tidak ada di kalender. Hari selalu sebelum bulan: 28/2/2026. → pks jelaskan tanggal',
  TANGGAL_MASA_DEPAN: 'Yang sudah terjadi tidak dapat bertanggal esok atau sesudahnya. Periksa tahunnya.',
  ISIAN_KURANG:
    'Ada isian wajib yang belum disebut; semuanya dinamai sekaligus. Di terminal perintah tanpa isian menanyakannya. → pks new',
  TEKS_TERLARANG:
    'Teks memuat huruf yang tidak tampak atau tidak dapat dicetak, atau bukan isian (titik-titik, tanda hubung). Ketik ulang.',
  KUNCI_LAIN_ISI: 'Kunci ulang (--kunci) itu sudah dipakai untuk isi yang lain. Pakai kunci baru.',
  BERKAS_TIDAK_DAPAT_DIBACA:
    'Berkas yang disebut tidak ada, sebuah folder, atau tidak boleh dibaca. Periksa nama dan foldernya.',
  BERKAS_TERLALU_BESAR: 'Berkas lebih besar dari 25 MB. Pindai ulang dengan resolusi lebih rendah.',
  BUKAN_PINDAIAN: 'Berkas bukan PDF, gambar, atau dokumen; dilihat dari isinya, bukan dari namanya.',
  FOLDER_TERPAKAI:
    'Folder untuk register atau cadangan sudah berisi hal lain. Sebut folder kosong atau folder baru. → pks init',
  SUDAH_REGISTER: 'Folder itu sudah register; tidak dibuat dua kali. → pks',
  KASUS_TIDAK_ADA:
    'Nomor kasus itu tidak ada di register ini. Nomor kasus bukan nomor surat. → pks list --status semua',
  BERKAS_KASUS_TIDAK_ADA: 'Kasus itu tidak mempunyai dokumen atau pindaian bernama begitu. → pks show 14',
  BERKAS_KASUS_GANDA: 'Nama itu cocok dengan beberapa berkas kasus; sebut salah satunya. → pks show 14',
  LATIHAN_TIDAK_ADA: 'Tidak ada latihan yang sedang berjalan. → pks latihan',
  LATIHAN_DITOLAK: 'Register latihan tidak dipulihkan atau dipindahkan menjadi register kantor. → pks latihan selesai',
  KASUS_TAHUN_LAIN:
    'Nomor pendek berarti tahun ini; nomor itu hanya ada di tahun lain. Ketik nomor lengkapnya. → pks list --status semua',
  TEMPLAT_TIDAK_ADA: 'Templat dokumen itu tidak ada. → pks template daftar',
  LIBUR_TIDAK_ADA: 'Hari itu tidak tercatat sebagai libur. → pks libur',
  VERSI_NASKAH_TIDAK_ADA: 'Versi dokumen itu belum pernah dibuat. → pks draft 14 --daftar',
  TINDAKAN_TIDAK_ADA: 'Nomor tindakan itu tidak ada di riwayat kasus. → pks show 14',
  PEJABAT_TIDAK_ADA: 'Nama itu tidak tercatat sebagai pejabat. → pks pejabat daftar',
  PEJABAT_GANDA: 'Nama itu cocok dengan lebih dari satu pejabat. Ketik namanya lebih lengkap. → pks pejabat daftar',
  KASUS_GANDA: 'Nama itu cocok dengan beberapa kasus; pilih satu dengan nomornya. → pks list',
  LEMBAGA_TIDAK_ADA: 'Tidak ada lembaga bernama demikian di register ini. → pks lembaga',
  IMPOR_TIDAK_ADA: 'Tidak ada impor dengan nomor itu. → pks impor daftar',
  LEMBAGA_GANDA: 'Nama itu cocok dengan beberapa lembaga. Ketik namanya lebih lengkap. → pks lembaga',
  ISTILAH_TIDAK_ADA: 'Kata itu bukan langkah, istilah, atau kode yang dikenal pks. → pks jelaskan',
  KELENGKAPAN_KURANG:
    'Langkah tidak maju tanpa kelengkapan yang disyaratkan SOP, dan masih ada yang belum ada. Bila kertasnya di tangan, centang; bila ada pindaiannya, lampirkan. → pks advance 14 → pks lampirkan 14',
  BUTIR_KURANG: 'Surat ke Kemendagri memuat enam butir, dan ada yang belum diisi. → pks lengkapi 14',
  BUKAN_PELAKSANA:
    'Langkah itu milik peran lain. Sebut peran yang sebenarnya dengan --sebagai, atau minta pemegangnya mencatat. → pks pejabat daftar',
  HASIL_TIDAK_BERLAKU:
    'Hanya langkah pemeriksaan berhasil setuju atau koreksi; koreksi hanya kembali ke langkah yang disebut SOP. → pks sop',
  TANGGAL_MUNDUR:
    'Tanggal itu mendahului tindakan sebelumnya pada kasus yang sama. Periksa tanggalnya; yang tercatat keliru dapat diralat. → pks show 14',
  KASUS_DITUTUP: 'Kasus sudah selesai atau ditutup; tidak ada langkah yang menunggu. → pks show 14 → pks buka-lagi 14',
  ELEMEN_DILINDUNGI:
    'Elemen data itu dilindungi (UU 24/2013 pasal 84), hanya untuk penegakan hukum. Hapus elemennya, atau sebut pemanfaatannya. → pks lengkapi 14',
  NIK_DITOLAK:
    'Teks atau berkas memuat angka yang mungkin NIK. Register tidak menyimpan data pribadi penduduk: hapus atau samarkan.',
  SURAT_GANDA:
    'Surat dengan pengirim dan nomor yang sama sudah tercatat. Bila memang surat lain, jawab ya (--ya). → pks list',
  KERJA_SAMA_GANDA:
    'Lembaga itu masih mempunyai PKS pada masa yang sama. Bila benar demikian, jawab ya (--ya). → pks kerja-sama',
  PERPANJANGAN_GANDA: 'PKS itu sudah diperpanjang oleh kasus lain. → pks kerja-sama',
  ISIAN_NASKAH_KOSONG:
    'Dokumen memerlukan isian yang belum ada. Isi dulu, atau buat dengan tanda [BELUM DIISI] (--izinkan-kosong). → pks lengkapi 14',
  NASKAH_BELUM_WAKTUNYA: 'Dokumen itu belum waktunya pada keadaan kasus sekarang. → pks draft 14 --daftar',
  NASKAH_BERUBAH:
    'Yang disetujui adalah teksnya; data kasus atau versi terbarunya kini lain. Cetak seperti yang disetujui (--yang-disetujui), atau periksa lagi. → pks show 14',
  NASKAH_SUDAH_KELUAR:
    'Surat yang terkirim atau PKS yang disahkan adalah catatan, dan tidak diganti. → pks draft 14 --daftar',
  FOLDER_TIDAK_ANDAL:
    'Folder itu tidak dapat menepati janji register (tulis aman). Pakai folder di piringan PC atau server berkas yang lain.',
  BERKAS_SUDAH_ADA: 'Berkas tujuan sudah ada dan tidak ditimpa. Pakai nama lain, atau sebut --timpa.',
  SUDAH_TERISI: 'Isian itu sudah ada; melengkapi tidak menimpa. Yang keliru diralat. → pks ralat 14',
  SYARAT_NASKAH_KURANG: 'Dokumen itu mensyaratkan hal yang belum ada pada kasus. → pks show 14',
  BUKU_BELUM_RUNTUT:
    'Di buku tahun itu masih ada yang perlu ditelusuri. Telusuri dulu, atau tutup juga dengan --ya. → pks buku periksa',
  BUKU_DITUTUP:
    'Buku tahun itu sudah ditutup. Yang dicatat sesudahnya ditandai di buku; bila memang begitu, jawab ya (--ya). → pks buku periksa',
  NOMOR_TERPAKAI: 'Nomor itu sudah dipakai surat atau PKS lain; satu nomor satu surat. → pks nomor daftar',
  NOMOR_BELUM_DIPESAN: 'Belum ada nomor yang dipesan untuk surat itu. → pks nomor pesan 14',
  NASKAH_BELUM_DIBUAT: 'Surat itu belum pernah dibuat, jadi nomornya belum dapat dipakai. → pks draft 14',
  KASUS_DIJEDA: 'Kasus sedang dijeda: yang ditunggu belum dicatat datang. → pks lanjut 14',
  KASUS_TIDAK_DIJEDA: 'Kasus tidak sedang dijeda, jadi tidak ada jeda yang diakhiri. → pks show 14',
  TIDAK_DAPAT_DIURUNGKAN: 'Tindakan itu tidak dapat ditarik, atau ada yang bertumpu padanya. → pks show 14',
  TIDAK_DAPAT_DIBUKA:
    'Kasus itu ditutup oleh langkah SOP, jadi tidak dibuka lagi; langkah yang keliru diurungkan. → pks undo 14',
  EMPAT_MATA:
    'Satu orang tidak mengerjakan dua langkah serangkai (menyusun, memeriksa, menyetujui). Yang berwenang lain yang mengerjakan. → pks sop periksa',
  MANDAT_DITOLAK: 'Penunjukan Plt. atau Plh. itu tidak dapat diberikan. → pks wakilkan → pks pejabat daftar',
  NIP_TERPAKAI: 'NIP itu sudah tercatat milik orang lain. Periksa angkanya. → pks pejabat daftar',
  PKS_BELUM_SAH: 'PKS kasus itu belum dicatat ditandatangani. → pks sahkan 14',
  IMPOR_CACAT:
    'Ada baris buku yang cacat, jadi tidak ada yang dicatat. Betulkan selnya, atau pakai --lewati-cacat. → pks impor --help',
  IMPOR_TERPAKAI:
    'Impor itu tidak dapat ditarik lagi: sudah ada tindakan padanya. Isian yang keliru diralat satu per satu. → pks impor daftar',
  KOLOM_TIDAK_DIKENAL:
    'Kolom wajib sebuah buku tidak dikenal dari judulnya. Di terminal ditanyakan; buku kosong yang pasti dikenal: → pks impor --contoh contoh.xlsx --isi pks',
  BUKU_TIDAK_TERBACA:
    'Berkas itu bukan buku Excel (.xlsx) atau CSV yang utuh. Simpan lagi dari Excel atau LibreOffice. → pks impor --help',
  TANGGAL_JANGGAL: 'Tanggal itu mungkin, tetapi janggal (misalnya salah tahun). Bila benar, jawab ya (--ya).',
  JAM_JANGGAL:
    'Jam komputer ini berbeda jauh dari tindakan terakhir kasus. Samakan jamnya; bila jam ini benar, sebut --jam-benar.',
  KASUS_BERUBAH:
    'Orang lain lebih dulu mencatat pada kasus itu. Tidak ada yang disimpan: lihat, lalu ulangi. → pks show 14',
  BELUM_PASTI_TERSIMPAN:
    'Piringan tidak memastikan bahwa yang ditulis tersimpan. Lihat dulu sebelum mengulang. → pks check',
  TIDAK_DAPAT_MENULIS: 'Folder tidak dapat ditulisi, penuh, atau sedang dipakai. Aman diulang sesudah itu beres.',
  SEDANG_DIPAKAI:
    'Program lain (Word, antivirus, penyalin folder) masih memegang berkas itu. Register tidak rusak: tutup dokumennya atau tunggu, lalu ulangi.',
  TIDAK_BOLEH_DIBACA: 'Akun ini tidak boleh membaca berkas register. Hubungi pengelola komputer.',
  SERVER_TIDAK_TERJANGKAU:
    'Server tempat register tidak menjawab. Periksa jaringan, lalu ulangi; tidak ada yang dicatat.',
  TIDAK_BOLEH_MASUK: 'Server register tidak menerima akun atau kata sandi Anda. Minta kepada pengelola server.',
  REGISTER_DIPINDAHKAN:
    'Register ini sudah dipindahkan; di tempat lama hanya boleh dibaca. Pakai tempat yang baru. → pks config register',
  PORT_TERPAKAI:
    'Port itu sedang dipakai program lain di komputer ini. Tanpa --port dipakai yang kosong. → pks papan --layan',
  REGISTER_TIDAK_DITEMUKAN:
    'Tidak ada register di folder ini maupun di atasnya. Tunjukkan yang ada, atau buat baru. → pks config register → pks init',
  REGISTER_LEBIH_BARU: 'Register ini ditulis oleh pks yang lebih baru. Perbarui pks di komputer ini. → pks --version',
  REGISTER_LEBIH_LAMA:
    'Tabel register di server dibuat pks yang lebih lama; pemilik basis datanya menaikkannya sekali. → pks check --bangun-ulang',
  REGISTER_RUSAK: 'Sebuah berkas register berubah atau hilang; berkasnya disebut, tidak ada yang diubah. → pks check',
  CADANGAN_TIDAK_SAMBUNG:
    'Cadangan susulan memerlukan cadangan yang disusulnya, dari register yang sama. Sebut semuanya, atau buat cadangan lengkap. → pks backup',
  CADANGAN_RUSAK: 'Arsip cadangan itu rusak atau bukan cadangan pks. Pakai cadangan yang lain.',
  SEGEL_RUSAK: 'Lembar segel tidak terbaca utuh. Pakai lembar yang asli. → pks segel',
  PENGATURAN_RUSAK:
    'Berkas pengaturan Anda tidak terbaca; namanya disebut. Tunjukkan lagi registernya. → pks config register',
  TEMPLAT_SALAH: 'Templat Word memuat isian yang tidak dikenal atau rusak. → pks template',
  DOKUMEN_SALAH:
    'Dokumen bukan Word biasa, atau memuat makro, tautan, atau perubahan terlacak. Simpan ulang sebagai .docx.',
  LIBREOFFICE_TIDAK_ADA:
    'PDF dibuat lewat LibreOffice, dan itu belum terpasang. Tanpa --pdf dokumen .docx tetap dibuat.',
  PDF_GAGAL: 'LibreOffice tidak menghasilkan PDF. Dokumen .docx tetap ada; buka dan simpan sebagai PDF.',
  ADA_TEMUAN: 'Jawaban sudah diberikan dan ada temuannya; hanya dengan --gagal-bila-ada.',
  DIBATALKAN: 'Anda membatalkan (Ctrl+C atau "tidak"). Tidak ada yang disimpan.',
  DIHENTIKAN: 'Perintah dihentikan dari luar. Tidak ada yang disimpan.',
};

/** A key holds a word and, behind commas, its other names; behind each ` → ` stands a line to type. */
export const OFFICE_TERMS: Readonly<Record<string, string>> = {
  'kasus, nomor kasus':
    'Satu permohonan dari surat masuk sampai selesai, bernomor tahun dan urut: 2026-014. Boleh diketik 14 bila tahun ini. Bukan nomor surat, bukan nomor agenda. → pks show 14',
  permohonan: 'Surat sebuah lembaga yang meminta hak akses data kependudukan, dengan enam butirnya. → pks new',
  'PKS, perjanjian kerja sama':
    'Perjanjian Kerja Sama pemanfaatan data kependudukan antara Dinas dan lembaga; akhir permohonan yang berhasil. Juga nama program ini. → pks kerja-sama',
  'lembaga, pemohon, instansi, pengguna':
    'Yang mengajukan permohonan: perangkat daerah, kalurahan, RSUD/BLUD, perguruan tinggi, badan hukum, atau instansi vertikal. → pks lembaga',
  'kelengkapan, syarat':
    'Kertas yang harus ada sebelum sebuah langkah selesai, menurut kolom kelengkapan SOP. Yang kurang disebut, dan langkahnya tidak maju. → pks show 14 → pks lampirkan 14',
  'keluaran, output':
    'Dokumen yang dihasilkan sebuah langkah; sesudah langkahnya selesai, kasus dianggap memegangnya. → pks sop',
  'enam butir, butir':
    'Yang harus dimuat permohonan ke Kemendagri: nama pengguna, tujuan, elemen data, metode akses, data balikan, jangka waktu. → pks lengkapi 14',
  'data balikan, balikan':
    'Data layanan lembaga yang dipadankan dengan NIK, misalnya nomor rekam medis. Dikirim lembaga kepada Ditjen Dukcapil lewat aplikasi Data Balikan; Dinas menerima buktinya. Satu dari enam butir; sesudah PKS sah menjadi kewajiban berkala. → pks kewajiban',
  'elemen data, elemen, yang dilindungi, dilindungi, elemen yang dilindungi, data yang dilindungi':
    'Satu jenis isi data kependudukan (nomor KK, nama, alamat …). Cacat, sidik jari, iris mata, tanda tangan, dan aib dilindungi (UU 24/2013 pasal 84): hanya untuk penegakan hukum, yang disebut dulu. → pks lengkapi 14 --pemanfaatan penegakan-hukum',
  'metode akses, metode':
    'Cara lembaga memperoleh data: web service, web portal, card reader, atau biometrik. → pks lengkapi 14',
  pemanfaatan:
    'Tujuan menurut undang-undang: pelayanan publik, perencanaan pembangunan, alokasi anggaran, pembangunan demokrasi, atau penegakan hukum.',
  'data agregat, agregat':
    'Angka jumlahan tanpa orang per orang. Tidak memerlukan PKS: suratnya dicatat, dijawab, dan kasusnya dialihkan.',
  disposisi: 'Petunjuk tertulis pimpinan pada lembar yang menyertai surat, dari siapa kepada siapa. → pks advance 14',
  'lembar disposisi':
    'Lembar yang menyertai surat untuk ditulisi disposisi; dicetak sesudah surat masuk dicatat. → pks draft 14 lembar-disposisi',
  'tanda terima': 'Bukti bagi pengantar surat bahwa suratnya diterima. → pks draft 14 tanda-terima',
  kertas:
    'Yang ditulis tangan lebih dulu pada lembar dan baru kemudian diketik. Keduanya terbaca: kapan terjadi dan kapan dicatat.',
  koreksi:
    'Hasil langkah pemeriksaan: dokumen dikembalikan untuk diperbaiki, dengan catatan. Kasus kembali ke langkah yang disebut SOP. Memperbaikinya: pks buka 14 pks, sunting salinannya di Word dan simpan, pks draft 14 pks --baca, lalu pks advance 14. → pks buka 14 pks',
  revisi: 'Berapa kali kasus pernah dikembalikan dengan koreksi. → pks show 14',
  ralat:
    'Membetulkan isian yang salah ketik, dengan alasan. Nilai lama tetap terbaca; tidak ada yang dihapus. → pks ralat 14',
  'urungkan, undo':
    'Menarik kembali tindakan yang keliru dengan tindakan baru. Yang ditarik tetap terbaca di riwayat. → pks undo 14',
  'naskah, dokumen':
    'Surat, lembar, atau perjanjian yang disusun pks dari templat Word. Tiap kali dibuat menjadi versi baru, yang lama tetap ada. → pks draft 14 --daftar',
  'konsep, draft':
    'Dokumen yang belum disetujui; bertanda KONSEP sampai langkah persetujuannya selesai. → pks draft 14',
  'templat, template':
    'Dokumen Word dengan isian dalam kurung kurawal yang diganti pks. Kantor dapat menyalin dan menyuntingnya. → pks template ambil pks',
  isian: 'Nilai yang diisikan: jawaban pada pertanyaan, atau tempat kosong pada templat. → pks template isian pks',
  'lampiran, pindaian, scan': 'Hasil pindai kertas, disimpan di folder kasus dengan sidiknya. → pks lampirkan 14',
  'agenda, nomor agenda':
    'Nomor urut surat masuk dalam setahun, diberikan saat surat dicatat; balasan Kemendagri juga mendapat satu. → pks buku masuk',
  'nomor, pesan nomor, nomor keluar':
    'Nomor surat keluar atau PKS. Dipesan dulu, dipakai saat suratnya keluar, atau dibatalkan; tidak pernah dua kali. → pks nomor daftar → pks nomor pesan 14',
  buku: 'Buku kantor: surat masuk, surat keluar, kendali, dan register PKS; dapat dicetak atau disimpan sebagai .xlsx. → pks buku masuk',
  'buku kendali, kendali':
    'Buku yang mencatat ke mana surat berjalan: disposisi dari siapa kepada siapa, dan kapan. → pks buku kendali',
  'balasan, surat balasan':
    'Jawaban Kemendagri atas surat permohonan: nomor, tanggal, setuju atau tolak. → pks advance 14',
  Kemendagri:
    'Kementerian Dalam Negeri (Ditjen Dukcapil), yang memberi izin hak akses. Selama menunggu balasannya, hari-hari dihitung padanya.',
  Dirjen:
    'Direktur Jenderal Kependudukan dan Pencatatan Sipil; salinan PKS diserahkan kepadanya. → pks serahkan 14 --kepada dirjen',
  pengingat: 'Surat pengingat kepada Kemendagri bila balasan terlalu lama. → pks draft 14 pengingat-kemendagri',
  'pengesahan, sah, sahkan':
    'Pencatatan bahwa PKS sudah ditandatangani kedua pihak: nomor, tanggal, masa berlaku. → pks sahkan 14',
  'penyerahan, serah terima': 'PKS yang sah diserahkan kepada lembaga, dan salinannya kepada Dirjen. → pks serahkan 14',
  'akses, user ID, jaringan tertutup':
    'Hak akses yang dibuka sesudah PKS: user ID bagi lembaga dan pernyataan jaringan tertutup. → pks akses 14',
  'kewajiban, irama, laporan semester':
    'Yang harus diserahkan lembaga sesudah PKS sah: laporan tiap semester dan data balikan menurut iramanya. → pks kewajiban',
  perpanjangan: 'Permohonan baru untuk PKS yang akan habis; data lamanya dibawa. → pks new --perpanjangan-dari 470/021',
  'pejabat, peran, pelaksana':
    'Peran adalah jabatan dalam SOP (misalnya Kepala Bidang); pejabat adalah orang yang memegangnya sejak dan sampai kapan. → pks pejabat daftar',
  'Plt., Plh., mandat, wakilkan':
    'Plt. mengisi jabatan yang kosong, Plh. menggantikan pejabat yang berhalangan, keduanya dengan dasar surat. → pks wakilkan tambah',
  'empat mata, tembus':
    'Satu orang tidak mengerjakan dua langkah serangkai (menyusun, memeriksa, menyetujui). Tembus: tetap dikerjakan, dengan alasan yang tercatat terang. Dijaga sejak pejabat kantor dicatat. → pks pejabat tambah',
  wib: 'Waktu Indonesia Barat. Semua jam dicatat dan ditampilkan dalam WIB, apa pun jam komputernya.',
  titipan: 'Langkah yang diketik seseorang atas nama orang lain; keduanya tercatat.',
  tafsiran:
    'Bacaan SOP yang tidak tercetak terang, misalnya pelaksana sebuah langkah, dengan alasannya. → pks sop periksa',
  'NIK, data pribadi':
    'Nomor Induk Kependudukan. Register ini tidak menyimpan data pribadi penduduk: angka yang mungkin NIK ditolak di setiap isian dan berkas. Sebagai elemen data ia hanya disebut namanya.',
  'bacaan SOP, bacaan, edisi':
    'SOP yang tercetak tidak terang di beberapa baris, jadi ada dua bacaan: sebagaimana tercetak (470-08) dan diselaraskan (470-08-selaras). Kasus memakai bacaan saat ia dicatat. → pks config sop → pks sop periksa',
  'galat, kode galat, kode penolakan':
    'Nama pendek sebab sebuah perintah ditolak, misalnya BUTIR_KURANG. Yang ditolak tidak menyimpan apa-apa; baris berpanah di bawahnya dapat diketik. → pks jelaskan BUTIR_KURANG',
  'paraf, tanda tangan':
    'Paraf pemeriksa pada konsep dicatat sebagai hasil setuju pada langkahnya; tanda tangan PKS dicatat dengan sahkan. → pks advance 14 → pks sahkan 14',
  SOP: 'Standar Operasional Prosedur 470/08: langkah, pelaksana, kelengkapan, waktu, dan keluaran. → pks sop',
};

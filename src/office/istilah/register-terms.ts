export const REGISTER_TERMS: Readonly<Record<string, string>> = {
  'H, H-day, hari H, H1':
    'H1 adalah hari surat diterima, atau hari kerja pertama sesudahnya bila hari itu libur; H7 hari kerja ketujuh. Tiap langkah SOP mempunyai H sebagai target. → pks jadwal --diterima "hari ini"',
  'hk, hari kerja': 'Senin sampai Jumat di luar libur nasional, cuti bersama, dan libur kantor. → pks libur',
  'hari kalender': 'Setiap hari dihitung, juga hari libur. → pks config hitungan',
  'hitungan, cara menghitung':
    'Cara menghitung hari H: hari kerja atau hari kalender. Dipilih saat register dibuat, berlaku bagi semua kasus. → pks config hitungan',
  'waktu baku, baku, mutu baku, menit, menit kerja':
    'Menit kerja yang tercetak di SOP untuk mengerjakan satu langkah; bukan lamanya kasus menunggu, itu dihitung dalam hari H. Menit yang sungguh terpakai boleh dicatat. → pks sop → pks jelaskan target',
  tanggal:
    'Hari sebelum bulan: 23/11/2026, 23 Nov 2026, kemarin, Senin lalu, 3 hari kerja lagi, akhir bulan. Bacaannya selalu disebut kembali beserta harinya.',
  'target, jatuh tempo, tenggat':
    'Hari terakhir sebuah langkah menurut SOP. Lewat dari itu kasus terlambat. → pks jadwal --diterima "hari ini" → pks overdue',
  'terlambat, lewat, sisa': 'Lewat: hari kerja sesudah target; sisa: hari kerja sampai target. → pks overdue',
  'median, nilai tengah':
    'Yang di tengah bila semua diurutkan: separuh lebih singkat, separuh lebih lama; satu kasus yang sangat lama tidak menariknya seperti rata-rata. → pks laporan',
  'P90, persentil 90':
    'Sembilan dari sepuluh tidak lebih lama dari ini; menunjukkan yang lama tanpa bergantung pada satu yang terlama. → pks laporan',
  tanggungan:
    'Milik siapa hari-hari yang berjalan: kantor, pemohon, atau Kemendagri. Keterlambatan pemohon atau Kemendagri bukan keterlambatan kantor. → pks overdue',
  'jeda, tunggu':
    'Langkah berhenti karena menunggu pihak luar; hari-harinya dihitung pada yang ditunggu, target SOP tetap. → pks tunggu 14 → pks lanjut 14',
  'libur, cuti bersama, dekrit':
    'Hari tutup kantor selain Sabtu dan Minggu, menurut keputusan bersama menteri dan keputusan kantor. → pks libur',
  langkah: 'Satu dari langkah SOP; kasus selalu menunggu pada satu langkah. → pks jelaskan 9 → pks advance 14',
  tahap: 'Kelompok langkah, misalnya penyusunan konsep atau menunggu balasan. → pks sop',
  'hasil, setuju': 'Akhir sebuah langkah: selesai, atau pada langkah pemeriksaan setuju atau koreksi. → pks advance 14',
  'riwayat, kejadian, tindakan':
    'Semua yang terjadi pada sebuah kasus, berurutan, dengan siapa dan kapan. Tidak ada yang dihapus. → pks show 14',
  versi:
    'Urutan pembuatan sebuah dokumen (konsep-pks v2); bagi program juga jumlah tindakan pada sebuah kasus. → pks show 14',
  aktif: 'Kasus yang masih berjalan. → pks list',
  selesai: 'Kasus yang semua langkahnya selesai. → pks list --status selesai',
  dicabut: 'Kasus ditutup karena lembaga menarik permohonannya. → pks cabut 14',
  dikembalikan: 'Kasus ditutup karena berkas belum lengkap. → pks kembalikan 14',
  ditolak: 'Kasus ditutup karena permohonan ditolak kantor atau Kemendagri. → pks tolak 14',
  'gabung, gabungan, satu dengan':
    'Satu surat terdaftar sebagai dua kasus. Yang kedua dibatalkan dan, dengan --satu-dengan, menyebut yang dipertahankan; nomornya tetap terpakai, barisnya dicoret di buku, dan kedua kasus saling menunjuk. → pks batal 15',
  'batal, salah daftar':
    'Kasus ditutup karena salah daftar, misalnya tercatat dua kali; nomornya tetap terpakai. → pks batal 14',
  dialihkan: 'Permohonan data agregat: dijawab dengan surat, tanpa PKS.',
  'meja, meja saya':
    'Layar pertama: apa yang menunggu peran Anda, apa yang menunggu pihak luar, apa yang jatuh tempo. → pks',
  register: 'Satu folder, atau satu basis data di server, yang memuat semua kasus dan catatan kantor. → pks check',
  'server, postgresql, basis data, pgpass':
    'Register boleh tinggal di server PostgreSQL, bila banyak meja mencatat bersamaan: alamatnya postgres://server/basisdata, panduannya docs/panduan/server.md. Kata sandinya dibaca dari berkas pgpass atau PGPASSWORD, atau ditanyakan; tidak disimpan. → pks pindah ke --help → pks pejabat akun',
  'segel, sidik, sha-256':
    'Sidik adalah angka dari isi sebuah berkas: isi berubah sedikit, angkanya lain. Segel adalah satu sidik untuk seluruh register, dicetak dan ditandatangani. → pks segel',
  'cadangan, backup': 'Seluruh register dalam satu arsip .zip; diperiksa saat dibuat. → pks backup D:\\cadangan',
  'susulan, cadangan susulan':
    'Cadangan yang hanya memuat yang baru sejak cadangan lain; dipulihkan bersama semua yang disusulnya. → pks backup --help',
  coba: 'Dengan -n sebuah perintah hanya menunjukkan apa yang akan terjadi; tidak ada yang disimpan. → pks new -n',
  ya: 'Menjawab ya pada pertanyaan kepastian, misalnya surat yang sama. Tidak pernah meniadakan aturan.',
  kunci: 'Kunci ulang untuk program: perintah yang sama dengan kunci yang sama tercatat sekali.',
  akun: 'Akun komputer yang mengetik tercatat pada tiap kejadian. pks tidak memeriksa siapa orangnya.',
  latihan: 'Register dengan kasus rekaan untuk belajar; register kantor tidak tersentuh.',
};

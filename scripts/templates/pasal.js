// The first wording of the nineteen articles; the template, edited in Word, is what counts. An item is a text, { teks,
// huruf: [...] } with lettered items; each may have `bila` as its condition; `menyatu`: on one page with what follows.

const SATU = 'PIHAK KESATU';
const DUA = 'PIHAK KEDUA';
const PARA = 'PARA PIHAK';
const PKS = 'Perjanjian Kerja Sama ini';

/** [judul, butir[], 'ayat' (1) | 'definisi' 1. | 'isi' (one paragraph)] */
export const PASAL = [
  {
    judul: 'KETENTUAN UMUM',
    bentuk: 'definisi',
    pembuka: `Dalam ${PKS} yang dimaksud dengan:`,
    isi: [
      'Data Kependudukan adalah data perseorangan dan/atau data agregat yang terstruktur sebagai hasil kegiatan pendaftaran penduduk dan pencatatan sipil.',
      `Hak Akses adalah izin yang diberikan kepada ${DUA} untuk dapat mengakses Data Kependudukan menurut tujuan, Elemen Data, dan metode akses yang disepakati dalam ${PKS}.`,
      'Elemen Data adalah bagian dari Data Kependudukan yang boleh diakses sebagaimana tercantum dalam Lampiran I.',
      `Pemanfaatan Data adalah kegiatan ${DUA} menggunakan Data Kependudukan untuk memverifikasi, memvalidasi, atau memadankan data pada layanannya.`,
      `Data Balikan adalah data yang bersifat khas pada layanan ${DUA}, yang telah dipadankan dengan Nomor Induk Kependudukan dan disampaikan kepada Direktorat Jenderal.`,
      `Pengguna Akses adalah petugas ${DUA} yang ditunjuk secara tertulis dan diberi kewenangan menjalankan Hak Akses.`,
      'Nomor Induk Kependudukan yang selanjutnya disingkat NIK adalah nomor identitas penduduk yang bersifat unik, tunggal, dan melekat pada seseorang yang terdaftar sebagai penduduk Indonesia.',
      'Direktorat Jenderal adalah Direktorat Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri.',
      'Direktur Jenderal adalah Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri.',
      'Petunjuk Teknis adalah dokumen yang mengatur tata cara pelaksanaan Hak Akses dan Pemanfaatan Data di lapangan.',
    ],
  },
  {
    judul: 'MAKSUD DAN TUJUAN',
    isi: [
      `Maksud ${PKS} adalah menjadi dasar dan pedoman bagi ${PARA} dalam pemberian Hak Akses dan Pemanfaatan Data oleh ${DUA}.`,
      `Tujuan ${PKS} adalah Pemanfaatan Data untuk {{pemanfaatan}}, yaitu {{tujuan}}.`,
    ],
  },
  {
    judul: 'RUANG LINGKUP',
    bentuk: 'abjad',
    pembuka: `Ruang lingkup ${PKS} meliputi:`,
    isi: [
      `pemberian Hak Akses kepada ${DUA};`,
      'Pemanfaatan Data menurut Elemen Data dan metode akses yang disepakati;',
      'pelindungan kerahasiaan dan keamanan Data Kependudukan;',
      `penyampaian Data Balikan oleh ${DUA}; dan`,
      'pengawasan, evaluasi, dan pelaporan Pemanfaatan Data.',
    ],
  },
  {
    judul: 'ELEMEN DATA DAN METODE AKSES',
    isi: [
      'Elemen Data yang dapat diakses meliputi {{daftar_elemen}}, sebagaimana tercantum dalam Lampiran I.',
      {
        bila: 'bila_web_service',
        teks: `Metode akses yang digunakan adalah {{metode_akses}}, yaitu hubungan antarsistem dari aplikasi ${DUA} ke layanan data melalui jaringan tertutup dengan alamat IP yang didaftarkan.`,
      },
      {
        bila: 'bila_web_portal',
        teks: `Metode akses yang digunakan adalah {{metode_akses}}, yaitu pencarian data oleh Pengguna Akses melalui portal layanan data dengan nama pengguna dan kata sandi perseorangan pada jaringan tertutup.`,
      },
      {
        bila: 'bila_card_reader',
        teks: `Metode akses yang digunakan adalah {{metode_akses}}, yaitu pembacaan data pada cip KTP elektronik dengan perangkat yang telah diaktifkan dan didaftarkan pada ${SATU}.`,
      },
      {
        bila: 'bila_biometrik',
        teks: `Metode akses yang digunakan adalah {{metode_akses}}, yaitu pencocokan sidik jari penduduk yang hadir dengan data perekaman, tanpa menyimpan data biometrik pada sistem ${DUA}.`,
      },
      `Hak Akses diberikan untuk mengakses dan memadankan data orang per orang berdasarkan NIK, dan bukan untuk mengunduh atau menyalin Data Kependudukan secara massal.`,
      'Hak Akses dibuka setelah memperoleh persetujuan Direktur Jenderal.',
      {
        bila: 'bila_syarat',
        teks: `Persetujuan Direktur Jenderal diberikan dengan syarat yang wajib dipenuhi ${PARA}: {{syarat_persetujuan}}.`,
      },
      {
        bila: 'bila_penegakan_hukum',
        teks: 'Elemen Data yang wajib dilindungi hanya dapat diakses untuk keperluan keamanan negara dan penegakan hukum setelah memperoleh persetujuan Menteri Dalam Negeri.',
      },
      'Penambahan atau perubahan Elemen Data dan metode akses dilakukan melalui Adendum setelah memperoleh persetujuan Direktur Jenderal.',
    ],
  },
  {
    judul: `HAK DAN KEWAJIBAN ${SATU}`,
    isi: [
      {
        teks: `${SATU} mempunyai hak:`,
        huruf: [
          `menerima bukti penyampaian Data Balikan dari ${DUA};`,
          `menerima laporan Pemanfaatan Data setiap semester dari ${DUA};`,
          `menerima daftar Pengguna Akses beserta setiap perubahannya;`,
          `melakukan pengawasan dan evaluasi atas Pemanfaatan Data oleh ${DUA}; dan`,
          `menonaktifkan Hak Akses apabila ${DUA} melanggar ketentuan ${PKS}.`,
        ],
      },
      {
        teks: `${SATU} mempunyai kewajiban:`,
        huruf: [
          `memfasilitasi pembukaan Hak Akses bagi ${DUA} sesuai dengan Elemen Data dan metode akses yang disepakati;`,
          'menyampaikan nama pengguna, kata sandi, atau kode pengaktifan perangkat kepada Pengguna Akses secara tertutup;',
          `memberikan pendampingan teknis pelaksanaan Hak Akses;`,
          `memberitahukan kepada ${DUA} apabila terjadi gangguan atau pemeliharaan layanan yang diketahuinya; dan`,
          `menjaga kerahasiaan bukti penyampaian Data Balikan, laporan, dan daftar Pengguna Akses yang diterima dari ${DUA}.`,
        ],
      },
    ],
  },
  {
    judul: `HAK DAN KEWAJIBAN ${DUA}`,
    isi: [
      {
        teks: `${DUA} mempunyai hak:`,
        huruf: [
          'memperoleh Hak Akses sesuai dengan Elemen Data dan metode akses yang disepakati;',
          'memperoleh pendampingan teknis pelaksanaan Hak Akses; dan',
          'memperoleh pemberitahuan apabila terjadi gangguan atau pemeliharaan layanan.',
        ],
      },
      {
        teks: `${DUA} mempunyai kewajiban:`,
        huruf: [
          `menggunakan Data Kependudukan hanya untuk tujuan sebagaimana dimaksud dalam Pasal 2 ayat (2);`,
          {
            bila: 'bila_jaringan',
            teks: 'menyediakan dan memelihara jaringan tertutup serta perangkat yang diperlukan untuk Hak Akses;',
          },
          {
            bila: 'bila_card_reader',
            teks: `menyediakan dan memelihara perangkat pembaca yang telah diaktifkan dan didaftarkan pada ${SATU}, serta menyimpannya di tempat yang aman;`,
          },
          {
            bila: 'bila_jaringan',
            teks: 'menjamin keamanan jaringan, perangkat, nama pengguna, dan kata sandi yang digunakan;',
          },
          {
            bila: 'bila_card_reader',
            teks: 'menjamin keamanan perangkat dan kode pengaktifannya;',
          },
          `menerapkan standar keamanan informasi dengan mengutamakan Standar Nasional Indonesia ISO/IEC 27001, dan menyampaikan bukti penerapannya kepada ${SATU} paling lambat {{tenggat_keamanan}} sejak ${PKS} ditandatangani;`,
          `menyerahkan daftar Pengguna Akses sebagaimana tercantum dalam Lampiran II dan memberitahukan setiap perubahannya paling lambat 5 (lima) hari kerja sejak perubahan terjadi;`,
          'menyampaikan Data Balikan beserta buktinya sebagaimana dimaksud dalam Pasal 9;',
          'menyampaikan laporan Pemanfaatan Data setiap semester sebagaimana dimaksud dalam Pasal 10;',
          `mencegah dan menghentikan kebocoran atau penyalahgunaan Data Kependudukan, serta melaporkannya kepada ${SATU} paling lambat 3 × 24 (tiga kali dua puluh empat) jam sejak diketahui; dan`,
          `memberikan keterangan dan bukti yang diperlukan dalam pengawasan dan evaluasi oleh ${SATU}.`,
        ],
      },
    ],
  },
  {
    judul: 'PETUNJUK TEKNIS',
    isi: [
      `Pelaksanaan ${PKS} diatur lebih lanjut dalam Petunjuk Teknis yang disusun bersama oleh ${PARA}.`,
      'Petunjuk Teknis paling sedikit memuat tata cara pembukaan akses, pengelolaan Pengguna Akses, pengamanan jaringan, penyampaian Data Balikan, dan penanganan gangguan.',
      `Petunjuk Teknis merupakan bagian yang tidak terpisahkan dari ${PKS}.`,
    ],
  },
  {
    judul: 'KERAHASIAAN DAN LARANGAN',
    isi: [
      `${PARA} wajib menjaga kerahasiaan, keutuhan, dan kebenaran Data Kependudukan sesuai dengan ketentuan peraturan perundang-undangan.`,
      `${PARA} dilarang memberikan Data Kependudukan kepada pihak ketiga dengan alasan dan cara apa pun.`,
      `${DUA} dilarang menggunakan Data Kependudukan di luar atau tidak sesuai dengan ${PKS}.`,
      {
        teks: `Selain larangan sebagaimana dimaksud pada ayat (2) dan ayat (3), ${DUA} dilarang:`,
        huruf: [
          'memperjualbelikan, menyebarluaskan, atau mengumumkan Data Kependudukan;',
          'menyimpan, menggandakan, atau membentuk pangkalan data tersendiri dari Data Kependudukan yang diakses, selain penyimpanan sementara yang tidak terhindarkan selama proses akses;',
          'mengubah, merusak, atau memalsukan Data Kependudukan; dan',
          'meminjamkan atau mengalihkan nama pengguna, kata sandi, atau perangkat akses kepada orang yang bukan Pengguna Akses.',
        ],
      },
      `Kewajiban menjaga kerahasiaan sebagaimana dimaksud pada ayat (1) tetap berlaku setelah ${PKS} berakhir.`,
    ],
  },
  {
    judul: 'DATA BALIKAN',
    isi: [
      `${DUA} wajib menyampaikan Data Balikan kepada Direktorat Jenderal berupa {{data_balikan}}, sebagaimana tercantum dalam Lampiran III.`,
      'Data Balikan disampaikan {{irama_data_balikan}} melalui aplikasi Data Balikan Direktorat Jenderal yang terhubung dengan gudang data (*data warehouse*), menurut tata cara dalam Petunjuk Teknis.',
      `${DUA} menyampaikan bukti penyampaian Data Balikan kepada ${SATU} paling lambat 5 (lima) hari kerja sesudahnya.`,
      'Data Balikan digunakan untuk pemutakhiran dan peningkatan kualitas Data Kependudukan.',
    ],
  },
  {
    judul: 'EVALUASI DAN PELAPORAN',
    isi: [
      `${PARA} melakukan evaluasi pelaksanaan ${PKS} paling sedikit 1 (satu) kali dalam 6 (enam) bulan.`,
      {
        teks: `${DUA} wajib menyampaikan laporan Pemanfaatan Data kepada ${SATU} setiap semester, dengan ketentuan:`,
        huruf: [
          'laporan semester I (Januari sampai dengan Juni) disampaikan paling lambat tanggal {{laporan_semester_1}}; dan',
          'laporan semester II (Juli sampai dengan Desember) disampaikan paling lambat tanggal {{laporan_semester_2}} tahun berikutnya.',
        ],
      },
      'Laporan sebagaimana dimaksud pada ayat (2) paling sedikit memuat jumlah akses, tujuan penggunaan, daftar Pengguna Akses, Data Balikan yang telah disampaikan, serta kendala dan penanganannya.',
      `${SATU} meneruskan hasil evaluasi dan laporan kepada Bupati {{kantor_kabupaten}} dan Direktur Jenderal.`,
    ],
  },
  {
    judul: 'JANGKA WAKTU',
    isi: [
      `${PKS} berlaku untuk jangka waktu {{jangka_waktu}} terhitung sejak tanggal {{awal_berlaku}}.`,
      `${PKS} dapat diperpanjang atas kesepakatan ${PARA} setelah memperoleh persetujuan Direktur Jenderal.`,
      `Pihak yang menghendaki perpanjangan memberitahukan secara tertulis kepada pihak lainnya paling lambat 3 (tiga) bulan sebelum jangka waktu berakhir.`,
      `Apabila sampai dengan berakhirnya jangka waktu tidak ada perpanjangan, Hak Akses dinonaktifkan pada hari berikutnya.`,
    ],
  },
  {
    judul: 'PEMBIAYAAN',
    isi: [
      {
        bila: 'bila_tanpa_biaya',
        teks: `Pemanfaatan Data oleh ${DUA} tidak dipungut biaya (tarif Rp0,00 atau nol rupiah) berdasarkan Peraturan Pemerintah Nomor 10 Tahun 2023.`,
      },
      {
        bila: 'bila_berbayar',
        teks: `Pemanfaatan Data oleh ${DUA} dikenakan tarif Penerimaan Negara Bukan Pajak (PNBP) berdasarkan Peraturan Pemerintah Nomor 10 Tahun 2023.`,
      },
      {
        bila: 'bila_tarif_web',
        teks: 'Tarif PNBP untuk akses melalui {{metode_akses}} adalah Rp1.000,00 (seribu rupiah) untuk setiap NIK.',
      },
      {
        bila: 'bila_tarif_sidik_jari',
        teks: 'Tarif PNBP untuk akses melalui {{metode_akses}} adalah Rp2.000,00 (dua ribu rupiah) untuk setiap NIK yang diverifikasi dengan sidik jari, dan Rp3.000,00 (tiga ribu rupiah) untuk setiap NIK yang diverifikasi dengan pengenalan wajah apabila metode itu ditambahkan melalui Adendum.',
      },
      {
        bila: 'bila_tarif_kartu',
        teks: 'Tarif PNBP untuk akses melalui {{metode_akses}} adalah Rp1.000,00 (seribu rupiah) untuk setiap NIK yang diverifikasi, Rp2.000,00 (dua ribu rupiah) apabila verifikasinya dengan sidik jari, dan Rp3.000,00 (tiga ribu rupiah) apabila verifikasinya dengan pengenalan wajah yang ditambahkan melalui Adendum.',
      },
      {
        bila: 'bila_berbayar',
        teks: `PNBP dibayar di muka oleh ${DUA} melalui portal PNBP yang ditetapkan Direktorat Jenderal, disetor langsung ke kas negara, dan tidak melalui ${SATU}.`,
      },
      `Biaya penyediaan dan pemeliharaan jaringan, perangkat, dan petugas pada masing-masing pihak dibebankan pada anggaran pihak yang bersangkutan.`,
      'Apabila tarif diubah dengan peraturan perundang-undangan, tarif yang baru berlaku sejak tanggal yang ditetapkan tanpa memerlukan Adendum.',
    ],
  },
  {
    judul: 'SANKSI DAN PENONAKTIFAN AKSES',
    isi: [
      {
        teks: `Dalam hal ${DUA} melanggar kewajiban dalam ${PKS}, ${SATU} mengenakan sanksi secara bertahap berupa:`,
        huruf: [
          'teguran tertulis pertama;',
          'teguran tertulis kedua apabila dalam waktu 14 (empat belas) hari kerja teguran pertama tidak ditindaklanjuti; dan',
          'penonaktifan Hak Akses apabila dalam waktu 14 (empat belas) hari kerja teguran kedua tidak ditindaklanjuti.',
        ],
      },
      'Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1), dalam hal terjadi pelanggaran larangan sebagaimana dimaksud dalam Pasal 8 atau kebocoran data, Hak Akses dinonaktifkan seketika tanpa melalui teguran.',
      {
        teks: `Direktur Jenderal berwenang mengenakan sanksi kepada ${DUA} menurut ketentuan peraturan perundang-undangan, termasuk menonaktifkan Hak Akses, apabila ${DUA}:`,
        huruf: [
          `melanggar kewajiban atau larangan dalam ${PKS};`,
          'tidak menyampaikan laporan Pemanfaatan Data atau Data Balikan; atau',
          'tidak menerapkan standar keamanan yang dipersyaratkan.',
        ],
      },
      'Hak Akses yang dinonaktifkan dapat dibuka kembali setelah pelanggaran dipulihkan dan memperoleh persetujuan Direktur Jenderal.',
      `Pengenaan sanksi sebagaimana dimaksud pada ayat (1), ayat (2), dan ayat (3) tidak menghapus tanggung jawab ${DUA} menurut ketentuan peraturan perundang-undangan.`,
    ],
  },
  {
    judul: 'KEADAAN KAHAR',
    isi: [
      `Keadaan kahar adalah keadaan di luar kemampuan ${PARA}, meliputi bencana alam, bencana nonalam, bencana sosial, kebakaran, gangguan jaringan berskala luas, atau perubahan kebijakan pemerintah, yang mengakibatkan ${PKS} tidak dapat dilaksanakan.`,
      'Pihak yang mengalami keadaan kahar memberitahukan secara tertulis kepada pihak lainnya paling lambat 7 (tujuh) hari kerja sejak keadaan kahar terjadi.',
      `Pihak yang mengalami keadaan kahar dibebaskan dari tanggung jawab atas keterlambatan atau tidak terlaksananya kewajiban selama keadaan kahar berlangsung.`,
    ],
  },
  {
    judul: 'KORESPONDENSI',
    isi: [
      {
        menyatu: true,
        teks: `Setiap pemberitahuan dan surat-menyurat berkaitan dengan ${PKS} disampaikan secara tertulis kepada alamat ${PARA} sebagai berikut:`,
      },
      { tabel: 'korespondensi' },
      'Perubahan alamat diberitahukan secara tertulis kepada pihak lainnya paling lambat 7 (tujuh) hari kerja sebelum perubahan berlaku.',
    ],
  },
  {
    judul: 'PENYELESAIAN PERSELISIHAN',
    isi: [
      `Perselisihan yang timbul dalam pelaksanaan ${PKS} diselesaikan oleh ${PARA} secara musyawarah untuk mufakat.`,
      {
        bila: 'bila_lembaga_pemda',
        teks: 'Apabila musyawarah tidak mencapai mufakat dalam waktu 30 (tiga puluh) hari kerja, perselisihan diselesaikan oleh Bupati {{kantor_kabupaten}}.',
      },
      {
        bila: 'bila_bukan_pemda',
        teks: `Apabila musyawarah tidak mencapai mufakat dalam waktu 30 (tiga puluh) hari kerja, perselisihan diselesaikan melalui Pengadilan Negeri {{kantor_kabupaten}}, dan untuk itu ${PARA} memilih tempat kedudukan hukum yang tetap di kepaniteraannya.`,
      },
    ],
  },
  {
    judul: 'ADENDUM',
    isi: [
      `Perubahan atas ${PKS} dan hal yang belum atau belum cukup diatur di dalamnya ditetapkan dalam Adendum yang disepakati secara tertulis oleh ${PARA}.`,
      `Adendum merupakan bagian yang tidak terpisahkan dari ${PKS}.`,
    ],
  },
  {
    judul: 'PENGAKHIRAN',
    isi: [
      {
        teks: `${PKS} berakhir apabila:`,
        huruf: [
          'jangka waktu berakhir dan tidak diperpanjang;',
          `disepakati oleh ${PARA} sebelum jangka waktu berakhir;`,
          `${DUA} dibubarkan atau tidak lagi menyelenggarakan layanan yang menjadi tujuan ${PKS};`,
          'persetujuan Direktur Jenderal dicabut; atau',
          `terdapat ketentuan peraturan perundang-undangan yang mengakibatkan ${PKS} tidak dapat dilanjutkan.`,
        ],
      },
      `Pihak yang menghendaki pengakhiran sebelum jangka waktu berakhir memberitahukan secara tertulis kepada pihak lainnya paling lambat 3 (tiga) bulan sebelumnya.`,
      `Pada saat ${PKS} berakhir, Hak Akses dinonaktifkan dan ${DUA}, paling lambat 14 (empat belas) hari kerja sejak tanggal berakhirnya, menyampaikan laporan akhir dan berita acara pemusnahan Data Kependudukan yang tersimpan sementara sebagaimana dimaksud dalam Pasal 8 ayat (4) huruf b, atau surat pernyataan bahwa tidak ada Data Kependudukan yang tersimpan padanya.`,
      'Pengakhiran tidak menghapus kewajiban yang timbul sebelum tanggal pengakhiran.',
    ],
  },
  {
    judul: 'PENUTUP',
    isi: [
      `${PKS} dibuat dalam rangkap 2 (dua) asli, masing-masing bermeterai cukup dan mempunyai kekuatan hukum yang sama setelah ditandatangani oleh ${PARA}.`,
      `Salinan ${PKS} disampaikan kepada Direktur Jenderal dan Bupati {{kantor_kabupaten}}.`,
      { menyatu: true, teks: `${PKS} mulai berlaku pada tanggal {{awal_berlaku}}.` },
      {
        bila: 'bila_perpanjangan',
        menyatu: true,
        teks: `Perjanjian Kerja Sama Nomor {{lama_nomor}} tanggal {{lama_tanggal}} berakhir pada saat jangka waktunya habis atau, apabila masih berlaku, pada saat ${PKS} mulai berlaku, tanpa menghapus kewajiban yang timbul karenanya sebelum itu.`,
      },
      {
        bila: 'bila_perpanjangan',
        menyatu: true,
        teks: `Hak Akses yang masih terbuka menurut Perjanjian Kerja Sama yang diperpanjang dilanjutkan menurut ${PKS}.`,
      },
    ],
  },
];

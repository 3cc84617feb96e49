/** The most usual call comes first. All help grows from this table. */
import { COMMANDS, type CommandName } from './command-list.ts';

/** `singkat` is '' where name or alias say it. */
export type HelpRow = readonly [nama: CommandName, singkat: string, ...contoh: string[]];

export const COMMAND_GROUPS: readonly Readonly<{ judul: string; perintah: readonly HelpRow[] }>[] = [
  {
    judul: 'Setiap hari',
    perintah: [
      ['new', 'surat masuk', 'pks new', 'pks new --perpanjangan-dari 470/021'],
      [
        'advance',
        'langkah selesai',
        'pks advance 14',
        'pks advance 14 --lengkap --disposisi "Proses sesuai ketentuan"',
        'pks advance 4 7 9 --lengkap --disposisi "Proses sesuai ketentuan"',
      ],
      ['list', '', 'pks list rsud', 'pks list --peran kepala-bidang', 'pks list --status semua'],
      [
        'show',
        '',
        'pks show 14',
        'pks show "rsud contoh"',
        'pks show 14 --ke kartu.html --untuk-pemohon',
        'pks show 14 --teks',
      ],
      ['lengkapi', 'isian kosong', 'pks lengkapi 14', 'pks lengkapi 14 --jangka-waktu "2 tahun"'],
      ['catat', 'di luar langkah', 'pks catat 14', 'pks catat 14 --jenis ditanyakan --tanggal kemarin'],
      ['lampirkan', 'pindaian', 'pks lampirkan 14', 'pks lampirkan 14 disposisi.jpg --untuk disposisi'],
      ['tunggu', 'jeda', 'pks tunggu 14', 'pks tunggu 14 --pada pemohon --alasan "daftar elemen belum diserahkan"'],
      ['lanjut', '', 'pks lanjut 14', 'pks lanjut 14 --catatan "daftar elemen diterima"'],
      ['buka', 'dokumen, pindaian', 'pks buka 14', 'pks buka 14 pks'],
      ['menu', 'tanpa mengetik', 'pks menu'],
      ['jelaskan', '', 'pks jelaskan 9', 'pks jelaskan "data balikan"', 'pks jelaskan KELENGKAPAN_KURANG'],
    ],
  },
  {
    judul: 'Dokumen',
    perintah: [
      [
        'draft',
        'surat dan PKS',
        'pks draft 14',
        'pks draft 14 surat-kemendagri --pdf',
        'pks draft 14 17 --naskah pks',
        'pks draft 14 --daftar',
        'pks draft 14 pks --baca pks-koreksi.docx',
        'pks draft 14 pks --beda 1..2',
      ],
      [
        'nomor',
        '',
        'pks nomor pesan 14',
        'pks nomor pakai 14',
        'pks nomor batal 14',
        'pks nomor pindah 14',
        'pks nomor daftar',
        'pks nomor cocokkan srikandi.xlsx',
      ],
      ['buku', '', 'pks buku masuk', 'pks buku pks --ke buku-pks.pdf', 'pks buku periksa 2026', 'pks buku tutup 2025'],
    ],
  },
  {
    judul: 'Memantau',
    perintah: [
      ['overdue', 'lewat target', 'pks overdue', 'pks overdue --per "akhir bulan"'],
      ['papan', 'menurut tahap', 'pks papan', 'pks papan --layan', 'pks papan --ke papan.html --timpa'],
      [
        'laporan',
        'bulan, tahun',
        'pks laporan',
        'pks laporan --bulan agustus --ke laporan.html',
        'pks laporan --semester 1 --tahun 2026 --ke laporan.pdf',
        'pks laporan --bulan 8 --per "3 September" --diketahui',
      ],
      ['jadwal', 'hari target', 'pks jadwal 14', 'pks jadwal --diterima 23/11/2026'],
      ['cari', 'di mana pun', 'pks cari "rekam medis"', 'pks cari 470/388'],
      ['agenda', 'tenggat', 'pks agenda', 'pks agenda --ke tenggat.ics'],
      ['log', 'peristiwa', 'pks log', 'pks log --ke peristiwa.csv'],
      ['sop', '', 'pks sop', 'pks sop periksa'],
    ],
  },
  {
    judul: 'Membetulkan',
    perintah: [
      [
        'ralat',
        'isian yang salah',
        'pks ralat 14',
        'pks ralat 14 --isian nomor-surat=445/1128/2026 --alasan "angka tertukar"',
      ],
      ['undo', 'langkah terakhir', 'pks undo 14', 'pks undo 14 --tindakan 24'],
      ['batal', 'salah daftar', 'pks batal 14', 'pks batal 14 --satu-dengan 13'],
      ['cabut', 'oleh pemohon', 'pks cabut 14', 'pks cabut 14 --alasan "surat pencabutan 445/1201/2026"'],
      ['kembalikan', 'belum lengkap', 'pks kembalikan 14', 'pks kembalikan 14 --alasan "tanpa surat kuasa pimpinan"'],
      ['tolak', '', 'pks tolak 14', 'pks tolak 14 --alasan "tujuan di luar pemanfaatan yang sah"'],
      ['buka-lagi', '', 'pks buka-lagi 14', 'pks buka-lagi 14 --alasan "berkas sudah dilengkapi"'],
    ],
  },
  {
    judul: 'Sesudah PKS',
    perintah: [
      [
        'sahkan',
        'ditandatangani',
        'pks sahkan 14',
        'pks sahkan 14 --nomor-kesatu 470/021 --tanggal kemarin',
        'pks sahkan --tanpa-kasus',
      ],
      ['serahkan', '', 'pks serahkan 14', 'pks serahkan 14 --kepada dirjen'],
      ['akses', '', 'pks akses 14', 'pks akses 14 --user-id kemarin'],
      [
        'akhiri',
        'lebih awal',
        'pks akhiri 14',
        'pks akhiri 14 --berakhir 30/6/2027 --pihak lembaga --alasan "lembaga digabung"',
      ],
      ['kerja-sama', 'PKS berlaku', 'pks kerja-sama', 'pks kerja-sama --akan-habis 6', 'pks kerja-sama --ke pks.xlsx'],
      ['kewajiban', '', 'pks kewajiban', 'pks kewajiban catat 14'],
    ],
  },
  {
    judul: 'Mengatur',
    perintah: [
      ['config', '', 'pks config', 'pks config ubah', 'pks config register R:\\pks'],
      ['pejabat', '', 'pks pejabat', 'pks pejabat tambah', 'pks pejabat ubah', 'pks pejabat akhiri'],
      [
        'wakilkan',
        'Plt. dan Plh.',
        'pks wakilkan tambah',
        'pks wakilkan akhiri',
        'pks wakilkan kepala-dinas --oleh "Budi S." --sifat plh --dari 19/8 --sampai 21/8',
      ],
      ['libur', '', 'pks libur', 'pks libur tambah 18/8/2026 "Cuti bersama tambahan"', 'pks libur perbarui'],
      ['lembaga', '', 'pks lembaga rsud', 'pks lembaga samakan "RSUD Lama" "RSUD Contoh"'],
      [
        'impor',
        'buku lama',
        'pks impor buku-pks.xlsx --isi pks -n',
        'pks impor buku-pks.xlsx --isi pks --lembar 2024',
        'pks impor --contoh contoh.xlsx --isi pks',
      ],
      ['template', '', 'pks template', 'pks template ambil pks', 'pks template pasang pks.docx'],
    ],
  },
  {
    judul: 'Memelihara',
    perintah: [
      [
        'backup',
        '',
        'pks backup D:\\cadangan',
        'pks backup --sesudah cadangan-pks-2026-08-19.zip',
        'pks check --cadangan cadangan-pks-2026-08-19.zip',
      ],
      ['check', '', 'pks check', 'pks check --segel segel-2026-08-19.txt', 'pks check --komputer .'],
      ['segel', 'sidik register', 'pks segel', 'pks segel -n'],
      ['restore', '', 'pks restore cadangan-pks-2026-08-19.zip --ke register-pulih'],
      ['init', '', 'pks init', 'pks init R:\\pks --kabupaten Sleman'],
      ['latihan', '', 'pks latihan', 'pks latihan selesai'],
      ['completion', 'tombol Tab', 'pks completion bash', 'pks completion powershell'],
      ['pindah', '', 'pks pindah ke postgres://db.kantor/pks', 'pks pindah ke register-folder'],
    ],
  },
];

export function usualCalls(nama: string): readonly string[] {
  const [induk = ''] = nama.split(' ');
  const baris = COMMAND_GROUPS.flatMap(({ perintah }) => perintah).find(([satu]) => satu === induk);
  const semua = baris?.slice(2) ?? [];
  if (nama === induk) return semua;
  const sendiri = semua.filter((satu) => `${satu} `.startsWith(`pks ${nama} `));
  return sendiri.length > 0 ? sendiri : [`pks ${nama}`];
}

export const helpGroups = () =>
  COMMAND_GROUPS.map(({ judul, perintah }) => ({
    judul,
    isi: perintah.map(([nama, singkat]) => (singkat ? `${allNames(nama)}: ${singkat}` : allNames(nama))),
  }));

function allNames(nama: CommandName): string {
  const perintah = COMMANDS.find((p) => p.nama === nama);
  return perintah && 'alias' in perintah ? `${nama}/${perintah.alias}` : nama;
}

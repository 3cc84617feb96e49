import { wordRoots } from '../word-roots.ts';

/** What the words of a sentence are about; `sentence-rules.ts` tells what a sentence of such words means. */

/** SaidWord otherwise, in haste or in Javanese; the first is the word. */
const SPELLINGS = [
  'tidak tdk gak ga nggak enggak engga ndak ora mboten',
  'sudah sdh udh udah dah sampun wis wes',
  'belum blm blom dereng durung',
  'surat srt serat',
  'nomor no nmr nomer',
  'tanggal tgl',
  'bulan bln',
  'mana pundi endi ndi dimana kemana',
  'minta nyuwun njaluk mohon',
];

/** Words stand apart by blanks; those of one phrase are joined by a dash. A word may be about several things. */
export const ABOUT = {
  // Who and what.
  pemohon:
    'pemohon lembaga instansi rsud rs rumah-sakit klinik puskesmas dinas dinsos disdik dinkes univ universitas kampus politeknik sekolah bank bpr bumd koperasi yayasan polres samsat bpjs kantor-pajak kalurahan kelurahan desa kapanewon kecamatan opd',
  pejabat:
    'kadis kabid kasi sekretaris sekdin analis kepala-dinas kepala-bidang kepala-seksi bapak ibu atasan pimpinan-dinas',
  kemendagri: 'kemendagri jakarta dirjen ditjen menteri mendagri pusat',
  kantor: 'kantor',
  komputer: 'komputer laptop pc',
  surat: 'surat permohonan pengajuan',
  naskah: 'naskah konsep draf draft draftnya drafnya perjanjian pks pasal',
  berkas: 'berkas dokumen',
  syarat: 'berkas dokumen syarat persyaratan lengkap kelengkapan komplit akta ktp lampiran',
  isian:
    'nomor tanggal nama alamat kontak telepon email hal perihal tujuan ejaan huruf tulis tulisan nulis ketik pilih direktur pimpinan jabatan nip jenis elemen metode jangka-waktu isian kurang-huruf typo',
  langkah: 'langkah tahap',
  kasus: 'kasus',
  akses: 'akses hak-akses user user-id vpn jaringan',
  kerjasama: 'kerjasama kerja-sama mou',
  nomor: 'nomor',
  libur: 'libur tanggal-merah cuti-bersama',
  semua: 'semua',
  buku: 'buku agenda',
  keluar: 'keluar',
  lihat: 'lihat unduh download mana',
  word: 'word docx',
  pindaian: 'scan pindai pindaian foto pdf',
  salinan: 'salinan asli rangkap',
  lapor: 'lapor setor balikan data-balikan laporan-semester laporan-pemanfaatan kewajiban',
  // Papers by their everyday names.
  tandaTerima: 'tanda-terima bukti-terima',
  lembarDisposisi: 'lembar-disposisi',
  lembarKoreksi: 'lembar-koreksi',
  suratKekurangan: 'surat-kekurangan',
  // What is done, or was.
  masuk: 'masuk datang bawa tiba terima mlebet mlebu turun',
  ajukan: 'minta pinta aju ajuin ngajuin ajukan mengajukan registrasi',
  daftar: 'daftar entri input inputkan nginput',
  ingin: 'mau ingin pengen pengin hendak ada ngajak',
  baru: 'baru barusan',
  kirim: 'kirim antar',
  salah: 'salah keliru typo kliru klentu luput kurang-huruf kelebihan-huruf',
  ubah: 'ganti ubah rubah edit betulkan betulin membetulkan dibetulkan benerin perbaiki diperbaiki ralat revisi koreksi kuganti',
  tambah: 'tambah nambah nambahin',
  isi: 'isi ngisi',
  pencet: 'kepencet kebablasan keburu',
  simpan: 'simpan',
  maju: 'langkah maju kirim simpan tekan pencet klik',
  lalu: 'tadi barusan terakhir sebelumnya kemarin',
  batal: 'batal urung tidak-jadi jangan-jadi',
  batalkan: 'batalkan batalin membatalkan hapus urungkan undo',
  balik: 'balik kembali mundur',
  mundur: 'mundur undurkan-diri undur-diri',
  tarik: 'tarik narik cabut',
  ganda: 'dobel ganda kembar duplikat double dua-kali',
  pernah: 'pernah sudah-ada',
  ttd: 'ttd teken tanda-tangan tandatangan paraf',
  setuju: 'setuju acc oke ok bagus betul benar bener sip cocok',
  tolak: 'tolak nolak',
  sreg: 'sreg cocok pas puas',
  selesai: 'selesai rampung beres kelar',
  lanjut: 'lanjut terus next lanjutkan teruskan',
  disposisi: 'disposisi',
  periksa: 'periksa cek',
  balas: 'balas balasan jawab jawaban',
  ingat: 'ingat pengingat ingatkan tagih',
  tunggu: 'tunggu nunggu tunggui nungguin',
  lagi: 'lagi',
  masih: 'masih',
  jalan: 'jalan jalankan',
  serah: 'serah serahkan kasih kasihkan beri berikan',
  buat: 'buat bikin susun gawe gawekna ketik ketikkan',
  atur: 'buka tutup cabut aktif aktifkan nonaktif bikin buat urus',
  cuti: 'cuti sakit dinas-luar berhalangan diklat umroh haji',
  pindah: 'pindah mutasi pensiun meninggal',
  // How it stands.
  sudah: 'sudah',
  belum: 'belum',
  tidak: 'tidak',
  kurang: 'kurang kekurangan belum-ada tidak-ada belum-lengkap tidak-lengkap',
  kosong: 'kosong bolong',
  terlambat:
    'terlambat telat lambat lelet lemot molor macet mandek nunggak tertunda lewat-waktu lewat-target lewat-tenggat jatuh-tempo kelewat mepet batas-waktu tenggat',
  lama: 'lama diam lelet',
  layak: 'layak penuhi memenuhi',
  resmi: 'resmi sah',
  berlaku: 'berlaku aktif habis berakhir',
  pihak: 'pihak dua-pihak kedua-pihak belah-pihak',
  // What is asked.
  siapa: 'siapa sapa',
  kapan: 'kapan',
  kenapa: 'kenapa mengapa kok',
  mana: 'mana posisi sampai-mana sampai di-mana giliran status kabar perkembangan progres',
  giliran: 'giliran punya pegang tangan meja',
  apa: 'apa ngapain',
  berapa: 'berapa brp urut terakhir',
  saya: 'saya aku',
  kerja: 'kerja kerjakan ngerjain tugas ngapain habis-ini antrian antrean',
  bingung: 'bingung',
  aman: 'aman mati-lampu',
  mengerti: 'mengerti ngerti paham mudeng tahu',
} as const;

export type About = keyof typeof ABOUT;

const spelt = new Map(
  SPELLINGS.flatMap((baris) => {
    const [kata = '', ...lain] = baris.split(' ');
    return lain.map((satu) => [satu, kata] as const);
  }),
);

const byWord = new Map<string, About[]>();
for (const [tentang, kata] of Object.entries(ABOUT))
  for (const satu of kata.split(' ')) byWord.set(satu, [...(byWord.get(satu) ?? []), tentang as About]);

/** As it would be written: 'srt' is 'surat'. */
export const asTyped = (kata: string): string => {
  const kecil = kata.toLowerCase().replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return spelt.get(kecil) ?? kecil;
};

/** The word itself comes before its roots: 'betulkan' is no 'betul'. 'catet' is said of 'catat'. */
function aboutWord(kata: string): readonly About[] {
  const akar = [kata, ...wordRoots(kata)].flatMap((satu) => [satu, satu.replace(/e(?=[^aeiou]+$)/, 'a')]);
  return akar.map((satu) => byWord.get(satu) ?? []).find((tentang) => tentang.length > 0) ?? [];
}

/** `kata` as it was typed. */
export type SaidWord = Readonly<{ kata: string; tentang: readonly About[] }>;

/** Two words that belong together are read as one: of 'rumah sakit' nobody is ill. */
export function readWords(semua: readonly string[]): readonly SaidWord[] {
  const kata = semua.map(asTyped);
  const dibaca: SaidWord[] = [];
  for (let i = 0; i < kata.length; i++) {
    const berdua = aboutWord(`${kata[i]}-${kata[i + 1]}`);
    if (berdua.length > 0) dibaca.push({ kata: `${semua[i]} ${semua[++i]}`, tentang: berdua });
    else dibaca.push({ kata: semua[i] ?? '', tentang: aboutWord(kata[i] ?? '') });
  }
  return dibaca;
}

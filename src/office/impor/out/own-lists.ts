/** Lists that pks itself writes and no import reads, known by their headings. */
import { plainWords } from '../../permohonan/compare/compare-key.ts';
import { type BookSheet, cellText } from '../book.ts';

type OwnList = Readonly<{
  judul: readonly string[];
  sebab: string;
  /** What to type instead; with `file` the same file is given to it. */
  perintah: string;
  file?: true;
}>;

const OWN_LISTS: readonly OwnList[] = [
  {
    judul: ['Kewajiban', 'Masa', 'Jatuh tempo', 'Keadaan'],
    sebab: 'kewajiban dihitung pks dari PKS-nya, jadi tidak diimpor. Impor PKS-nya; yang sudah diterima dicatat dengan',
    perintah: 'pks kewajiban catat',
  },
  {
    judul: ['No. surat', 'Tgl', 'Tujuan', 'Cara kirim', 'Kasus'],
    sebab: 'surat keluar lahir dari kasusnya, jadi tidak diimpor. Bandingkan nomornya dengan',
    perintah: 'pks nomor cocokkan',
    file: true,
  },
  {
    judul: ['Nama lembaga', 'Ejaan lain', 'Kasus aktif'],
    sebab: 'lembaga dikenal pks dari kasus dan PKS-nya, jadi tidak diimpor. Dua ejaan disatukan dengan',
    perintah: 'pks lembaga samakan',
  },
  {
    judul: ['Tanggal', 'Nama libur', 'Sumber'],
    sebab: 'hari libur tidak diimpor. Yang resmi diambil dengan pks libur perbarui, yang lain ditambah dengan',
    perintah: 'pks libur tambah',
  },
  {
    judul: ['Nama', 'Jabatan', 'NIP', 'Menjabat'],
    sebab: 'pejabat tidak diimpor. Tambah satu per satu dengan',
    perintah: 'pks pejabat tambah',
  },
];

const HEADING_ROWS = 10;

export function ownListOf(semua: readonly BookSheet[]): OwnList | null {
  const kepala = semua.flatMap(({ baris }) =>
    baris.slice(0, HEADING_ROWS).map((sel) => new Set(sel.map((s) => plainWords(cellText(s) ?? '')))),
  );
  return OWN_LISTS.find(({ judul }) => kepala.some((k) => judul.every((j) => k.has(plainWords(j))))) ?? null;
}

import { type KodeDokumen, type Langkah, namaPeran, namaSyarat, type Sop } from './sop.ts';

/** A row of the table as text, the way people read it. An empty cell is '–'. */
export type BarisTertulis = Readonly<{
  aktivitas: string;
  pelaksana: string;
  kelengkapan: string;
  menit: string;
  h: string; // 'H21', in parentheses where it was not printed but carried
  keluaran: string;
  koreksi: string; // where a koreksi returns to, the default first
  tanda: string; // the marks in words, '' where there is none
}>;

const KOSONG = '–';

export function barisTertulis(sop: Sop, l: Langkah): BarisTertulis {
  return {
    aktivitas: l.aktivitas,
    pelaksana: namaPeran(sop, l.pelaksana),
    kelengkapan: l.kelengkapan.map((s) => namaSyarat(sop, s)).join(', ') || KOSONG,
    menit: l.menit === null ? KOSONG : String(l.menit),
    h: l.h === null ? `(H${l.hBerlaku})` : `H${l.h}`,
    keluaran: namaDokumen(sop, l.keluaran) || KOSONG,
    koreksi: koreksiTertulis(sop, l) || KOSONG,
    tanda: tandaTertulis(sop, l),
  };
}

function koreksiTertulis(sop: Sop, { koreksi }: Langkah): string {
  if (!koreksi) return '';
  const { keluaran, kembaliKe, pilihan } = koreksi;
  const tujuan = [kembaliKe, ...pilihan.filter((no) => no !== kembaliKe)].join(' atau ');
  return `kembali ke ${tujuan}${keluaran.length > 0 ? ` dengan ${namaDokumen(sop, keluaran)}` : ''}`;
}

function tandaTertulis(sop: Sop, l: Langkah): string {
  const tanda = [
    l.menunggu && `menunggu ${l.menunggu === 'kemendagri' ? 'Kemendagri' : 'pemohon'}`,
    l.balasan && 'balasan dicatat',
    l.mintaBaru && `diminta baru: ${namaDokumen(sop, l.mintaBaru)}`,
    l.enamButir && 'enam butir harus diketahui',
    l.kirim && 'surat keluar dicatat',
    l.akhirBilaTolak && 'berakhir di sini bila ditolak',
  ];
  return tanda.filter(Boolean).join('; ');
}

const namaDokumen = (sop: Sop, kode: readonly KodeDokumen[]): string =>
  kode.map((satu) => sop.dokumen[satu] ?? satu).join(', ');

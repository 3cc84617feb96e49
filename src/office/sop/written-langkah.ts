import { type DokumenCode, type Langkah, peranName, type Sop, syaratName } from './sop.ts';

export type LangkahText = Readonly<{
  aktivitas: string;
  pelaksana: string;
  kelengkapan: string;
  menit: string;
  h: string; // 'H21', in parentheses where it was not printed.
  keluaran: string;
  koreksi: string; // The default first.
  tanda: string;
}>;

const EMPTY_CELL = '–';

export function langkahText(sop: Sop, l: Langkah): LangkahText {
  return {
    aktivitas: l.aktivitas,
    pelaksana: peranName(sop, l.pelaksana),
    kelengkapan: l.kelengkapan.map((s) => syaratName(sop, s)).join(', ') || EMPTY_CELL,
    menit: l.menit === null ? EMPTY_CELL : String(l.menit),
    h: l.h === null ? `(H${l.hBerlaku})` : `H${l.h}`,
    keluaran: dokumenNames(sop, l.keluaran) || EMPTY_CELL,
    koreksi: koreksiText(sop, l) || EMPTY_CELL,
    tanda: marksText(sop, l),
  };
}

function koreksiText(sop: Sop, { koreksi }: Langkah): string {
  if (!koreksi) return '';
  const { keluaran, kembaliKe, pilihan } = koreksi;
  const tujuan = [kembaliKe, ...pilihan.filter((no) => no !== kembaliKe)].join(' atau ');
  return `kembali ke ${tujuan}${keluaran.length > 0 ? ` dengan ${dokumenNames(sop, keluaran)}` : ''}`;
}

function marksText(sop: Sop, l: Langkah): string {
  const tanda = [
    l.menunggu && `menunggu ${l.menunggu === 'kemendagri' ? 'Kemendagri' : 'pemohon'}`,
    l.balasan && 'balasan dicatat',
    l.mintaBaru && `diminta baru: ${dokumenNames(sop, l.mintaBaru)}`,
    l.enamButir && 'enam butir harus diketahui',
    l.kirim && 'surat keluar dicatat',
    l.akhirBilaTolak && 'berakhir di sini bila ditolak',
    l.naskah && 'versi naskahnya dicatat',
  ];
  return tanda.filter(Boolean).join('; ');
}

const dokumenNames = (sop: Sop, kode: readonly DokumenCode[]): string =>
  kode.map((satu) => sop.dokumen[satu] ?? satu).join(', ');

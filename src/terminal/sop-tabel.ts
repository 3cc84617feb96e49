import Table from 'cli-table3';
import { type BarisTertulis, barisTertulis } from '../sop/baris.ts';
import type { Langkah, Sop } from '../sop/sop.ts';
import { bungkus, gantung } from './bungkus.ts';

/** Under this width seven columns would break most words; then each step is a block of its own. */
const LEBAR_TABEL = 90;

/** The table of steps, at most `lebar` columns wide. */
export const tabelLangkah = (sop: Sop, lebar: number): string =>
  lebar >= LEBAR_TABEL ? tabel(sop, lebar) : sop.langkah.map((l) => blok(sop, l, lebar)).join('\n\n');

/** Columns, with the share each has of what the narrow ones leave. */
const TETAP = { no: 3, menit: 5, h: 5 } as const;
const BAGI = [0.3, 0.25, 0.225] as const;

function tabel(sop: Sop, lebar: number): string {
  const kepala = ['No', 'Aktivitas', 'Pelaksana', 'Kelengkapan', 'Menit', 'H', 'Keluaran'];
  const sisa = lebar - (kepala.length + 1) - kepala.length - TETAP.no - TETAP.menit - TETAP.h;
  const [aktivitas, pelaksana, kelengkapan] = BAGI.map((b) => Math.floor(sisa * b)) as [number, number, number];
  const keluaran = sisa - aktivitas - pelaksana - kelengkapan;
  const isi = [TETAP.no, aktivitas, pelaksana, kelengkapan, TETAP.menit, TETAP.h, keluaran];
  const tata = new Table({
    head: kepala,
    colWidths: isi.map((w) => w + 1), // one column of padding, on the left
    colAligns: ['right', 'left', 'left', 'left', 'right', 'left', 'left'],
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 0 },
  });
  for (const l of sop.langkah) {
    const b = barisTertulis(sop, l);
    const sel = [
      String(l.no),
      b.aktivitas,
      pelaksanaTertulis(l, b),
      b.kelengkapan,
      b.menit,
      b.h,
      keluaranTertulis(l, b),
    ];
    tata.push(sel.map((teks, i) => bungkus(teks, isi[i] ?? 1).join('\n')));
  }
  return tata.toString();
}

function blok(sop: Sop, l: Langkah, lebar: number): string {
  const b = barisTertulis(sop, l);
  const isi: readonly (readonly [string, string])[] = [
    ['Pelaksana', pelaksanaTertulis(l, b)],
    ['Kelengkapan', b.kelengkapan],
    ['Waktu', `${l.menit === null ? 'tanpa menit baku' : `${b.menit} menit`}, ${b.h}`],
    ['Keluaran', keluaranTertulis(l, b)],
  ];
  return [
    gantung(`${String(l.no).padStart(2)}  `, l.aktivitas, lebar),
    ...isi.map(([nama, teks]) => gantung(`    ${nama.padEnd(12)}`, teks, lebar)),
  ].join('\n');
}

const pelaksanaTertulis = (l: Langkah, b: BarisTertulis): string => {
  const { keyakinan } = l.pelaksanaTafsir;
  return keyakinan === 'tinggi' ? b.pelaksana : `${b.pelaksana} [tafsiran: ${keyakinan}]`;
};

const keluaranTertulis = (l: Langkah, b: BarisTertulis): string =>
  l.koreksi ? `${b.keluaran}; koreksi: ${b.koreksi}` : b.keluaran;

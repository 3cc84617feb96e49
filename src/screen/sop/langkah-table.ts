import Table from 'cli-table3';
import type { Langkah, Sop } from '../../office/sop/sop.ts';
import { type LangkahText, langkahText } from '../../office/sop/written-langkah.ts';
import { hangIndent, wrapText } from '../layout/wrap.ts';

/** Below this width each step is a block. */
const TABLE_WIDTH = 90;

export const langkahTable = (sop: Sop, lebar: number): string =>
  lebar >= TABLE_WIDTH ? wideTable(sop, lebar) : sop.langkah.map((l) => langkahBlock(sop, l, lebar)).join('\n\n');

const FIXED_WIDTHS = { no: 3, menit: 5, h: 5 } as const;
const WIDTH_SHARES = [0.3, 0.25, 0.225] as const;

function wideTable(sop: Sop, lebar: number): string {
  const kepala = ['No', 'Aktivitas', 'Pelaksana', 'Kelengkapan', 'Menit', 'H', 'Keluaran'];
  const sisa = lebar - (kepala.length + 1) - kepala.length - FIXED_WIDTHS.no - FIXED_WIDTHS.menit - FIXED_WIDTHS.h;
  const [aktivitas, pelaksana, kelengkapan] = WIDTH_SHARES.map((b) => Math.floor(sisa * b)) as [number, number, number];
  const keluaran = sisa - aktivitas - pelaksana - kelengkapan;
  const isi = [FIXED_WIDTHS.no, aktivitas, pelaksana, kelengkapan, FIXED_WIDTHS.menit, FIXED_WIDTHS.h, keluaran];
  const tata = new Table({
    head: kepala,
    colWidths: isi.map((w) => w + 1), // One column of padding, on the left.
    colAligns: ['right', 'left', 'left', 'left', 'right', 'left', 'left'],
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 0 },
  });
  for (const l of sop.langkah) {
    const b = langkahText(sop, l);
    const sel = [String(l.no), b.aktivitas, pelaksanaCell(l, b), b.kelengkapan, b.menit, b.h, keluaranCell(l, b)];
    tata.push(sel.map((teks, i) => wrapText(teks, isi[i] ?? 1).join('\n')));
  }
  return tata.toString();
}

function langkahBlock(sop: Sop, l: Langkah, lebar: number): string {
  const b = langkahText(sop, l);
  const isi: readonly (readonly [string, string])[] = [
    ['Pelaksana', pelaksanaCell(l, b)],
    ['Kelengkapan', b.kelengkapan],
    ['Waktu', `${l.menit === null ? 'tanpa menit baku' : `${b.menit} menit`}, ${b.h}`],
    ['Keluaran', keluaranCell(l, b)],
  ];
  return [
    hangIndent(`${String(l.no).padStart(2)}  `, l.aktivitas, lebar),
    ...isi.map(([nama, teks]) => hangIndent(`    ${nama.padEnd(12)}`, teks, lebar)),
  ].join('\n');
}

const pelaksanaCell = (l: Langkah, b: LangkahText): string => {
  const { keyakinan } = l.pelaksanaTafsir;
  return keyakinan === 'tinggi' ? b.pelaksana : `${b.pelaksana} [tafsiran: ${keyakinan}]`;
};

const keluaranCell = (l: Langkah, b: LangkahText): string =>
  l.koreksi ? `${b.keluaran}; koreksi: ${b.koreksi}` : b.keluaran;

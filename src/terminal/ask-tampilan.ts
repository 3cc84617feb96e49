/** How questions look and what their tips say, in Indonesian: the themes given to inquirer. */

import { gantung } from './bungkus.ts';
import { gaya } from './gaya.ts';
import { warna as berwarna } from './warna.ts';

export type Tampilan = ReturnType<typeof tampilan>;

/** Labels are filled up to here, so that the answers of a form stand in one column. */
const LEBAR_LABEL = 22;

/** inquirer's tips, key and action together. */
const TIPS: Readonly<Record<string, string>> = {
  '↑↓ navigate': '↑↓ pindah',
  'space select': 'spasi centang',
  's all': 's semua',
  '⏎ select': 'Enter pilih',
  '⏎ submit': 'Enter lanjut',
};

/** Themes of the four kinds of question, `lebar` columns wide; without colour only ASCII marks. */
export function tampilan(warna: boolean, lebar: number) {
  const g = gaya({ lebar, warna: warna ? berwarna : null });
  const tanda = warna ? {} : { icon: { cursor: '>', checked: '[x]', unchecked: '[ ]' } };
  const dasar = {
    prefix: { idle: g.kuning('?'), done: g.hijau('✓') },
    style: {
      message: (teks: string) => `${g.tebal(teks.padEnd(LEBAR_LABEL))} ›`,
      answer: (teks: string) => teks,
      defaultAnswer: (teks: string) => g.redup(`[${teks}]`),
      error: (teks: string) => g.merah(gantung('  ✗ ', teks, lebar - 1)),
      highlight: (teks: string) => g.tebal(teks),
      disabled: (teks: string) => g.redup(teks),
      description: (teks: string) => g.redup(`  ${teks}`),
      help: (teks: string) => g.redup(teks),
      key: (teks: string) => teks,
    },
  };
  /** `gulir`: what stands behind the tips of a list longer than its page. */
  const daftar = (gulir: string) => ({
    ...dasar,
    ...tanda,
    style: {
      ...dasar.style,
      renderSelectedChoices: tercentang,
      keysHelpTip: (kunci: [string, string][]) =>
        g.redup(`  ${kunci.map((satu) => TIPS[satu.join(' ')] ?? satu.join(' ')).join(' · ')}${gulir}`),
    },
  });
  return {
    gema: (teks: string) => g.redup(`  → ${teks}`),
    kosong: g.redup('–'),
    teks: dasar,
    daftar: (banyak: number, muat: number) => daftar(banyak > muat ? ` · gulir: ${banyak} pilihan` : ''),
    yakin: {
      ...dasar,
      style: { ...dasar.style, message: (teks: string) => g.tebal(teks) },
      keywords: { yes: 'Ya', no: 'Tidak', error: () => 'Jawab "ya" atau "tidak" (y/t).' },
    },
  };
}

/** A few by name, many by number. */
function tercentang(pilihan: readonly Readonly<{ short: string }>[]): string {
  if (pilihan.length === 0) return 'tidak ada';
  return pilihan.length <= 4 ? pilihan.map((p) => p.short).join(', ') : `${pilihan.length} dicentang`;
}

/** The looks and tips of questions: themes for inquirer, in Indonesian. */

import { terminalColours as berwarna } from '../layout/colours.ts';
import { screenStyle } from '../layout/style.ts';
import { hangIndent } from '../layout/wrap.ts';

export type AskTheme = ReturnType<typeof askTheme>;

const LABEL_WIDTH = 22;

const TIPS: Readonly<Record<string, string>> = {
  '↑↓ navigate': '↑↓ pindah',
  'space select': 'spasi centang',
  's all': 's semua',
  '⏎ select': 'Enter pilih',
  '⏎ submit': 'Enter lanjut',
};

/** Themes of the four kinds of question, `lebar` columns wide; without colour only ASCII marks. `mundur`: Esc goes back. */
export function askTheme(warna: boolean, lebar: number, mundur = false) {
  const g = screenStyle({ lebar, warna: warna ? berwarna : null });
  const tanda = warna ? {} : { icon: { cursor: '>', checked: '[x]', unchecked: '[ ]' } };
  const dasar = {
    prefix: { idle: g.yellow('?'), done: g.green('✓') },
    style: {
      message: (teks: string) => `${g.bold(teks.padEnd(LABEL_WIDTH))} ›`,
      answer: (teks: string) => teks,
      defaultAnswer: (teks: string) => g.dim(`[${teks}]`),
      error: (teks: string) => g.red(hangIndent('  ✗ ', teks, lebar - 1)),
      highlight: (teks: string) => g.bold(teks),
      disabled: (teks: string) => g.dim(teks),
      description: (teks: string) => g.dim(`  ${teks}`),
      help: (teks: string) => g.dim(teks),
      key: (teks: string) => teks,
    },
  };
  /** `gulir`: the tip for a list longer than its page. */
  const daftar = (gulir: string) => ({
    ...dasar,
    ...tanda,
    style: {
      ...dasar.style,
      renderSelectedChoices: tickedSummary,
      keysHelpTip: (kunci: [string, string][]) =>
        g.dim(
          `  ${kunci.map((satu) => TIPS[satu.join(' ')] ?? satu.join(' ')).join(' · ')}${mundur ? ' · Esc kembali' : ''}${gulir}`,
        ),
    },
  });
  return {
    gema: (teks: string) => g.dim(`  → ${teks}`),
    kosong: g.dim('–'),
    teks: dasar,
    daftar: (banyak: number, muat: number) => daftar(banyak > muat ? ` · gulir: ${banyak} pilihan` : ''),
    yakin: {
      ...dasar,
      style: { ...dasar.style, message: (teks: string) => g.bold(teks) },
      keywords: { yes: 'Ya', no: 'Tidak', error: () => 'Jawab "ya" atau "tidak" (y/t).' },
    },
  };
}

function tickedSummary(pilihan: readonly Readonly<{ short: string }>[]): string {
  if (pilihan.length === 0) return 'tidak ada';
  return pilihan.length <= 4 ? pilihan.map((p) => p.short).join(', ') : `${pilihan.length} dicentang`;
}

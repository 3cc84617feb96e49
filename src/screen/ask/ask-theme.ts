/** Inquirer's themes speak Indonesian. */

import { makeVisible } from '../../text/visible.ts';
import { terminalColours as berwarna } from '../layout/colours.ts';
import { type ScreenStyle, screenStyle } from '../layout/style.ts';
import { hangIndent, textWidth } from '../layout/wrap.ts';

export type AskTheme = ReturnType<typeof askTheme>;

const LABEL_WIDTH = 22;

const TIPS: Readonly<Record<string, string>> = {
  '↑↓ navigate': '↑↓ pindah',
  'space select': 'spasi centang',
  'tab all': 'Tab semua',
  '⏎ select': 'Enter pilih',
  '⏎ submit': 'Enter lanjut',
};

const OWN_WORDS: Readonly<Record<string, string>> = { 'No results found': 'Tidak ada yang cocok.' };

/**
 * Serves the five kinds of question, `lebar` columns wide; without colour only ASCII marks. With `mundur` Esc goes
 * back.
 */
export function askTheme(warna: boolean, lebar: number, mundur = false) {
  const g = screenStyle({ lebar, warna: warna ? berwarna : null });
  const tanda = {
    icon: warna
      ? { cursor: '❯', checked: g.green('◉'), unchecked: '◯' }
      : { cursor: '>', checked: '[x]', unchecked: '[ ]' },
  };
  // Inquirer breaks lines anywhere, so they are broken before.
  const wrapped = (awalan: string, teks: string) => hangIndent(awalan, teks, lebar - 1).slice(awalan.length);
  /** The text goes below the question where it does not fit. */
  const sesudah = (pesan: string, teks: string) => {
    const tempat = lebar - 1 - (Math.max(LABEL_WIDTH, pesan.length) + 5);
    return textWidth(teks) <= tempat ? teks : `\n${hangIndent('    ', teks, lebar - 1)}`;
  };
  const dasar = plainTheme(g, lebar, wrapped);
  /** These tips stand before and after those of the keys. */
  const daftar = (depan: readonly string[], belakang: readonly string[]) => ({
    ...dasar,
    ...tanda,
    tidakAda: (ketik: string) => `"${makeVisible(ketik)}" tidak ada di pilihan.`,
    style: {
      ...dasar.style,
      keysHelpTip: (kunci: [string, string][]) => {
        const tombol = kunci.map((satu) => TIPS[satu.join(' ')] ?? satu.join(' '));
        const semua = [...depan, ...tombol, mundur ? 'Esc kembali' : 'Esc batal', ...belakang];
        return g.dim(tipLines(semua, lebar - 1));
      },
    },
  });
  const bergulir = (banyak: number, muat: number) => daftar([], banyak > muat ? [`gulir: ${banyak} pilihan`] : []);
  return {
    gema: (teks: string) => g.dim(`  → ${teks}`),
    cara: (teks: string) => g.dim(teks),
    kosong: g.dim('–'),
    sesudah,
    pilihan: (nama: string) => wrapped('    ', nama),
    teks: dasar,
    daftar: bergulir,
    centang: (pesan: string, banyak: number, muat: number) => {
      const rupa =
        banyak > muat ? daftar(['ketik untuk mencari'], [`gulir: ${banyak} pilihan`]) : bergulir(banyak, muat);
      const ringkas = (dipilih: readonly Readonly<{ short: string }>[]) => sesudah(pesan, tickedSummary(dipilih));
      return { ...rupa, style: { ...rupa.style, renderSelectedChoices: ringkas } };
    },
    cari: daftar(['ketik untuk mencari'], []),
    yakin: {
      ...dasar,
      style: { ...dasar.style, message: (teks: string) => g.bold(hangIndent('  ', teks, lebar - 8).slice(2)) },
      keywords: {
        yes: 'Ya',
        no: 'Tidak',
        error: (ketik: string) => `"${makeVisible(ketik)}" bukan jawaban: ketik y untuk ya atau t untuk tidak.`,
      },
    },
  };
}

const plainTheme = (g: ScreenStyle, lebar: number, wrapped: (awalan: string, teks: string) => string) => ({
  prefix: { idle: g.yellow('?'), done: g.green('✓') },
  style: {
    message: (teks: string) => `${g.bold(wrapped('? ', teks).padEnd(LABEL_WIDTH))} ›`,
    answer: (teks: string) => teks,
    defaultAnswer: (teks: string) => g.dim(`[${teks}]`),
    error: (teks: string) => g.red(hangIndent('  ✗ ', OWN_WORDS[teks] ?? teks, lebar - 1)),
    highlight: (teks: string) => g.bold(teks),
    disabled: (teks: string) => g.dim(teks),
    // The mark tells it from the choices above it.
    description: (teks: string) => g.dim(hangIndent('  · ', teks, lebar - 1)),
    help: (teks: string) => g.dim(teks),
    key: (teks: string) => teks,
    searchTerm: (teks: string) => teks,
  },
});

function tipLines(tip: readonly string[], lebar: number): string {
  const baris: string[] = [];
  for (const satu of tip) {
    const lanjut = `${baris.at(-1)} · ${satu}`;
    if (baris.length > 0 && textWidth(lanjut) <= lebar) baris[baris.length - 1] = lanjut;
    else baris.push(`  ${satu}`);
  }
  return baris.join('\n');
}

function tickedSummary(pilihan: readonly Readonly<{ short: string }>[]): string {
  if (pilihan.length === 0) return 'belum dicentang';
  return pilihan.length <= 4 ? pilihan.map((p) => p.short).join(', ') : `${pilihan.length} dicentang`;
}

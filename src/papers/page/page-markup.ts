/** HTML that escapes every text from data. */
import { escapeMarkup } from '../../text/markup.ts';
import { makeVisible } from '../../text/visible.ts';

export class Markup {
  readonly teks: string;
  constructor(teks: string) {
    this.teks = teks;
  }
}

type Piece = string | number | Markup | readonly Markup[];

export const html = (tetap: TemplateStringsArray, ...isi: readonly Piece[]): Markup =>
  new Markup(tetap.map((satu, i) => satu + (i < isi.length ? pieceText(isi[i] ?? '') : '')).join(''));

function pieceText(isi: Piece): string {
  if (isi instanceof Markup) return isi.teks;
  if (typeof isi === 'string') return escapeMarkup(makeVisible(isi));
  return typeof isi === 'number' ? String(isi) : isi.map((satu) => satu.teks).join('');
}

export const NOTHING = new Markup('');

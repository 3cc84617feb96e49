import type { CorrectedText } from '../../office/impor/book.ts';
import { isOn, openings, partOf, type Tag, tags, unescaped } from './xml-tags.ts';

export type Struck = Readonly<{ teks: CorrectedText | null }>;

export type StruckReader = (sel: Tag) => Struck | null;

export function struckReader(gaya: string, bersama: string): StruckReader {
  const huruf = tags(partOf(gaya, 'fonts'), 'font').map(({ isi }) => isStruck(isi));
  const dicoret = tags(partOf(gaya, 'cellXfs'), 'xf').map(({ sifat }) => huruf[Number(sifat.fontId ?? -1)] ?? false);
  const perlu = dicoret.includes(true) || bersama.includes(STRIKE);
  const teksBersama = perlu ? tags(bersama, 'si').map(({ isi }) => isi) : [];
  return ({ sifat: { s, t }, isi }) => {
    const seluruhnya = dicoret[Number(s ?? -1)] ?? false;
    const teks = (t === 's' ? teksBersama[Number(/<(?:\w+:)?v>(\d+)/.exec(isi)?.[1] ?? -1)] : isi) ?? '';
    if ((seluruhnya || teks.includes(STRIKE)) && /<(?:\w+:)?r>/.test(teks)) return ofPieces(teks, seluruhnya);
    return seluruhnya ? { teks: null } : null;
  };
}

const STRIKE = 'strike';

const isStruck = (xml: string): boolean => openings(xml, STRIKE).some(({ val }) => val === undefined || isOn(val));

/** A piece with its own format does not inherit the cell's. */
function ofPieces(isi: string, seluruhnya: boolean): Struck | null {
  const potongan = tags(isi, 'r').map((r) => ({
    teks: tags(r.isi, 't')
      .map((t) => unescaped(t.isi))
      .join(''),
    dicoret: r.isi.includes('rPr') ? isStruck(partOf(r.isi, 'rPr')) : seluruhnya,
  }));
  const berisi = potongan.filter(({ teks }) => teks.trim() !== '');
  if (!berisi.some((p) => p.dicoret)) return null;
  return { teks: berisi.every((p) => p.dicoret) ? null : { potongan } };
}

import type { TemplatePiece } from '../fill/template-pieces.ts';
import { innermostAt, nearestNamed, parseElements } from '../parts/xml-tree.ts';
import type { PieceRange, PlacedMark, ValueMark } from './placed-mark.ts';
import { repeatedRows, rowOnlyTables } from './repeated-rows.ts';

/** No template holds it: `kunci` comes from the template's fingerprint. */
export const writeMark = (kunci: string, { isi, salinan }: ValueMark): string => `${kunci}:${isi}:${salinan};`;

export function cutPart(xml: string, kunci: string, adalahBila: (isi: string) => boolean): readonly TemplatePiece[] {
  const akar = parseElements(xml);
  const letak = [...xml.matchAll(new RegExp(`${kunci}:([^:]+):([01]);`, 'g'))].map(
    ({ 0: tanda, 1: isi = '', 2: salinan, index }): PlacedMark => ({
      isi,
      salinan: salinan === '1' ? 1 : 0,
      awal: index,
      akhir: index + tanda.length,
      simpul: innermostAt(akar, index),
    }),
  );
  const bila = letak.filter(({ isi }) => adalahBila(isi));
  const ulang = repeatedRows(letak);
  const rentang = [
    ...letak.map((satu) => valueRun(xml, satu, adalahBila(satu.isi))),
    ...conditionalParagraphs(bila),
    ...ulang.map((satu) => satu.rentang),
    ...rowOnlyTables(ulang),
  ];
  return cutRanges(
    xml,
    rentang.sort((a, b) => a.awal - b.awal || b.akhir - a.akhir),
    0,
    xml.length,
  );
}

/** Ranges nest like elements, the outermost first. */
function cutRanges(xml: string, rentang: readonly PieceRange[], awal: number, akhir: number): readonly TemplatePiece[] {
  const hasil: TemplatePiece[] = [];
  let di = awal;
  for (const [ke, satu] of rentang.entries()) {
    if (satu.awal < di || satu.akhir > akhir) continue;
    const dalam = rentang.slice(ke + 1);
    hasil.push(
      xml.slice(di, satu.awal),
      satu.jadi((a, b) => cutRanges(xml, dalam, a, b)),
    );
    di = satu.akhir;
  }
  return [...hasil, xml.slice(di, akhir)].filter((satu) => satu !== '');
}

function valueRun(xml: string, { isi, awal, akhir, simpul }: PlacedMark, bila: boolean): PieceRange {
  const r = nearestNamed(simpul, 'w:r') ?? simpul;
  const utuh = { isi, depan: xml.slice(r.awal, awal), belakang: xml.slice(akhir, r.akhir) };
  return { awal: r.awal, akhir: r.akhir, jadi: () => (bila ? '' : utuh) };
}

/** A cell must end with a paragraph, so an empty one replaces its last. */
function conditionalParagraphs(bila: readonly PlacedMark[]): readonly PieceRange[] {
  const milik = bila.flatMap(({ isi, simpul }) => {
    const p = nearestNamed(simpul, 'w:p');
    return p ? [{ isi, p }] : [];
  });
  return [...new Set(milik.map(({ p }) => p))].map((p) => {
    const { awal, akhir, induk } = p;
    const isi = [...new Set(milik.flatMap((satu) => (satu.p === p ? [satu.isi] : [])))];
    const tanpa = induk?.nama === 'w:tc' && induk.anak.at(-1) === p ? '<w:p/>' : '';
    return { awal, akhir, jadi: (potong) => ({ bila: isi, tetap: potong(awal, akhir), tanpa }) };
  });
}

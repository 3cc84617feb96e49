/** Cuts the XML of a part at the marks that stand for its values: where their runs, paragraphs and rows begin and end. */
import { baris, tabelBaris } from './baris.ts';
import { leluhur, pohon, type Simpul, terdalam } from './pohon.ts';
import type { Potongan } from './potongan.ts';

/** A mark: which value, and of a row which copy of it (0 the first, 1 a further one). */
export type Tanda = Readonly<{ isi: string; salinan: 0 | 1 }>;

/** A mark where it stands, with the element around it. */
export type Letak = Tanda & Readonly<{ awal: number; akhir: number; simpul: Simpul }>;

/** A stretch of the XML that becomes one piece; `potong` cuts what lies inside it. */
export type Rentang = Readonly<{
  awal: number;
  akhir: number;
  jadi: (potong: (awal: number, akhir: number) => readonly Potongan[]) => Potongan;
}>;

/** Text that no template can hold, as `kunci` is taken from the template's own fingerprint. */
export const tandai = (kunci: string, { isi, salinan }: Tanda): string => `${kunci}:${isi}:${salinan};`;

/** The part in pieces; where no mark stands, in one. `adalahBila`: whether a value decides over its paragraph. */
export function potong(xml: string, kunci: string, adalahBila: (isi: string) => boolean): readonly Potongan[] {
  const akar = pohon(xml);
  const letak = [...xml.matchAll(new RegExp(`${kunci}:([^:]+):([01]);`, 'g'))].map(
    ({ 0: tanda, 1: isi = '', 2: salinan, index }): Letak => ({
      isi,
      salinan: salinan === '1' ? 1 : 0,
      awal: index,
      akhir: index + tanda.length,
      simpul: terdalam(akar, index),
    }),
  );
  const bila = letak.filter(({ isi }) => adalahBila(isi));
  const ulang = baris(letak);
  const rentang = [
    ...letak.map((satu) => lari(xml, satu, adalahBila(satu.isi))),
    ...paragraf(bila),
    ...ulang.map((satu) => satu.rentang),
    ...tabelBaris(ulang),
  ];
  return bagi(
    xml,
    rentang.sort((a, b) => a.awal - b.awal || b.akhir - a.akhir),
    0,
    xml.length,
  );
}

/** Ranges nest as elements do: the outermost between two places, each cut in turn by those inside it. */
function bagi(xml: string, rentang: readonly Rentang[], awal: number, akhir: number): readonly Potongan[] {
  const hasil: Potongan[] = [];
  let di = awal;
  for (const [ke, satu] of rentang.entries()) {
    if (satu.awal < di || satu.akhir > akhir) continue;
    const dalam = rentang.slice(ke + 1);
    hasil.push(
      xml.slice(di, satu.awal),
      satu.jadi((a, b) => bagi(xml, dalam, a, b)),
    );
    di = satu.akhir;
  }
  return [...hasil, xml.slice(di, akhir)].filter((satu) => satu !== '');
}

/** The run of a value. A condition prints nothing. */
function lari(xml: string, { isi, awal, akhir, simpul }: Letak, bila: boolean): Rentang {
  const r = leluhur(simpul, 'w:r') ?? simpul;
  const utuh = { isi, depan: xml.slice(r.awal, awal), belakang: xml.slice(akhir, r.akhir) };
  return { awal: r.awal, akhir: r.akhir, jadi: () => (bila ? '' : utuh) };
}

/** Paragraphs that may go. A cell must end with one: an empty one takes the place of its last. */
function paragraf(bila: readonly Letak[]): readonly Rentang[] {
  const milik = bila.flatMap(({ isi, simpul }) => {
    const p = leluhur(simpul, 'w:p');
    return p ? [{ isi, p }] : [];
  });
  return [...new Set(milik.map(({ p }) => p))].map((p) => {
    const { awal, akhir, induk } = p;
    const isi = [...new Set(milik.flatMap((satu) => (satu.p === p ? [satu.isi] : [])))];
    const tanpa = induk?.nama === 'w:tc' && induk.anak.at(-1) === p ? '<w:p/>' : '';
    return { awal, akhir, jadi: (potong) => ({ bila: isi, tetap: potong(awal, akhir), tanpa }) };
  });
}

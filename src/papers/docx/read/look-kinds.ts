/** Looks that change what is read, unlike bold or another font. */
import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import { lengthOf } from '../parts/lengths.ts';
import { childNamed, nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { attributeOf, brightness, groundOf, highlightOf, inkOf, type ThemeColours } from './inks.ts';
import { allSaid, type DocumentStyles, isSwitchedOn, type Layers, said, saysOn, valueSaid } from './run-styles.ts';
import type { SaidOfRun } from './said-of-run.ts';

type Look = Pick<OddLook, 'apa' | 'rinci'>;
const look = (apa: string, ada: boolean, rinci = ''): readonly Look[] => (ada ? [{ apa, rinci }] : []);

export function runLooks(
  lari: XmlElement,
  { huruf, alinea, sel }: SaidOfRun,
  { theme: tema, oddFont }: Pick<DocumentStyles, 'theme' | 'oddFont'>,
): readonly Look[] {
  const nilai = (nama: string): string => valueSaid(said(huruf, nama));
  const [geser, lebar, ukuran] = [nilai('w:position'), nilai('w:w'), nilai('w:sz')];
  const jarak = lengthOf(nilai('w:spacing'));
  const tepi = widestMargin(allSaid(sel));
  const tinta = inkOf(said(huruf, 'w:color'), tema);
  const simbol = oddFont(said(huruf, 'w:rFonts'));
  const dasar = [huruf, alinea, sel].flatMap(allSaid).some((satu) => hasDarkGround(satu, tema));
  const menyala = (...nama: readonly string[]): boolean => nama.some((satu) => isSwitchedOn(huruf, satu));
  const menyebut = (...nama: readonly string[]): boolean => nama.some((satu) => said(huruf, satu) !== undefined);
  return [
    ...look('tersembunyi', menyala('w:vanish', 'w:webHidden')),
    ...look('dalam rumus', lari.nama === 'm:r'),
    ...look('berbingkai huruf', menyebut('w:bdr')),
    ...look('beraksara lain', menyala('w:cs')),
    ...look('dicoret', menyala('w:strike', 'w:dstrike')),
    ...look('digeser dari barisnya', geser !== '' && Number.parseFloat(geser) !== 0, geser),
    ...look('naik atau turun', /^(?:super|sub)script$/.test(nilai('w:vertAlign')), nilai('w:vertAlign')),
    ...look('berhuruf sempit atau lebar', lebar !== '' && Number.parseFloat(lebar) !== 100, lebar),
    ...look('berjarak huruf lain', Math.abs(jarak) > 10, String(jarak)),
    ...look('dipaksa muat', menyebut('w:fitText', 'w:eastAsianLayout') || isSwitchedOn(sel, 'w:tcFitText')),
    ...look('berhuruf sangat kecil', ukuran !== '' && lengthOf(ukuran, 10) < 140, ukuran),
    ...look('berhuruf sangat besar', lengthOf(ukuran, 10) > LARGEST_LETTER, ukuran),
    ...look('berwarna pucat', brightness(tinta) > 0x88, tinta),
    ...look('berdasar gelap', dasar),
    ...look('berhuruf hias', menyebut(...FANCY) || menyala(...FANCY_SWITCHES)),
    ...look('berhuruf simbol, bawaan berkas atau tidak lazim', simbol !== '', simbol),
    ...look('berarah lain di selnya', said(sel, 'w:textDirection') !== undefined),
    ...look('di sel bergaris silang', allSaid(sel).some(isCrossedOut)),
    ...look('bertepi sel lebar', tepi > 600, String(tepi)),
    ...look('terbaca dari kanan', menyala('w:rtl') || ['w:bdo', 'w:dir'].some((n) => nearestNamed(lari, n))),
  ];
}

const isCrossedOut = (lapis: XmlElement): boolean =>
  ['tl2br', 'tr2bl'].some((arah) => !/^(?:|nil|none)$/.test(valueSaid(childNamed(lapis, 'w:tcBorders', `w:${arah}`))));

const FANCY = 'textFill textOutline glow shadow reflection props3d scene3d'.split(' ').map((nama) => `w14:${nama}`);
const FANCY_SWITCHES = 'outline emboss imprint shadow'.split(' ').map((nama) => `w:${nama}`);

/** The height is in twips. */
const LARGEST_LETTER = 720;

/** The width is in twentieths of a point. */
const widestMargin = (lapis: Layers): number =>
  lapis
    .flatMap((satu) => ['w:tcMar', 'w:tblCellMar'].flatMap((nama) => childNamed(satu, nama)?.anak ?? []))
    .reduce((n, satu) => Math.max(n, Number(attributeOf(satu, 'w')) || 0), 0);

export function paragraphLooks(
  alinea: XmlElement,
  { alinea: sifat }: Pick<SaidOfRun, 'alinea'>,
  nomor: Readonly<{ kata: string; ke: string }> | null,
): readonly Look[] {
  const baris = said(sifat, 'w:spacing');
  const [tinggi, aturan] = [attributeOf(baris, 'line'), attributeOf(baris, 'lineRule')];
  const bingkai = describe(said(sifat, 'w:framePr'));
  const inden = ['left', 'start', 'right', 'end', 'firstLine', 'hanging'];
  const diInden = (nama: string) => attributeOf(said(sifat, 'w:ind'), nama);
  const jarak = inden.map(diInden);
  const huruf = inden.map((nama) => diInden(`${nama}Chars`)).filter((x) => Number(x || 0) !== 0);
  const tanda = childNamed(alinea, 'w:pPr', 'w:rPr');
  const kolom = nearestNamed(alinea.induk, 'w:tr');
  const tinggiBaris = childNamed(kolom, 'w:trPr', 'w:trHeight');
  const tabelnya = nearestNamed(kolom, 'w:tbl');
  const tabel = describe(childNamed(tabelnya, 'w:tblPr', 'w:tblpPr'));
  const geser = lengthOf(attributeOf(childNamed(tabelnya, 'w:tblPr', 'w:tblInd'), 'w'));
  // Rows under ten points (200 twips) are tight.
  const rapat = aturan !== 'atLeast' && tinggi !== '' && lengthOf(tinggi) < 200;
  return [
    ...look('berbingkai', bingkai !== '', bingkai),
    ...look('berbaris rapat', rapat, `${aturan} ${tinggi}`),
    ...look(
      'berinden jauh',
      huruf.length > 0 || jarak.some((x) => Math.abs(lengthOf(x)) > 3000),
      [...jarak, ...huruf].join(' '),
    ),
    ...look('terbaca dari kanan', isSwitchedOn(sifat, 'w:bidi')),
    ...look('bergaris tepi', said(sifat, 'w:pBdr') !== undefined),
    ...look(
      'disambung dengan alinea sesudahnya',
      ['w:vanish', 'w:specVanish'].some((nama) => saysOn(childNamed(tanda, nama))),
    ),
    ...look('bertinggi sel tetap', attributeOf(tinggiBaris, 'hRule') === 'exact', attributeOf(tinggiBaris, 'val')),
    ...look('di tabel yang mengambang', tabel !== '', tabel),
    ...look('di tabel yang bergeser', Math.abs(geser) > 600, String(geser)),
    ...look('di tabel dari kanan ke kiri', saysOn(childNamed(tabelnya, 'w:tblPr', 'w:bidiVisual'))),
    ...look(`bernomor "${nomor?.kata ?? ''}"`, nomor !== null, nomor?.ke),
  ];
}

const describe = (simpul: XmlElement | undefined): string =>
  Object.entries(simpul?.sifat ?? {})
    .map((satu) => satu.join('='))
    .sort()
    .join(' ');

function hasDarkGround(lapis: XmlElement, tema: ThemeColours): boolean {
  const terang = [groundOf(childNamed(lapis, 'w:shd'), tema), highlightOf(childNamed(lapis, 'w:highlight'))];
  return terang.map(brightness).some((satu) => satu >= 0 && satu < 0xd0);
}

/** Looks that change what is read, unlike bold or another font. */
import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import { allNamed, childNamed, firstNamed, nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { attributeOf, brightness, groundOf, highlightOf, inkOf, type ThemeColours } from './inks.ts';
import {
  type DocumentStyles,
  isFirstOn,
  isSwitchedOn,
  type Layers,
  layer,
  mentions,
  said,
  valueSaid,
} from './run-styles.ts';
import { lineSpacing } from './unreadable-runs.ts';

type Look = Pick<OddLook, 'apa' | 'rinci'>;
const look = (apa: string, ada: boolean, rinci = ''): readonly Look[] => (ada ? [{ apa, rinci }] : []);

/** `lapis`: what is said of the run, nearest first; `alinea`: its paragraph's own. */
export function runLooks(
  lari: XmlElement,
  lapis: Layers,
  alinea: XmlElement | undefined,
  { theme: tema, oddFont }: Pick<DocumentStyles, 'theme' | 'oddFont'>,
): readonly Look[] {
  const nilai = (nama: string): string => valueSaid(said(lapis, nama));
  const [geser, lebar, jarak, ukuran] = [nilai('w:position'), nilai('w:w'), letterSpacing(lapis), nilai('w:sz')];
  const sel = childNamed(nearestNamed(lari.induk, 'w:tc'), 'w:tcPr');
  const baris = nearestNamed(lari.induk, 'w:tr');
  const tabel = childNamed(nearestNamed(baris, 'w:tbl'), 'w:tblPr');
  const milikTabel = [...layer(childNamed(baris, 'w:tblPrEx')), ...layer(tabel)];
  const tepi = sel ? widestMargin([...layer(sel), ...milikTabel, ...lapis]) : 0;
  const tinta = inkOf(said(lapis, 'w:color'), tema);
  const huruf = oddFont(said(lapis, 'w:rFonts'));
  const dasar = [...lapis, ...layer(alinea), ...layer(sel)].some((satu) => hasDarkGround(satu, tema));
  return [
    ...look('tersembunyi', isFirstOn(lapis, 'w:vanish') || isFirstOn(lapis, 'w:webHidden')),
    ...look('dalam rumus', lari.nama === 'm:r'),
    ...look('berbingkai huruf', mentions(lapis, 'w:bdr')),
    ...look('beraksara lain', isFirstOn(lapis, 'w:cs')), // Its size is said elsewhere.
    ...look('dicoret', isFirstOn(lapis, 'w:strike') || isFirstOn(lapis, 'w:dstrike')),
    ...look('digeser dari barisnya', geser !== '' && Number.parseFloat(geser) !== 0, geser),
    ...look('naik atau turun', /^(?:super|sub)script$/.test(nilai('w:vertAlign')), nilai('w:vertAlign')),
    ...look('berhuruf sempit atau lebar', lebar !== '' && Number.parseFloat(lebar) !== 100, lebar),
    ...look('berjarak huruf lain', Math.abs(jarak) > 10, String(jarak)),
    ...look('dipaksa muat', mentions(lapis, 'w:fitText', 'w:eastAsianLayout')),
    ...look('berhuruf sangat kecil', ukuran !== '' && Number.parseFloat(ukuran) < 14, ukuran),
    ...look('berhuruf sangat besar', Number.parseFloat(ukuran || '0') > LARGEST_LETTER, ukuran),
    ...look('berwarna pucat', brightness(tinta) > 0x88, tinta),
    ...look('berdasar gelap', dasar),
    ...look('berhuruf hias', mentions(lapis, ...FANCY) || FANCY_SWITCHES.some((nama) => isFirstOn(lapis, nama))),
    ...look('berhuruf simbol atau huruf bawaan berkas', huruf !== '', huruf),
    ...look('berarah lain di selnya', firstNamed(sel, 'w:textDirection') !== undefined),
    ...look('bertepi sel lebar', tepi > 600, String(tepi)),
    ...look('terbaca dari kanan', isFirstOn(lapis, 'w:rtl') || ['w:bdo', 'w:dir'].some((n) => nearestNamed(lari, n))),
  ];
}

const FANCY = 'textFill textOutline glow shadow props3d scene3d'.split(' ').map((nama) => `w14:${nama}`);
const FANCY_SWITCHES = 'outline emboss imprint shadow'.split(' ').map((nama) => `w:${nama}`);

/** It is in half points. */
const LARGEST_LETTER = 72;

/** It is in twentieths of a point. */
const widestMargin = (lapis: Layers): number =>
  lapis
    .flatMap((satu) => allNamed(satu, 'w:tcMar', 'w:tblCellMar'))
    .flatMap(({ anak }) => anak)
    .reduce((n, satu) => Math.max(n, Number(attributeOf(satu, 'w')) || 0), 0);

/** It is in twentieths of a point, as wide as the longer side of the longest paper. */
const WIDEST_TABLE = 18_800;

/** `lapis`: what is said of the paragraph, the nearest first. */
export function paragraphLooks(
  alinea: XmlElement,
  lapis: Layers,
  nomor: Readonly<{ kata: string; ke: string }> | null,
): readonly Look[] {
  const baris = lineSpacing(lapis);
  const [tinggi, aturan] = [attributeOf(baris, 'line'), attributeOf(baris, 'lineRule')];
  const bingkai = describe(said(lapis, 'w:framePr'));
  const inden = ['left', 'start', 'right', 'end', 'firstLine', 'hanging'];
  const diInden = (nama: string) => attributeOf(said(lapis, 'w:ind'), nama);
  const jarak = inden.map(diInden);
  const huruf = inden.map((nama) => diInden(`${nama}Chars`)).filter((x) => Number(x || 0) !== 0);
  const tanda = childNamed(childNamed(alinea, 'w:pPr'), 'w:rPr');
  const kolom = nearestNamed(alinea.induk, 'w:tr');
  const tinggiBaris = firstNamed(childNamed(kolom, 'w:trPr'), 'w:trHeight');
  const tabelnya = nearestNamed(kolom, 'w:tbl');
  const tabel = describe(firstNamed(childNamed(tabelnya, 'w:tblPr'), 'w:tblpPr'));
  const geser = Number.parseFloat(attributeOf(firstNamed(childNamed(tabelnya, 'w:tblPr'), 'w:tblInd'), 'w') || '0');
  const kisi = childNamed(tabelnya, 'w:tblGrid')?.anak ?? [];
  const jumlah = kisi.reduce((n, kol) => n + Number.parseFloat(attributeOf(kol, 'w') || '0'), 0);
  // It is of ten points, or of a line.
  const rapat = aturan !== 'atLeast' && tinggi !== '' && Number.parseFloat(tinggi) < 200;
  return [
    ...look('berbingkai', bingkai !== '', bingkai),
    ...look('berbaris rapat', rapat, `${aturan} ${tinggi}`),
    ...look(
      'berinden jauh',
      huruf.length > 0 || jarak.some((x) => Math.abs(Number.parseFloat(x || '0')) > 3000),
      [...jarak, ...huruf].join(' '),
    ),
    ...look('terbaca dari kanan', isFirstOn(lapis, 'w:bidi')),
    ...look('bergaris tepi', mentions(lapis, 'w:pBdr')),
    ...look('disambung dengan alinea sesudahnya', isSwitchedOn(tanda, 'w:vanish', 'w:specVanish')),
    ...look('bertinggi sel tetap', attributeOf(tinggiBaris, 'hRule') === 'exact', attributeOf(tinggiBaris, 'val')),
    ...look('di tabel yang mengambang', tabel !== '', tabel),
    ...look('di tabel yang bergeser', Math.abs(geser) > 2000, String(geser)),
    ...look('di tabel yang melewati kertas', jumlah > WIDEST_TABLE),
    ...look(`bernomor "${nomor?.kata ?? ''}"`, nomor !== null, nomor?.ke),
  ];
}

const describe = (simpul: XmlElement | undefined): string =>
  Object.entries(simpul?.sifat ?? {})
    .map((satu) => satu.join('='))
    .sort()
    .join(' ');

/** In a style, paragraph spacing has the same element name. */
function letterSpacing(lapis: Layers): number {
  const semua = lapis.flatMap((satu) => allNamed(satu, 'w:spacing')).map(valueSaid);
  return Number.parseFloat(semua.find((s) => s !== '') ?? '0');
}

function hasDarkGround(lapis: XmlElement, tema: ThemeColours): boolean {
  const terang = [groundOf(firstNamed(lapis, 'w:shd'), tema), highlightOf(firstNamed(lapis, 'w:highlight'))];
  return terang.map(brightness).some((satu) => satu >= 0 && satu < 0xd0);
}

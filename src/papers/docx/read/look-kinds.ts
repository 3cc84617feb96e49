/** Looks that change what is read, unlike bold or another font. */
import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import { nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { attributeOf, brightness, groundOf, highlightOf, inkOf, type ThemeColours } from './inks.ts';
import { type DocumentStyles, isFirstOn, ownText, said } from './run-styles.ts';
import { lineSpacing } from './unreadable-runs.ts';

type Look = Pick<OddLook, 'apa' | 'rinci'>;
const look = (apa: string, ada: boolean, rinci = ''): readonly Look[] => (ada ? [{ apa, rinci }] : []);

/** `lapis`: the run's properties, nearest first; `alinea`: its paragraph's own. */
export function runLooks(
  xml: string,
  lari: XmlElement,
  lapis: readonly string[],
  alinea: string,
  { theme: tema, oddFont }: Pick<DocumentStyles, 'theme' | 'oddFont'>,
): readonly Look[] {
  const nilai = (nama: string): string => attributeOf(said(lapis, nama), 'val');
  const [geser, lebar, jarak, ukuran] = [nilai('position'), nilai('w'), letterSpacing(lapis), nilai('sz')];
  const sel = ownText(xml, nearestNamed(lari.induk, 'w:tc'), 'w:tcPr');
  const tepi = widestMargin(sel);
  const tinta = inkOf(said(lapis, 'color'), tema);
  const huruf = oddFont(said(lapis, 'rFonts'));
  return [
    ...look('tersembunyi', isFirstOn(lapis, 'vanish') || isFirstOn(lapis, 'webHidden')),
    ...look('dalam rumus', lari.nama === 'm:r'),
    ...look(
      'berbingkai huruf',
      lapis.some((l) => /<w:bdr\b/.test(l)),
    ),
    ...look('beraksara lain', isFirstOn(lapis, 'cs')), // its size is said elsewhere
    ...look('dicoret', isFirstOn(lapis, 'strike') || isFirstOn(lapis, 'dstrike')),
    ...look('digeser dari barisnya', geser !== '' && Number.parseFloat(geser) !== 0, geser),
    ...look('naik atau turun', /^(?:super|sub)script$/.test(nilai('vertAlign')), nilai('vertAlign')),
    ...look('berhuruf sempit atau lebar', lebar !== '' && Number.parseFloat(lebar) !== 100, lebar),
    ...look('berjarak huruf lain', Math.abs(jarak) > 10, String(jarak)),
    ...look(
      'dipaksa muat',
      lapis.some((l) => /<w:(?:fitText|eastAsianLayout)\b/.test(l)),
    ),
    ...look('berhuruf sangat kecil', ukuran !== '' && Number.parseFloat(ukuran) < 14, ukuran),
    ...look('berhuruf sangat besar', Number.parseFloat(ukuran || '0') > LARGEST_LETTER, ukuran),
    ...look('berwarna pucat', brightness(tinta) > 0x88, tinta),
    ...look(
      'berdasar gelap',
      [...lapis, alinea, sel].some((satu) => hasDarkGround(satu, tema)),
    ),
    ...look(
      'berhuruf hias',
      lapis.some((l) => /<w14:(?:textFill|textOutline|glow|shadow|props3d|scene3d)\b/.test(l)) ||
        ['outline', 'emboss', 'imprint', 'shadow'].some((nama) => isFirstOn(lapis, nama)),
    ),
    ...look('berhuruf simbol atau huruf bawaan berkas', huruf !== '', huruf),
    ...look('berarah lain di selnya', /<w:textDirection\b/.test(sel)),
    ...look('bertepi sel lebar', tepi > 600, String(tepi)),
    ...look('terbaca dari kanan', isFirstOn(lapis, 'rtl') || ['w:bdo', 'w:dir'].some((n) => nearestNamed(lari, n))),
  ];
}

/** Half points. */
const LARGEST_LETTER = 72;

/** Twentieths of a point. */
const widestMargin = (sel: string): number => {
  const tepi = /<w:tcMar>([\s\S]*?)<\/w:tcMar>/.exec(sel)?.[1] ?? '';
  return [...tepi.matchAll(/\bw:w\s*=\s*["'](\d+)/g)].reduce((n, [, lebar]) => Math.max(n, Number(lebar)), 0);
};

/** Twentieths of a point: as wide as the longer side of the longest paper. */
const WIDEST_TABLE = 18_800;

/** `lapis`: what is said of the paragraph, the nearest first. */
export function paragraphLooks(
  xml: string,
  alinea: XmlElement,
  lapis: readonly string[],
  nomor: Readonly<{ kata: string; ke: string }> | null,
): readonly Look[] {
  const baris = lineSpacing(lapis);
  const [tinggi, aturan] = [attributeOf(baris, 'line'), attributeOf(baris, 'lineRule')];
  const bingkai = said(lapis, 'framePr').replace('/', '').trim();
  const inden = ['left', 'start', 'right', 'end', 'firstLine', 'hanging'];
  const jarak = inden.map((nama) => attributeOf(said(lapis, 'ind'), nama));
  const huruf = inden
    .map((nama) => attributeOf(said(lapis, 'ind'), `${nama}Chars`))
    .filter((x) => Number(x || 0) !== 0);
  const kolom = nearestNamed(alinea.induk, 'w:tr');
  const tinggiBaris = said([ownText(xml, kolom, 'w:trPr')], 'trHeight');
  const bingkaiTabel = ownText(xml, nearestNamed(kolom, 'w:tbl'), 'w:tblPr');
  const tabel = said([bingkaiTabel], 'tblpPr');
  const geser = Number.parseFloat(attributeOf(said([bingkaiTabel], 'tblInd'), 'w') || '0');
  const lebar = ownText(xml, nearestNamed(kolom, 'w:tbl'), 'w:tblGrid').matchAll(/<w:gridCol\b([^<>]*)>/g);
  const jumlah = [...lebar].reduce((n, [, kol = '']) => n + Number.parseFloat(attributeOf(kol, 'w') || '0'), 0);
  const rapat = aturan !== 'atLeast' && tinggi !== '' && Number.parseFloat(tinggi) < 200; // of ten points, or of a line
  return [
    ...look('berbingkai', bingkai !== '', bingkai),
    ...look('berbaris rapat', rapat, `${aturan} ${tinggi}`),
    ...look(
      'berinden jauh',
      huruf.length > 0 || jarak.some((x) => Math.abs(Number.parseFloat(x || '0')) > 3000),
      [...jarak, ...huruf].join(' '),
    ),
    ...look('terbaca dari kanan', isFirstOn(lapis, 'bidi')),
    ...look(
      'bergaris tepi',
      lapis.some((l) => /<w:pBdr\b/.test(l)),
    ),
    ...look('bertinggi sel tetap', attributeOf(tinggiBaris, 'hRule') === 'exact', attributeOf(tinggiBaris, 'val')),
    ...look('di tabel yang mengambang', tabel !== '', tabel),
    ...look('di tabel yang bergeser', Math.abs(geser) > 2000, String(geser)),
    ...look('di tabel yang melewati kertas', jumlah > WIDEST_TABLE),
    ...look(`bernomor "${nomor?.kata ?? ''}"`, nomor !== null, nomor?.ke),
  ];
}

/** In a style, paragraph spacing has the same element name. */
function letterSpacing(lapis: readonly string[]): number {
  const sifat = lapis.flatMap((l) => [...l.matchAll(/<w:spacing\b([^<>]*)>/g)].map(([, s]) => s ?? ''));
  return Number.parseFloat(sifat.map((s) => attributeOf(s, 'val')).find((s) => s !== '') ?? '0');
}

function hasDarkGround(lapis: string, tema: ThemeColours): boolean {
  const terang = [groundOf(said([lapis], 'shd'), tema), highlightOf(said([lapis], 'highlight'))].map(brightness);
  return terang.some((satu) => satu >= 0 && satu < 0xd0);
}

/** Each look that is compared. Usual ones, such as bold or a font of letters, change nothing that is read. */
import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import { nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { attributeOf, brightness, groundOf, highlightOf, inkOf, type ThemeColours } from './inks.ts';
import { isFirstOn, ownText, said } from './run-styles.ts';
import { lineSpacing } from './unreadable-runs.ts';

type Look = Pick<OddLook, 'apa' | 'rinci'>;
const look = (apa: string, ada: boolean, rinci = ''): readonly Look[] => (ada ? [{ apa, rinci }] : []);

/** `lapis`: what is said of the run, the nearest first; `alinea`: of its paragraph itself. */
export function runLooks(
  xml: string,
  lari: XmlElement,
  lapis: readonly string[],
  alinea: string,
  tema: ThemeColours,
): readonly Look[] {
  const nilai = (nama: string): string => attributeOf(said(lapis, nama), 'val');
  const [geser, lebar, jarak, ukuran] = [nilai('position'), nilai('w'), letterSpacing(lapis), nilai('sz')];
  const sel = ownText(xml, nearestNamed(lari.induk, 'w:tc'), 'w:tcPr');
  const tinta = inkOf(said(lapis, 'color'), tema);
  return [
    ...look('tersembunyi', isFirstOn(lapis, 'vanish')),
    ...look('dicoret', isFirstOn(lapis, 'strike') || isFirstOn(lapis, 'dstrike')),
    ...look('digeser dari barisnya', geser !== '' && Number.parseFloat(geser) !== 0, geser),
    ...look('naik atau turun', /^(?:super|sub)script$/.test(nilai('vertAlign')), nilai('vertAlign')),
    ...look('berhuruf sempit atau lebar', lebar !== '' && Number.parseFloat(lebar) !== 100, lebar),
    ...look('berjarak huruf lain', Math.abs(jarak) > 40, String(jarak)),
    ...look(
      'dipaksa muat',
      lapis.some((l) => /<w:(?:fitText|eastAsianLayout)\b/.test(l)),
    ),
    ...look('berhuruf sangat kecil', ukuran !== '' && Number.parseFloat(ukuran) < 10, ukuran),
    ...look('berwarna pucat', brightness(tinta) > 0x99, tinta),
    ...look(
      'berdasar gelap',
      [...lapis, alinea, sel].some((satu) => hasDarkGround(satu, tema)),
    ),
    ...look('berisian huruf khusus', /<w14:textFill\b/.test(lapis[0] ?? '')),
    ...look('berhuruf simbol', /symbol|dings|marlett|barcode/i.test(said(lapis, 'rFonts'))),
    ...look('terbaca dari kanan', isFirstOn(lapis, 'rtl')),
  ];
}

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
  const inden = ['left', 'start', 'right', 'end', 'firstLine'].map((nama) => attributeOf(said(lapis, 'ind'), nama));
  const kolom = nearestNamed(alinea.induk, 'w:tr');
  const tinggiBaris = said([ownText(xml, kolom, 'w:trPr')], 'trHeight');
  const tabel = said([ownText(xml, nearestNamed(kolom, 'w:tbl'), 'w:tblPr')], 'tblpPr');
  const rapat = aturan !== 'atLeast' && tinggi !== '' && Number.parseFloat(tinggi) < 200; // of ten points, or of a line
  return [
    ...look('berbingkai', bingkai !== '', bingkai),
    ...look('berbaris rapat', rapat, `${aturan} ${tinggi}`),
    ...look(
      'berinden jauh',
      inden.some((x) => Math.abs(Number.parseFloat(x || '0')) > 5000),
      inden.join(' '),
    ),
    ...look('bertinggi sel tetap', attributeOf(tinggiBaris, 'hRule') === 'exact', attributeOf(tinggiBaris, 'val')),
    ...look('di tabel yang mengambang', tabel !== '', tabel),
    ...look(`bernomor "${nomor?.kata ?? ''}"`, nomor !== null, nomor?.ke),
  ];
}

/** A style says it of its paragraphs as well, under the same name. */
function letterSpacing(lapis: readonly string[]): number {
  const sifat = lapis.flatMap((l) => [...l.matchAll(/<w:spacing\b([^<>]*)>/g)].map(([, s]) => s ?? ''));
  return Number.parseFloat(sifat.map((s) => attributeOf(s, 'val')).find((s) => s !== '') ?? '0');
}

function hasDarkGround(lapis: string, tema: ThemeColours): boolean {
  const terang = [groundOf(said([lapis], 'shd'), tema), highlightOf(said([lapis], 'highlight'))].map(brightness);
  return terang.some((satu) => satu >= 0 && satu < 0x80);
}

import { allNamed, nearestNamed, parseElements, type XmlElement } from '../parts/xml-tree.ts';
import {
  type DocumentStyles,
  isFirstOn,
  isShownAgain,
  isSwitchedOn,
  ownText,
  saidOfRun,
  styleOf,
} from './run-styles.ts';
import { isUnreadable } from './unreadable-runs.ts';

/** The outermost, in order; a run with a hidden drawing counts. */
export function hiddenElements(xml: string, gaya: DocumentStyles): readonly XmlElement[] {
  const akar = parseElements(xml);
  const semua = new Set([...hiddenRuns(xml, akar, gaya), ...hiddenRows(xml, akar), ...hiddenDrawings(xml, akar)]);
  const inside = ({ induk }: XmlElement): boolean => induk !== null && (semua.has(induk) || inside(induk));
  return [...semua].filter((satu) => !inside(satu));
}

function hiddenRuns(xml: string, akar: XmlElement, gaya: DocumentStyles): readonly XmlElement[] {
  return [...allNamed(akar, 'w:r'), ...allNamed(akar, 'm:r')].filter((lari) => {
    const sifat = ownText(xml, lari, 'w:rPr');
    if (isSwitchedOn(sifat, 'w:vanish|w:specVanish')) return true;
    const alinea = nearestNamed(lari.induk, 'w:p');
    const tabel = ownText(xml, nearestNamed(alinea, 'w:tbl'), 'w:tblPr');
    const sebutan = [
      styleOf(sifat, 'rStyle'),
      styleOf(ownText(xml, alinea, 'w:pPr'), 'pStyle'),
      styleOf(tabel, 'tblStyle'),
    ];
    const bergaya = sebutan.some((id) => gaya.hidden.has(id)) || isFirstOn(saidOfRun(xml, lari, gaya).lari, 'vanish');
    return (bergaya && !isShownAgain(sifat)) || isUnreadable(xml, lari, gaya);
  });
}

/** A table with all rows hidden counts as hidden. */
function hiddenRows(xml: string, akar: XmlElement): readonly XmlElement[] {
  const baris = allNamed(akar, 'w:tr').filter((tr) => isSwitchedOn(ownText(xml, tr, 'w:trPr'), 'w:hidden'));
  return baris.map((tr) => {
    const semua = tr.induk?.anak.filter((satu) => satu.nama === 'w:tr') ?? [];
    return tr.induk?.nama === 'w:tbl' && semua.every((satu) => baris.includes(satu)) ? tr.induk : tr;
  });
}

const VML_SHAPES = ['shape', 'rect', 'roundrect', 'oval', 'line', 'polyline', 'curve', 'arc', 'image', 'group'];

/** In either of Word's ways to draw. */
function hiddenDrawings(xml: string, akar: XmlElement): readonly XmlElement[] {
  const tag = ({ awal }: XmlElement): string => /^<[^<>]*>/.exec(xml.slice(awal))?.[0] ?? '';
  const lama = VML_SHAPES.flatMap((nama) => allNamed(akar, `v:${nama}`)).filter((satu) =>
    /\sstyle\s*=\s*(?:"[^"]*|'[^']*)visibility\s*:\s*hidden/i.test(tag(satu)),
  );
  const baru = ['wp:docPr', 'pic:cNvPr', 'wps:cNvPr', 'wpg:cNvPr']
    .flatMap((nama) => allNamed(akar, nama))
    .filter((satu) => /\shidden\s*=\s*["'](?:true|1|on)["']/.test(tag(satu)));
  return [...lama, ...baru].map((satu) => nearestNamed(satu, 'w:r') ?? satu);
}

import { allNamed, childNamed, nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { type DocumentStyles, isSwitchedOn, saysOn } from '../read/run-styles.ts';
import { rowsOfStyle, type SaidOfRun, saidOfRun } from '../read/said-of-run.ts';
import { isUnreadable } from './unreadable-runs.ts';

/** The outermost, in order; a run with a hidden drawing counts. */
export function hiddenElements(akar: XmlElement, gaya: DocumentStyles): readonly XmlElement[] {
  const semua = new Set([...hiddenRuns(akar, gaya), ...hiddenRows(akar), ...hiddenDrawings(akar)]);
  const inside = ({ induk }: XmlElement): boolean => induk !== null && (semua.has(induk) || inside(induk));
  return [...semua].filter((satu) => !inside(satu));
}

function hiddenRuns(akar: XmlElement, gaya: DocumentStyles): readonly XmlElement[] {
  const isHidden = (lari: XmlElement, kata: SaidOfRun): boolean =>
    ['w:vanish', 'w:specVanish'].some((nama) => isSwitchedOn(kata.huruf, nama)) || isUnreadable(lari, kata, gaya);
  return [...allNamed(akar, 'w:r'), ...allNamed(akar, 'm:r')].filter((lari) =>
    rowsOfStyle(lari, gaya).some((baris) => isHidden(lari, saidOfRun(lari, gaya, baris))),
  );
}

/** A table with all rows hidden counts as hidden. */
function hiddenRows(akar: XmlElement): readonly XmlElement[] {
  const baris = allNamed(akar, 'w:tr').filter((tr) => saysOn(childNamed(tr, 'w:trPr', 'w:hidden')));
  return baris.map((tr) => {
    const semua = tr.induk?.anak.filter((satu) => satu.nama === 'w:tr') ?? [];
    return tr.induk?.nama === 'w:tbl' && semua.every((satu) => baris.includes(satu)) ? tr.induk : tr;
  });
}

const VML_SHAPES = 'shape rect roundrect oval line polyline curve arc image group'
  .split(' ')
  .map((nama) => `v:${nama}`);

/** Word has two ways to draw. */
function hiddenDrawings(akar: XmlElement): readonly XmlElement[] {
  const lama = allNamed(akar, ...VML_SHAPES).filter(({ sifat }) => HIDDEN_STYLE.test(sifat.style ?? ''));
  const baru = allNamed(akar, 'wp:docPr', 'pic:cNvPr', 'wps:cNvPr', 'wpg:cNvPr').filter(({ sifat }) =>
    /^(?:true|1|on)$/.test(sifat.hidden ?? ''),
  );
  return [...lama, ...baru].map((satu) => nearestNamed(satu, 'w:r') ?? satu);
}

export const HIDDEN_STYLE = /visibility\s*:\s*hidden/i;

/** Where several lines make no sense (a name, a number, a path) they stay and are refused. */
import type { Command } from 'commander';
import { refuseNik } from '../../office/permohonan/text/allowed-text.ts';
import { lineGap, toSingleLine } from '../../office/permohonan/text/single-line.ts';

const KEPT_WHOLE = /kunci|file|dir|berkas|folder/i;

/** @throws NIK_DITOLAK for one split by lines */
export function joinFlagLines(c: Command): void {
  for (const x of [c, ...(c.parent ? [c.parent] : [])]) {
    for (const o of x.options) {
      const diketik: unknown = x.getOptionValue(o.attributeName());
      if (KEPT_WHOLE.test(o.flags)) continue;
      const rata = Array.isArray(diketik)
        ? diketik.map((satu) => joinValueLines(o.name(), satu))
        : joinValueLines(o.name(), diketik);
      if (rata !== diketik)
        x.setOptionValueWithSource(o.attributeName(), rata, x.getOptionValueSource(o.attributeName()));
    }
  }
  for (const [i, a] of c.registeredArguments.entries()) {
    if (!KEPT_WHOLE.test(a.name()))
      c.processedArgs[i] = joinValueLines(argumentMeaning(c, i, a.name()), c.processedArgs[i]);
  }
}

const argumentMeaning = (c: Command, i: number, nama: string): string =>
  nama === 'nilai' ? String(c.processedArgs[i - 1]) : nama;

function joinValueLines(nama: string, nilai: unknown): unknown {
  if (typeof nilai !== 'string') return nilai;
  const bidang = /^([a-z-]+)=/.exec(nilai)?.[1];
  const isian = nama === 'isian' && bidang !== undefined ? bidang : nama;
  if (lineGap(isian) === ' ') return nilai;
  const rata = toSingleLine(isian, nilai);
  if (rata !== nilai) refuseNik(nama, nilai);
  return rata;
}

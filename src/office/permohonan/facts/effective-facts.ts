/** Acts taken back stay legible but do not count. */

import { withPksField } from '../kerja-sama/tindakan-facts.ts';
import type { KasusFact } from './kasus-fact.ts';
import { PKS_FACTS, type PksFact } from './kinds/kerja-sama-facts.ts';
import { MOVING_FACTS, type MovingFactName } from './kinds/undo-facts.ts';
import type { NaskahAndNomor } from './nomor-naskah.ts';

export type HistoryAct = Readonly<{ v: number; kejadian: readonly KasusFact[] }>;

export type MovingFact = Extract<KasusFact, { jenis: MovingFactName }>;

export const isMovingFact = (k: KasusFact): k is MovingFact => MOVING_FACTS.some((jenis) => jenis === k.jenis);

export const isPksFact = (k: KasusFact): k is PksFact => PKS_FACTS.some((jenis) => jenis === k.jenis);

export const takenBackActs = (riwayat: readonly HistoryAct[]): ReadonlyMap<number, number> =>
  new Map(
    riwayat.flatMap(({ v, kejadian }) => kejadian.flatMap((k) => (takesBack(k) ? [[k.tindakan, v] as const] : []))),
  );

const takesBack = (k: KasusFact) => k.jenis === 'Diurungkan' || k.jenis === 'TindakanDitarik';

export function nomorUsedByAct(riwayat: readonly HistoryAct[], v: number): NaskahAndNomor | null {
  const k = riwayat.find((t) => t.v === v)?.kejadian.find((satu) => satu.jenis === 'NomorDipakai');
  return k ? { naskah: k.naskah, nomor: k.nomor } : null;
}

/** Papers and filled-in data stay; the number of a signing falls. */
export const fallsWithAct = (k: KasusFact, { kejadian }: Pick<HistoryAct, 'kejadian'>): boolean =>
  isMovingFact(k) ||
  isPksFact(k) ||
  k.jenis === 'HubunganDicatat' ||
  k.jenis === 'LampiranDitarik' ||
  k.jenis === 'Digabung' ||
  (k.jenis === 'NomorDipakai' && kejadian.some((satu) => satu.jenis === 'Disahkan'));

export function effectiveFacts(riwayat: readonly HistoryAct[], tanpa: number | null = null): readonly KasusFact[] {
  const batal = takenBackActs(riwayat);
  const kini = asPutRight(riwayat);
  const jatuh = (v: number): boolean => batal.has(v) || v === tanpa;
  const asing = foreignLampiran(riwayat.filter((t) => !jatuh(t.v)));
  return riwayat.flatMap((t) =>
    t.kejadian
      .filter((k) => !takesBack(k) && !(fallsWithAct(k, t) && jatuh(t.v)) && !asing.has(k))
      .map((k) => kini(k, t.v)),
  );
}

/** Of each act they were declared another case's; the same file may have been attached again. */
function foreignLampiran(riwayat: readonly HistoryAct[]): ReadonlySet<KasusFact> {
  const ditarik = riwayat.flatMap((t) => t.kejadian).filter((k) => k.jenis === 'LampiranDitarik');
  if (ditarik.length === 0) return NONE;
  const berasal = riwayat.flatMap(({ v, kejadian }) =>
    kejadian.filter(
      (k) =>
        k.jenis === 'Dilampirkan' && ditarik.some((d) => d.tindakan === v && d.ditarik.berkas === k.lampiran.berkas),
    ),
  );
  return new Set(berasal);
}
const NONE: ReadonlySet<KasusFact> = new Set();

export function asPutRight(riwayat: readonly HistoryAct[]): (k: KasusFact, v: number) => KasusFact {
  const ralat = riwayat.flatMap((t) => t.kejadian).filter((k) => k.jenis === 'TindakanDiralat');
  return (k, v) => {
    if (ralat.length === 0 || !isPksFact(k)) return k;
    return ralat.reduce((satu, r) => (r.tindakan === v ? withPksField(satu, r.isian, r.baru) : satu), k);
  };
}

/**
 * What stood in a book when its year was closed. Clocks of desks differ: what is recorded after the closing counts as
 * later, even by a slow clock.
 */
import { fallsWithAct, type HistoryAct, takenBackActs } from '../permohonan/facts/effective-facts.ts';
import type { Buku, BukuClosing, BukuFact, BukuKasus, BukuRules } from './buku.ts';

export function bukuFactsOf(tindakan: readonly HistoryAct[]): readonly BukuFact[] {
  const batal = takenBackActs(tindakan);
  return tindakan.flatMap(({ v, kejadian }) =>
    kejadian.map((k) => ({ k, urung: batal.has(v) && fallsWithAct(k, { kejadian }), v })),
  );
}

export const lastActOf = ({ fakta }: BukuKasus): number => fakta.at(-1)?.v ?? 0;

export const lettersAt = (b: BukuRules, { impor }: BukuClosing): BukuRules => ({
  ...b,
  suratLama: (b.suratLama ?? []).filter((s) => impor.includes(s.impor)),
});

export function kasusAt({ id, fakta }: BukuKasus, { tindakan: dikenal, dicatat }: BukuClosing): BukuKasus | null {
  const tindakan = new Map<number, HistoryAct>();
  const known = ({ v, k }: BukuFact) => (dikenal ? v <= (dikenal[id] ?? 0) : k.dicatat <= dicatat);
  for (const { v, k } of fakta.filter(known)) {
    tindakan.set(v, { v, kejadian: [...(tindakan.get(v)?.kejadian ?? []), k] });
  }
  return tindakan.size === 0 ? null : { id, fakta: bukuFactsOf([...tindakan.values()]) };
}

/** Follow today and the settings, or came to the books after the first seals. */
export const NOT_SEALED: ReadonlySet<string> = new Set(['klasifikasi', 'penandatangan', 'status', 'jenis']);

export const canonicalBuku = ({ kode, kolom, baris }: Buku, tahun: number): string =>
  JSON.stringify([
    kode,
    tahun,
    ...baris.map(({ sel, batal }) => [
      batal,
      ...kolom.flatMap(({ kunci }) =>
        NOT_SEALED.has(kunci) ? [] : [[sel[kunci]?.nilai ?? null, ...(sel[kunci]?.dicoret ?? [])]],
      ),
    ]),
  ]);

/**
 * What stood in a book when its year was closed. Told by the facts recorded until then, so that it can be told again
 * at any later time.
 */
import { fallsWithAct, type HistoryAct, takenBackActs } from '../permohonan/facts/effective-facts.ts';
import type { Buku, BukuFact, BukuKasus, BukuSource } from './buku.ts';

export function bukuFactsOf(tindakan: readonly HistoryAct[]): readonly BukuFact[] {
  const batal = takenBackActs(tindakan);
  return tindakan.flatMap(({ v, kejadian }) =>
    kejadian.map((k) => ({ k, urung: batal.has(v) && fallsWithAct(k, { kejadian }), v })),
  );
}

/** As the register knew it at an instant. */
export function bukuSourceAt({ ditutup: _, ...b }: BukuSource, saat: string): BukuSource {
  return {
    ...b,
    kasus: b.kasus.flatMap((k) => kasusAt(k, saat) ?? []),
    suratLama: (b.suratLama ?? []).filter((s) => s.dicatat <= saat),
  };
}

function kasusAt({ id, fakta }: BukuKasus, saat: string): BukuKasus | null {
  const tindakan = new Map<number, HistoryAct>();
  for (const { v, k } of fakta.filter((f) => f.k.dicatat <= saat)) {
    tindakan.set(v, { v, kejadian: [...(tindakan.get(v)?.kejadian ?? []), k] });
  }
  return tindakan.size === 0 ? null : { id, fakta: bukuFactsOf([...tindakan.values()]) };
}

/** They follow today and the settings, not the facts; or came to the books after the first seals. */
export const NOT_SEALED: ReadonlySet<string> = new Set(['klasifikasi', 'penandatangan', 'status', 'jenis']);

/** The text whose sha256 seals a book: every row in its order, with what was struck. */
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

import { kerjaSamaFacts, type PksFact, type PksFactName, type PksKind } from '../facts/kinds/kerja-sama-facts.ts';
import type { KerjaSama } from './pengesahan.ts';

const kindOfPksFact = ({ jenis }: Pick<PksFact, 'jenis'>): PksKind<PksFact> => kerjaSamaFacts[jenis];

export const applyKerjaSamaFact = (lama: KerjaSama | undefined, k: PksFact): KerjaSama | undefined =>
  kindOfPksFact(k).agreement(lama, k);

export const describePksFact = (k: PksFact): string => kindOfPksFact(k).brief(k);

/** They go by their flags; a signing's fields are in `ralat`. */
export const pksActFields = (jenis: PksFactName): readonly string[] => Object.keys(kindOfPksFact({ jenis }).fields);

export function pksFieldValue(k: PksFact, isian: string): string | null {
  const kunci = kindOfPksFact(k).fields[isian];
  const nilai: unknown = kunci === undefined ? null : Object.entries(k).find(([nama]) => nama === kunci)?.[1];
  return typeof nilai === 'string' ? nilai : null;
}

export function withPksField<K extends PksFact>(k: K, isian: string, baru: string): K {
  const kunci = kindOfPksFact(k).fields[isian];
  return kunci === undefined ? k : { ...k, [kunci]: baru };
}

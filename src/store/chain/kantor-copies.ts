/** Facts name these copies of the office, so a lost one is damage. */
import type { KantorFact } from '../../office/kantor/decode-kantor.ts';
import { isSafePath } from './safe-path.ts';

/** Maps the path to the sha256 of what `init` copied. */
export const copiesAtInit = ([pembuka]: readonly KantorFact[]): ReadonlyMap<string, string> =>
  new Map(pembuka?.jenis === 'RegisterDibuka' ? (pembuka.salinan ?? []).map((s) => [s.jalur, s.sidik]) : []);

export const namedCopies = (fakta: readonly KantorFact[]): readonly string[] =>
  [...copiesAtInit(fakta).keys(), ...fakta.flatMap(copiesOfFact)].filter(isSafePath);

function copiesOfFact(k: KantorFact): readonly string[] {
  if (k.jenis === 'ImporDicatat') return k.simpanan === undefined ? [] : [k.simpanan];
  const isTemplate = k.jenis === 'Diatur' && k.kunci.startsWith('templat.') && k.nilai.includes('/');
  return isTemplate ? [k.nilai] : [];
}

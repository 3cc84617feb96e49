import { Failure } from '../../errors.ts';
import type { Explained } from '../../office/istilah/explained-entries.ts';
import { knownWords } from '../../office/istilah/explanation.ts';
import { closestWord } from '../../text/closest-word.ts';
import { shownWord } from '../../text/typed-line.ts';

const OFFERED = 5;

/** @throws ISTILAH_TIDAK_ADA with the closest words */
export function refuseUnknownWord(bahan: Explained, kata: string): never {
  const { memuat, semua } = knownWords(bahan, kata);
  const mirip = closestWord(kata, semua);
  const dekat = [...new Set([...(mirip ? [mirip] : []), ...memuat])].slice(0, OFFERED);
  throw new Failure(
    'ISTILAH_TIDAK_ADA',
    `"${kata}" bukan langkah, istilah, atau kode yang dikenal pks.`,
    /^(?:B-|\d\d+-)\d+$/i.test(kata)
      ? [`pks show ${kata}`]
      : dekat.length > 0
        ? dekat.map((satu) => `pks jelaskan ${shownWord(satu)}`)
        : ['pks jelaskan'],
    { kata },
  );
}

/** The reminder to the ministry: when one is due. Its document counts by the same rule (`naskah/pengingat-kemendagri.ts`). */
import { hariKerjaAntara } from '../waktu/jatuh-tempo.ts';
import { hariDari, type Kalender, type Saat, type Tanggal } from '../waktu/tanggal.ts';
import type { Jam } from './hari.ts';
import type { Tercatat } from './permohonan.ts';

/** The document that reminds, by its code. */
export const PENGINGAT = 'pengingat-kemendagri';

/** When reminders of a case were drawn up, oldest first. */
export const pengingatDibuat = ({ naskah }: Pick<Tercatat, 'naskah'>): readonly Saat[] =>
  naskah.filter((n) => n.naskah === PENGINGAT).map((n) => n.pada);

/** Since when the ministry is waited for: the day the letter left, pauses for the institution in between; null where it is not. */
export function sejakKemendagri(jam: Jam): Tanggal | null {
  if (jam.at(-1)?.siapa !== 'kemendagri') return null;
  const kantor = jam.findLastIndex((j) => j.siapa === 'kantor');
  return jam.slice(kantor + 1).find((j) => j.siapa === 'kemendagri')?.sejak ?? null;
}

/** `hari`: working days waited; `ke`: which reminder one drawn up on `per` would be, 0 too early; `jatuh`: none is newer. */
export type Ditunggu = Readonly<{ hari: number; ke: number; jatuh: boolean }>;

/**
 * The next reminder is due `jeda` working days after the letter, or after the reminder before; one drawn up sooner is
 * that one, corrected. The first one is one, whatever the office has set since.
 */
export function hitungPengingat(
  kalender: Kalender,
  sejak: Saat,
  dibuat: readonly Saat[],
  jeda: number,
  per: Tanggal,
): Ditunggu {
  let dasar = sejak;
  let ke = 0;
  const genap = (saat: Saat, pertama = false): boolean => {
    if (!pertama && hariKerjaAntara(kalender, dasar, saat) < jeda) return false;
    ke += 1;
    dasar = saat;
    return true;
  };
  for (const saat of dibuat) if (hariDari(saat) <= per) genap(saat, ke === 0);
  const jatuh = genap(per);
  return { hari: hariKerjaAntara(kalender, sejak, per), ke, jatuh };
}

/** Whose days are running. */

import { dayUnit } from './langkah-text.ts';

const PARTY_NAMES: Readonly<Record<string, string>> = {
  kantor: 'kantor',
  pemohon: 'pemohon',
  kemendagri: 'Kemendagri',
};

/** 'pemohon', 'Kemendagri', or ''. */
export const tanggunganName = (siapa: string | null): string => (siapa === null ? '' : (PARTY_NAMES[siapa] ?? siapa));

/** 'pemohon (jeda)' where a step is paused; `kantor` is the office's name in this list. */
export function tanggunganText(
  b: Readonly<{ tanggungan: string | null; langkah: Readonly<{ jeda: unknown }> | null }>,
  kantor: string,
): string {
  if (b.tanggungan === 'kantor') return kantor;
  return `${tanggunganName(b.tanggungan)}${b.langkah?.jeda ? ' (jeda)' : ''}`;
}

/** 'kantor 10 hk · pemohon 0 hk · Kemendagri 12 hk'. */
export const daysPerParty = (hari: Readonly<Record<string, number>>, hitungan: string): string =>
  Object.entries(hari)
    .map(([siapa, n]) => `${tanggunganName(siapa)} ${n} ${dayUnit(hitungan)}`)
    .join(' · ');

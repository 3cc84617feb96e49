import { tanggunganName } from '../../office/permohonan/text/kasus-words.ts';
import { dayUnit } from './langkah-text.ts';

/** The office's name in this list: `kantor`. Gives 'pemohon (jeda)' at a paused step. */
export function tanggunganText(
  b: Readonly<{ tanggungan: string | null; langkah: Readonly<{ jeda: unknown }> | null }>,
  kantor: string,
): string {
  if (b.tanggungan === 'kantor') return kantor;
  return `${tanggunganName(b.tanggungan)}${b.langkah?.jeda ? ' (jeda)' : ''}`;
}

export const daysPerParty = (hari: Readonly<Record<string, number>>, hitungan: string): string =>
  Object.entries(hari)
    .map(([siapa, n]) => `${tanggunganName(siapa)} ${n} ${dayUnit(hitungan)}`)
    .join(' · ');

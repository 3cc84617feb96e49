/** A naskah that was sent back and of which no other version was made since. */
import { effectiveFacts } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { ReceivedKasus } from '../permohonan.ts';

export type SentBack = Readonly<{ kode: string; versi: number; sidik: string; langkah: number; catatan: string }>;

/** Null once the step that sent it back says yes. */
export function sentBackNaskah(
  { koreksi }: Pick<ReceivedKasus, 'koreksi'>,
  tindakan: Parameters<typeof effectiveFacts>[0],
): SentBack | null {
  if (koreksi === null) return null;
  const isKoreksi = (k: KasusFact) => k.jenis === 'Diselesaikan' && k.hasil === 'koreksi';
  const k = effectiveFacts(tindakan).findLast(isKoreksi);
  if (k?.jenis !== 'Diselesaikan' || !k.naskah) return null;
  return { ...k.naskah, langkah: k.langkah, catatan: k.catatan ?? '' };
}

/** The newest version is still the one sent back. */
export function stillCorrected(
  p: Pick<ReceivedKasus, 'koreksi' | 'naskah'>,
  tindakan: Parameters<typeof effectiveFacts>[0],
): SentBack | null {
  const dulu = sentBackNaskah(p, tindakan);
  return dulu && p.naskah.findLast((n) => n.naskah === dulu.kode)?.sidik === dulu.sidik ? dulu : null;
}

/** The case waits before the step that sent it back, so it was not handed in again. */
export const koreksiAhead = ({
  koreksi,
  langkah,
}: Readonly<{ koreksi: ReceivedKasus['koreksi']; langkah: Readonly<{ no: number }> | null }>): boolean =>
  koreksi !== null && langkah !== null && langkah.no < koreksi.langkah;

/** How its sentences are mended, in the copy that the first line gives. */
export const mendingRoad = (id: string, kode: string): string =>
  `pks buka ${id} ${kode}, simpan di Word, lalu pks draft ${id} ${kode} --baca`;

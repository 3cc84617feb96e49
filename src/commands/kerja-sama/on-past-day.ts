import { kasusOnPastDay } from '../../desk/lists/kasus-on-past-day.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { indexHead } from '../../office/permohonan/views/index-rows.ts';
import { isSignedRow } from '../../office/permohonan/views/kerja-sama-list.ts';

export async function headsOnPastDay(sesi: Sitting, per: Tanggal, diketahui: boolean) {
  const { baris, peringatan } = await kasusOnPastDay(sesi, per, diketahui, isSignedRow);
  const sah = baris.filter(isSignedRow);
  return { kepala: sah.map(indexHead), dahulu: new Map(sah.map((b) => [b.id, b])), peringatan };
}

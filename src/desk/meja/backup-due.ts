import { dayNumber } from '../../office/days/day-arithmetic.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { WORK_SETTINGS } from '../../office/kantor/work-settings.ts';
import type { Sitting } from '../sitting.ts';

const PATIENCE = 'cadangan.hari';

/** `hari` counts since the last backup, or since the register was opened. */
type BackupDue = Readonly<{ terakhir: string | null; hari: number; jatuhTempo: boolean }>;

export async function backupDue(
  sesi: Pick<Sitting, 'register' | 'kantor' | 'saat' | 'hariIni' | 'atur'>,
): Promise<BackupDue> {
  const terakhir = await sesi.register.lastBackup(sesi.saat);
  const hari = Math.max(0, dayNumber(sesi.hariIni) - dayNumber(dayOf(terakhir ?? sesi.kantor.dibuka)));
  const jeda = Number(sesi.atur(PATIENCE) ?? WORK_SETTINGS.find((s) => s.kunci === PATIENCE)?.bawaan);
  return { terakhir, hari, jatuhTempo: hari >= jeda };
}

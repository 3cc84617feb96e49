/** What the desk and `overdue` say below the cases, asked of the register. */
import { validTanggal } from '../../office/days/day-arithmetic.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { naskahSetting } from '../../office/naskah/parts/naskah-settings.ts';
import type { ReportDueDays } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import type { FollowUps } from '../../office/queue/follow-ups.ts';
import { pickWatched, watchedKasus, watchOn } from '../../office/queue/kerja-sama-watch.ts';
import type { ReminderDay } from '../../office/queue/reminders.ts';
import type { Lists } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';

type CountingBasis = Pick<Sitting, 'atur' | 'kalender'>;

/** By the office's setting, as 'MM-DD'. */
export function reportDueDays(sesi: Pick<Sitting, 'atur'>): ReportDueDays {
  return {
    semester1: parseDueDay(sesi.atur('laporan.semester-1') ?? '') ?? '07-31',
    semester2: parseDueDay(sesi.atur('laporan.semester-2') ?? '') ?? '01-31',
  };
}

/** '31/7' → '07-31', or null. */
function parseDueDay(teks: string): string | null {
  const cocok = /^(\d{1,2})\/(\d{1,2})$/.exec(teks.trim());
  return cocok && (validTanggal(2027, Number(cocok[2]), Number(cocok[1]))?.slice(5) ?? null);
}

/** The day and calendar lists are judged by, with the office's own patience with the ministry. */
export const reminderDay = ({ kalender, atur: kantor }: CountingBasis, per: Tanggal): ReminderDay => ({
  kalender,
  per,
  jeda: Number(naskahSetting({ kantor }, 'pengingat.hari')),
});

/** Of cases whose steps are done: agreements that end, things owed that are late, and at most `batas` rows of each kind of work. */
export async function afterLastLangkah(
  sesi: CountingBasis & Readonly<{ register: Pick<Lists, 'watchKerjaSama' | 'listRows'> }>,
  per: Tanggal,
  batas: number,
): Promise<FollowUps & Readonly<{ kerjaSama: number; kewajiban: number; peringatan: readonly string[] }>> {
  const hari = { kalender: sesi.kalender, per };
  const tempo = reportDueDays(sesi);
  const { kepala, ending, peringatan } = await sesi.register.watchKerjaSama(watchOn(per));
  const dipilih = pickWatched(hari, tempo, kepala, batas);
  const { baris } = await sesi.register.listRows({}, dipilih.dibuka);
  return { kerjaSama: ending, peringatan, ...watchedKasus(hari, tempo, dipilih, baris) };
}

import type { Tanggal } from '../../office/days/tanggal.ts';
import { owedDueDaysOf } from '../../office/kantor/owed-due-days.ts';
import { naskahSetting } from '../../office/naskah/parts/naskah-settings.ts';
import type { OwedDueDays } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import type { FollowUps } from '../../office/queue/follow-ups.ts';
import { pickWatched, watchedKasus, watchOn } from '../../office/queue/kerja-sama-watch.ts';
import type { ReminderDay } from '../../office/queue/reminders.ts';
import type { Lists } from '../../store/lists.ts';
import type { Sitting } from '../sitting.ts';

type CountingBasis = Pick<Sitting, 'atur' | 'kalender'>;

/** 'MM-DD'. */
export const owedDueDays = (sesi: Pick<Sitting, 'atur'>): OwedDueDays => owedDueDaysOf((kunci) => sesi.atur(kunci));

export const reminderDay = ({ kalender, atur: kantor }: CountingBasis, per: Tanggal): ReminderDay => ({
  kalender,
  per,
  jeda: Number(naskahSetting({ kantor }, 'pengingat.hari')),
});

/** At most `batas` rows of each kind of work, and `kepala` of all that were opened. */
export async function afterLastLangkah(
  sesi: CountingBasis & Readonly<{ register: Pick<Lists, 'watchKerjaSama' | 'listRows'> }>,
  per: Tanggal,
  batas: number,
): Promise<
  FollowUps &
    Readonly<{ kerjaSama: number; kewajiban: number; kepala: readonly IndexHead[]; peringatan: readonly string[] }>
> {
  const hari = { kalender: sesi.kalender, per };
  const tempo = owedDueDays(sesi);
  const { kepala, ending, peringatan } = await sesi.register.watchKerjaSama(watchOn(per));
  const dipilih = pickWatched(hari, tempo, kepala, batas);
  const { baris } = await sesi.register.listRows({}, dipilih.dibuka);
  return { kerjaSama: ending, kepala: dipilih.dibuka, peringatan, ...watchedKasus(hari, tempo, dipilih, baris) };
}

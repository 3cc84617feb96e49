import type { Tanggal } from '../../office/days/tanggal.ts';
import { owedSettings } from '../../office/kantor/owed-due-days.ts';
import { naskahSetting } from '../../office/naskah/parts/naskah-settings.ts';
import type { OwedSettings } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import type { IndexHead, IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import type { FollowUps } from '../../office/queue/follow-ups.ts';
import { pickWatched, watchedKasus, watchOn } from '../../office/queue/kerja-sama-watch.ts';
import type { ReminderDay } from '../../office/queue/reminders.ts';
import type { Lists } from '../../store/lists.ts';
import type { Sitting } from '../sitting.ts';

type CountingBasis = Pick<Sitting, 'atur' | 'kalender' | 'kantor' | 'tindakanKantor'>;

/** Days as 'MM-DD'. */
export const owedDueDays = (sesi: SeenSettings): OwedSettings =>
  owedSettings(sesi.kantor, sesi.tindakanKantor, (kunci) => sesi.atur(kunci));

type SeenSettings = Pick<Sitting, 'atur' | 'kantor' | 'tindakanKantor'>;

export const reminderDay = ({ kalender, atur: kantor }: CountingBasis, per: Tanggal): ReminderDay => ({
  kalender,
  per,
  jeda: Number(naskahSetting({ kantor }, 'pengingat.hari')),
});

export type AfterLastLangkah = FollowUps &
  Readonly<{ kerjaSama: number; kewajiban: number; peringatan: readonly string[] }>;

/** At most `batas` rows of each kind of work; those of `dibuka` are asked for with others, see `rowsOfBoth`. */
export async function pickAfterLastLangkah(
  sesi: CountingBasis & Readonly<{ register: Pick<Lists, 'watchKerjaSama'> }>,
  per: Tanggal,
  batas: number,
): Promise<Readonly<{ dibuka: readonly IndexHead[]; ofRows: (baris: readonly IndexRow[]) => AfterLastLangkah }>> {
  const hari = { kalender: sesi.kalender, per };
  const tempo = owedDueDays(sesi);
  const { kepala, ending, peringatan } = await sesi.register.watchKerjaSama(watchOn(per));
  const dipilih = pickWatched(hari, tempo, kepala, batas);
  return {
    dibuka: dipilih.dibuka,
    ofRows: (baris) => ({ kerjaSama: ending, peringatan, ...watchedKasus(hari, tempo, dipilih, baris) }),
  };
}

/** Rows of what is under way and of what is done, asked once. A case may have been done between two questions. */
export async function rowsOfBoth(
  register: Pick<Lists, 'listRows'>,
  aktif: readonly IndexHead[],
  selesai: readonly IndexHead[],
): Promise<Readonly<{ aktif: readonly IndexRow[]; selesai: readonly IndexRow[] }>> {
  const semua = new Map([...aktif, ...selesai].map((k) => [k.id, k]));
  const { baris } = await register.listRows({}, [...semua.values()]);
  const sudah = new Set(selesai.map((k) => k.id));
  return {
    aktif: baris.filter((b) => b.permohonan.status === 'aktif'),
    selesai: baris.filter((b) => sudah.has(b.id)),
  };
}

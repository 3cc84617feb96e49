/**
 * Work that no list of cases shows: signing, handing over, access, reminders. Found from heads of rows; unshown ones
 * are only counted.
 */

import { workingDaysBetween } from '../../office/days/jatuh-tempo.ts';
import { dayOf, type Tanggal } from '../../office/days/tanggal.ts';
import { naskahSetting } from '../../office/naskah/parts/naskah-settings.ts';
import { compareText } from '../../office/permohonan/compare/compare-text.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import { missingRecipients, openPksWork } from '../../office/permohonan/kerja-sama/open-work.ts';
import { awaitedSince, judgeReminder, PENGINGAT_CODE } from '../../office/permohonan/standing/reminder-due.ts';
import { countDays } from '../../office/permohonan/standing/whose-days.ts';
import { type KasusListRow, kasusListRow } from '../../office/permohonan/views/kasus-list.ts';
import type { IndexHead, IndexRow, Register } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';
import { summarizeKerjaSama } from './kerja-sama-summary.ts';

/** A row, since when and for how many days it has waited, and the command that does it. */
export type FollowUpRow = KasusListRow & Readonly<{ sejak: Tanggal; hari: number; perintah: string }>;
/** `jumlah`: how many there are, opened or not. */
export type FollowUp = Readonly<{ jumlah: number; baris: readonly FollowUpRow[] }>;

type CountingBasis = Pick<Sitting, 'atur' | 'kalender'>;

const FOLLOW_UPS = ['tandaTangan', 'penyerahan', 'akses'] as const;
type FollowUpKind = (typeof FOLLOW_UPS)[number];

/** Of a case whose steps are done: at most `batas` rows of each kind are opened, the oldest. */
export async function afterLastLangkah(
  sesi: CountingBasis & Readonly<{ register: Pick<Register, 'listAfterSop'> }>,
  per: Tanggal,
  batas: number,
): Promise<
  Readonly<{ kerjaSama: number; kewajiban: number; peringatan: readonly string[] } & Record<FollowUpKind, FollowUp>>
> {
  const jumlah = new Map<FollowUpKind, number>();
  const takDikenal = new Set<string>();
  const { dibuka, ...ringkas } = await summarizeKerjaSama(sesi, per, (kepala) => {
    const urut = [...kepala].sort((a, b) => compareText(waitsSince(a), waitsSince(b)) || compareKasusIds(a.id, b.id));
    const lama = urut.filter((k) => k.kerjaSama?.tuntas === null);
    for (const { id } of lama) takDikenal.add(id);
    const perlu = FOLLOW_UPS.map((apa) => urut.filter((k) => dueByHead[apa](k)));
    for (const [i, apa] of FOLLOW_UPS.entries()) jumlah.set(apa, perlu[i]?.length ?? 0);
    return [...lama, ...perlu.flatMap((satu) => satu.slice(0, batas))];
  });
  const lanjutan = (apa: FollowUpKind): FollowUp => {
    const baris = dibuka.filter((b) => dueByRow[apa](b.permohonan)).map((b) => followUpRow(sesi, per, apa, b));
    const lama = baris.filter((b) => takDikenal.has(b.id)).length;
    return { jumlah: (jumlah.get(apa) ?? 0) + lama, baris: baris.sort(longestFirst) };
  };
  return {
    ...ringkas,
    tandaTangan: lanjutan('tandaTangan'),
    penyerahan: lanjutan('penyerahan'),
    akses: lanjutan('akses'),
  };
}

const waitsSince = (k: IndexHead): string => k.kerjaSama?.mulai ?? k.diterima;

const dueByHead: Readonly<Record<FollowUpKind, (k: IndexHead) => boolean>> = {
  tandaTangan: (k) => k.kerjaSama === undefined,
  penyerahan: (k) => k.kerjaSama?.tuntas?.penyerahan ?? false,
  akses: (k) => k.kerjaSama?.tuntas?.akses ?? false,
};

const dueByRow: Readonly<Record<FollowUpKind, (p: IndexRow['permohonan']) => boolean>> = {
  tandaTangan: (p) => p.status === 'selesai' && !p.kerjaSama,
  penyerahan: (p) => p.kerjaSama !== undefined && openPksWork(p.kerjaSama).penyerahan,
  akses: (p) => p.kerjaSama !== undefined && openPksWork(p.kerjaSama).akses,
};

const FOLLOW_UP_COMMANDS: Readonly<Record<FollowUpKind, (b: IndexRow) => string>> = {
  tandaTangan: ({ id }) => `pks sahkan ${id}`,
  penyerahan: ({ id, permohonan: { kerjaSama: k } }) =>
    `pks serahkan ${id}${k && !missingRecipients(k).includes('lembaga') ? ' --kepada dirjen' : ''}`,
  akses: ({ id }) => `pks akses ${id}`,
};

/** Signing waits since the last step, the rest since the signing; in the office's own days. */
function followUpRow({ kalender }: CountingBasis, per: Tanggal, apa: FollowUpKind, b: IndexRow): FollowUpRow {
  const { permohonan: p, id } = b;
  const sejak = apa === 'tandaTangan' || !p.kerjaSama ? dayOf(p.terakhir) : p.kerjaSama.tanggal;
  const hari = Math.max(0, countDays(kalender, sejak, per));
  return { ...kasusListRow(kalender, per, id, p), sejak, hari, perintah: FOLLOW_UP_COMMANDS[apa](b) };
}

export const longestFirst = (a: FollowUpRow, b: FollowUpRow): number =>
  b.hari - a.hari || compareText(a.sejak, b.sejak) || compareKasusIds(a.id, b.id);

const pengingatDays = ({ atur: kantor }: Pick<Sitting, 'atur'>): number =>
  Number(naskahSetting({ kantor }, 'pengingat.hari'));

/** Whether a reminder may be due, by the head of the row: it cannot have waited longer than it has been here. */
export const mayNeedPengingat = (sesi: CountingBasis, per: Tanggal): ((k: IndexHead) => boolean) => {
  const hari = pengingatDays(sesi);
  return ({ tanggungan, diterima }) =>
    tanggungan === 'kemendagri' && workingDaysBetween(sesi.kalender, diterima, per) >= hari;
};

/** Of these rows those that wait for the ministry longer than the office set, and no reminder is newer. */
export const duePengingat = (sesi: CountingBasis, per: Tanggal, baris: readonly IndexRow[]): readonly FollowUpRow[] =>
  baris
    .flatMap(({ id, permohonan: p }) => {
      const tunggu = kemendagriWait(sesi, per, p, p.pengingat ?? []);
      return tunggu ? [{ ...kasusListRow(sesi.kalender, per, id, p), ...tunggu, perintah: pengingatCommand(id) }] : [];
    })
    .sort(longestFirst);

export const pengingatCommand = (id: string): string => `pks draft ${id} ${PENGINGAT_CODE}`;

/** Since when and how many working days the ministry has been waited for; null while no reminder is due. */
export function kemendagriWait(
  sesi: CountingBasis,
  per: Tanggal,
  { jam, status }: Pick<IndexRow['permohonan'], 'jam' | 'status'>,
  dibuat: readonly string[],
): Readonly<{ sejak: Tanggal; hari: number }> | null {
  const sejak = status === 'aktif' ? awaitedSince(jam) : null;
  if (sejak === null) return null;
  const { hari, jatuh } = judgeReminder(
    sesi.kalender,
    sejak,
    dibuat.filter((saat) => dayOf(saat) >= sejak),
    pengingatDays(sesi),
    per,
  );
  return jatuh ? { sejak, hari } : null;
}

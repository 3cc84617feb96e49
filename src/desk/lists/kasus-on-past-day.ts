/** Lists that are asked for a past day show the register as it stood at its end. */

import type { BukuTable } from '../../office/buku/buku.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { dayOf, type Tanggal } from '../../office/days/tanggal.ts';
import { actsOnDay, hasBegunBy, kasusOnDay } from '../../office/permohonan/standing/kasus-on-day.ts';
import { indexRow } from '../../office/permohonan/views/index-rows.ts';
import type { IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import type { WholeKasus } from '../../office/permohonan/views/kasus-view.ts';
import type { RowList } from '../../store/lists.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';

/** Only what was typed by that past day counts. */
export const KNOWN_FLAG = ['--diketahui', 'dengan --per yang lampau: hanya yang sudah dicatat saat itu'] as const;

/**
 * `mungkin` tells which of today's rows may matter. A running case that has not moved since stands as it stood, unless
 * `diketahui`.
 */
export async function kasusOnPastDay(
  { register }: Sitting,
  per: Tanggal,
  diketahui: boolean,
  mungkin: (b: IndexRow) => boolean,
): Promise<RowList> {
  const { baris: kini, peringatan } = await register.listRows({});
  const baris: IndexRow[] = [];
  const dinilai = kini.filter(mungkin);
  const tetap = ({ permohonan: p }: IndexRow) =>
    !diketahui &&
    p.status === 'aktif' &&
    [dayOf(p.terakhir), p.tangan.at(-1)?.sejak ?? '', dayOf(p.ditanyakan ?? '')].every((hari) => hari <= per);
  register.readAhead(dinilai.filter((b) => !tetap(b)).map((b) => b.id));
  for (const b of dinilai) {
    if (tetap(b)) {
      if (hasBegunBy(b.permohonan, per)) baris.push(b);
      continue;
    }
    const { id, versi, tindakan } = await register.readKasus(b.id);
    const permohonan = kasusOnDay(tindakan, per, diketahui);
    if (permohonan) baris.push(indexRow({ id, versi, permohonan }));
  }
  return { baris, peringatan };
}

export async function activeOnPastDay(sesi: Sitting, per: Tanggal, diketahui: boolean): Promise<RowList> {
  const mungkin = ({ permohonan: p }: IndexRow) => diketahui || p.status === 'aktif' || dayOf(p.terakhir) > per;
  const { baris, peringatan } = await kasusOnPastDay(sesi, per, diketahui, mungkin);
  return { baris: baris.filter((b) => b.permohonan.status === 'aktif'), peringatan };
}

export type PastDay = Readonly<{ per: Tanggal; diketahui: boolean }>;

export function kasusThen(kasus: StoredKasus, { per, diketahui }: PastDay): WholeKasus {
  const permohonan = kasusOnDay(kasus.tindakan, per, diketahui);
  return permohonan ? { id: kasus.id, permohonan, tindakan: actsOnDay(kasus.tindakan, per, diketahui) } : kasus;
}

/** The heading of a list in a file says the day it looks back from. */
export const tableThen = (tabel: BukuTable, lampau: PastDay | null): BukuTable =>
  lampau ? { ...tabel, dasar: pastDayBasis(lampau.per, lampau.diketahui) } : tabel;

/** Says what a list or report of a past day rests on, also on paper. */
export const pastDayBasis = (per: Tanggal, diketahui: boolean): string =>
  diketahui
    ? `Menurut yang sudah dicatat sampai ${formatTanggal(per)}.`
    : `Menurut yang terjadi sampai ${formatTanggal(per)}, juga yang baru dicatat atau dibetulkan sesudahnya.`;

export const pastDayNote = (per: Tanggal, diketahui: boolean): string =>
  `${pastDayBasis(per, diketahui)}${diketahui ? '' : ' Hanya yang diketahui saat itu: --diketahui'}`;

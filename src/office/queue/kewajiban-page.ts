import { monthNumber, monthOfNumber, plusDays } from '../days/day-arithmetic.ts';
import type { Tanggal } from '../days/tanggal.ts';
import { compareText } from '../permohonan/compare/compare-text.ts';
import { missingDueDays } from '../permohonan/kerja-sama/outstanding.ts';
import type { OwedDueDays } from '../permohonan/kerja-sama/owed-periods.ts';
import type { IndexHead } from '../permohonan/views/kasus-row.ts';
import { DUE_SOON_DAYS, type KewajibanListRow } from '../permohonan/views/kerja-sama-list.ts';

/** Only the cases can tell `takTentu`; `dibuka` are these, and the first `batas` due days. */
export type KewajibanPick = Readonly<{
  lewat: number;
  jatuhTempo: number;
  takTentu: ReadonlySet<string>;
  dibuka: readonly IndexHead[];
}>;

/** What is first late after this month does not fall due in those days. */
export const nearOn = (per: Tanggal) => ({
  lateBy: monthOfNumber(monthNumber(plusDays(per, DUE_SOON_DAYS)) + 1),
  endsFrom: per,
  endsUntil: per,
});

export function pickKewajiban(
  kepala: readonly IndexHead[],
  tempo: OwedDueDays,
  per: Tanggal,
  batas: number,
): KewajibanPick {
  const sampai = plusDays(per, DUE_SOON_DAYS);
  const takTentu = new Set<string>();
  const perlu: { id: string; hari: Tanggal }[] = [];
  for (const { id, kerjaSama: k } of kepala) {
    const semua = k ? missingDueDays(k, tempo, per) : [];
    if (semua === null) takTentu.add(id);
    for (const hari of semua ?? []) if (hari <= sampai) perlu.push({ id, hari });
  }
  const lewat = perlu.filter(({ hari }) => hari < per).length;
  const halaman = perlu.sort((a, b) => compareText(a.hari, b.hari) || compareText(a.id, b.id)).slice(0, batas);
  const id = new Set([...takTentu, ...halaman.map((x) => x.id)]);
  return { lewat, jatuhTempo: perlu.length - lewat, takTentu, dibuka: kepala.filter((k) => id.has(k.id)) };
}

export const isNearOrLate = ({ keadaan }: KewajibanListRow): boolean =>
  keadaan === 'lewat' || keadaan === 'jatuh-tempo';

export const compareKewajiban = (a: KewajibanListRow, b: KewajibanListRow): number =>
  compareText(a.jatuhTempo, b.jatuhTempo) || compareText(a.id, b.id);

export const countKewajiban = (baris: readonly KewajibanListRow[]) => {
  const hitung = (keadaan: string) => baris.filter((b) => b.keadaan === keadaan).length;
  return { lewat: hitung('lewat'), jatuhTempo: hitung('jatuh-tempo'), diterima: hitung('diterima') };
};

/** Agreements of the register, as far as a command needs them. */

import { monthEnd } from '../../office/days/day-arithmetic.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { reportDueDaysOf } from '../../office/kantor/report-due-days.ts';
import { endJudge } from '../../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { countLate } from '../../office/permohonan/kerja-sama/outstanding.ts';
import type { ReportDueDays } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import { kewajibanListRows, type SignedKasus } from '../../office/permohonan/views/kerja-sama-list.ts';
import type { IndexHead, IndexRow, Register, Shelf } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';

/** Narrows to a row whose PKS was signed. */
export const isSignedRow = (b: IndexRow): b is IndexRow & SignedKasus => b.permohonan.kerjaSama !== undefined;

/** When the reports are due, as the office has set it. */
export const reportDueDays = (sesi: Pick<Sitting, 'atur'>): ReportDueDays =>
  reportDueDaysOf((kunci) => sesi.atur(kunci));

/**
 * What `pks overdue` and the desk say below the cases: agreements ending within a year, and things owed that are late.
 * `juga` chooses, of the heads of all that is looked at, rows to be opened and given back beside.
 */
export async function summarizeKerjaSama(
  sesi: Pick<Sitting, 'atur' | 'kalender'> & Readonly<{ register: Pick<Register, 'listAfterSop'> }>,
  per: Tanggal,
  juga: (kepala: readonly IndexHead[]) => readonly IndexHead[] = () => [],
): Promise<
  Readonly<{ kerjaSama: number; kewajiban: number; peringatan: readonly string[]; dibuka: readonly IndexRow[] }>
> {
  const batas = reportDueDays(sesi);
  const nilai = endJudge(per);
  // Most agreements are done with, owe nothing late and do not end this month: their shelves are not opened, those that end soon counted.
  const cara = ({ berakhir, terutang, terbuka }: Shelf) => {
    if (terbuka !== false) return 'baca';
    const [awal, akhir] = [`${berakhir}-01`, monthEnd(`${berakhir}-01`)].map(nilai);
    if (awal !== akhir || (terutang !== null && terutang <= per.slice(0, 7))) return 'baca';
    return akhir === 'akan-habis' ? 'hitung' : 'lewati';
  };
  let akanHabis = 0;
  let lewat = 0;
  let takTentu: ReadonlySet<string> = new Set();
  const { baris, dihitung, peringatan } = await sesi.register.listAfterSop((kepala) => {
    const masa = kepala.flatMap((k) => (k.kerjaSama ? { k, lewat: countLate(k.kerjaSama, batas, per) } : []));
    akanHabis = masa.filter(({ k }) => k.kerjaSama && nilai(k.kerjaSama.berakhir) === 'akan-habis').length;
    lewat = masa.reduce((n, x) => n + (x.lewat ?? 0), 0);
    takTentu = new Set(masa.flatMap((x) => (x.lewat === null ? x.k.id : [])));
    const dibuka = new Set(juga(kepala).map((k) => k.id));
    return kepala.filter((k) => takTentu.has(k.id) || dibuka.has(k.id));
  }, cara);
  lewat += baris
    .filter(isSignedRow)
    .filter((b) => takTentu.has(b.id))
    .flatMap((b) => kewajibanListRows(b, sesi.kalender, batas, per))
    .filter((x) => x.keadaan === 'lewat').length;
  return { kerjaSama: akanHabis + dihitung, kewajiban: lewat, peringatan, dibuka: baris };
}

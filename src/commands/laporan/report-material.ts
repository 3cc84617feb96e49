/** Cases that moved since the earliest day of a report, and every signed one. */
import { owedDueDays } from '../../desk/kerja-sama/after-last-langkah.ts';
import { withStandingPerpanjangan } from '../../desk/kerja-sama/link-perpanjangan.ts';
import { kasusOnPastDay } from '../../desk/lists/kasus-on-past-day.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { plusMonths } from '../../office/days/day-arithmetic.ts';
import { dekritWarnings } from '../../office/days/dekrit-warnings.ts';
import { dayOf, type Tanggal } from '../../office/days/tanggal.ts';
import { actsOnDay } from '../../office/permohonan/standing/kasus-on-day.ts';
import type { IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import { isSignedRow } from '../../office/queue/kerja-sama-watch.ts';
import { type LookedBack, traceKasus } from '../../office/report/kasus-trace.ts';
import { type ReportSource, TREND_MONTHS } from '../../office/report/report.ts';
import { previousPeriod, type ReportPeriod } from '../../office/report/report-period.ts';
import type { ReportView } from './report-flags.ts';

export async function readReportMaterial(
  sesi: Sitting,
  periode: ReportPeriod,
  dari: ReportView,
): Promise<ReportSource & Readonly<{ peringatan: readonly string[] }>> {
  const { register, kalender } = sesi;
  const { baris, peringatan } = await register.listRows({});
  const sejak = earliestDay(periode);
  const dibuka = dari.diketahui
    ? baris
    : baris.filter(({ permohonan: p }) => p.status === 'aktif' || dayOf(p.terakhir) >= sejak);
  const kasus: LookedBack[] = [];
  let pertama = sejak;
  for (const { id, permohonan } of dibuka) {
    const { tindakan } = await register.readKasus(id);
    // The acts of thousands of cases would not fit into a small PC.
    const jejak = traceKasus(kalender, {
      id,
      tindakan: dari.lampau ? actsOnDay(tindakan, dari.per, dari.diketahui) : tindakan,
    });
    if (jejak) kasus.push(jejak);
    if (dayOf(permohonan.diterima) < pertama) pertama = dayOf(permohonan.diterima);
  }
  return {
    kalender,
    sop: await sesi.sop(),
    kasus,
    sepakat: await withStandingPerpanjangan(sesi, (await rowsThen(sesi, baris, dari)).filter(isSignedRow)),
    tempo: owedDueDays(sesi),
    hariIni: dari.per,
    peringatan: [
      ...peringatan,
      ...dekritWarnings(kalender, pertama, periode.akhir < dari.per ? periode.akhir : dari.per),
    ],
  };
}

function earliestDay(periode: ReportPeriod): Tanggal {
  const lalu = previousPeriod(periode).dari;
  const awalGrafik = plusMonths(periode.dari, -TREND_MONTHS);
  return lalu < awalGrafik ? lalu : awalGrafik;
}

const rowsThen = async (
  sesi: Sitting,
  kini: readonly IndexRow[],
  { lampau, per, diketahui }: ReportView,
): Promise<readonly IndexRow[]> =>
  lampau ? (await kasusOnPastDay(sesi, per, diketahui, (b) => diketahui || isSignedRow(b))).baris : kini;

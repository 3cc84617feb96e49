/** The cases a report is counted from: those that moved since the earliest day it tells of, and every signed one. */
import { owedDueDays } from '../../desk/kerja-sama/after-last-langkah.ts';
import { withStandingPerpanjangan } from '../../desk/kerja-sama/link-perpanjangan.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { plusMonths } from '../../office/days/day-arithmetic.ts';
import { dekritWarnings } from '../../office/days/dekrit-warnings.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { isSignedRow } from '../../office/queue/kerja-sama-watch.ts';
import type { ReportKasus } from '../../office/report/kasus-trace.ts';
import { type ReportSource, TREND_MONTHS } from '../../office/report/report.ts';
import { previousPeriod, type ReportPeriod } from '../../office/report/report-period.ts';

export async function readReportMaterial(
  sesi: Sitting,
  periode: ReportPeriod,
): Promise<ReportSource & Readonly<{ peringatan: readonly string[] }>> {
  const { register, kalender, hariIni } = sesi;
  const { baris, peringatan } = await register.listRows({});
  const lalu = previousPeriod(periode).dari;
  const awalGrafik = plusMonths(periode.dari, -TREND_MONTHS);
  const sejak = lalu < awalGrafik ? lalu : awalGrafik;
  const dibuka = baris.filter(({ permohonan: p }) => p.status === 'aktif' || dayOf(p.terakhir) >= sejak);
  const kasus: ReportKasus[] = [];
  let pertama = sejak;
  for (const { id, permohonan } of dibuka) {
    const { tindakan } = await register.readKasus(id);
    kasus.push({ id, tindakan });
    if (dayOf(permohonan.diterima) < pertama) pertama = dayOf(permohonan.diterima);
  }
  return {
    kalender,
    sop: await sesi.sop(),
    kasus,
    sepakat: await withStandingPerpanjangan(sesi, baris.filter(isSignedRow)),
    tempo: owedDueDays(sesi),
    hariIni,
    peringatan: [
      ...peringatan,
      ...dekritWarnings(kalender, pertama, periode.akhir < hariIni ? periode.akhir : hariIni),
    ],
  };
}

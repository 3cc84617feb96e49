/** The cases a report is counted from: those that moved since the earliest day it tells of, and every signed one. */
import { owedDueDays } from '../../desk/kerja-sama/after-last-langkah.ts';
import { withStandingPerpanjangan } from '../../desk/kerja-sama/link-perpanjangan.ts';
import { rowsInTurns } from '../../desk/lists/rows-in-turns.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { plusMonths } from '../../office/days/day-arithmetic.ts';
import { dekritWarnings } from '../../office/days/dekrit-warnings.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import type { IndexHead, IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import type { SignedKasus } from '../../office/permohonan/views/kerja-sama-list.ts';
import { isSignedRow } from '../../office/queue/kerja-sama-watch.ts';
import { type LookedBack, traceKasus } from '../../office/report/kasus-trace.ts';
import { type ReportSource, TREND_MONTHS } from '../../office/report/report.ts';
import { previousPeriod, type ReportPeriod } from '../../office/report/report-period.ts';

export async function readReportMaterial(
  sesi: Sitting,
  periode: ReportPeriod,
): Promise<ReportSource & Readonly<{ peringatan: readonly string[] }>> {
  const { register, kalender, hariIni } = sesi;
  const { kepala, peringatan } = await register.listHeads({});
  const lalu = previousPeriod(periode).dari;
  const awalGrafik = plusMonths(periode.dari, -TREND_MONTHS);
  const sejak = lalu < awalGrafik ? lalu : awalGrafik;
  const kasus: LookedBack[] = [];
  const sepakat: (IndexRow & SignedKasus)[] = [];
  let pertama = sejak;
  for await (const b of rowsInTurns(register, {}, inIdOrder(kepala))) {
    const { status, terakhir, diterima } = b.permohonan;
    if (isSignedRow(b)) sepakat.push(b);
    if (status !== 'aktif' && dayOf(terakhir) < sejak) continue;
    // The acts are let go: of thousands of cases they would not fit into a small PC.
    const jejak = traceKasus(kalender, await register.readKasus(b.id));
    if (jejak) kasus.push(jejak);
    if (dayOf(diterima) < pertama) pertama = dayOf(diterima);
  }
  return {
    kalender,
    sop: await sesi.sop(),
    kasus,
    sepakat: await withStandingPerpanjangan(sesi, sepakat),
    tempo: owedDueDays(sesi),
    hariIni,
    peringatan: [
      ...peringatan,
      ...dekritWarnings(kalender, pertama, periode.akhir < hariIni ? periode.akhir : hariIni),
    ],
  };
}

const inIdOrder = (kepala: readonly IndexHead[]): readonly IndexHead[] =>
  [...kepala].sort((a, b) => compareKasusIds(a.id, b.id));

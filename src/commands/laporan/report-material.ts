/** A report reads cases that moved since its earliest day, and every signed one. */
import { oldLettersOfYear } from '../../desk/impor/old-letters.ts';
import { owedDueDays } from '../../desk/kerja-sama/after-last-langkah.ts';
import { withStandingPerpanjangan } from '../../desk/kerja-sama/link-perpanjangan.ts';
import { kasusOnPastDay } from '../../desk/lists/kasus-on-past-day.ts';
import { oldestFirst, rowsInTurns } from '../../desk/lists/rows-in-turns.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { plusMonths } from '../../office/days/day-arithmetic.ts';
import { dekritWarnings } from '../../office/days/dekrit-warnings.ts';
import { dayOf, type Tanggal } from '../../office/days/tanggal.ts';
import { aheadWarning } from '../../office/permohonan/doubts/future-acts.ts';
import { actsOnDay } from '../../office/permohonan/standing/kasus-on-day.ts';
import { isSignedRow, type SignedKasus } from '../../office/permohonan/views/kerja-sama-list.ts';
import { traceKasus } from '../../office/report/kasus-trace.ts';
import type { LookedBack } from '../../office/report/looked-back.ts';
import { type ReportSource, TREND_MONTHS } from '../../office/report/report.ts';
import { previousPeriod, type ReportPeriod } from '../../office/report/report-period.ts';
import type { ReportView } from './report-flags.ts';

export async function readReportMaterial(
  sesi: Sitting,
  periode: ReportPeriod,
  dari: ReportView,
): Promise<ReportSource & Readonly<{ peringatan: readonly string[] }>> {
  const { register, kalender } = sesi;
  const { kepala, peringatan } = await register.listHeads({});
  const sejak = earliestDay(periode);
  const kasus: LookedBack[] = [];
  const sepakat: SignedKasus[] = [];
  const mendahului: string[] = [];
  let pertama = sejak;
  const dibuka: string[] = [];
  for await (const { id, permohonan: p } of rowsInTurns(register, {}, oldestFirst(kepala))) {
    if (!dari.lampau && p.kerjaSama) sepakat.push({ id, permohonan: { lembaga: p.lembaga, kerjaSama: p.kerjaSama } });
    if (p.status === 'aktif' && dayOf(p.terakhir) > sesi.hariIni) mendahului.push(aheadWarning(id, p.terakhir));
    if (!dari.diketahui && p.status !== 'aktif' && dayOf(p.terakhir) < sejak) continue;
    dibuka.push(id);
    if (dayOf(p.diterima) < pertama) pertama = dayOf(p.diterima);
  }
  register.readAhead(dibuka);
  for (const id of dibuka) {
    const { tindakan } = await register.readKasus(id);
    // The acts of thousands of cases would not fit into a small PC.
    const jejak = traceKasus(kalender, {
      id,
      tindakan: dari.lampau ? actsOnDay(tindakan, dari.per, dari.diketahui) : tindakan,
    });
    if (jejak) kasus.push(jejak);
  }
  return {
    kalender,
    sop: await sesi.sop(),
    kasus,
    sepakat: await withStandingPerpanjangan(sesi, dari.lampau ? await signedThen(sesi, dari) : sepakat),
    tempo: owedDueDays(sesi),
    suratLama: await oldLetterDays(sesi, periode),
    hariIni: dari.per,
    peringatan: [
      ...peringatan,
      ...mendahului,
      ...dekritWarnings(kalender, pertama, periode.akhir < dari.per ? periode.akhir : dari.per),
    ],
  };
}

async function oldLetterDays(sesi: Sitting, { tahun }: ReportPeriod): Promise<readonly Tanggal[]> {
  const surat = await oldLettersOfYear(sesi, tahun);
  return surat.flatMap(({ tglTerima, tglSurat }) => tglTerima ?? tglSurat ?? []);
}

function earliestDay(periode: ReportPeriod): Tanggal {
  const lalu = previousPeriod(periode).dari;
  const awalGrafik = plusMonths(periode.dari, -TREND_MONTHS);
  return lalu < awalGrafik ? lalu : awalGrafik;
}

const signedThen = async (sesi: Sitting, { per, diketahui }: ReportView): Promise<readonly SignedKasus[]> =>
  (await kasusOnPastDay(sesi, per, diketahui, (b) => diketahui || isSignedRow(b))).baris.filter(isSignedRow);

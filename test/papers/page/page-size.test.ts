import { expect, it } from 'vitest';
import { officeSheet } from '../../../src/office/naskah/office-sheet.ts';
import { USUAL_DUE_DAYS } from '../../../src/office/permohonan/kerja-sama/owed-periods.ts';
import { boardRows, boardStages } from '../../../src/office/queue/board.ts';
import { kasusBehind } from '../../../src/office/report/behind/report-figures.ts';
import { makeReport } from '../../../src/office/report/report.ts';
import { reportPeriod } from '../../../src/office/report/report-period.ts';
import { reportWords } from '../../../src/office/report/report-words.ts';
import { boardPage } from '../../../src/papers/page/board-page.ts';
import { reportPage } from '../../../src/papers/page/report-page.ts';
import { workingDayCalendar } from '../../office/days/sleman-calendar.ts';
import { inventedCases, LAST_DAY, YEAR_NOW } from '../../support/invented-year.ts';
import { printedSop } from '../../support/printed-sop.ts';

const LARGEST = 300 * 1024;
const lembar = officeSheet({ kantor: () => null }, LAST_DAY);
const kasus = inventedCases(500);

it('a report on five hundred cases stays below 300 KB', () => {
  const sumber = {
    kalender: workingDayCalendar,
    sop: printedSop,
    kasus,
    sepakat: kasus.flatMap(({ id, permohonan: p }) =>
      p.kerjaSama ? [{ id, permohonan: { lembaga: p.lembaga, kerjaSama: p.kerjaSama } }] : [],
    ),
    tempo: USUAL_DUE_DAYS,
    hariIni: LAST_DAY,
  };
  const masa = reportPeriod('tahun', 2026, 1);
  const laporan = makeReport(sumber, masa);
  expect(laporan.masuk).toBeGreaterThan(450);
  const kata = reportWords(printedSop, 'hari-kerja');
  expect(
    reportPage({
      lembar,
      dibuat: YEAR_NOW,
      laporan,
      kata,
      catatan: null,
      kasusBehind: kasusBehind(sumber, masa, kata),
    }).length,
  ).toBeLessThan(LARGEST);
});

it('so does a board on which all of them are under way', () => {
  const semua = kasus.filter((k) => k.permohonan.status === 'aktif');
  const banyak = Array.from({ length: 500 }, (_, i) => semua[i % semua.length]!);
  const baris = banyak.map(({ permohonan: { koreksi: _, ...p } }, i) => ({
    id: `2026-${i + 1}`,
    versi: 1,
    permohonan: p,
  }));
  const tahap = boardStages(
    printedSop,
    boardRows(workingDayCalendar, LAST_DAY, baris, () => printedSop),
  );
  const dasar = { hitungan: 'hari-kerja', per: LAST_DAY, hariIni: LAST_DAY };
  const halaman = boardPage({ lembar, dibuat: YEAR_NOW, tahap, dasar, peran: printedSop.peran });
  expect(tahap.flatMap((t) => t.kasus)).toHaveLength(500);
  expect(halaman.length).toBeLessThan(LARGEST);
});

import { describe, expect, it } from 'vitest';
import { USUAL_DUE_DAYS } from '../../../../src/office/permohonan/kerja-sama/owed-periods.ts';
import { kasusRanges } from '../../../../src/office/report/behind/kasus-ranges.ts';
import { isCounted, kasusBehind, reportFigures } from '../../../../src/office/report/behind/report-figures.ts';
import { makeReport, type ReportSource } from '../../../../src/office/report/report.ts';
import { reportPeriod } from '../../../../src/office/report/report-period.ts';
import { reportWords } from '../../../../src/office/report/report-words.ts';
import { printedSop } from '../../../support/printed-sop.ts';
import { workingDayCalendar } from '../../days/sleman-calendar.ts';
import { randomYear } from '../random-year.ts';

const kata = reportWords(printedSop, 'hari-kerja');
const sourceOf = (benih: number): ReportSource => ({
  ...randomYear(printedSop, benih, 25),
  kalender: workingDayCalendar,
  sop: printedSop,
  tempo: USUAL_DUE_DAYS,
  hariIni: '2026-12-31',
});
const only = (b: ReportSource, keep: (id: string) => boolean): ReportSource => ({
  ...b,
  kasus: b.kasus.filter((k) => keep(k.id)),
  sepakat: b.sepakat.filter((k) => keep(k.id)),
});

describe.each([
  [1, reportPeriod('bulan', 2026, 9)],
  [2, reportPeriod('tahun', 2026, 1)],
])('the cases behind each figure (year %i)', (benih, periode) => {
  const sumber = sourceOf(benih);
  const behind = kasusBehind(sumber, periode, kata);
  const figuresOf = (b: ReportSource) =>
    new Map(reportFigures(makeReport(b, periode), kata).map((f) => [`${f.bagian} ${f.uraian}`, f.nilai ?? 0]));
  const semua = reportFigures(makeReport(sumber, periode), kata).filter(isCounted);

  it('are named for every figure, give it whole, and without them there is nothing of it', () => {
    expect(semua.length).toBeGreaterThan(60);
    for (const f of semua) {
      const kasus = new Set(behind(f));
      const nama = `${f.bagian} ${f.uraian}`;
      const sendiri = figuresOf(only(sumber, (id) => kasus.has(id))).get(nama);
      const tanpa = figuresOf(only(sumber, (id) => !kasus.has(id))).get(nama);
      expect([nama, sendiri, tanpa ?? 0]).toEqual([nama, f.nilai, 0]);
      expect(kasus.size).toBeGreaterThan(0);
      if (f.satuan === 'kasus' && !f.uraian.includes('median')) expect([nama, kasus.size]).toEqual([nama, f.nilai]);
    }
  });
});

it('names few cases whole, of many the year once and a row of numbers as a span', () => {
  expect(kasusRanges(['2025-003', '2026-001'])).toBe('2025-003, 2026-001');
  const banyak = ['B-002', '2025-003', ...[1, 2, 3, 4, 6, 7, 9].map((n) => `2026-00${n}`), '2026-1000', '2026-1001'];
  expect(kasusRanges(banyak)).toBe('B-002; 2025-003; 2026-001–004, 006, 007, 009, 1000, 1001');
  expect(kasusRanges([])).toBe('');
});

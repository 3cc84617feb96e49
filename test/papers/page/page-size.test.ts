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

const semua = kasus.filter((k) => k.permohonan.status === 'aktif');
const dasar = { hitungan: 'hari-kerja', per: LAST_DAY, hariIni: LAST_DAY };
const baris = Array.from({ length: 500 }, (_, i) => {
  const { koreksi: _lama, ...permohonan } = semua[i % semua.length]!.permohonan;
  return { id: `2026-${i + 1}`, versi: 1, permohonan };
});
const tahap = boardStages(
  printedSop,
  boardRows(workingDayCalendar, LAST_DAY, baris, () => printedSop),
);
const papan = { lembar, dibuat: YEAR_NOW, tahap, dasar, peran: printedSop.peran, catatan: null };
const cardsIn = (bagian: string): number => bagian.split('<li').length - 1;

it('so does a board on which all of them are under way, served whole', () => {
  const halaman = boardPage({ ...papan, layanan: { jalur: '/', berhenti: YEAR_NOW } });
  expect(halaman.length).toBeLessThan(LARGEST);
  const kolom = new TextDecoder().decode(halaman).split('<section>').slice(1);
  expect(kolom.reduce((n, k) => n + cardsIn(k), 0)).toBe(500);
});

it('on a wall a long column holds its worst cases, and counts all the others and all that are late', () => {
  const isi = new TextDecoder().decode(boardPage(papan));
  const kolom = isi.split('<section>').slice(1);
  expect(kolom).toHaveLength(tahap.length);
  for (const [i, { kasus: milik }] of tahap.entries()) {
    const bagian = kolom[i] ?? '';
    const tampak = milik.filter((b) => bagian.includes(`<b>${b.id}</b>`));
    expect(cardsIn(bagian)).toBe(tampak.length);
    const sisa = milik.filter((b) => !tampak.includes(b));
    const terbaik = Math.min(...tampak.map((b) => b.lewatHariKerja));
    for (const b of sisa) expect(b.lewatHariKerja).toBeLessThanOrEqual(terbaik);
    const lagi = /… dan (\d+) lagi(?:, (\d+) terlambat)?/.exec(bagian);
    expect(Number(lagi?.[1] ?? 0)).toBe(sisa.length);
    expect(Number(lagi?.[2] ?? 0)).toBe(sisa.filter((b) => b.terlambat).length);
    const telat = milik.filter((b) => b.terlambat).length;
    if (telat > 0) expect(bagian).toContain(`<b class="lewat">${telat} terlambat</b>`);
  }
  expect(isi).toMatch(/Dibuat pukul \d\d\.\d\d WIB/);
  expect(isi).not.toContain('Diperbarui');
});

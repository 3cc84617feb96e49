import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { USUAL_DUE_DAYS } from '../../../src/office/permohonan/kerja-sama/owed-periods.ts';
import { makeReport } from '../../../src/office/report/report.ts';
import { previousPeriod, type ReportPeriod, reportPeriod } from '../../../src/office/report/report-period.ts';
import { printedSop } from '../../support/printed-sop.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { workingDayCalendar } from '../days/sleman-calendar.ts';
import { IndependentReport } from './independent-report.mjs';
import { randomYear } from './random-year.ts';

const HARI_INI = '2026-12-31';
/** `npm run test:pages` counts many years, the suite a few. */
const YEARS = Number(process.env.PKS_TAHUN_ACAK ?? 3);
const CASES = 30;

const secondCount = ({ kasus, sepakat }: ReturnType<typeof randomYear>) =>
  new IndependentReport({
    closed: [...workingDayCalendar.libur.keys()],
    sop: JSON.parse(readFileSync(new URL('../../../data/acuan/sop/470-08.json', import.meta.url), 'utf8')),
    cases: JSON.parse(JSON.stringify(kasus)),
    agreements: sepakat.map((s) => ({ id: s.id, ...s.permohonan.kerjaSama })),
    due: ['07-31', '01-31', 6],
  });

const reportOf = ({ kasus, sepakat }: ReturnType<typeof randomYear>, periode: ReportPeriod, hariIni = HARI_INI) =>
  makeReport(
    {
      kalender: workingDayCalendar,
      sop: printedSop,
      kasus,
      sepakat,
      tempo: USUAL_DUE_DAYS,
      hariIni,
    },
    periode,
  );

/** What both counts hold, in the words of the second. */
function comparable(r: ReturnType<typeof makeReport>) {
  const { kasus, hari, lama, langkahSelesai, langkahTepat, selesaiTepat, menungguTerlambat } = r;
  const { daftar: _, sudahHabis, menungguPerpanjangan, ...angka } = r.kerjaSama;
  const id = (semua: readonly { id: string }[]) => semua.map((k) => k.id).sort();
  const kerjaSama = {
    ...angka,
    sudahHabis: id(sudahHabis),
    menungguPerpanjangan: id(menungguPerpanjangan),
  };
  return {
    kasus,
    hari: Object.fromEntries(Object.entries(hari).filter(([, n]) => n > 0)),
    langkah: r.langkah.map(({ no, selesai, tepat, koreksi, median, p90, menit: { sop: __, ...menit }, hari }) => ({
      ...{ no, selesai, tepat, koreksi, median, p90, menit, hari },
    })),
    ...{ lama, langkahSelesai, langkahTepat, selesaiTepat, menungguTerlambat },
    terlambat: r.terlambat.map((t) => t.id).sort(),
    kerjaSama,
    kewajiban: { lewat: r.kewajiban.lewat, diterima: r.kewajiban.diterima },
  };
}

describe('every figure of a random year, counted twice', () => {
  it.each(Array.from({ length: YEARS }, (_, i) => i + 1))('year %d', (benih) => {
    const tahun = randomYear(printedSop, benih, CASES);
    const kedua = secondCount(tahun);
    const acak = seededRandom(benih);
    const periode = [
      reportPeriod('bulan', 2026, 1 + Math.floor(acak() * 12)),
      reportPeriod('semester', 2026, 1 + Math.floor(acak() * 2)),
      reportPeriod('tahun', 2026, 1),
    ];
    for (const p of periode) {
      const r = reportOf(tahun, p);
      expect([p.dari, comparable(r)]).toEqual([p.dari, kedua.count(p.dari, p.akhir)]);
      const lalu = previousPeriod(p);
      const dulu = kedua.count(lalu.dari, lalu.akhir);
      expect(r.sebelumnya).toMatchObject({ masuk: dulu.kasus.masuk?.length, lama: dulu.lama, hari: dulu.hari });
      for (const { bulan, selesai, median, p90 } of r.bulan) {
        const akhir = `${bulan}-31` < p.akhir ? `${bulan}-31` : p.akhir;
        expect({ jumlah: selesai, median, p90 }).toEqual(kedua.durations(`${bulan}-01`, akhir));
      }
    }
  });
});

it('the figures of a month add up: what was there, came and was reopened either ended or waits', () => {
  for (const benih of [11, 12, 13]) {
    const tahun = randomYear(printedSop, benih, CASES);
    for (let bulan = 1; bulan <= 12; bulan++) {
      const { kasus: k } = reportOf(tahun, reportPeriod('bulan', 2026, bulan));
      // What was annulled, in whichever month, is on neither side.
      const masuk = k.awal.length + k.masuk.length + k.dibukaLagi.length;
      const keluar = [k.selesai, k.ditolak, k.dicabut, k.dikembalikan, k.dialihkan].flat().length;
      // A case that ended before, was reopened and ended again within the month is in neither side's beginning.
      const kembali = [k.selesai, k.ditolak, k.dicabut, k.dikembalikan]
        .flat()
        .filter((id) => !k.awal.includes(id) && !k.masuk.includes(id)).length;
      expect(masuk + kembali).toBe(keluar + k.menunggu.length);
    }
  }
});

it('a case annulled for good is in no month, also not in those before it was annulled', () => {
  let batal = 0;
  for (const benih of [11, 12, 13]) {
    const tahun = randomYear(printedSop, benih, CASES);
    const bulan = Array.from({ length: 12 }, (_, i) => reportOf(tahun, reportPeriod('bulan', 2026, i + 1)).kasus);
    const akhirnya = bulan.at(-1)!;
    const hidup = new Set(
      [akhirnya.menunggu, ...bulan.map((k) => [k.selesai, k.ditolak, k.dicabut, k.dikembalikan])].flat(2),
    );
    for (const id of bulan.flatMap((k) => k.batal).filter((satu) => !hidup.has(satu))) {
      batal += 1;
      for (const k of bulan) expect([...k.masuk, ...k.awal, ...k.menunggu]).not.toContain(id);
    }
  }
  expect(batal).toBeGreaterThan(0);
});

it('days by holder are those of the months together, where nothing closed was opened again or annulled', () => {
  const { kasus, sepakat } = randomYear(printedSop, 21, CASES);
  const berubah = ({ tindakan }: (typeof kasus)[number]) =>
    tindakan.some((t) =>
      t.kejadian.some((k) => k.jenis === 'DibukaLagi' || (k.jenis === 'Ditutup' && k.status === 'batal')),
    );
  const tahun = { kasus: kasus.filter((k) => !berubah(k)), sepakat };
  const jumlah: Record<string, number> = {};
  for (let bulan = 1; bulan <= 6; bulan++) {
    for (const [siapa, n] of Object.entries(reportOf(tahun, reportPeriod('bulan', 2026, bulan)).hari)) {
      jumlah[siapa] = (jumlah[siapa] ?? 0) + n;
    }
  }
  const semester = reportOf(tahun, reportPeriod('semester', 2026, 1)).hari;
  const berhari = (hari: Readonly<Record<string, number>>) =>
    Object.entries(hari)
      .filter(([, n]) => n > 0)
      .sort();
  expect(Object.values(jumlah).reduce((a, b) => a + b)).toBeGreaterThan(200);
  expect(berhari(semester)).toEqual(berhari(jumlah));
});

it('a month that has not ended is reported up to today', () => {
  const tahun = randomYear(printedSop, 3, CASES);
  const r = reportOf(tahun, reportPeriod('bulan', 2026, 5), '2026-05-12');
  expect(r.periode).toEqual({
    jenis: 'bulan',
    nama: 'Mei 2026',
    tahun: 2026,
    nomor: 5,
    dari: '2026-05-01',
    sampai: '2026-05-12',
    lengkap: false,
  });
  expect(comparable(r)).toEqual(secondCount(tahun).count('2026-05-01', '2026-05-12'));
});

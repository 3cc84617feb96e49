/**
 * A report tells of its period as it was when it ended: later events change nothing in it, but what was put right or
 * taken back does.
 */
import type { Calendar, Tanggal } from '../days/tanggal.ts';
import type { OwedDueDays } from '../permohonan/kerja-sama/owed-periods.ts';
import type { SignedKasus } from '../permohonan/views/kerja-sama-list.ts';
import type { Sop } from '../sop/sop.ts';
import { annulledIn, countByJenis, type FlowCases, finishedSpread, flowCases, type Span } from './flow-figures.ts';
import { type ReportKasus, traceKasus } from './kasus-trace.ts';
import { kerjaSamaFigures, kewajibanFigures } from './kerja-sama-figures.ts';
import { daysIn, doneIn, langkahFigures, peranFigures } from './langkah-figures.ts';
import { closedBetween, type LookedBack, pointOn } from './looked-back.ts';
import { monthsUpTo, periodName, periodOfDay, previousPeriod, type ReportPeriod } from './report-period.ts';
import { lateCases, waitingCases } from './waiting-figures.ts';

/** The SOP in force names the steps; `sepakat` has every signed case, `suratLama` the days of letters of old books. */
export type ReportSource = Readonly<{
  kalender: Calendar;
  sop: Sop;
  kasus: readonly (ReportKasus | LookedBack)[];
  sepakat: readonly SignedKasus[];
  tempo: OwedDueDays;
  suratLama?: readonly Tanggal[];
  hariIni: Tanggal;
}>;

export const TREND_MONTHS = 12;

export type Report = ReturnType<typeof makeReport>;

export function makeReport(b: ReportSource, periode: ReportPeriod) {
  const kasus = b.kasus.flatMap((k) => ('tindakan' in k ? (traceKasus(b.kalender, k) ?? []) : k));
  const jangka = { dari: periode.dari, sampai: periode.akhir < b.hariIni ? periode.akhir : b.hariIni };
  const lalu = previousPeriod(periode);
  return {
    periode: describePeriod(periode, jangka),
    ...periodFigures(b, kasus, jangka),
    /** No cases, so no other figure counts them. */
    suratLama: (b.suratLama ?? []).filter((hari) => hari >= jangka.dari && hari <= jangka.sampai).length,
    /** The H-day of the last step. */
    lamaSop: b.sop.langkah.at(-1)?.hBerlaku ?? 0,
    bulan: monthTrend(b, kasus, jangka.sampai),
    sebelumnya: {
      periode: describePeriod(lalu, { dari: lalu.dari, sampai: lalu.akhir }),
      ...briefFigures(periodFigures(b, kasus, { dari: lalu.dari, sampai: lalu.akhir })),
    },
  };
}

const describePeriod = (periode: ReportPeriod, { sampai }: Span) => ({
  jenis: periode.jenis,
  nama: periodName(periode),
  tahun: periode.tahun,
  nomor: periode.nomor,
  dari: periode.dari,
  sampai,
  lengkap: sampai === periode.akhir,
});

function periodFigures({ kalender, sop, sepakat, tempo }: ReportSource, semua: readonly LookedBack[], jangka: Span) {
  // What was registered by mistake never was, also before that was known; only that it was annulled is told.
  const kasus = semua.filter((k) => ![pointOn(k, jangka.sampai), k.titik.at(-1)].some((t) => t?.status === 'batal'));
  const alur = { ...flowCases(kasus, jangka), batal: annulledIn(semua, jangka) };
  const selesai = doneIn(kasus, jangka);
  const hari = daysIn(kalender, kasus, jangka);
  const peran = peranFigures(sop, selesai, hari);
  const tunggu = waitingCases(kalender, kasus, jangka.sampai);
  return {
    ...countedFlow(alur),
    masukPerJenis: countByJenis(kasus, alur.masuk),
    selesaiTepat: alur.selesai.length - finishedLate(kasus, jangka).length,
    hari: Object.fromEntries(peran.map((p) => [p.peran, p.hari])),
    lama: finishedSpread(kalender, kasus, jangka),
    langkahSelesai: selesai.length,
    langkahTepat: selesai.filter((s) => !s.tenggat.terlambat).length,
    koreksi: selesai.filter((s) => s.hasil === 'koreksi').length,
    langkah: langkahFigures(sop, selesai, hari),
    peran,
    tunggu,
    menungguTerlambat: tunggu.filter((t) => t.terlambat).length,
    terlambat: lateCases(kalender, kasus, jangka),
    kerjaSama: kerjaSamaFigures(sepakat, jangka),
    kewajiban: kewajibanFigures(kalender, sepakat, tempo, jangka),
    kasus: alur,
  };
}

const countedFlow = (alur: FlowCases) =>
  Object.fromEntries(Object.entries(alur).map(([apa, id]) => [apa, id.length])) as Record<keyof FlowCases, number>;

function finishedLate(kasus: readonly LookedBack[], { dari, sampai }: Span): readonly LookedBack[] {
  return kasus.filter((k) => {
    const t = closedBetween(k, dari, sampai);
    const akhir = k.selesai.findLast((s) => s.selesai <= sampai);
    return t?.status === 'selesai' && akhir?.tenggat.terlambat === true;
  });
}

function briefFigures({ kerjaSama: k, kewajiban, terlambat, ...angka }: ReturnType<typeof periodFigures>) {
  const { kasus, langkah, peran, tunggu, ...jumlah } = angka;
  return {
    ...jumlah,
    terlambat: terlambat.length,
    kerjaSama: { ditandatangani: k.ditandatangani.length, berlaku: k.berlaku.length, habis: k.habis.length },
    kewajiban: { lewat: kewajiban.lewat, diterima: kewajiban.diterima },
  };
}

const monthTrend = ({ kalender }: ReportSource, kasus: readonly LookedBack[], sampai: Tanggal) =>
  monthsUpTo(sampai, TREND_MONTHS).map((bulan) => {
    const { dari, akhir } = periodOfDay('bulan', `${bulan}-01`);
    const { jumlah, median, p90 } = finishedSpread(kalender, kasus, { dari, sampai: akhir < sampai ? akhir : sampai });
    return { bulan, selesai: jumlah, median, p90 };
  });

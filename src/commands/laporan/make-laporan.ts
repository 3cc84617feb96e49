import { chooseFormat } from '../../desk/flags/file-format.ts';
import { dryRunWarnings } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { outputTarget, writeOutput } from '../../desk/write-output.ts';
import { kasusBehind } from '../../office/report/behind/report-figures.ts';
import { makeReport, type Report } from '../../office/report/report.ts';
import type { ReportPeriod } from '../../office/report/report-period.ts';
import { reportWords } from '../../office/report/report-words.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../paper-desk.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showReport } from '../../screen/pages/show-report.ts';
import { printReport } from './print-report.ts';
import {
  type LaporanFlags,
  periodOfFlags,
  type ReportView,
  reportFileHint,
  reportFileName,
  viewOfFlags,
} from './report-flags.ts';
import { readReportMaterial } from './report-material.ts';

export async function makeLaporan(sesi: Sitting, opsi: LaporanFlags) {
  const dari = viewOfFlags(sesi, opsi);
  const periode = periodOfFlags(opsi, dari.per);
  const nama = `${reportFileName(periode)}${dari.lampau ? `-per-${dari.per}` : ''}`;
  if (opsi.ke !== undefined) outputTarget(sesi, opsi, `${nama}.${chooseFormat('--ke', opsi.ke, REPORT_FORMATS)}`);
  const { laporan, kata, kasusBehind, peringatan } = await readReport(sesi, periode, dari, opsi.ke ?? '');
  const berkas =
    opsi.ke === undefined
      ? null
      : await writeReport(sesi, opsi, opsi.ke, nama, (format) => {
          sesi.env.memorySaver()(FILES_LIKE_ALL);
          return printReport(sesi, { laporan, kata, dari, kasusBehind }, format);
        });
  const tujuan = berkas?.tujuan ?? null;
  const jawaban = {
    skema: 'laporan',
    sesi,
    dasar: {
      ...sesi.dasar,
      per: laporan.periode.sampai,
      dari: laporan.periode.dari,
      ...(dari.lampau && { keadaan: dari.per }),
      ...(dari.diketahui && { diketahui: true as const }),
    },
    data: laporan,
    ringkas: {
      masuk: laporan.masuk,
      selesai: laporan.selesai,
      menunggu: laporan.menunggu,
      terlambat: laporan.menungguTerlambat,
      berkas: tujuan,
    },
    peringatan: [...dari.peringatan, ...peringatan, ...(berkas ? dryRunWarnings(opsi) : [])],
    teks: (data: Report) =>
      tujuan === null
        ? showReport(data, kata, reportFileHint(periode, dari), screenStyle(sesi.env))
        : written(data, tujuan),
    singkat: tujuan ?? `${laporan.masuk} ${laporan.selesai} ${laporan.menunggu} ${laporan.menungguTerlambat}`,
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
}

/** Working out a report takes as much memory as 200 files, and reading all cases as much as 100,000. */
const FILES_LIKE_A_REPORT = 200;
const FILES_LIKE_ALL = 100_000;

/** What it rests on is let go before printing, as paper cannot be asked which cases are behind a figure. */
async function readReport(sesi: Sitting, periode: ReportPeriod, dari: ReportView, ke: string) {
  const { peringatan, ...bahan } = await readReportMaterial(sesi, periode, dari);
  const kata = reportWords(bahan.sop, sesi.kantor.hitungan);
  const hemat = sesi.env.memorySaver();
  hemat(FILES_LIKE_ALL);

  const perlu = /\.(html|xlsx)$/i.test(ke);
  return {
    laporan: makeReport(bahan, periode),
    kata,
    kasusBehind: perlu ? kasusBehind(bahan, periode, kata, () => hemat(FILES_LIKE_A_REPORT)) : () => [],
    peringatan,
  };
}

const written = (r: Report, tujuan: string): string =>
  [
    `✓ Laporan ${r.periode.nama}: ${r.masuk} surat masuk, ${r.selesai} selesai, ${r.menunggu} berjalan, ${r.menungguTerlambat} terlambat`,
    `  ${tujuan}`,
  ].join('\n');

function writeReport(
  sesi: Sitting,
  opsi: LaporanFlags,
  ke: string,
  nama: string,
  cetak: (format: ReportFormat) => Promise<Uint8Array>,
) {
  const format = chooseFormat('--ke', ke, REPORT_FORMATS);
  return writeOutput(sesi, opsi, `${nama}.${format}`, () => cetak(format));
}

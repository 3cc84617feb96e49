/** A report, on the screen or as a file. */
import { chooseFormat } from '../../desk/flags/file-format.ts';
import { dryRunWarnings } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { outputTarget, writeOutput } from '../../desk/write-output.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../env.ts';
import { makeReport, type Report } from '../../office/report/report.ts';
import { reportWords } from '../../office/report/report-words.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showReport } from '../../screen/pages/show-report.ts';
import { printReport } from './print-report.ts';
import { flagsOfPeriod, type LaporanFlags, periodOfFlags, reportFileName } from './report-flags.ts';
import { readReportMaterial } from './report-material.ts';

export async function makeLaporan(sesi: Sitting, opsi: LaporanFlags) {
  const periode = periodOfFlags(opsi, sesi.hariIni);
  if (opsi.ke !== undefined)
    outputTarget(sesi, opsi, `${reportFileName(periode)}.${chooseFormat('--ke', opsi.ke, REPORT_FORMATS)}`);
  const { peringatan, ...bahan } = await readReportMaterial(sesi, periode);
  const laporan = makeReport(bahan, periode);
  const kata = reportWords(bahan.sop, sesi.kantor.hitungan);
  const nama = reportFileName(periode);
  const berkas =
    opsi.ke === undefined
      ? null
      : await writeReport(sesi, opsi, opsi.ke, nama, (format) => printReport(sesi, laporan, kata, format));
  const tujuan = berkas?.tujuan ?? null;
  const jawaban = {
    skema: 'laporan',
    dasar: { ...sesi.dasar, per: laporan.periode.sampai, dari: laporan.periode.dari },
    data: laporan,
    ringkas: {
      masuk: laporan.masuk,
      selesai: laporan.selesai,
      menunggu: laporan.menunggu,
      terlambat: laporan.menungguTerlambat,
      berkas: tujuan,
    },
    peringatan: [...peringatan, ...(berkas ? dryRunWarnings(opsi) : [])],
    teks: (data: Report) =>
      tujuan === null
        ? showReport(data, kata, flagsOfPeriod(periode), nama, screenStyle(sesi.env))
        : written(data, tujuan),
    singkat: tujuan ?? `${laporan.masuk} ${laporan.selesai} ${laporan.menunggu} ${laporan.menungguTerlambat}`,
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
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

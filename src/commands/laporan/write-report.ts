/** A report as a file: a page for the browser, a document to sign, a sheet to count with. */

import { pageFrame } from '../../desk/documents/page-frame.ts';
import { chooseFormat } from '../../desk/flags/file-format.ts';
import { refuseInsideRegister } from '../../desk/output-path.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../env.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import type { Report } from '../../office/report/report.ts';
import { reportSheet } from '../../office/report/report-sheet.ts';
import type { ReportWords } from '../../office/report/report-words.ts';
import type { LaporanFlags } from './report-flags.ts';

export async function writeReport(
  sesi: Sitting,
  laporan: Report,
  kata: ReportWords,
  nama: string,
  { ke = '', timpa = false, coba }: LaporanFlags,
) {
  const { localFiles: tempat, sha256Of } = sesi.env;
  const format = chooseFormat('--ke', ke, REPORT_FORMATS);
  const tujuan = tempat.destination(ke, `${nama}.${format}`, timpa);
  refuseInsideRegister(sesi.env, sesi.register, tujuan, (luar) => `--ke ${luar}`);
  const isi = await printReport(sesi, laporan, kata, format);
  if (!coba) await tempat.write(tujuan, isi, timpa);
  return { tujuan, sidik: sha256Of(isi) };
}

async function printReport(
  sesi: Sitting,
  laporan: Report,
  kata: ReportWords,
  format: ReportFormat,
): Promise<Uint8Array> {
  const { env } = sesi;
  const bingkai = { ...pageFrame(sesi), laporan, kata };
  if (format === 'xlsx') {
    const keterangan = `${laporan.periode.nama}; menurut register pks pada ${formatTanggalNumeric(sesi.hariIni)}; SOP 470/08`;
    const lembar = { buku: reportSheet(laporan, kata), kantor: bingkai.lembar.kantor, keterangan, dibuat: sesi.saat };
    return (await env.bukuPrinter()).printBuku('xlsx', lembar);
  }
  const halaman = await env.pagePrinter();
  if (format === 'html') return halaman.reportPage(bingkai);
  const konversi = format === 'pdf' ? await env.pdfConverter() : null; // refused before the work where it is missing
  const dokumen = await halaman.reportDocx(bingkai);
  return konversi ? konversi(dokumen) : dokumen;
}

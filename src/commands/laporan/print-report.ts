/** A report as a file: a page for the browser, a document to sign, a sheet to count with. */
import { pageFrame } from '../../desk/documents/page-frame.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { pdfOfDocument } from '../../desk/write-output.ts';
import type { ReportFormat } from '../../env.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import type { Report } from '../../office/report/report.ts';
import { reportSheet } from '../../office/report/report-sheet.ts';
import type { ReportWords } from '../../office/report/report-words.ts';

export async function printReport(
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
  const konversi = format === 'pdf' ? await pdfOfDocument(sesi) : null; // refused before the work where it is missing
  const dokumen = await halaman.reportDocx(bingkai);
  return konversi ? konversi(dokumen) : dokumen;
}

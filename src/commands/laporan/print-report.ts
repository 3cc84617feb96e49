import { pageFrame } from '../../desk/documents/page-frame.ts';
import { pastDayBasis } from '../../desk/lists/kasus-on-past-day.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { pdfOfDocument } from '../../desk/write-output.ts';
import { formatTanggalNumeric } from '../../office/days/format-days.ts';
import type { FigureKasus } from '../../office/report/behind/report-figures.ts';
import type { Report } from '../../office/report/report.ts';
import { reportSheets } from '../../office/report/report-sheets.ts';
import type { ReportWords } from '../../office/report/report-words.ts';
import type { ReportFormat } from '../../paper-desk.ts';
import type { ReportView } from './report-flags.ts';

type PrintedReport = Readonly<{
  laporan: Report;
  kata: ReportWords;
  dari: ReportView;
  kasusBehind: FigureKasus;
}>;

export async function printReport(
  sesi: Sitting,
  { laporan, kata, dari, kasusBehind }: PrintedReport,
  format: ReportFormat,
): Promise<Uint8Array> {
  const { env } = sesi;
  const catatan = dari.lampau ? pastDayBasis(dari.per, dari.diketahui) : null;
  const bingkai = { ...pageFrame(sesi), laporan, kata, catatan };
  if (format === 'xlsx') {
    const keterangan = `${laporan.periode.nama}; menurut register pks pada ${formatTanggalNumeric(sesi.hariIni)}; SOP 470/08${catatan === null ? '' : `. ${catatan}`}`;
    const umum = { kantor: bingkai.lembar.kantor, keterangan, dibuat: sesi.saat };
    const lembar = reportSheets(laporan, kata, kasusBehind);
    return (await env.bukuPrinter()).printWorkbook(lembar.map((buku) => ({ buku, ...umum })));
  }
  const halaman = await env.pagePrinter();
  if (format === 'html') return halaman.reportPage({ ...bingkai, kasusBehind });
  // Refused before the work where LibreOffice is missing.
  const konversi = format === 'pdf' ? await pdfOfDocument(sesi) : null;
  const dokumen = await halaman.reportDocx(bingkai);
  return konversi ? konversi(dokumen) : dokumen;
}

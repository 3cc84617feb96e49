import type { Report } from '../report.ts';
import { numberText, type ReportWords } from '../report-words.ts';
import type { ReportTable } from '../tables/report-table.ts';
import { kasusRanges } from './kasus-ranges.ts';
import { type FigureKasus, isCounted, reportFigures } from './report-figures.ts';

/** A page of five hundred cases stays small enough to mail. */
const MOST_NAMED = 40;
const namedKasus = (kasus: readonly string[]): string =>
  kasus.length <= MOST_NAMED ? kasusRanges(kasus) : `${kasus.length} kasus`;

/** The period before has its own report. Behind a P90 are the cases of its median. */
export const figureTable = (r: Report, kata: ReportWords, kasusBehind: FigureKasus): ReportTable => ({
  judul: `Setiap angka ${r.periode.nama} dan kasusnya (P90: kasus mediannya; lebih dari ${MOST_NAMED} kasus: namanya di lembar Angka laporan .xlsx)`,
  kolom: [{ judul: 'Bagian' }, { judul: 'Angka' }, { judul: 'Nilai', angka: true }, { judul: 'Kasus' }],
  baris: reportFigures(r, kata)
    .filter((f) => isCounted(f) && !f.uraian.includes('P90'))
    .map((f) => [f.bagian, f.uraian, `${numberText(f.nilai)} ${f.satuan}`, namedKasus(kasusBehind(f))]),
  kosong: 'Tidak ada angka selain nol.',
});

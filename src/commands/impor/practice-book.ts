/** A file that a practice register wrote: its cases are invented. */
import type { BookFile } from '../../desk/impor/book-file.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { BookCell } from '../../office/impor/book.ts';
import type { ImportIsi } from '../../office/impor/import-fields.ts';

/** In the first cell of a sheet, or as a column of its own. */
const isMark = (sel: BookCell, i: number): boolean =>
  typeof sel === 'string' && (sel === 'LATIHAN' || (i === 0 && sel.startsWith('LATIHAN · ')));

/** @throws Failure LATIHAN_DITOLAK */
export function refusePracticeBook({ kantor }: Sitting, isi: ImportIsi, { nama, semua }: BookFile): void {
  if (kantor.latihan || !semua.some(({ baris: [pertama = []] }) => pertama.some(isMark))) return;
  throw new Failure(
    'LATIHAN_DITOLAK',
    `Berkas ${nama} ditulis register latihan: isinya data contoh, jadi tidak diimpor ke register kantor.`,
    [`pks impor --contoh contoh-${isi}.xlsx --isi ${isi}`],
    { berkas: nama },
  );
}

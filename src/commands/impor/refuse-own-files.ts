import type { BookFile } from '../../desk/impor/book-file.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { BookCell } from '../../office/impor/book.ts';
import type { ImportIsi } from '../../office/impor/import-fields.ts';
import { ownListOf } from '../../office/impor/out/own-lists.ts';
import { shownWord } from '../../text/typed-line.ts';

/** In the first cell of a sheet, or a column of its own. */
const isMark = (sel: BookCell, i: number): boolean =>
  typeof sel === 'string' && (sel === 'LATIHAN' || (i === 0 && sel.startsWith('LATIHAN · ')));

/** What a practice register wrote is invented. @throws LATIHAN_DITOLAK */
export function refusePracticeBook({ kantor }: Sitting, isi: ImportIsi, { nama, semua }: BookFile): void {
  if (kantor.latihan || !semua.some(({ baris: [pertama = []] }) => pertama.some(isMark))) return;
  throw new Failure(
    'LATIHAN_DITOLAK',
    `Berkas ${nama} ditulis register latihan: isinya data contoh, jadi tidak diimpor ke register kantor.`,
    [`pks impor --contoh contoh-${isi}.xlsx --isi ${isi}`],
    { berkas: nama },
  );
}

/** There is no map of its columns. @throws KOLOM_TIDAK_DIKENAL */
export function refuseOwnList(file: string, { nama, semua }: BookFile): void {
  const daftar = ownListOf(semua);
  if (!daftar) return;
  const perintah = daftar.file ? `${daftar.perintah} ${shownWord(file)}` : daftar.perintah;
  throw new Failure('KOLOM_TIDAK_DIKENAL', `Berkas ${nama}: ${daftar.sebab} ${daftar.perintah}.`, [perintah], {
    berkas: nama,
  });
}

/** A spreadsheet of Excel, LibreOffice or Google Sheets. It is weighed before it is unpacked. */
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { Failure } from '../../errors.ts';
import { type BookCell, type BookSheet, columnLetters } from '../../office/impor/book.ts';
import { BOOK_LIMITS, bookUnreadable, SAVE_AGAIN } from './book-limits.ts';
import { type CellMarks, cellMarks } from './cell-marks.ts';

const SMALL_PART = 1024 * 1024;
const NO_MARKS: CellMarks = { rumus: new Map(), tulisan: new Map() };

/** @throws Failure BUKU_TIDAK_TERBACA */
export async function readXlsxBook(nama: string, isi: Uint8Array): Promise<readonly BookSheet[]> {
  refuseHeavy(nama, isi);
  try {
    const lembar = await readXlsxFile(Buffer.from(isi));
    const tanda = cellMarks(isi);
    return lembar.map(({ sheet, data }) => {
      const { rumus, tulisan } = tanda.get(sheet) ?? NO_MARKS;
      const tertulis = (sel: BookCell, r: number, k: number): BookCell =>
        (typeof sel === 'number' && tulisan.get(`${columnLetters(k)}${r + 1}`)) || sel;
      const baris = data.map((b, r) => b.map((sel, k) => tertulis(plainCell(sel), r, k)));
      return { nama: sheet, baris, ...(rumus.size > 0 && { rumus }) };
    });
  } catch {
    throw bookUnreadable(nama, 'isinya rusak, atau bukan buku Excel', [SAVE_AGAIN]);
  }
}

function plainCell(sel: unknown): BookCell {
  if (sel instanceof Date) return { hari: sel.toISOString().slice(0, 10) };
  if (typeof sel === 'number') return sel;
  if (typeof sel === 'boolean') return sel ? 'ya' : 'tidak';
  if (typeof sel !== 'string' || sel.trim() === '') return null;
  return sel.trim();
}

/** A small file that unpacks into a huge one, and one that is no spreadsheet at all. */
function refuseHeavy(nama: string, isi: Uint8Array): void {
  let ukuran = 0;
  const bagian = new Set<string>();
  const timbang = (f: Readonly<{ name: string; size: number; originalSize: number }>): boolean => {
    ukuran += f.originalSize;
    bagian.add(f.name);
    const berat = f.originalSize > SMALL_PART && f.originalSize > BOOK_LIMITS.nisbah * f.size;
    if (berat || ukuran > BOOK_LIMITS.ukuran || bagian.size > BOOK_LIMITS.bagian) {
      throw bookUnreadable(nama, 'isinya dimampatkan secara tidak wajar, atau jauh lebih besar daripada sebuah buku', [
        SAVE_AGAIN,
      ]);
    }
    return false;
  };
  try {
    unzipSync(isi, { filter: timbang });
  } catch (e) {
    if (e instanceof Failure) throw e;
    throw bookUnreadable(nama, 'berkasnya rusak atau terpotong', [SAVE_AGAIN]);
  }
  if (!bagian.has('xl/workbook.xml')) throw bookUnreadable(nama, 'bukan buku Excel (.xlsx)', [SAVE_AGAIN]);
}

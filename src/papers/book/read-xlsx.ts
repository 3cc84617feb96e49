import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { Failure } from '../../errors.ts';
import { type BookCell, type BookSheet, columnOfLetters } from '../../office/impor/book.ts';
import { BOOK_LIMITS, bookUnreadable, SAVE_AGAIN } from './book-limits.ts';
import { type CellMarks, cellMarks } from './cell-marks.ts';
import { withoutEmptyTails } from './empty-tail.ts';
import { refuseFarCells } from './far-cells.ts';

const SMALL_PART = 1024 * 1024;
/** @throws BUKU_TIDAK_TERBACA */
export async function readXlsxBook(nama: string, asli: Uint8Array): Promise<readonly BookSheet[]> {
  refuseHeavy(nama, asli);
  refuseFarCells(nama, asli);
  try {
    const isi = withoutEmptyTails(asli);
    const lembar = await readXlsxFile(Buffer.from(isi));
    const tanda = cellMarks(isi);
    return lembar.map(({ sheet, data }) => ({ nama: sheet, ...markedSheet(data, tanda.get(sheet)) }));
  } catch {
    throw bookUnreadable(nama, 'isinya rusak, atau bukan buku Excel', [SAVE_AGAIN]);
  }
}

function markedSheet(data: readonly (readonly unknown[])[], tanda: CellMarks | undefined): Omit<BookSheet, 'nama'> {
  const baris = data.map((b) => b.map(plainCell));
  if (!tanda) return { baris };
  for (const [alamat, isi] of tanda.ganti) {
    const [, huruf = '', no = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(alamat) ?? [];
    const kolom = columnOfLetters(huruf);
    if (kolom === null) continue;
    while (baris.length < Number(no)) baris.push([]);
    const sel = baris[Number(no) - 1] ?? [];
    while (sel.length < kolom) sel.push(null);
    sel[kolom] = isi;
  }
  for (const { kolom, dari, sampai } of tanda.gabung) fillDown(baris, columnOfLetters(kolom) ?? 0, dari, sampai);
  const { rumus, dicoret, tersembunyi, barisTersembunyi, kolomTersembunyi, bercatatan, sejak1904 } = tanda;
  return {
    baris,
    ...(rumus.size > 0 && { rumus }),
    ...(dicoret.size > 0 && { dicoret }),
    ...(tersembunyi && { tersembunyi }),
    ...(barisTersembunyi.size > 0 && { barisTersembunyi }),
    ...(kolomTersembunyi.size > 0 && { kolomTersembunyi }),
    ...(bercatatan.size > 0 && { bercatatan }),
    ...(sejak1904 && { sejak1904: true as const }),
  };
}

/** What one cell says over several rows holds for each of them. */
function fillDown(baris: BookCell[][], kolom: number, dari: number, sampai: number): void {
  const isi = baris[dari - 1]?.[kolom] ?? null;
  for (const sel of isi === null ? [] : baris.slice(dari, sampai)) {
    while (sel.length < kolom) sel.push(null);
    sel[kolom] ??= isi;
  }
}

function plainCell(sel: unknown): BookCell {
  if (sel instanceof Date) return { hari: sel.toISOString().slice(0, 10) };
  if (typeof sel === 'number') return sel;
  if (typeof sel === 'boolean') return sel ? 'ya' : 'tidak';
  if (typeof sel !== 'string' || sel.trim() === '') return null;
  return sel.trim();
}

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

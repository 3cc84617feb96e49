/** Tells spreadsheets and text tables apart by their bytes. */
import type { BookSheet } from '../../office/impor/book.ts';
import { bookUnreadable, limitTable } from './book-limits.ts';
import { decodeText } from './decode-text.ts';

const SAVE_AS_XLSX = 'Buka di Excel atau LibreOffice, pilih Simpan Sebagai, lalu jenis Excel (.xlsx) atau CSV.';

/** @throws BUKU_TIDAK_TERBACA */
export async function readBook(nama: string, isi: Uint8Array): Promise<readonly BookSheet[]> {
  if (isi.length === 0) throw bookUnreadable(nama, 'kosong: tidak ada isinya', [SAVE_AS_XLSX]);
  if (startsWith(isi, [0xd0, 0xcf, 0x11, 0xe0])) throw olderExcel(nama, isi);
  if (startsWith(isi, [0x50, 0x4b])) {
    const { readXlsxBook } = await import('./read-xlsx.ts');
    return limitTable(nama, await readXlsxBook(nama, isi));
  }
  const teks = decodeText(isi);
  // Programs of offices save a web page under the name of a book.
  if (teks !== null && /^\s*<(?:!doctype|html|\?xml)\b/i.test(teks))
    throw bookUnreadable(nama, 'halaman web, walau bernama buku', [SAVE_AS_XLSX]);
  if (teks === null) throw bookUnreadable(nama, 'bukan buku Excel (.xlsx) dan bukan CSV', [SAVE_AS_XLSX]);
  const { readCsvBook } = await import('./read-csv.ts');
  return limitTable(nama, readCsvBook(nama, teks));
}

const startsWith = (isi: Uint8Array, awal: readonly number[]): boolean => awal.every((b, i) => isi[i] === b);

/** An .xls, or an .xlsx with a password: both use older Office's container. */
function olderExcel(nama: string, isi: Uint8Array) {
  const terkunci = Buffer.from(isi).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return terkunci
    ? bookUnreadable(nama, 'dikunci dengan kata sandi', [
        'Buka di Excel, hapus kata sandinya (File, Info, Protect Workbook), lalu simpan lagi.',
      ])
    : bookUnreadable(nama, 'buku Excel lama (.xls), walau mungkin bernama lain', [SAVE_AS_XLSX]);
}

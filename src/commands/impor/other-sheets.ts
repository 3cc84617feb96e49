/** Sheets of a book that an import does not read, though they look like the one it reads. */

import type { BookFile } from '../../desk/impor/book-file.ts';
import { cellText } from '../../office/impor/book.ts';
import { type BookMap, findColumns } from '../../office/impor/find-columns.ts';
import type { ImportIsi } from '../../office/impor/import-fields.ts';

/** Named loudly: offices keep one sheet a year. */
export function otherSheetWarnings(isi: ImportIsi, { semua }: BookFile, peta: BookMap): readonly string[] {
  const lain = semua.flatMap((lembar) => {
    const miliknya = lembar === peta.lembar ? null : findColumns(isi, [lembar]);
    if (!miliknya || miliknya.kolom.size * 2 < peta.kolom.size) return [];
    const baris = lembar.baris.slice((miliknya.kepala.at(-1) ?? 0) + 1);
    const jumlah = baris.filter((b) => b.some((sel) => cellText(sel) !== null)).length;
    return jumlah > 0 ? `"${lembar.nama}" (${jumlah} baris)` : [];
  });
  if (lain.length === 0) return [];
  return [
    `Hanya lembar "${peta.lembar.nama}" yang dibaca. Belum dibaca: ${lain.join(', ')}; simpan masing-masing sebagai berkas sendiri, lalu impor juga.`,
  ];
}

/** An import reads also what a filter or somebody hid. */

import { columnLetters } from '../../office/impor/book.ts';
import { type BookMap, columnName } from '../../office/impor/find-columns.ts';
import { IMPORT_FIELDS, type ImportIsi } from '../../office/impor/import-fields.ts';

const MOST_NAMED = 10;

/** `dibaca`: the numbers of the rows that are read. */
export function hiddenPartWarnings(isi: ImportIsi, peta: BookMap, dibaca: readonly number[]): readonly string[] {
  const { nama, tersembunyi, barisTersembunyi, kolomTersembunyi } = peta.lembar;
  const baris = dibaca.filter((no) => barisTersembunyi?.has(no));
  const kolom = IMPORT_FIELDS[isi].flatMap((f) => {
    const i = peta.kolom.get(f.kunci);
    return i !== undefined && kolomTersembunyi?.has(columnLetters(i)) ? `${f.judul} = ${columnName(peta, i)}` : [];
  });
  const disebut = baris.slice(0, MOST_NAMED).join(', ');
  const lagi = baris.length > MOST_NAMED ? ` dan ${baris.length - MOST_NAMED} lagi` : '';
  return [
    ...(tersembunyi ? [`Lembar "${nama}" tersembunyi di bukunya.`] : []),
    ...(kolom.length > 0 ? [`Kolom tersembunyi ikut dibaca: ${kolom.join(', ')}.`] : []),
    ...(baris.length > 0
      ? [`Baris tersembunyi ikut dibaca: ${disebut}${lagi}. Mungkin saringan di Excel masih aktif.`]
      : []),
  ];
}

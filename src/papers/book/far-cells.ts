/** One stray cell far from the table would make a reader build millions of empty ones. */
import { strFromU8, unzipSync } from 'fflate';
import { columnOfLetters } from '../../office/impor/book.ts';
import { BOOK_LIMITS, bookUnreadable } from './book-limits.ts';
import { unescaped } from './xml-tags.ts';

const CELL = /<(?:\w+:)?c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const FEW = 20;

/** @throws BUKU_TIDAK_TERBACA naming the first such cell */
export function refuseFarCells(nama: string, isi: Uint8Array): void {
  const lembar = unzipSync(isi, { filter: (f) => /^xl\/worksheets\/\w+\.xml$/.test(f.name) });
  for (const xml of Object.values(lembar)) {
    const jauh = farCells(strFromU8(xml));
    const [satu] = jauh;
    if (satu === undefined) continue;
    const { baris, kolom } = BOOK_LIMITS;
    throw jauh.length > FEW
      ? bookUnreadable(nama, `satu lembarnya berisi lebih dari ${baris} baris atau ${kolom} kolom`, [
          `Pecah menjadi beberapa berkas, paling banyak ${baris} baris dan ${kolom} kolom.`,
        ])
      : bookUnreadable(nama, `sel ${satu} berisi sesuatu, jauh di luar tabelnya`, [
          `Hapus isi sel ${satu} di Excel, lalu simpan lagi.`,
        ]);
  }
}

function farCells(xml: string): readonly string[] {
  const jauh: string[] = [];
  for (const [, sifat = '', dalam = ''] of xml.matchAll(CELL)) {
    if (!/<(?:\w+:)?(?:v|t)\b[^>]*>\s*\S/.test(dalam)) continue;
    const [, huruf = 'A', no = '1'] = /\br="([A-Z]{1,3})(\d{1,7})"/.exec(unescaped(sifat)) ?? [];
    if (Number(no) > BOOK_LIMITS.baris || (columnOfLetters(huruf) ?? 0) >= BOOK_LIMITS.kolom)
      jauh.push(`${huruf}${no}`);
    if (jauh.length > FEW) break;
  }
  return jauh;
}

/** Rows that only look like something: a reader would hand over each of the million that a sheet can hold. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Shorter tails cost less than packing the book anew. */
const LONG_TAIL = 256 * 1024;

const CONTENT = /<(?:\w+:)?[vtf][\s/>]/y;
const ROW_END = /<\/(?:\w+:)?row>/g;

/** The book itself where no sheet ends in many empty rows. */
export function withoutEmptyTails(isi: Uint8Array): Uint8Array {
  const lembar = unzipSync(isi, { filter: ({ name }) => /^xl\/worksheets\/\w+\.xml$/.test(name) });
  const pendek = Object.entries(lembar).flatMap(([nama, xml]) => {
    const teks = strFromU8(xml);
    const [dari, sampai] = emptyTail(teks);
    return sampai - dari > LONG_TAIL ? [[nama, strToU8(teks.slice(0, dari) + teks.slice(sampai))] as const] : [];
  });
  return pendek.length === 0 ? isi : zipSync({ ...unzipSync(isi), ...Object.fromEntries(pendek) }, { level: 0 });
}

/** From the end of the last row that holds something to the end of the rows. */
function emptyTail(xml: string): readonly [dari: number, sampai: number] {
  const buka = /<(?:\w+:)?sheetData\b[^>]*>/.exec(xml);
  const [awal, sampai] = [buka ? buka.index + buka[0].length : 0, xml.search(/<\/(?:\w+:)?sheetData\s*>/)];
  if (sampai < awal) return [0, 0];
  let di = sampai;
  do di = xml.lastIndexOf('<', di - 1);
  while (di >= awal && !isContentAt(xml, di));
  if (di < awal) return [awal, sampai];
  ROW_END.lastIndex = di;
  const baris = ROW_END.exec(xml);
  return [baris ? baris.index + baris[0].length : sampai, sampai];
}

function isContentAt(xml: string, di: number): boolean {
  CONTENT.lastIndex = di;
  return CONTENT.test(xml);
}

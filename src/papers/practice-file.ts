/** Puts LATIHAN where people read it and no program trips over it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CSV_SEPARATORS } from '../text/csv.ts';
import { withPracticeMark } from './docx/look/practice-mark.ts';

const MARK = 'LATIHAN: data contoh, bukan dokumen kantor';
const [WORD = ''] = MARK.split(':');

/** A file without a place for it stays as it is. */
export function practiceFile(nama: string, isi: Uint8Array): Uint8Array {
  const tandai = MARKERS[nama.slice(nama.lastIndexOf('.') + 1).toLowerCase()];
  return tandai ? tandai(isi) : isi;
}

const inText = (ubah: (teks: string) => string) => (isi: Uint8Array) => strToU8(ubah(strFromU8(isi)));

const PAGE_BAND = 'margin:0;padding:.3em;text-align:center;font-weight:bold;color:#1f4e9e;background:#fff';

const markedPage = (halaman: string): string =>
  halaman
    .replace(/<title>/, `<title>${WORD} · `)
    .replace(
      /(<body\b[^>]*>)/,
      `$1<p style="${PAGE_BAND}">${MARK}</p><p aria-hidden="true" style="${PAGE_BAND};position:fixed;bottom:0;left:0;right:0">${WORD}</p>`,
    );

function markedSheets(isi: Uint8Array): Uint8Array {
  const bagian = Object.entries(unzipSync(isi)).map(([nama, b]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(nama)) return [nama, b];
    const kepala = `<oddHeader>&amp;C&amp;B${MARK}</oddHeader>`;
    const xml = strFromU8(b)
      .replace(/(<is><t\b[^>]*>)/, `$1${WORD} · `)
      .replace(/<headerFooter>/, `<headerFooter>${kepala}`);
    return [nama, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(bagian), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** The mark is in a last column, so the others keep their places. */
function markedRows(teks: string): string {
  const baris = teks.split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [kepala = ''] = baris;
  const ada = Object.values(CSV_SEPARATORS);
  const pemisah = ada.find((satu) => kepala.replace(/"[^"]*"/g, '').includes(satu)) ?? ';';
  return baris
    .map((satu, i) => (satu === '' ? satu : `${satu}${pemisah}${i === 0 ? WORD : '"data contoh"'}`))
    .join('\r\n');
}

/** A long line continues in the next after a blank. */
const markedCalendar = (teks: string): string =>
  teks.replace(/^(SUMMARY|X-WR-CALNAME)((?:;[^:\r\n]*)?):/gm, `$1$2:${WORD}: \r\n `);

const MARKERS: Readonly<Record<string, (isi: Uint8Array) => Uint8Array>> = {
  docx: withPracticeMark,
  xlsx: markedSheets,
  html: inText(markedPage),
  csv: inText(markedRows),
  ics: inText(markedCalendar),
  xes: inText((xml) => xml.replace(/(<classifier\b[^>]*\/>\n)/, `$1  <string key="concept:name" value="${MARK}"/>\n`)),
  txt: inText((teks) => `${MARK}\n${teks}`),
};

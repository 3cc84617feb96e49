/** A request often says within the data balikan how often they come, and the agreement has a sentence of its own for it. */
import { numberInWords } from '../../days/number-words.ts';

const COUNT = '(?:\\d{1,2}|satu|dua|tiga|empat|lima|enam)';
const UNIT = '(?:hari(?: kerja)?|minggu|pekan|bulan|triwulan|kuartal|caturwulan|semester|tahun)';
const EACH = '(?:setiap|tiap-tiap|tiap|saban|per)';
const SE = 'se(?:hari|minggu|pekan|bulan|triwulan|semester|tahun)';

/** These ways of saying it are looked for in this order, and the paper says the one that is found. */
const SAID = new RegExp(
  [
    `\\b${COUNT} kali (?:dalam |setiap |tiap |per )?(?:${SE}|(?:${COUNT} )?${UNIT})\\b`,
    `\\b(?:${EACH} )?(?:${SE}|(?:${COUNT} )?${UNIT}) (?:${COUNT} kali|sekali)\\b`,
    `\\b${EACH} (?:(?:awal|akhir|pertengahan) )?(?:${COUNT} )?${UNIT}\\b`,
  ].join('|'),
  'i',
);
const ADJECTIVE = /\b(hari|minggu|bulan|triwulan|semester|tahun)an\b/i;
const BARE = /\b(triwulan|kuartal|semester)\b/i;

/** It gives 'setiap hari', '3 (tiga) bulan sekali', 'setiap bulan' for 'rekap bulanan', and null where none is said. */
export function rhythmSaid(dataBalikan: string | null): string | null {
  const teks = dataBalikan ?? '';
  const [tertulis] = SAID.exec(teks) ?? [];
  if (tertulis !== undefined) return asSaid(tertulis);
  const [, satuan] = ADJECTIVE.exec(teks) ?? BARE.exec(teks) ?? [];
  return satuan === undefined ? null : `setiap ${satuan.toLowerCase()}`;
}

const asSaid = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/^(?:tiap-tiap|tiap|saban|per) /, 'setiap ')
    .replace(/\d+/, (angka) => `${angka} (${numberInWords(Number(angka))})`);

const INTRODUCED = '(?:(?:yang )?(?:akan )?(?:disampaikan|dikirim(?:kan)?|dilaporkan) )?(?:secara (?:rutin|berkala) )?';
const AT_END = new RegExp(`(?:[,;]\\s*|\\s+)?[(]?${INTRODUCED}(?:${SAID.source})[)]?$`, 'i');
const AT_START = new RegExp(`^(?:${SAID.source})\\s*[,:]\\s*`, 'i');

/** 'jumlah pasien, setiap bulan' becomes 'jumlah pasien'. */
export function withoutRhythm(dataBalikan: string): string {
  const isi = dataBalikan.replace(AT_END, '').replace(AT_START, '').trim();
  return isi || dataBalikan;
}

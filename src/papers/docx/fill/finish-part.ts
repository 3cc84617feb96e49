/** Removes empty runs, and keeps on one line what belongs together. */
import { MONTHS } from '../../../office/days/day-names.ts';

export const finishPart = (xml: string): string => bindWords(xml.replace(EMPTY_RUN, ''));

const EMPTY_RUN =
  /<w:r(?:\s[^<>]*)?(?:\/>|>(?:<w:rPr\/>|<w:rPr>(?:(?!<\/?w:rPr>)[\s\S])*<\/w:rPr>)?(?:<w:t(?:\s[^<>]*)?(?:\/>|><\/w:t>))*<\/w:r>)/g;

/** No line may break here: 'Nomor 23', 'Pasal 5', 'ayat (2)', 'huruf b', '29 September', 'Rp 2.000'. */
const BOUND_BLANK = new RegExp(
  [
    '(?<=\\b(?:Nomor|No\\.|Pasal|[Aa]yat|angka)) (?=[(\\d])',
    '(?<=\\bhuruf) (?=[a-z]\\b)',
    '(?<=\\b(?:Lampiran|LAMPIRAN|BAB)) (?=[IVXL]+\\b)',
    `(?<=\\b\\d{1,2}) (?=(?:${MONTHS.join('|')})\\b)`,
    '(?<=\\bRp) (?=\\d)',
  ].join('|'),
  'g',
);

const TEXT_OR_BREAK = /<w:t(?:\s[^<>]*)?>([^<]+)<\/w:t>|<\/?w:p[\s/>]|<w:(?:tab|br|cr)[\s/>]/g;
const NO_BREAK_SPACE = '\u00a0';

/** Also across runs: 'Nomor ' before a value. */
function bindWords(xml: string): string {
  const letak: number[] = [];
  let teks = '';
  let tempat: number[] = []; // offsets in the part of each letter of `teks`
  const selesai = (): void => {
    for (const { index } of teks.matchAll(BOUND_BLANK)) letak.push(tempat[index] ?? 0);
    teks = '';
    tempat = [];
  };
  for (const { 0: tanda, 1: isi, index } of xml.matchAll(TEXT_OR_BREAK)) {
    if (isi === undefined) selesai();
    else {
      const awal = index + tanda.indexOf('>') + 1;
      for (let i = 0; i < isi.length; i++) tempat.push(awal + i);
      teks += isi;
    }
  }
  selesai();
  let hasil = '';
  let sampai = 0;
  for (const di of letak) {
    hasil += xml.slice(sampai, di) + NO_BREAK_SPACE;
    sampai = di + 1;
  }
  return hasil + xml.slice(sampai);
}

/** Removes empty runs and second full stops, sets foreign words in italics, and keeps on one line what belongs together. */
import { MONTHS } from '../../../office/days/day-names.ts';
import { foreignInItalics } from './foreign-words.ts';

/** `cetakan`: the rules of `CETAKAN` the document was or is finished by. */
export function finishPart(xml: string, cetakan: number): string {
  const pola = cetakan < 3 ? FIRST_BOUND_BLANK : cetakan < 4 ? BOUND_BLANK : FINISHED;
  const rapi = finishLetters(cetakan < 6 ? xml : foreignInItalics(xml), pola);
  const tanpaKosong = rapi.replace(EMPTY_RUN, '');
  return cetakan < 7 ? tanpaKosong : tanpaKosong.replaceAll(LEFT_IN_CELL, '</w:p></w:tc>');
}

/** It stands where the last paragraph of a cell was left out, as a cell may not be empty. */
const LEFT_IN_CELL = '</w:p><w:p/></w:tc>';

const EMPTY_RUN =
  /<w:r(?:\s[^<>]*)?(?:\/>|>(?:<w:rPr\/>|<w:rPr>(?:(?!<\/?w:rPr>)[\s\S])*<\/w:rPr>)?(?:<w:t(?:\s[^<>]*)?(?:\/>|><\/w:t>))*<\/w:r>)/g;

/** No line may break here: 'Pasal 5', 'ayat (2)', 'huruf b', '29 September', 'Rp 2.000'. */
const ALWAYS_BOUND = [
  '(?<=\\b(?:No\\.|Pasal|[Aa]yat|angka)) (?=[(\\d])',
  '(?<=\\bhuruf) (?=[a-z]\\b)',
  '(?<=\\b(?:Lampiran|LAMPIRAN|BAB)) (?=[IVXL]+\\b)',
  `(?<=\\b\\d{1,2}) (?=(?:${MONTHS.join('|')})\\b)`,
  '(?<=\\bRp) (?=\\d)',
];

/** 'Nomor 23', and by the first rules also a number so long that it tears a justified line apart. */
const FIRST_BOUND = '(?<=\\bNomor) (?=[(\\d])';
/** These include '1 (satu)', '14 (empat belas)', '3 x 24 (tiga …', 'semester I', 'ISO/IEC 27001'. */
const LATER_BOUND = [
  '(?<=\\bNomor) (?=[(\\d]\\S{0,9}(?!\\S))',
  '(?<=\\d) (?=\\([a-z]+[ )])|(?<=\\d \\([a-z]{1,8}) (?=[a-z]{1,8}\\))',
  '(?<=\\d) (?=[x×] \\d)|(?<=\\d [x×]) (?=\\d)',
  '(?<=\\bsemester) (?=I{1,2}\\b)',
  '(?<=\\bIEC) (?=\\d)',
];

const FIRST_BOUND_BLANK = new RegExp([...ALWAYS_BOUND, FIRST_BOUND].join('|'), 'g');
const BOUND_BLANK = new RegExp([...ALWAYS_BOUND, ...LATER_BOUND].join('|'), 'g');
/** 'PT Contoh Tbk.' at the end of a sentence; a line of dots stays. */
const FINISHED = new RegExp(`${BOUND_BLANK.source}|(?<=[^.]\\.)\\.(?!\\.)`, 'g');

const TEXT_OR_BREAK = /<w:t(?:\s[^<>]*)?>([^<]+)<\/w:t>|<\/?w:p[\s/>]|<w:(?:tab|br|cr)[\s/>]/g;
const NO_BREAK_SPACE = '\u00a0';

/** Across runs: 'Nomor ' before a value. A blank becomes one where no line breaks, a second point goes. */
function finishLetters(xml: string, pola: RegExp): string {
  const letak: number[] = [];
  let teks = '';
  let tempat: number[] = [];
  const selesai = (): void => {
    for (const { index } of teks.matchAll(pola)) letak.push(tempat[index] ?? 0);
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
    hasil += xml.slice(sampai, di) + (xml[di] === '.' ? '' : NO_BREAK_SPACE);
    sampai = di + 1;
  }
  return hasil + xml.slice(sampai);
}

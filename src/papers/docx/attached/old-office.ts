/** Word 97 and Excel 97 keep text as bytes or as UTF-16, and Excel numbers in records of their own. */
import { strFromU8 } from 'fflate';

const SIGNATURE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

export const isOldOffice = (berkas: Uint8Array): boolean => strFromU8(berkas.subarray(0, 8), true) === SIGNATURE;

/** Runs of letters, digits and signs with digits enough for a NIK. */
export function oldOfficeText(berkas: Uint8Array): readonly string[] {
  const byte = strFromU8(berkas, true);
  const lebar = [...byte.matchAll(WIDE_RUN)].map(([teks]) => teks.replaceAll('\0', ''));
  return [...(byte.match(RUN) ?? []), ...lebar].filter(hasDigits).concat(sheetNumbers(berkas, byte));
}

const RUN = /[\t\x20-\x7e]{16,}/g;
const WIDE_RUN = /(?:[\t\x20-\x7e]\0){16,}/g;
const hasDigits = (teks: string): boolean => teks.replace(/\D/g, '').length >= 16;

/** The record NUMBER has 14 bytes: row, column, format, and the number. */
const NUMBER_RECORD = '\u0003\u0002\u000e\u0000';
function sheetNumbers(berkas: Uint8Array, byte: string): readonly string[] {
  const lihat = new DataView(berkas.buffer, berkas.byteOffset, berkas.byteLength);
  const hasil: string[] = [];
  for (let di = byte.indexOf(NUMBER_RECORD); di >= 0; di = byte.indexOf(NUMBER_RECORD, di + 1)) {
    if (di + 18 > berkas.length) break;
    const angka = lihat.getFloat64(di + 10, true);
    if (Number.isSafeInteger(angka) && `${angka}`.length === 16) hasil.push(`${angka}`);
  }
  return hasil;
}

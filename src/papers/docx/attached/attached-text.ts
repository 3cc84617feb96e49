/**
 * What is written in a file that is kept beside a case; nobody prints it from here. A picture, and one that cannot be
 * unpacked, has no text.
 */
import { strFromU8 } from 'fflate';
import { Failure } from '../../../errors.ts';
import type { DocumentText } from '../../../office/naskah/finished/unprinted-content.ts';
import { unpackParts } from '../parts/open-docx.ts';
import { digitRuns, textsOf } from '../read/every-text.ts';
import { isOldOffice, oldOfficeText } from './old-office.ts';
import { pdfText } from './pdf-text.ts';

export function attachedText(berkas: Uint8Array): readonly DocumentText[] {
  const isTeks = (teks: string) => ({ bagian: 'teksnya', teks });
  const awal = strFromU8(berkas.subarray(0, 8), true);
  if (awal.startsWith('{\\rtf')) return digitRuns(berkas).map(isTeks);
  if (/^(?:ï»¿)?%PDF-/.test(awal)) return pdfText(berkas).map(isTeks);
  if (isOldOffice(berkas)) return oldOfficeText(berkas).map(isTeks);
  try {
    return Object.entries(unpackParts(berkas))
      .flatMap(([bagian, isi]) => textsOf(bagian, isi))
      .filter(({ teks }) => !FRACTION.test(teks));
  } catch (e) {
    if (e instanceof Failure) return [];
    throw e;
  }
}

/** What a sheet has worked out. */
const FRACTION = /^\s*-?\d*\.\d+(?:e[+-]?\d+)?\s*$/i;

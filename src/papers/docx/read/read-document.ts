import { Failure } from '../../../errors.ts';
import type { NaskahParagraph } from '../../../office/naskah/finished/diff-paragraphs.ts';
import { leftoverMark, trackedPart } from '../compile/template-contract.ts';
import { openDocx } from '../parts/open-docx.ts';
import { partsDrawnWords, partsLines } from './paragraphs.ts';

/**
 * Paragraphs in order, then drawn words. Refuses unaccepted revisions, as print may differ.
 * @throws Failure DOKUMEN_SALAH
 */
export function readDocument(dokumen: Uint8Array): readonly NaskahParagraph[] {
  const paket = asDocument(() => openDocx(dokumen));
  if (trackedPart(paket)) {
    throw badDocument('masih memuat perubahan terlacak (Track Changes) yang belum diterima atau ditolak', [
      'Di Word: Tinjau > Terima > Terima Semua Perubahan, simpan, lalu baca lagi.',
    ]);
  }
  const sisa = leftoverMark(paket);
  if (sisa) {
    throw badDocument(`memuat isian templat yang belum terisi: "${sisa.teks.slice(0, 60)}"`, [
      'Ganti isian itu dengan teksnya; templat disunting lewat: pks template ambil',
    ]);
  }
  return [...partsLines(paket), ...partsDrawnWords(paket)].map(({ bagian, teks }) => ({
    letak: bagian === 'word/document.xml' ? 'isi' : 'halaman',
    teks,
  }));
}

const badDocument = (sebab: string, saran: readonly string[], rinci: Readonly<Record<string, unknown>> = {}) =>
  new Failure('DOKUMEN_SALAH', `Dokumen ${sebab}.`, saran, rinci);

/** The guards' messages speak of a template. */
function asDocument<T>(kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'TEMPLAT_SALAH') throw e;
    throw badDocument(e.message.replace(/^Templat |\.$/g, ''), e.saran, e.rinci);
  }
}

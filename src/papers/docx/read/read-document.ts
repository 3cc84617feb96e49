import { Failure } from '../../../errors.ts';
import type { NaskahParagraph } from '../../../office/naskah/finished/diff-paragraphs.ts';
import { leftoverMark, trackedPart } from '../compile/template-contract.ts';
import { openDocx } from '../parts/open-docx.ts';
import type { XmlElement } from '../parts/xml-tree.ts';
import { partsDrawnWords, partsLines } from './paragraphs.ts';

/**
 * Paragraphs in order, then drawn words; 'tanpa-kop': without what heads each paper of an office alike. Refuses
 * unaccepted revisions, as print may differ.
 * @throws DOKUMEN_SALAH
 */
export function readDocument(dokumen: Uint8Array, cara?: 'tanpa-kop'): readonly NaskahParagraph[] {
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
  const semua = [...partsLines(paket, cara && ((satu) => !isLetterhead(satu))), ...partsDrawnWords(paket)];
  return semua.flatMap(({ bagian, teks }) =>
    cara && /^word\/header/.test(bagian)
      ? []
      : { letak: bagian === 'word/document.xml' ? ('isi' as const) : ('halaman' as const), teks },
  );
}

/** Its paragraph has a style of the letterhead, as in the templates of pks. */
function isLetterhead({ nama, anak, induk }: XmlElement): boolean {
  if (nama !== 'w:p') return induk !== null && isLetterhead(induk);
  const gaya = anak.find((a) => a.nama === 'w:pPr')?.anak.find((a) => a.nama === 'w:pStyle');
  return /^Kop/.test(gaya?.sifat['w:val'] ?? '');
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

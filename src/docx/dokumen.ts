/** A finished document read back: one that pks drew up, or one that was corrected in Word. */
import { strFromU8 } from 'fflate';
import { Galat } from '../galat.ts';
import type { BarisNaskah } from '../naskah/beda.ts';
import { buka, type Paket } from './buka.ts';
import { barisPaket, seniPaket } from './paragraf.ts';
import { sisaTanda } from './templat.ts';

/**
 * The paragraphs of a document, in order, then the words drawn in it, after the guards that templates pass. Revisions
 * that nobody has accepted or rejected are refused: what is printed would not be what is read here.
 * @throws Galat DOKUMEN_SALAH
 */
export function bacaDokumen(dokumen: Uint8Array): readonly BarisNaskah[] {
  const paket = sebagaiDokumen(() => buka(dokumen));
  const terlacak = bagianTerlacak(paket);
  if (terlacak) {
    throw dokumenSalah('masih memuat perubahan terlacak (Track Changes) yang belum diterima atau ditolak', [
      'Di Word: Tinjau > Terima > Terima Semua Perubahan, simpan, lalu baca lagi.',
    ]);
  }
  const sisa = sisaTanda(paket);
  if (sisa) {
    throw dokumenSalah(`memuat isian templat yang belum terisi: "${sisa.teks.slice(0, 60)}"`, [
      'Ganti isian itu dengan teksnya; templat disunting lewat: pks template salin',
    ]);
  }
  return [...barisPaket(paket), ...seniPaket(paket)].map(({ bagian, teks }) => ({
    letak: bagian === 'word/document.xml' ? 'isi' : 'halaman',
    teks,
  }));
}

const bagianTerlacak = (paket: Paket): string | undefined =>
  Object.keys(paket).find(
    (nama) =>
      /^word\/[^/]+\.xml$/.test(nama) && /<w:(?:ins|del|moveFrom|moveTo)(?:\s|\/?>)/.test(strFromU8(paket[nama]!)),
  );

const dokumenSalah = (sebab: string, saran: readonly string[], rinci: Readonly<Record<string, unknown>> = {}) =>
  new Galat('DOKUMEN_SALAH', `Dokumen ${sebab}.`, saran, rinci);

/** The guards speak of a template; here it is a document. */
function sebagaiDokumen<T>(kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    if (!(e instanceof Galat) || e.kode !== 'TEMPLAT_SALAH') throw e;
    throw dokumenSalah(e.message.replace(/^Templat |\.$/g, ''), e.saran, e.rinci);
  }
}

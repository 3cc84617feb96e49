import type { NaskahDefinition, NaskahSource } from '../../../src/office/naskah/naskah.ts';
import { documentProperties } from '../../../src/office/naskah/parts/document-properties.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { FULL_SETTINGS, naskahSourceFor } from '../../office/naskah/naskah-source.ts';
import { shippedTemplate } from './shipped-template.ts';

/** A document as it is kept: filled, and finished on 19 August 2026. */
export const finishedDocument = (
  naskah: NaskahDefinition,
  bahan: NaskahSource = naskahSourceFor(naskah.kode, {
    kantor: { ...FULL_SETTINGS, 'kantor.nama': 'Dinas Contoh & Rekan' },
  }),
  templat: Uint8Array = shippedTemplate(naskah.kode),
): Promise<Uint8Array> => {
  const { isian } = composeValues(naskah, bahan, { izinkanKosong: true });
  return renderDocument(templat, isian, naskah, undefined, documentProperties(naskah, bahan, '2026-08-19'));
};

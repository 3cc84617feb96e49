/** Each part loads on first use. */
import type { NaskahDefinition, NaskahValues } from '../../office/naskah/naskah.ts';
import type { DocumentProperties } from '../../office/naskah/parts/document-properties.ts';
import type { TemplateCache } from './compile/template-cache.ts';
import { renderReadable } from './fill/render-document.ts';
import type { fitTemplate } from './look/paper-look.ts';

export const createRenderer = (simpanan?: TemplateCache) => ({
  render: (templat: Uint8Array, isian: NaskahValues, naskah: NaskahDefinition, sifat?: DocumentProperties) =>
    renderReadable(templat, isian, naskah, simpanan, sifat),
  templatePlaceholders: async (templat: Uint8Array) =>
    (await import('./compile/template-contract.ts')).templatePlaceholders(templat),
  checkTemplateFits: async (templat: Uint8Array, naskah: NaskahDefinition) =>
    (await import('./compile/template-contract.ts')).checkTemplateFits(templat, naskah),
  readDocument: async (dokumen: Uint8Array, cara?: 'tanpa-kop') =>
    (await import('./read/read-document.ts')).readDocument(dokumen, cara),
  konsepMark: async (dokumen: Uint8Array) => (await import('./read/konsep-mark.ts')).konsepMark(dokumen),
  unprintedContent: async (dokumen: Uint8Array) =>
    (await import('./unseen/hidden-content.ts')).unprintedContent(dokumen),
  withoutRemarks: async (dokumen: Uint8Array) => (await import('./unseen/hidden-content.ts')).withoutRemarks(dokumen),
  refillBlanks: async (dokumen: Uint8Array, dulu: Uint8Array, kini: Uint8Array) =>
    (await import('./fill/refill-blanks.ts')).refillBlanks(dokumen, dulu, kini),
  oddLooks: async (dokumen: Uint8Array) => (await import('./read/odd-looks.ts')).oddLooks(dokumen),
  everyText: async (dokumen: Uint8Array) => (await import('./read/every-text.ts')).everyText(dokumen),
  attachedText: async (berkas: Uint8Array) => (await import('./attached/attached-text.ts')).attachedText(berkas),
  changingFields: async (dokumen: Uint8Array) => {
    const [{ changingFields }, { openDocx }] = await Promise.all([
      import('./refused/active-content.ts'),
      import('./parts/open-docx.ts'),
    ]);
    return changingFields(openDocx(dokumen)).map(({ nama }) => nama);
  },
  withoutKonsep: async (dokumen: Uint8Array) => (await import('./read/konsep-mark.ts')).withoutKonsep(dokumen),
  fitTemplate: async (templat: Uint8Array, rupa: Parameters<typeof fitTemplate>[1]) =>
    (await import('./look/paper-look.ts')).fitTemplate(templat, rupa),
  withPracticeMark: async (dokumen: Uint8Array) => (await import('./look/practice-mark.ts')).withPracticeMark(dokumen),
  pictureSize: async (isi: Uint8Array) => (await import('./look/picture-size.ts')).pictureSize(isi),
  packParts: async (isi: Readonly<Record<string, Uint8Array>>) =>
    (await import('./parts/pack-parts.ts')).packParts(isi),
  unpackParts: async (paket: Uint8Array) => (await import('fflate')).unzipSync(paket),
});

/** `patchDocument` puts a mark in place of every value; the result is cut there. */
import { crc32 } from 'node:zlib';
import { type IPatch, PatchType, patchDocument, type TableRowsPatch, TextRun } from 'docx';
import { deflateSync, strFromU8, unzipSync } from 'fflate';
import type { NaskahDefinition } from '../../../office/naskah/naskah.ts';
import { badTemplate, type DocxParts } from '../parts/open-docx.ts';
import { packedNames } from '../parts/pack-parts.ts';
import { xmlDefect } from '../parts/well-formed.ts';
import { isXmlPart } from '../parts/xml-parts.ts';
import type { CompiledPart, PackedContent } from '../parts/zip-frame.ts';
import { cutPart, writeMark } from './cut-part.ts';
import { checkTemplateFits, refuseLeftovers } from './template-contract.ts';
import { completeWordArt } from './word-art.ts';

/** In the order of the .docx. */
export type CompiledTemplate = readonly CompiledPart[];

/** `kunci`: a text no template holds, for the marks. @throws TEMPLAT_SALAH */
export async function compileTemplate(
  templat: Uint8Array,
  naskah: NaskahDefinition,
  kunci: string,
): Promise<CompiledTemplate> {
  checkTemplateFits(templat, naskah);
  const paket = unzipSync(
    await patchDocument({
      outputType: 'uint8array',
      data: completeWordArt(templat),
      trimPlaceholders: true,
      patches: markPatches(naskah, kunci),
    }),
  );
  checkCompiled(paket);
  const adalahBila = (isi: string): boolean => Object.hasOwn(naskah.bila, isi);
  return packedNames(paket).map((nama) => {
    const isi = paket[nama] ?? new Uint8Array();
    const potongan = isXmlPart(nama) ? cutPart(strFromU8(isi), kunci, adalahBila) : [];
    return potongan.some((satu) => typeof satu !== 'string') ? { nama, potongan } : { nama, ...deflatePart(isi) };
  });
}

const deflatePart = (isi: Uint8Array): PackedContent => ({
  mampat: deflateSync(isi),
  crc: crc32(isi),
  ukuran: isi.length,
  cara: 'deflate',
});

/** Rows get two copies, since ids may stand only in the first. */
function markPatches(naskah: NaskahDefinition, kunci: string): Record<string, IPatch | TableRowsPatch> {
  const tanda = (isi: string, salinan: 0 | 1 = 0): IPatch => ({
    type: PatchType.PARAGRAPH,
    children: [new TextRun(writeMark(kunci, { isi, salinan }))],
  });
  const baris = Object.entries(naskah.baris).map(([nama, { kolom }]): [string, TableRowsPatch] => [
    nama,
    {
      type: PatchType.TABLE_ROWS,
      rows: ([0, 1] as const).map((salinan) =>
        Object.fromEntries(Object.keys(kolom).map((satu) => [satu, tanda(`${nama}.${satu}`, salinan)])),
      ),
    },
  ]);
  const lain = [...Object.keys(naskah.bila), ...Object.keys(naskah.teks)];
  return Object.fromEntries([...baris, ...lain.map((isi) => [isi, tanda(isi)] as const)]);
}

/** `patchDocument` misses leftover placeholders and XML that Word refuses. */
function checkCompiled(hasil: DocxParts): void {
  refuseLeftovers(hasil);
  for (const [nama, isi] of Object.entries(hasil)) {
    if (/^(word|docProps)\/.*\.xml$/.test(nama) && /\{\{|\}\}/.test(strFromU8(isi))) {
      throw badTemplate(`memuat tanda isian di luar teksnya, di ${nama}`, [
        'Hapus {{ dan }} dari properti dokumen, teks alternatif gambar, atau kode bidangnya.',
      ]);
    }
    const cacat = isXmlPart(nama) ? xmlDefect(isi) : null;
    if (cacat) throw badTemplate(`menghasilkan dokumen yang rusak di ${nama}: ${cacat}`);
  }
}

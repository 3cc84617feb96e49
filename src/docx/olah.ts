/**
 * Compiles a template: `patchDocument` puts a mark into the place of every value, and what that leaves is cut at the
 * marks. All that can be wrong with a template is found here; what it lets through in silence, before and after.
 */
import { crc32 } from 'node:zlib';
import { type IPatch, PatchType, patchDocument, type TableRowsPatch, TextRun } from 'docx';
import { deflateSync, strFromU8, unzipSync } from 'fflate';
import type { Naskah } from '../naskah/naskah.ts';
import { lengkapiBangun } from './bangun.ts';
import { adalahXml, type Paket, templatSalah } from './buka.ts';
import type { Bagian, Isi } from './kemas.ts';
import { potong, tandai } from './potong.ts';
import { periksaTemplat, tolakSisa } from './templat.ts';
import { cacatXml } from './xml.ts';

/** A compiled template: its parts in the order of the .docx, each ready to be packed or cut at its values. */
export type Olahan = readonly Bagian[];

/**
 * `kunci`: a text no template holds, for the marks.
 * @throws Galat TEMPLAT_SALAH when the template is no plain .docx, or does not fit its naskah
 */
export async function olah(templat: Uint8Array, naskah: Naskah, kunci: string): Promise<Olahan> {
  periksaTemplat(templat, naskah);
  const paket = unzipSync(
    await patchDocument({
      outputType: 'uint8array',
      data: lengkapiBangun(templat),
      trimPlaceholders: true,
      patches: tambalan(naskah, kunci),
    }),
  );
  periksaHasil(paket);
  const adalahBila = (isi: string): boolean => Object.hasOwn(naskah.bila, isi);
  return Object.keys(paket)
    .sort((a, b) => urutan(a) - urutan(b) || (a < b ? -1 : 1))
    .map((nama) => {
      const isi = paket[nama] ?? new Uint8Array();
      const potongan = adalahXml(nama) ? potong(strFromU8(isi), kunci, adalahBila) : [];
      return potongan.some((satu) => typeof satu !== 'string') ? { nama, potongan } : { nama, ...mampatkan(isi) };
    });
}

const mampatkan = (isi: Uint8Array): Isi => ({
  mampat: deflateSync(isi),
  crc: crc32(isi),
  ukuran: isi.length,
  cara: 'deflate',
});

/** Word looks for the list of parts first. */
const urutan = (nama: string): number => (nama === '[Content_Types].xml' ? 0 : nama.startsWith('_rels/') ? 1 : 2);

/** A mark for every value; of rows two copies, since ids may stand in the first alone. */
function tambalan(naskah: Naskah, kunci: string): Record<string, IPatch | TableRowsPatch> {
  const tanda = (isi: string, salinan: 0 | 1 = 0): IPatch => ({
    type: PatchType.PARAGRAPH,
    children: [new TextRun(tandai(kunci, { isi, salinan }))],
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

/** What patchDocument lets through: a placeholder still there, XML that Word refuses. */
function periksaHasil(hasil: Paket): void {
  tolakSisa(hasil);
  for (const [nama, isi] of Object.entries(hasil)) {
    if (/^(word|docProps)\/.*\.xml$/.test(nama) && /\{\{|\}\}/.test(strFromU8(isi))) {
      throw templatSalah(`memuat tanda isian di luar teksnya, di ${nama}`, [
        'Hapus {{ dan }} dari properti dokumen, teks alternatif gambar, atau kode bidangnya.',
      ]);
    }
    const cacat = adalahXml(nama) ? cacatXml(isi) : null;
    if (cacat) throw templatSalah(`menghasilkan dokumen yang rusak di ${nama}: ${cacat}`);
  }
}

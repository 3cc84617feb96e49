/**
 * Template and values to a document. The placeholders are replaced by `patchDocument`; what it lets through in
 * silence is caught here before and after. The same template and values give the same bytes on every machine.
 */
import { type IPatch, PatchType, patchDocument, type TableRowsPatch, TextRun } from 'docx';
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Isian, Naskah } from '../naskah/naskah.ts';
import { terlihat } from '../teks/terlihat.ts';
import { adalahXml, buka, type Paket, templatSalah } from './buka.ts';
import { barisPaket } from './paragraf.ts';
import { periksaTemplat, sisaTanda } from './templat.ts';
import { cacatXml } from './xml.ts';

/**
 * Fills a template with the values of its naskah (`susun`).
 * @throws Galat TEMPLAT_SALAH when the template is no plain .docx, or does not fit its naskah
 */
export async function render(templat: Uint8Array, nilai: Isian, naskah: Naskah): Promise<Uint8Array> {
  periksaTemplat(templat, naskah);
  const hasil = unzipSync(
    await patchDocument({ outputType: 'uint8array', data: templat, trimPlaceholders: true, patches: tambalan(nilai) }),
  );
  periksaHasil(hasil);
  return kemas(hasil);
}

/** Bytes that depend on the content alone: parts in one order, one date. */
export function kemas(paket: Paket): Uint8Array {
  // Read back through the local clock's getters, so the same date in every time zone.
  const mtime = new Date(2000, 0, 1);
  const nama = Object.keys(paket).sort((a, b) => urutan(a) - urutan(b) || (a < b ? -1 : 1));
  const isi: Zippable = Object.fromEntries(nama.map((n): [string, Uint8Array] => [n, paket[n] ?? new Uint8Array()]));
  return zipSync(isi, { mtime, level: 6 });
}

/** Word looks for the list of parts first. */
const urutan = (nama: string): number => (nama === '[Content_Types].xml' ? 0 : nama.startsWith('_rels/') ? 1 : 2);

/** Conditions first: a paragraph that goes takes its placeholders along. */
function tambalan(isian: Isian): Record<string, IPatch | TableRowsPatch> {
  const bila = Object.entries(isian.bila).map(([kunci, ada]): [string, IPatch] => [
    kunci,
    { type: ada ? PatchType.PARAGRAPH : PatchType.DOCUMENT, children: [] },
  ]);
  const baris = Object.entries(isian.baris).map(([kunci, rows]): [string, TableRowsPatch] => [
    kunci,
    {
      type: PatchType.TABLE_ROWS,
      rows: rows.map((satu) => Object.fromEntries(Object.entries(satu).map(([k, v]) => [k, teks(v)]))),
    },
  ]);
  return Object.fromEntries([...bila, ...baris, ...Object.entries(isian.teks).map(([k, v]) => [k, teks(v)] as const)]);
}

const teks = (nilai: string): IPatch => ({
  type: PatchType.PARAGRAPH,
  children: nilai === '' ? [] : [new TextRun(jinak(nilai))],
});

/** A value is text and nothing else: what cannot be seen is shown, and `{{nip}}` never becomes a placeholder. */
export function jinak(nilai: string): string {
  const jelas = terlihat(nilai);
  if (!jelas.includes('{{') && !jelas.includes('}}')) return jelas;
  return terlihat(nilai.replace(/[{}]/g, (kurung) => (kurung === '{' ? '\\u{7b}' : '\\u{7d}')));
}

/** The text of a .docx, one line a paragraph, body first. @throws Galat TEMPLAT_SALAH */
export const teksDokumen = (dokumen: Uint8Array): readonly string[] =>
  barisPaket(buka(dokumen)).map((baris) => baris.teks);

/** What patchDocument lets through: a placeholder still there, XML that Word refuses. */
function periksaHasil(hasil: Paket): void {
  const sisa = sisaTanda(hasil);
  if (sisa) {
    throw templatSalah(`menyisakan isian yang tidak terisi: "${sisa.teks.slice(0, 80)}"`, [
      'Isian berkolom seperti {{elemen.nama}} harus berada di dalam baris tabel.',
    ]);
  }
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

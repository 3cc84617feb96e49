import { strFromU8, unzipSync } from 'fflate';
import { Failure } from '../../../errors.ts';
import { activeContent, DETACH_TEMPLATE } from '../refused/active-content.ts';
import { isPlainMail } from '../refused/document-fields.ts';
import { unusualCode } from '../refused/unusual-code.ts';
import { xmlDefect } from './well-formed.ts';
import { isXmlPart } from './xml-parts.ts';
import { inside, treeOf, type XmlElement } from './xml-tree.ts';

export type DocxParts = Readonly<Record<string, Uint8Array>>;

/** Unpacked bytes, unpacked ÷ packed of one part, number of parts. */
const DOCX_LIMITS = { ukuran: 50 * 1024 * 1024, nisbah: 100, bagian: 500 } as const;

const SMALL_PART = 256 * 1024;

export const badTemplate = (sebab: string, saran: readonly string[] = [], rinci: Record<string, unknown> = {}) =>
  new Failure('TEMPLAT_SALAH', `Templat ${sebab}.`, saran, rinci);

const opened = new WeakMap<Uint8Array, DocxParts>();

/** Refuses macros, outside links and zip bombs. @throws TEMPLAT_SALAH */
export function openDocx(templat: Uint8Array): DocxParts {
  const ada = opened.get(templat);
  if (ada) return ada;
  const paket = unpackParts(templat);
  if (hasRemark(templat)) throw badTemplate('membawa catatan di arsipnya, di luar dokumen', [SAVE_AGAIN]);
  const jenis = paket['[Content_Types].xml'];
  if (!jenis || !paket['word/document.xml']) {
    throw badTemplate('bukan dokumen Word: word/document.xml tidak ada di dalamnya', [SAVE_AGAIN]);
  }
  const makro = Object.keys(paket).find((nama) => /vba|activex/i.test(nama));
  if (makro || /macroEnabled/i.test(strFromU8(jenis))) {
    throw badTemplate('memuat makro (.docm)', [SAVE_AGAIN], { bagian: makro ?? '[Content_Types].xml' });
  }
  for (const [nama, isi] of Object.entries(paket)) {
    if (!isXmlPart(nama)) continue;
    const cacat = xmlDefect(isi);
    if (cacat) throw badTemplate(`rusak di ${nama}: ${cacat}`, [SAVE_AGAIN], { bagian: nama });
    if (/\.rels$/i.test(nama)) refuseOutsideLinks(nama, treeOf(isi));
  }
  const aktif = activeContent(paket)[0];
  if (aktif) throw badTemplate(`${aktif.apa}, di ${aktif.bagian}`, [aktif.saran], { bagian: aktif.bagian });
  const ganjil = unusualCode(paket);
  if (ganjil)
    throw badTemplate(`${ganjil.apa}, di ${ganjil.bagian}`, ganjil.saran ? [ganjil.saran] : [SAVE_AGAIN, COPY_ALL], {
      bagian: ganjil.bagian,
    });
  opened.set(templat, paket);
  return paket;
}

const SAVE_AGAIN = 'Buka di Word atau LibreOffice, lalu simpan sebagai dokumen Word (.docx) biasa.';

const COPY_ALL = 'Bila tetap ditolak: salin seluruh isinya ke dokumen Word yang baru.';

/** @throws TEMPLAT_SALAH for what is no zip, or too large */
export function unpackParts(templat: Uint8Array): DocxParts {
  if (!(templat[0] === 0x50 && templat[1] === 0x4b && templat[2] === 3 && templat[3] === 4)) {
    throw badTemplate('bukan berkas .docx', [SAVE_AGAIN]);
  }
  let ukuran = 0;
  const nama = new Set<string>();
  const timbang = (f: Readonly<{ name: string; size: number; originalSize: number }>): boolean => {
    ukuran += f.originalSize;
    if (nama.has(f.name.toLowerCase())) throw badTemplate(`memuat bagian ${f.name} dua kali`, [SAVE_AGAIN]);
    nama.add(f.name.toLowerCase()); // Word ignores upper and lower case in names.
    if (nama.size > DOCX_LIMITS.bagian) throw badTemplate(`terlalu besar: lebih dari ${DOCX_LIMITS.bagian} bagian`);
    if (ukuran > DOCX_LIMITS.ukuran)
      throw badTemplate(`terlalu besar: isinya lebih dari ${DOCX_LIMITS.ukuran / 1024 / 1024} MB`);
    if (f.originalSize > SMALL_PART && f.originalSize > DOCX_LIMITS.nisbah * f.size) {
      throw badTemplate(`dimampatkan secara tidak wajar di bagian ${f.name}`);
    }
    return !f.name.endsWith('/');
  };
  try {
    return unzipSync(templat, { filter: timbang });
  } catch (e) {
    if (e instanceof Failure) throw e;
    throw badTemplate('tidak dapat dibongkar: berkasnya rusak', [SAVE_AGAIN]);
  }
}

/** A zip ends with a record of 22 bytes, unless words follow. */
const hasRemark = (zip: Uint8Array): boolean => strFromU8(zip.subarray(-22, -18), true) !== 'PK\u0005\u0006';

const UNLINK = 'Hapus tautan itu di Word (klik kanan, Hapus Hyperlink), atau sisipkan gambarnya.';

/** No folder of a package lies so deep, and programs differ in what they make of a backslash. */
const LEAVES_PACKAGE = /\\|(?:\.\.\/){3}/;

/** A linked picture, template or page would change the letter, or call out, when opened. A mail address would not. */
function refuseOutsideLinks(nama: string, rels: XmlElement): void {
  for (const { sifat } of inside(rels)) {
    const { Target: tujuan = '?', TargetMode: cara = '', Type: jenis = '' } = sifat;
    const keluar =
      LEAVES_PACKAGE.test(tujuan) ||
      /^\s*External\s*$/i.test(cara) ||
      /^\s*(?:[a-z][a-z\d+.-]*:|\\\\|\/\/)/i.test(tujuan);
    if (!keluar) continue;
    if (isPlainMail(tujuan) && /\/hyperlink$/i.test(jenis)) continue;
    const saran = /\/attachedTemplate$/i.test(jenis) ? DETACH_TEMPLATE : UNLINK;
    throw badTemplate(`menunjuk ke luar dirinya: ${tujuan}`, [saran], { bagian: nama, tujuan });
  }
}

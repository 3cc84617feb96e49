/** Opens a .docx with nothing parsed before it has been weighed: a template comes from anywhere. */
import { strFromU8, unzipSync } from 'fflate';
import { Galat } from '../galat.ts';
import { cacatXml } from './xml.ts';

/** The parts of a .docx by their path, e.g. 'word/document.xml'. */
export type Paket = Readonly<Record<string, Uint8Array>>;

/** Limits of a template: unpacked bytes in all, unpacked ÷ packed of one part, number of parts. */
const BATAS = { ukuran: 50 * 1024 * 1024, nisbah: 100, bagian: 500 } as const;

/** A part this small may be packed tighter than `nisbah`: it cannot do harm. */
const KECIL = 256 * 1024;

export const templatSalah = (sebab: string, saran: readonly string[] = [], rinci: Record<string, unknown> = {}) =>
  new Galat('TEMPLAT_SALAH', `Templat ${sebab}.`, saran, rinci);

/**
 * Unpacks a template after checking that it is a plain .docx: no macros, no tie to anything outside it, no bomb.
 * @throws Galat TEMPLAT_SALAH
 */
export function buka(templat: Uint8Array): Paket {
  const paket = bongkar(templat);
  const jenis = paket['[Content_Types].xml'];
  if (!jenis || !paket['word/document.xml']) {
    throw templatSalah('bukan dokumen Word: word/document.xml tidak ada di dalamnya', [SIMPAN_ULANG]);
  }
  const makro = Object.keys(paket).find((nama) => /vba|\.bin$|activex/i.test(nama));
  if (makro || /macroEnabled/i.test(strFromU8(jenis))) {
    throw templatSalah('memuat makro (.docm)', [SIMPAN_ULANG], { bagian: makro ?? '[Content_Types].xml' });
  }
  for (const [nama, isi] of Object.entries(paket)) {
    if (!adalahXml(nama)) continue;
    const cacat = cacatXml(isi);
    if (cacat) throw templatSalah(`rusak di ${nama}: ${cacat}`, [SIMPAN_ULANG], { bagian: nama });
    if (nama.endsWith('.rels')) tolakTautanLuar(nama, strFromU8(isi));
  }
  return paket;
}

/** Whether a part is read as XML. */
export const adalahXml = (nama: string): boolean => /\.(xml|rels)$/i.test(nama);

const SIMPAN_ULANG = 'Buka di Word atau LibreOffice, lalu simpan sebagai dokumen Word (.docx) biasa.';

function bongkar(templat: Uint8Array): Paket {
  if (!(templat[0] === 0x50 && templat[1] === 0x4b && templat[2] === 3 && templat[3] === 4)) {
    throw templatSalah('bukan berkas .docx', [SIMPAN_ULANG]);
  }
  let ukuran = 0;
  const nama = new Set<string>();
  const timbang = (f: Readonly<{ name: string; size: number; originalSize: number }>): boolean => {
    ukuran += f.originalSize;
    if (nama.has(f.name)) throw templatSalah(`memuat bagian ${f.name} dua kali`, [SIMPAN_ULANG]);
    nama.add(f.name);
    if (nama.size > BATAS.bagian) throw templatSalah(`terlalu besar: lebih dari ${BATAS.bagian} bagian`);
    if (ukuran > BATAS.ukuran) throw templatSalah(`terlalu besar: isinya lebih dari ${BATAS.ukuran / 1024 / 1024} MB`);
    if (f.originalSize > KECIL && f.originalSize > BATAS.nisbah * f.size) {
      throw templatSalah(`dimampatkan secara tidak wajar di bagian ${f.name}`);
    }
    return !f.name.endsWith('/');
  };
  try {
    return unzipSync(templat, { filter: timbang });
  } catch (e) {
    if (e instanceof Galat) throw e;
    throw templatSalah('tidak dapat dibongkar: berkasnya rusak', [SIMPAN_ULANG]);
  }
}

/** A linked picture, template or page would make the letter change, or call out, when it is opened. */
function tolakTautanLuar(nama: string, rels: string): void {
  const luar = /<[^<>]*TargetMode\s*=\s*(["'])\s*External\s*\1[^<>]*>/i.exec(
    rels.replace(/&#(x?)([0-9a-f]+);/gi, huruf),
  );
  if (!luar) return;
  const tujuan = /Target\s*=\s*["']([^"']*)/i.exec(luar[0].replace(/TargetMode/i, ''))?.[1] ?? '?';
  throw templatSalah(
    `menunjuk ke luar dirinya: ${tujuan}`,
    ['Hapus tautan itu di Word (klik kanan, Hapus Hyperlink), atau sisipkan gambarnya.'],
    {
      bagian: nama,
      tujuan,
    },
  );
}

const huruf = (_: string, heksa: string, angka: string): string => {
  const kode = Number.parseInt(angka, heksa ? 16 : 10);
  return kode <= 0x10ffff ? String.fromCodePoint(kode) : '';
};

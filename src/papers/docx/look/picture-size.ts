/** Sides are in pixels. */
export type PictureSize = Readonly<{ jenis: 'png' | 'jpeg'; lebar: number; tinggi: number }>;

/** Word takes no more. */
const LARGEST_SIDE = 10_000;

export function pictureSize(isi: Uint8Array): PictureSize | null {
  const gambar = readPng(isi) ?? readJpeg(isi);
  if (!gambar) return null;
  const sisi = [gambar.lebar, gambar.tinggi];
  return sisi.every((n) => n > 0 && n <= LARGEST_SIDE) ? gambar : null;
}

const dataView = (isi: Uint8Array) => new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = 0x49484452;
const IEND = 0x49454e44;

function readPng(isi: Uint8Array): PictureSize | null {
  if (isi.length < 45 || !PNG_SIGNATURE.every((b, i) => isi[i] === b)) return null;
  const d = dataView(isi);
  if (d.getUint32(12) !== IHDR || d.getUint32(isi.length - 8) !== IEND) return null;
  return { jenis: 'png', lebar: d.getUint32(16), tinggi: d.getUint32(20) };
}

/** The first segment C0–CF except C4, C8 and CC holds the size. */
function readJpeg(isi: Uint8Array): PictureSize | null {
  const utuh = isi[0] === 0xff && isi[1] === 0xd8 && isi.at(-2) === 0xff && isi.at(-1) === 0xd9;
  if (!utuh) return null;
  const d = dataView(isi);
  for (let i = 2; i + 9 < isi.length && isi[i] === 0xff; i += 2 + d.getUint16(i + 2)) {
    const tanda = isi[i + 1] ?? 0;
    if (tanda >= 0xc0 && tanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(tanda)) {
      return { jenis: 'jpeg', tinggi: d.getUint16(i + 5), lebar: d.getUint16(i + 7) };
    }
  }
  return null;
}

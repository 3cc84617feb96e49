/**
 * Zips parts that are already packed together with new ones. Values are stored, since zlib's deflate differs between
 * builds. fflate's `zipSync` would deflate every part again.
 */
import { crc32 } from 'node:zlib';
import type { TemplatePiece } from '../fill/template-pieces.ts';

/** `crc` and `ukuran` are of the unpacked content. */
export type PackedContent = Readonly<{ mampat: Uint8Array; crc: number; ukuran: number; cara: 'deflate' | 'utuh' }>;

export type CompiledPart = Readonly<{ nama: string }> &
  (PackedContent | Readonly<{ potongan: readonly TemplatePiece[] }>);

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP_VERSION = 20;
const UTF8_NAMES = 1 << 11;
const ZIP_METHODS = { utuh: 0, deflate: 8 } as const;
/** 1 January 2000, 00.00, as zip writes it. */
const FIXED_DATE = ((2000 - 1980) << 25) | (1 << 21) | (1 << 16);

/** `susun` makes the XML of a part. `openDocx` limits the size, so zip64 is not needed. */
export function frameZip(
  bagian: readonly CompiledPart[],
  susun: (potongan: readonly TemplatePiece[]) => string,
): Uint8Array {
  const isi: Uint8Array[] = [];
  const daftar: Uint8Array[] = [];
  let letak = 0;
  for (const satu of bagian) {
    const nama = Buffer.from(satu.nama);
    const jadi = 'potongan' in satu ? storedContent(susun(satu.potongan)) : satu;
    const atribut = commonHeader(jadi, nama.length);
    isi.push(u32(LOCAL_HEADER), atribut, nama, jadi.mampat);
    daftar.push(u32(CENTRAL_HEADER), u16(ZIP_VERSION), atribut, u16(0, 0, 0, 0, 0), u32(letak), nama);
    letak += 30 + nama.length + jadi.mampat.length;
  }
  const panjang = daftar.reduce((jumlah, { length }) => jumlah + length, 0);
  const banyak = bagian.length;
  return Buffer.concat([...isi, ...daftar, u32(END_RECORD), u16(0, 0, banyak, banyak), u32(panjang, letak), u16(0)]);
}

function storedContent(xml: string): PackedContent {
  const mampat = Buffer.from(xml);
  return { mampat, crc: crc32(mampat), ukuran: mampat.length, cara: 'utuh' };
}

const commonHeader = ({ mampat, crc, ukuran, cara }: PackedContent, nama: number): Buffer =>
  Buffer.concat([
    u16(ZIP_VERSION, UTF8_NAMES, ZIP_METHODS[cara]),
    u32(FIXED_DATE, crc, mampat.length, ukuran),
    u16(nama, 0),
  ]);

const u16 = (...angka: readonly number[]): Buffer => littleEndian(angka, 2);
const u32 = (...angka: readonly number[]): Buffer => littleEndian(angka, 4);

function littleEndian(angka: readonly number[], lebar: number): Buffer {
  const hasil = Buffer.alloc(angka.length * lebar);
  for (const [ke, satu] of angka.entries()) hasil.writeUIntLE(satu, ke * lebar, lebar);
  return hasil;
}

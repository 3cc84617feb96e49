/** `mampat` and `ukuran` are the bytes in the archive and unpacked; `letak` is the place of its local header. */
export type ZipPart = Readonly<{
  nama: string;
  metode: 0 | 8;
  crc: number;
  mampat: number;
  ukuran: number;
  letak: number;
}>;

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const END64_SIGNATURE = 0x06064b50;
export const LOCATOR_SIGNATURE = 0x07064b50;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
export const [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES, END64_BYTES, LOCATOR_BYTES] = [30, 46, 22, 56, 20];
export const MAX_16 = 0xffff;
export const MAX_32 = 0xffffffff;
export const ZIP64_EXTRA = 1;

/** Sizes follow the content (bit 3). */
const SIZES_AFTER = 8;
/** 2000-01-01 00.00, so that the same content gives the same bytes. */
const DOS_TIME = (20 << 25) | (1 << 21) | (1 << 16);
const [VERSION, VERSION_64] = [20, 45];

export function localHeader(nama: string, metode: 0 | 8): Uint8Array {
  const { isi, v } = record(LOCAL_BYTES, nama);
  v.setUint32(0, LOCAL_SIGNATURE, true);
  v.setUint16(4, VERSION, true);
  v.setUint16(6, SIZES_AFTER, true);
  v.setUint16(8, metode, true);
  v.setUint32(10, DOS_TIME, true);
  v.setUint16(26, nama.length, true);
  return isi;
}

export function sizesAfter({ crc, mampat, ukuran }: Pick<ZipPart, 'crc' | 'mampat' | 'ukuran'>): Uint8Array {
  const { isi, v } = record(16);
  for (const [i, n] of [DESCRIPTOR_SIGNATURE, crc, mampat, ukuran].entries()) v.setUint32(i * 4, n, true);
  return isi;
}

export function centralRecord({ nama, metode, crc, mampat, ukuran, letak }: ZipPart): Uint8Array {
  const jauh = letak >= MAX_32;
  const { isi, v } = record(CENTRAL_BYTES, nama, jauh ? 12 : 0);
  v.setUint32(0, CENTRAL_SIGNATURE, true);
  v.setUint16(4, jauh ? VERSION_64 : VERSION, true);
  v.setUint16(6, jauh ? VERSION_64 : VERSION, true);
  v.setUint16(8, SIZES_AFTER, true);
  v.setUint16(10, metode, true);
  v.setUint32(12, DOS_TIME, true);
  v.setUint32(16, crc, true);
  v.setUint32(20, mampat, true);
  v.setUint32(24, ukuran, true);
  v.setUint16(28, nama.length, true);
  v.setUint32(42, jauh ? MAX_32 : letak, true);
  if (jauh) {
    const di = CENTRAL_BYTES + nama.length;
    v.setUint16(30, 12, true);
    v.setUint16(di, ZIP64_EXTRA, true);
    v.setUint16(di + 2, 8, true);
    v.setBigUint64(di + 4, BigInt(letak), true);
  }
  return isi;
}

/** Tells the directory's place, twice where 32 bits are too few. */
export function endRecords(banyak: number, letak: number, panjang: number): readonly Uint8Array[] {
  const besar = banyak >= MAX_16 || letak >= MAX_32 || panjang >= MAX_32;
  const { isi, v } = record(END_BYTES);
  v.setUint32(0, END_SIGNATURE, true);
  for (const di of [8, 10]) v.setUint16(di, besar ? MAX_16 : banyak, true);
  v.setUint32(12, besar ? MAX_32 : panjang, true);
  v.setUint32(16, besar ? MAX_32 : letak, true);
  return besar ? [end64(banyak, letak, panjang), locator(letak + panjang), isi] : [isi];
}

function end64(banyak: number, letak: number, panjang: number): Uint8Array {
  const { isi, v } = record(END64_BYTES);
  v.setUint32(0, END64_SIGNATURE, true);
  v.setBigUint64(4, BigInt(END64_BYTES - 12), true);
  for (const di of [12, 14]) v.setUint16(di, VERSION_64, true);
  for (const di of [24, 32]) v.setBigUint64(di, BigInt(banyak), true);
  v.setBigUint64(40, BigInt(panjang), true);
  v.setBigUint64(48, BigInt(letak), true);
  return isi;
}

function locator(letak: number): Uint8Array {
  const { isi, v } = record(LOCATOR_BYTES);
  v.setUint32(0, LOCATOR_SIGNATURE, true);
  v.setBigUint64(8, BigInt(letak), true);
  v.setUint32(16, 1, true);
  return isi;
}

function record(panjang: number, nama = '', lagi = 0): Readonly<{ isi: Uint8Array; v: DataView }> {
  const isi = new Uint8Array(panjang + nama.length + lagi);
  for (let i = 0; i < nama.length; i++) isi[panjang + i] = nama.charCodeAt(i);
  return { isi, v: new DataView(isi.buffer) };
}

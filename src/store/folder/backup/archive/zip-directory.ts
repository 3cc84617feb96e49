/** Every number is doubted: parts overlap nothing, stay inside the file and match their headers. */
import { isSafePath } from '../../../chain/safe-path.ts';
import { backupDamaged } from '../backup-damaged.ts';
import { partFault } from './archive-parts.ts';
import {
  CENTRAL_BYTES,
  CENTRAL_SIGNATURE,
  END_BYTES,
  END_SIGNATURE,
  END64_BYTES,
  END64_SIGNATURE,
  LOCAL_BYTES,
  LOCAL_SIGNATURE,
  LOCATOR_BYTES,
  LOCATOR_SIGNATURE,
  MAX_16,
  MAX_32,
  ZIP64_EXTRA,
  type ZipPart,
} from './zip-records.ts';

/** The bytes hold until the next call. @throws CADANGAN_RUSAK where the archive is cut off */
export type ReadAt = (letak: number, panjang: number) => Uint8Array;

type Directory = Readonly<{ banyak: number; letak: number; panjang: number }>;

export const torn = () => backupDamaged(null, 'arsipnya terpotong atau berubah');
const notOurs = () => backupDamaged(null, 'bukan arsip .zip yang dibuat pks');

const view = (b: Uint8Array): DataView => new DataView(b.buffer, b.byteOffset, b.byteLength);

function whole(v: DataView, di: number): number {
  const n = v.getBigUint64(di, true);
  if (n > BigInt(Number.MAX_SAFE_INTEGER)) throw torn();
  return Number(n);
}

/** @throws CADANGAN_RUSAK */
export function findDirectory(baca: ReadAt, ukuran: number): Directory {
  if (ukuran < LOCAL_BYTES || view(baca(0, 4)).getUint32(0, true) !== LOCAL_SIGNATURE) throw notOurs();
  if (ukuran < LOCAL_BYTES + END_BYTES) throw torn();
  const akhir = ukuran - END_BYTES;
  const v = view(baca(akhir, END_BYTES));
  if (v.getUint32(0, true) !== END_SIGNATURE || v.getUint16(20, true) !== 0) throw torn();
  const [banyak, panjang, letak] = [v.getUint16(10, true), v.getUint32(12, true), v.getUint32(16, true)];
  if (v.getUint16(8, true) !== banyak || v.getUint32(4, true) !== 0) throw torn();
  const sampai = akhir - LOCATOR_BYTES - END64_BYTES;
  const besar = banyak === MAX_16 || panjang === MAX_32 || letak === MAX_32;
  const hasil = besar ? readEnd64(baca, sampai) : { banyak, letak, panjang };
  if (hasil.letak + hasil.panjang !== (besar ? sampai : akhir)) throw torn();
  return hasil;
}

function readEnd64(baca: ReadAt, letak: number): Directory {
  if (letak < 0) throw torn();
  const v = view(baca(letak, END64_BYTES + LOCATOR_BYTES));
  if (v.getUint32(0, true) !== END64_SIGNATURE || whole(v, 4) !== END64_BYTES - 12) throw torn();
  if (v.getUint32(END64_BYTES, true) !== LOCATOR_SIGNATURE || whole(v, END64_BYTES + 8) !== letak) throw torn();
  if (whole(v, 24) !== whole(v, 32) || v.getUint32(16, true) !== 0 || v.getUint32(20, true) !== 0) throw torn();
  return { banyak: whole(v, 32), panjang: whole(v, 40), letak: whole(v, 48) };
}

/** @throws CADANGAN_RUSAK */
export function* directoryParts(baca: ReadAt, { banyak, letak, panjang }: Directory): Generator<ZipPart> {
  let di = letak;
  let batas = 0; // Nothing may lie before it.
  for (let ke = 0; ke < banyak; ke++) {
    if (di + CENTRAL_BYTES > letak + panjang) throw torn();
    const { bagian, lebar } = readRecord(baca, di, letak + panjang);
    di += lebar;
    refuseUnsafe(bagian.nama);
    const nama = JSON.stringify(bagian.nama.slice(0, 200));
    const cela = partFault(bagian.nama, bagian);
    if (cela !== null) throw backupDamaged(null, `${nama} ${cela}`);
    if (bagian.letak < batas) throw backupDamaged(null, `${nama} menindih bagian lain`);
    batas = bagian.letak + LOCAL_BYTES + bagian.nama.length + bagian.mampat;
    if (batas > letak) throw backupDamaged(null, 'isinya lebih besar daripada berkasnya');
    yield bagian;
  }
  if (di !== letak + panjang) throw torn();
}

/** @throws CADANGAN_RUSAK */
export function refuseUnsafe(nama: string): void {
  if (isSafePath(nama)) return;
  throw backupDamaged(null, `memuat nama yang tidak boleh ada: ${JSON.stringify(nama.slice(0, 200))}`);
}

function readRecord(baca: ReadAt, di: number, akhir: number): Readonly<{ bagian: ZipPart; lebar: number }> {
  const v = view(baca(di, CENTRAL_BYTES));
  if (v.getUint32(0, true) !== CENTRAL_SIGNATURE) throw torn();
  const [nama, lagi, catatan] = [v.getUint16(28, true), v.getUint16(30, true), v.getUint16(32, true)];
  const lebar = CENTRAL_BYTES + nama + lagi + catatan;
  // Encrypted, masked or on another disk, so pks did not make it.
  if ((v.getUint16(8, true) & 0x2041) !== 0 || v.getUint16(34, true) !== 0 || catatan !== 0) throw torn();
  if (di + lebar > akhir) throw torn();
  const dasar = {
    metode: v.getUint16(10, true) as 0 | 8,
    crc: v.getUint32(16, true),
    mampat: v.getUint32(20, true),
    ukuran: v.getUint32(24, true),
    letak: v.getUint32(42, true),
  };
  const isi = baca(di + CENTRAL_BYTES, nama + lagi);
  const teks = Buffer.from(isi.subarray(0, nama)).toString('latin1');
  return { bagian: { nama: teks, ...withWideNumbers(dasar, view(isi.subarray(nama))) }, lebar };
}

/** Numbers beyond 32 bits stand in an extra field, in this order. */
function withWideNumbers(dasar: Omit<ZipPart, 'nama'>, lagi: DataView): Omit<ZipPart, 'nama'> {
  const kurang = (['ukuran', 'mampat', 'letak'] as const).filter((nama) => dasar[nama] === MAX_32);
  if (kurang.length === 0) return dasar;
  for (let di = 0; di + 4 <= lagi.byteLength; di += 4 + lagi.getUint16(di + 2, true)) {
    if (lagi.getUint16(di, true) !== ZIP64_EXTRA) continue;
    const panjang = lagi.getUint16(di + 2, true);
    if (panjang < kurang.length * 8 || di + 4 + panjang > lagi.byteLength) throw torn();
    return { ...dasar, ...Object.fromEntries(kurang.map((nama, ke) => [nama, whole(lagi, di + 4 + ke * 8)])) };
  }
  throw torn();
}

/** @throws CADANGAN_RUSAK where its header differs from the directory */
export function startOfPart(baca: ReadAt, { nama, metode, mampat, ukuran, letak }: ZipPart): number {
  const kepala = baca(letak, LOCAL_BYTES + nama.length);
  const v = view(kepala);
  const sama =
    v.getUint32(0, true) === LOCAL_SIGNATURE &&
    v.getUint16(8, true) === metode &&
    v.getUint16(26, true) === nama.length &&
    Buffer.from(kepala.subarray(LOCAL_BYTES)).toString('latin1') === nama;
  const nanti = (v.getUint16(6, true) & 8) !== 0;
  const cocok = (tertulis: number, benar: number) => tertulis === benar || (nanti && tertulis === 0) || benar >= MAX_32;
  if (!sama || !cocok(v.getUint32(18, true), mampat) || !cocok(v.getUint32(22, true), ukuran)) throw torn();
  return letak + LOCAL_BYTES + nama.length + v.getUint16(28, true);
}

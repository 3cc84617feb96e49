/** The archive of a backup: an uncompressed .zip of at most 2 GB. Any tool opens it, and it cannot be a zip bomb. */
import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import { Failure } from '../../../errors.ts';
import { fileKind, writeInPieces } from '../disk.ts';
import { errnoCause, errnoCode } from '../disk-failures.ts';
import { writeOutside } from '../outside-files.ts';
import { isSafePath } from '../register-paths.ts';
import type { AddFile } from './backup-content.ts';

export const MAX_ARCHIVE_BYTES = 2 ** 31 - 1;
/** The time in the archive is no one's: the same content is the same bytes. */
const ARCHIVE_TIME = new Date(2000, 0, 1);
const TAIL_BYTES = 22;
const MAX_COUNT = 0xffff;
/** Bytes that are unpacked at once while reading. */
const BATCH_BYTES = 32 * 1024 * 1024;

/** @throws Failure */
export const backupDamaged = (berkas: string | null, sebab: string): Failure =>
  new Failure(
    'CADANGAN_RUSAK',
    `Cadangan rusak: ${berkas === null ? '' : `${berkas}: `}${sebab}.`,
    ['Pakai cadangan yang lain; setiap cadangan dapat diperiksa dulu tanpa memulihkannya.'],
    { berkas, sebab },
  );

/**
 * Writes an archive under another name first; it gets its own when it is whole,
 * synced and found good by `periksa`. Never overwrites.
 * @returns what `isi` and `periksa` gave
 * @throws Failure BERKAS_SUDAH_ADA, BERKAS_TERLALU_BESAR, TIDAK_DAPAT_MENULIS
 */
export function writeArchive<I, P>(
  tujuan: string,
  isi: (tambah: AddFile) => I,
  periksa: (sementara: string) => P,
): Readonly<{ isi: I; periksa: P }> {
  try {
    if (fileKind(tujuan) !== null) throw archiveAlreadyThere(tujuan);
    const hasil = writeOutside(tujuan, false, (sementara) => ({
      isi: writeInPieces(sementara, (tulis) => packArchive(tulis, isi)),
      periksa: periksa(sementara),
    }));
    if (hasil === null) throw archiveAlreadyThere(tujuan);
    return hasil;
  } catch (e) {
    if (e instanceof Failure || errnoCode(e) === undefined) throw e;
    throw new Failure(
      'TIDAK_DAPAT_MENULIS',
      `Cadangan tidak dapat ditulis ke ${tujuan}: ${writeCause(e)}. Tidak ada yang disimpan; sebut folder lain.`,
      [],
      { errno: errnoCode(e) },
    );
  }
}

function packArchive<I>(tulis: (potong: Uint8Array) => void, isi: (tambah: AddFile) => I): I {
  let ukuran = 0;
  let banyak = 0;
  const zip = new Zip((galat, potong, akhir) => {
    if (galat) throw galat;
    ukuran += potong.length;
    if (ukuran > MAX_ARCHIVE_BYTES) throw archiveTooBig();
    tulis(akhir ? withZip64Tail(potong, banyak, ukuran) : potong);
  });
  const hasil = isi((nama, bytes) => {
    const satu = new ZipPassThrough(nama);
    satu.mtime = ARCHIVE_TIME;
    zip.add(satu);
    satu.push(bytes, true);
    banyak++;
  });
  zip.end();
  return hasil;
}

/** The end of an archive with more files than 16 bits can count, which fflate reads but does not write (zip64). */
function withZip64Tail(potong: Uint8Array, banyak: number, ukuran: number): Uint8Array {
  if (banyak < MAX_COUNT) return potong;
  const pusat = potong.length - TAIL_BYTES;
  const letak = ukuran - potong.length;
  const hasil = new Uint8Array(pusat + 56 + 20 + TAIL_BYTES);
  hasil.set(potong.subarray(0, pusat));
  const v = new DataView(hasil.buffer);
  v.setUint32(pusat, 0x06064b50, true);
  v.setUint32(pusat + 4, 44, true); // length of what follows
  v.setUint32(pusat + 12, 0x002d002d, true); // made by and needed: version 4.5
  for (const di of [24, 32]) v.setUint32(pusat + di, banyak, true);
  v.setUint32(pusat + 40, pusat, true);
  v.setUint32(pusat + 48, letak, true);
  v.setUint32(pusat + 56, 0x07064b50, true);
  v.setUint32(pusat + 64, letak + pusat, true);
  v.setUint32(pusat + 72, 1, true); // one disk
  const ekor = pusat + 76;
  v.setUint32(ekor, 0x06054b50, true);
  for (const di of [8, 10]) v.setUint16(ekor + di, MAX_COUNT, true);
  v.setUint32(ekor + 12, pusat, true);
  v.setUint32(ekor + 16, letak, true);
  return hasil;
}

/**
 * What an archive holds, name → bytes, in its order; nothing is unpacked.
 * @throws Failure CADANGAN_RUSAK for what pks does not write: unsafe or doubled names, compressed parts, overlaps
 */
export function listArchive(arsip: Uint8Array): ReadonlyMap<string, number> {
  if (!(arsip[0] === 0x50 && arsip[1] === 0x4b)) throw backupDamaged(null, 'bukan arsip .zip yang dibuat pks');
  const daftar = new Map<string, number>();
  const mirip = new Set<string>();
  let ukuran = 0;
  openZipParts(arsip, ({ name, size, originalSize, compression }) => {
    const nama = JSON.stringify(name.slice(0, 200));
    if (!isSafePath(name)) throw backupDamaged(null, `memuat nama yang tidak boleh ada: ${nama}`);
    if (mirip.has(name.toLowerCase())) throw backupDamaged(null, `memuat ${nama} dua kali`);
    if (compression !== 0 || size !== originalSize) throw backupDamaged(null, `${nama} dimampatkan, bukan oleh pks`);
    ukuran += size;
    if (ukuran > arsip.length) throw backupDamaged(null, 'isinya lebih besar daripada berkasnya');
    mirip.add(name.toLowerCase());
    daftar.set(name, size);
    return false;
  });
  return daftar;
}

/** One file of an archive, or null. */
export const takeFromArchive = (arsip: Uint8Array, nama: string): Uint8Array | null =>
  openZipParts(arsip, ({ name }) => name === nama)[nama] ?? null;

/** Every file of an archive in its order, some megabytes at a time. */
export function* archiveFiles(
  arsip: Uint8Array,
  daftar: ReadonlyMap<string, number>,
): Generator<Readonly<{ nama: string; isi: Uint8Array }>> {
  let giliran: string[] = [];
  let ukuran = 0;
  const keluarkan = function* () {
    const nama = new Set(giliran);
    const paket = openZipParts(arsip, ({ name }) => nama.has(name));
    for (const satu of giliran) yield { nama: satu, isi: paket[satu] ?? new Uint8Array() };
    giliran = [];
    ukuran = 0;
  };
  for (const [nama, besar] of daftar) {
    giliran.push(nama);
    ukuran += besar;
    if (ukuran > BATCH_BYTES) yield* keluarkan();
  }
  yield* keluarkan();
}

type ZipPart = Readonly<{ name: string; size: number; originalSize: number; compression: number }>;

function openZipParts(arsip: Uint8Array, filter: (bagian: ZipPart) => boolean): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(arsip, { filter });
  } catch (e) {
    if (e instanceof Failure) throw e;
    throw backupDamaged(null, 'arsipnya terpotong atau berubah');
  }
}

const writeCause = (e: unknown): string =>
  ({ EACCES: 'tidak ada izin menulis di sana', EPERM: 'tidak ada izin menulis di sana', EROFS: 'hanya dapat dibaca' })[
    errnoCode(e) ?? ''
  ] ?? errnoCause(e);

const archiveTooBig = (): Failure =>
  new Failure('BERKAS_TERLALU_BESAR', 'Register ini lebih dari 2 GB, terlalu besar untuk satu arsip cadangan.', [
    'Salin seluruh folder register saat tidak ada yang mencatat, lalu periksa salinan itu dengan pks check.',
  ]);

const archiveAlreadyThere = (tujuan: string): Failure =>
  new Failure('BERKAS_SUDAH_ADA', `Berkas ${tujuan} sudah ada; cadangan tidak menimpa. Sebut nama lain.`, [], {
    berkas: tujuan,
  });

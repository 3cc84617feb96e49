/** The archive of a backup: an uncompressed .zip of at most 2 GB. Any tool opens it, and it cannot be a zip bomb. */

import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import { Failure } from '../../../errors.ts';
import { isSafePath } from '../../chain/safe-path.ts';
import type { TakeFile } from '../../register.ts';
import { fileKind, writeInPieces } from '../disk.ts';
import { errnoCause, errnoCode, heldByOther, isPassingWrite } from '../disk-failures.ts';
import { prepareOutside } from '../outside-files.ts';
import { backupDamaged } from './backup-damaged.ts';
import { withZip64Tail } from './zip64-tail.ts';

export const MAX_ARCHIVE_BYTES = 2 ** 31 - 1;
/** Fixed, so that the same content is the same bytes. */
const ARCHIVE_TIME = new Date(2000, 0, 1);
const BATCH_BYTES = 32 * 1024 * 1024;

/**
 * Written under another name, which changes once the archive is whole, synced and passes `periksa`. Never overwrites.
 * @throws Failure BERKAS_SUDAH_ADA, BERKAS_TERLALU_BESAR, TIDAK_DAPAT_MENULIS
 */
export async function writeArchive<I, P>(
  tujuan: string,
  isi: (tambah: TakeFile) => Promise<I>,
  periksa: (sementara: string) => P,
): Promise<Readonly<{ isi: I; periksa: P }>> {
  try {
    if (fileKind(tujuan) !== null) throw archiveAlreadyThere(tujuan);
    const hasil = await prepareOutside(tujuan, async (sementara) => ({
      isi: await writeInPieces(sementara, (tulis) => packArchive(tulis, isi)),
      periksa: periksa(sementara),
    }));
    if (hasil === null) throw archiveAlreadyThere(tujuan);
    return hasil;
  } catch (e) {
    if (e instanceof Failure || errnoCode(e) === undefined) throw e;
    if (isPassingWrite(e)) throw heldByOther(tujuan, e, ' Tidak ada yang disimpan.');
    throw new Failure(
      'TIDAK_DAPAT_MENULIS',
      `Cadangan tidak dapat ditulis ke ${tujuan}: ${writeCause(e)}. Tidak ada yang disimpan; sebut folder lain.`,
      [],
      { errno: errnoCode(e) },
    );
  }
}

async function packArchive<I>(tulis: (potong: Uint8Array) => void, isi: (tambah: TakeFile) => Promise<I>): Promise<I> {
  let ukuran = 0;
  let banyak = 0;
  const zip = new Zip((galat, potong, akhir) => {
    if (galat) throw galat;
    ukuran += potong.length;
    if (ukuran > MAX_ARCHIVE_BYTES) throw archiveTooBig();
    tulis(akhir ? withZip64Tail(potong, banyak, ukuran) : potong);
  });
  const hasil = await isi((nama, bytes) => {
    const satu = new ZipPassThrough(nama);
    satu.mtime = ARCHIVE_TIME;
    zip.add(satu);
    satu.push(bytes, true);
    banyak++;
  });
  zip.end();
  return hasil;
}

/**
 * Name → bytes, in order; unpacks nothing.
 * @throws Failure CADANGAN_RUSAK for unsafe or doubled names, compressed parts, overlaps
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

export const takeFromArchive = (arsip: Uint8Array, nama: string): Uint8Array | null =>
  openZipParts(arsip, ({ name }) => name === nama)[nama] ?? null;

/** In order, some megabytes at a time. */
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

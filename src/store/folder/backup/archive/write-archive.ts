import { createHash } from 'node:crypto';
import { errnoCause, errnoCode, heldByOther, isPassingWrite } from '../../../../disk/disk-failures.ts';
import { writeInPieces } from '../../../../disk/file-content.ts';
import { fileKind } from '../../../../disk/file-names.ts';
import { prepareOutside } from '../../../../disk/outside-files.ts';
import { Failure } from '../../../../errors.ts';
import { ArchiveWriter } from './archive-writer.ts';

/**
 * The archive gets its name once it is whole, synced and passed by `periksa`. Nothing is overwritten.
 * @throws BERKAS_SUDAH_ADA, TIDAK_DAPAT_MENULIS
 */
export async function writeArchive<I, P>(
  tujuan: string,
  isi: (arsip: ArchiveWriter) => Promise<I>,
  periksa: (sementara: string, ditulis: Readonly<{ isi: I; sidik: string; ukuran: number }>) => Promise<P>,
): Promise<P> {
  try {
    if (fileKind(tujuan) !== null) throw archiveAlreadyThere(tujuan);
    const hasil = await prepareOutside(tujuan, async (sementara) =>
      periksa(sementara, await writeInPieces(sementara, (tulis) => fillArchive(tulis, isi))),
    );
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

export async function fillArchive<I>(tulis: (potong: Uint8Array) => void, isi: (arsip: ArchiveWriter) => Promise<I>) {
  const hash = createHash('sha256');
  let ukuran = 0;
  const arsip = new ArchiveWriter((potong) => {
    hash.update(potong);
    ukuran += potong.length;
    tulis(potong);
  });
  const hasil = await isi(arsip);
  arsip.finish();
  return { isi: hasil, sidik: hash.digest('hex'), ukuran };
}

const writeCause = (e: unknown): string =>
  ({
    EACCES: 'tidak ada izin menulis di sana',
    EPERM: 'tidak ada izin menulis di sana',
    EROFS: 'hanya dapat dibaca',
    EFBIG: 'disk itu tidak menampung berkas sebesar ini (FAT32 paling besar 4 GB: format exFAT atau NTFS)',
  })[errnoCode(e) ?? ''] ?? errnoCause(e);

const archiveAlreadyThere = (tujuan: string): Failure =>
  new Failure('BERKAS_SUDAH_ADA', `Berkas ${tujuan} sudah ada; cadangan tidak menimpa. Sebut nama lain.`, [], {
    berkas: tujuan,
  });

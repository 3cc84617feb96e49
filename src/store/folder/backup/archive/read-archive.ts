/** Only small files are held whole. */
import { crc32 } from 'node:zlib';
import { errnoCause, errnoCode, heldByOther, isPassing } from '../../../../disk/disk-failures.ts';
import { type OpenFile, openForReading, piecesOf } from '../../../../disk/file-pieces.ts';
import { Failure } from '../../../../errors.ts';
import { backupDamaged } from '../backup-damaged.ts';
import { isActFile, isBlock } from './archive-parts.ts';
import { readTar } from './tar-block.ts';
import { joined, unpacked } from './unpack-part.ts';
import { directoryParts, findDirectory, type ReadAt, refuseUnsafe, startOfPart, torn } from './zip-directory.ts';
import type { ZipPart } from './zip-records.ts';

const WINDOW_BYTES = 256 * 1024;

/** Small files come whole as `isi`, others in pieces. */
export type ArchivedFile = Readonly<{ nama: string; isi: Uint8Array | null; potong: () => Iterable<Uint8Array> }>;

export type Archive = Readonly<{
  jalur: string;
  /** @throws CADANGAN_RUSAK */
  parts(): Iterable<ZipPart>;
  /** Those in blocks too; `perlu` says which are wanted. */
  files(perlu?: (nama: string) => boolean): Iterable<ArchivedFile>;
  content(bagian: ZipPart): Iterable<Uint8Array>;
  close(): void;
}>;

/** @throws BERKAS_TIDAK_DAPAT_DIBACA, CADANGAN_RUSAK */
export function openArchive(jalur: string): Archive {
  const berkas = whileOpen(jalur, () => openForReading(jalur, true));
  try {
    const pusat = findDirectory(windowOf(jalur, berkas), berkas.ukuran);
    const baca = windowOf(jalur, berkas);
    const parts = () => directoryParts(windowOf(jalur, berkas), pusat);
    const content = (bagian: ZipPart) => partContent(jalur, berkas, baca, bagian);
    return { jalur, parts, content, files: (perlu) => filesOf(parts(), content, perlu), close: () => berkas.tutup() };
  } catch (e) {
    berkas.tutup();
    throw e;
  }
}

function* filesOf(
  bagian: Iterable<ZipPart>,
  content: Archive['content'],
  perlu: (nama: string) => boolean = () => true,
): Generator<ArchivedFile> {
  for (const satu of bagian) {
    if (isBlock(satu.nama)) {
      for (const { nama, isi } of readTar(satu.nama, joined(content(satu), satu.ukuran))) {
        refuseUnsafe(nama);
        if (perlu(nama)) yield { nama, isi, potong: () => [isi] };
      }
    } else if (perlu(satu.nama)) {
      const isi = isActFile(satu.nama) ? joined(content(satu), satu.ukuran) : null;
      yield { nama: satu.nama, isi, potong: () => (isi ? [isi] : content(satu)) };
    }
  }
}

/** The next bytes are usually asked for next. */
function windowOf(jalur: string, berkas: OpenFile): ReadAt {
  const wadah = new Uint8Array(WINDOW_BYTES);
  let [dari, sampai] = [0, 0];
  return (letak, panjang) => {
    if (panjang > WINDOW_BYTES || letak < 0 || letak + panjang > berkas.ukuran) throw torn();
    if (letak < dari || letak + panjang > sampai) {
      dari = letak;
      sampai = letak + whileOpen(jalur, () => berkas.baca(wadah, letak));
      if (letak + panjang > sampai) throw torn();
    }
    return wadah.subarray(letak - dari, letak - dari + panjang);
  };
}

function* partContent(jalur: string, berkas: OpenFile, baca: ReadAt, bagian: ZipPart): Generator<Uint8Array> {
  const dari = startOfPart(baca, bagian);
  let [crc, ukuran] = [0, 0];
  for (const satu of unpacked(rawPieces(jalur, berkas, baca, dari, bagian.mampat), bagian)) {
    crc = crc32(satu, crc);
    ukuran += satu.length;
    if (ukuran > bagian.ukuran) throw torn();
    yield satu;
  }
  if (ukuran !== bagian.ukuran || crc !== bagian.crc) throw backupDamaged(bagian.nama, 'isinya berubah');
}

function* rawPieces(
  jalur: string,
  berkas: OpenFile,
  baca: ReadAt,
  dari: number,
  panjang: number,
): Generator<Uint8Array> {
  if (panjang <= WINDOW_BYTES) return yield baca(dari, panjang).slice();
  const potong = piecesOf(berkas, dari, panjang);
  for (;;) {
    const { value, done } = whileOpen(jalur, () => potong.next());
    if (done) return;
    yield value;
  }
}

function whileOpen<T>(jalur: string, kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    if (e instanceof Failure || errnoCode(e) === undefined) throw e;
    if (isPassing(e)) throw heldByOther(jalur, e);
    throw new Failure('BERKAS_TIDAK_DAPAT_DIBACA', `Cadangan "${jalur}" tidak dapat dibaca: ${errnoCause(e)}.`, [
      'Periksa nama dan foldernya.',
    ]);
  }
}

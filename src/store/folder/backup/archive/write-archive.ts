/** Small files go into compressed blocks, scans stay as they are. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Deflate, deflateSync } from 'fflate';
import { errnoCause, errnoCode, heldByOther, isPassingWrite } from '../../../../disk/disk-failures.ts';
import { writeInPieces } from '../../../../disk/file-content.ts';
import { fileKind } from '../../../../disk/file-names.ts';
import { prepareOutside } from '../../../../disk/outside-files.ts';
import { Failure } from '../../../../errors.ts';
import { BLOCK_BYTES, blockName } from './archive-parts.ts';
import { bytesInTar, writeTar } from './tar-block.ts';
import { centralRecord, endRecords, localHeader, sizesAfter } from './zip-records.ts';

export class ArchiveWriter {
  private letak = 0;
  private banyak = 0;
  private readonly pusat: Uint8Array[] = [];
  private blok: Readonly<{ nama: string; isi: Uint8Array }>[] = [];
  private diBlok = 0;
  private nomorBlok = 0;
  private readonly tulis: (potong: Uint8Array) => void;

  constructor(tulis: (potong: Uint8Array) => void) {
    this.tulis = tulis;
  }

  /** `isi` is kept until the block is closed. */
  addToBlock(nama: string, isi: Uint8Array): void {
    this.blok.push({ nama, isi });
    this.diBlok += bytesInTar(isi.length);
    if (this.diBlok >= BLOCK_BYTES) this.closeBlock();
  }

  addStored(nama: string, potong: Iterable<Uint8Array>): void {
    this.addPart(nama, 0, () => {
      let [crc, ukuran] = [0, 0];
      for (const satu of potong) {
        crc = crc32(satu, crc);
        ukuran += satu.length;
        this.put(satu);
      }
      return { crc, ukuran };
    });
  }

  addPacked(nama: string, { potong, crc, ukuran }: PackedText): void {
    this.addPart(nama, 8, () => {
      for (const satu of potong) this.put(satu);
      return { crc, ukuran };
    });
  }

  closeBlock(): void {
    if (this.blok.length === 0) return;
    const tar = writeTar(this.blok);
    this.blok = [];
    this.diBlok = 0;
    this.addPacked(blockName(++this.nomorBlok), {
      potong: [deflateSync(tar, { level: 6 })],
      crc: crc32(tar),
      ukuran: tar.length,
    });
  }

  finish(): void {
    const letak = this.letak;
    for (const satu of this.pusat) this.put(satu);
    for (const satu of endRecords(this.banyak, letak, this.letak - letak)) this.put(satu);
  }

  private addPart(nama: string, metode: 0 | 8, isi: () => Readonly<{ crc: number; ukuran: number }>): void {
    const letak = this.letak;
    this.put(localHeader(nama, metode));
    const dari = this.letak;
    const bagian = { ...isi(), mampat: this.letak - dari };
    this.put(sizesAfter(bagian));
    this.pusat.push(centralRecord({ nama, metode, letak, ...bagian }));
    this.banyak++;
  }

  private put(potong: Uint8Array): void {
    this.tulis(potong);
    this.letak += potong.length;
  }
}

type PackedText = Readonly<{ potong: readonly Uint8Array[]; crc: number; ukuran: number }>;

/** `sidik` is the hash of the text. */
export class TextPacker {
  private readonly potong: Uint8Array[] = [];
  private readonly deflate = new Deflate({ level: 6 }, (satu) => this.potong.push(satu));
  private readonly hash = createHash('sha256');
  private crc = 0;
  private ukuran = 0;
  private menunggu = '';

  add(baris: string): void {
    this.menunggu += baris;
    if (this.menunggu.length >= BLOCK_BYTES / 16) this.flush(false);
  }

  finish(): PackedText & Readonly<{ sidik: string }> {
    this.flush(true);
    const { potong, crc, ukuran } = this;
    return { potong, crc, ukuran, sidik: this.hash.digest('hex') };
  }

  private flush(akhir: boolean): void {
    const bytes = new TextEncoder().encode(this.menunggu);
    this.menunggu = '';
    this.hash.update(bytes);
    this.crc = crc32(bytes, this.crc);
    this.ukuran += bytes.length;
    this.deflate.push(bytes, akhir);
  }
}

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

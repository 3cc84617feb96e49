import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Deflate, deflateSync } from 'fflate';
import { BLOCK_BYTES, blockName } from './archive-parts.ts';
import { bytesInTar, writeTar } from './tar-block.ts';
import { centralRecord, endRecords, localHeader, sizesAfter } from './zip-records.ts';

/** Small files go into compressed blocks; scans stay as they are. */
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

import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import yauzl from 'yauzl';
import { ArchiveWriter, TextPacker } from '../../src/store/folder/backup/archive/archive-writer.ts';
import { type Archive, openArchive } from '../../src/store/folder/backup/archive/read-archive.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';

const MB = 1024 * 1024;
const bytes = (teks: string) => new TextEncoder().encode(teks);

/** What is nothing but zeros becomes a hole, so that gigabytes cost no disk. */
function writeWithHoles(jalur: string, isi: (arsip: ArchiveWriter) => void): void {
  const fd = openSync(jalur, 'w');
  let letak = 0;
  let kecil: Uint8Array[] = [];
  const siram = () => {
    const isi = Buffer.concat(kecil);
    writeSync(fd, isi, 0, isi.length, letak);
    letak += isi.length;
    kecil = [];
  };
  const arsip = new ArchiveWriter((potong) => {
    if (potong.length < MB) {
      kecil.push(potong.slice());
      return;
    }
    siram();
    letak += potong.length;
  });
  isi(arsip);
  arsip.finish();
  siram();
  ftruncateSync(fd, letak);
  closeSync(fd);
}

/** Name → offset, as another reader of .zip sees it, and the bytes of the last part. */
async function readElsewhere(jalur: string) {
  const zip = await yauzl.openPromise(jalur, { strictFileNames: true, autoClose: false });
  const letak = new Map<string, number>();
  let terakhir: yauzl.Entry | undefined;
  for await (const bagian of zip.eachEntry()) {
    letak.set(bagian.fileName, bagian.relativeOffsetOfLocalHeader);
    terakhir = bagian;
  }
  const potong: Buffer[] = [];
  if (terakhir) for await (const satu of await zip.openReadStreamPromise(terakhir)) potong.push(satu as Buffer);
  zip.close();
  return { letak, akhir: Buffer.concat(potong) };
}

const baca = <T>(jalur: string, kerja: (arsip: Archive) => T): T => {
  const arsip = openArchive(jalur);
  try {
    return kerja(arsip);
  } finally {
    arsip.close();
  }
};

it('goes past what 32 bits can say: parts that begin beyond 4 GB are found, by others too', async () => {
  const jalur = join(newTempFolder(), 'besar.zip');
  const nol = new Uint8Array(MB);
  const banyak = 172; // of 25 MB each: 4.2 GB
  writeWithHoles(jalur, (arsip) => {
    for (let i = 0; i < banyak; i++) arsip.addStored(`kasus/2026-001/lampiran/${i}.pdf`, new Array(25).fill(nol));
    arsip.addToBlock('sop/akhir.json', bytes('"di balik 4 GB"'));
    arsip.closeBlock();
    arsip.addStored('CADANGAN.json', [bytes('{}')]);
  });
  const { letak, akhir } = await readElsewhere(jalur);
  expect([letak.size, letak.get('CADANGAN.json')! > 2 ** 32, akhir.toString()]).toEqual([banyak + 2, true, '{}']);
  baca(jalur, (arsip) => {
    expect(new Map([...arsip.parts()].map((x) => [x.nama, x.letak]))).toEqual(letak);
    const [satu] = [...arsip.files((nama) => nama.startsWith('sop/'))];
    expect(new TextDecoder().decode(satu?.isi ?? undefined)).toBe('"di balik 4 GB"');
  });
}, 120_000);

it('holds more parts than sixteen bits can count', async () => {
  const jalur = join(newTempFolder(), 'banyak.zip');
  const banyak = 66_000;
  writeWithHoles(jalur, (arsip) => {
    for (let i = 0; i < banyak; i++) arsip.addStored(`sop/${i}`, [new Uint8Array([i & 255])]);
  });
  const { letak, akhir } = await readElsewhere(jalur);
  expect([letak.size, [...akhir]]).toEqual([banyak, [(banyak - 1) & 255]]);
  baca(jalur, (arsip) => expect(new Map([...arsip.parts()].map((x) => [x.nama, x.letak]))).toEqual(letak));
}, 120_000);

const tulis = (isi: Uint8Array): string => {
  const jalur = join(newTempFolder(), 'lain.zip');
  writeFileSync(jalur, isi);
  return jalur;
};

/** Three files in one block, a scan, and a manifest; at offsets that need 64 bits only where `jauh`. */
function contoh(): Buffer {
  const jalur = join(newTempFolder(), 'contoh.zip');
  const daftar = new TextPacker();
  writeWithHoles(jalur, (arsip) => {
    for (const nama of ['sop/a.json', 'sop/b.json', 'kejadian/000001.json']) arsip.addToBlock(nama, bytes(`"${nama}"`));
    arsip.addStored('kasus/2026-001/lampiran/x.pdf', [bytes('%PDF pindaian')]);
    arsip.closeBlock();
    daftar.add('satu baris\n');
    arsip.addPacked('MANIFES.txt', daftar.finish());
  });
  return readFileSync(jalur);
}

const semua = (jalur: string) =>
  baca(jalur, (arsip) => [...arsip.files()].map((x) => [x.nama, Buffer.concat([...x.potong()]).toString()]));

const PUSAT = 0x02014b50;
/** Where the directory has its record of part `ke`. */
const catatan = (isi: Buffer, ke: number): number => {
  let di = isi.readUInt32LE(isi.length - 6);
  for (let i = 0; i < ke; i++) di += 46 + isi.readUInt16LE(di + 28) + isi.readUInt16LE(di + 30);
  expect(isi.readUInt32LE(di)).toBe(PUSAT);
  return di;
};
const akhir64 = (isi: Buffer, ubah: (ekor: Buffer) => void): Buffer => {
  const ekor = Buffer.alloc(76);
  const [banyak, panjang, letak] = [
    isi.readUInt16LE(isi.length - 12),
    isi.readUInt32LE(isi.length - 10),
    isi.readUInt32LE(isi.length - 6),
  ];
  ekor.writeUInt32LE(0x06064b50, 0);
  ekor.writeBigUInt64LE(44n, 4);
  ekor.writeBigUInt64LE(BigInt(banyak), 24);
  ekor.writeBigUInt64LE(BigInt(banyak), 32);
  ekor.writeBigUInt64LE(BigInt(panjang), 40);
  ekor.writeBigUInt64LE(BigInt(letak), 48);
  ekor.writeUInt32LE(0x07064b50, 56);
  ekor.writeBigUInt64LE(BigInt(isi.length - 22), 64);
  ekor.writeUInt32LE(1, 72);
  ubah(ekor);
  const lama = Buffer.from(isi.subarray(-22));
  lama.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([isi.subarray(0, -22), ekor, lama]);
};

it('is read as it was written, also where its end is said in 64 bits without need', () => {
  const isi = contoh();
  const utuh = semua(tulis(isi));
  expect(utuh.map(([nama]) => nama)).toEqual([
    ...['kasus/2026-001/lampiran/x.pdf', 'sop/a.json', 'sop/b.json', 'kejadian/000001.json', 'MANIFES.txt'],
  ]);
  expect(semua(tulis(akhir64(isi, () => {})))).toEqual(utuh);
});

const ubah = (kerja: (isi: Buffer) => void) => () => {
  const isi = Buffer.from(contoh());
  kerja(isi);
  return isi;
};
const dengan64 = (kerja: (ekor: Buffer) => void) => () => akhir64(contoh(), kerja);

it.each<readonly [string, () => Uint8Array]>([
  ['a directory that begins elsewhere', ubah((z) => z.writeUInt32LE(z.readUInt32LE(z.length - 6) - 1, z.length - 6))],
  ['a directory larger than the file', ubah((z) => z.writeUInt32LE(0x7fffffff, z.length - 10))],
  ['fewer parts than it says', ubah((z) => [z.writeUInt16LE(9, z.length - 12), z.writeUInt16LE(9, z.length - 14)])],
  ['more parts than it says', ubah((z) => [z.writeUInt16LE(1, z.length - 12), z.writeUInt16LE(1, z.length - 14)])],
  ['a remark after its end', () => Buffer.concat([contoh(), Buffer.from('x')])],
  ['64 bits promised and none there', ubah((z) => z.writeUInt32LE(0xffffffff, z.length - 6))],
  ['an offset of 64 bits beyond the file', dengan64((e) => e.writeBigUInt64LE(2n ** 40n, 48))],
  ['an offset no number holds', dengan64((e) => e.writeBigUInt64LE(2n ** 63n, 48))],
  ['a count of 64 bits that lies', dengan64((e) => e.writeBigUInt64LE(2n ** 32n, 32))],
  ['a pointer to another end', dengan64((e) => e.writeBigUInt64LE(0n, 64))],
  ['two parts at one place', ubah((z) => z.writeUInt32LE(z.readUInt32LE(catatan(z, 0) + 42), catatan(z, 1) + 42))],
  ['a part that reaches into the next', ubah((z) => setSizes(z, catatan(z, 0), 60))],
  ['a part that reaches into the directory', ubah((z) => setSizes(z, catatan(z, 0), z.length))],
  ['a part of 4 GB', ubah((z) => setSizes(z, catatan(z, 0), 0xffffffff))],
  ['a block that claims to be small', ubah((z) => z.writeUInt32LE(10, catatan(z, 1) + 24))],
  ['a block that claims to be huge', ubah((z) => z.writeUInt32LE(0x7fffffff, catatan(z, 1) + 24))],
  ['a scan said to be compressed', ubah((z) => z.writeUInt16LE(8, catatan(z, 0) + 10))],
  ['a way of compressing that pks has not', ubah((z) => z.writeUInt16LE(14, catatan(z, 1) + 10))],
  ['an encrypted part', ubah((z) => z.writeUInt16LE(9, catatan(z, 0) + 8))],
  ['a name of its own at the part itself', ubah((z) => z.write('X', 30, 'latin1'))],
  ['a byte of a block changed', ubah((z) => z.writeUInt8(z.readUInt8(140) ^ 1, 140))],
  ['a byte of a scan changed', ubah((z) => z.writeUInt8(z.readUInt8(62) ^ 1, 62))],
  ['a bomb for a manifest', () => zipSync({ 'MANIFES.txt': new Uint8Array(50 * MB) }, { level: 9 })],
  ['a bomb for a block', () => zipSync({ 'ISI-000001.tar': new Uint8Array(50 * MB) }, { level: 9 })],
  ['a block that is no tar', () => zipSync({ 'ISI-000001.tar': bytes('tidak') }, { level: 0 })],
  ['a block of nothing', () => zipSync({ 'ISI-000001.tar': new Uint8Array(0) }, { level: 0 })],
])('with %s is refused', (_, buat) => {
  expect(() => semua(tulis(buat()))).toThrow(expect.objectContaining({ kode: 'CADANGAN_RUSAK' }));
});

function setSizes(z: Buffer, di: number, ukuran: number): void {
  z.writeUInt32LE(ukuran, di + 20);
  z.writeUInt32LE(ukuran, di + 24);
}

/** A .tar (POSIX ustar), as small files compressed together take a third of the space. */
import { backupDamaged } from '../backup-damaged.ts';

const UNIT = 512;
/** Files with longer names are stored by themselves. */
export const MAX_TAR_NAME = 100;
/** 2000-01-01 00.00 UTC. */
const TIME = 946684800;

const padded = (ukuran: number): number => Math.ceil(ukuran / UNIT) * UNIT;
export const bytesInTar = (ukuran: number): number => UNIT + padded(ukuran);

type TarFile = Readonly<{ nama: string; isi: Uint8Array }>;

export function writeTar(berkas: readonly TarFile[]): Uint8Array {
  const hasil = new Uint8Array(berkas.reduce((n, { isi }) => n + bytesInTar(isi.length), 2 * UNIT));
  let di = 0;
  for (const { nama, isi } of berkas) {
    hasil.set(tarHeader(nama, isi.length), di);
    hasil.set(isi, di + UNIT);
    di += bytesInTar(isi.length);
  }
  return hasil;
}

/** Accepts only what `writeTar` makes. @throws CADANGAN_RUSAK */
export function* readTar(blok: string, bytes: Uint8Array): Generator<TarFile> {
  const salah = () => backupDamaged(blok, 'isinya berubah');
  const wadah = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let di = 0;
  while (bytes[di] !== 0) {
    const kepala = bytes.subarray(di, di + UNIT);
    const teks = (dari: number, sampai: number) =>
      wadah.toString('latin1', Math.min(di + dari, bytes.length), di + sampai);
    const nama = teks(0, MAX_TAR_NAME).replace(/\0+$/, '');
    const ukuran = Number.parseInt(teks(124, 135), 8);
    const isi = bytes.subarray(di + UNIT, di + UNIT + ukuran);
    if (!(ukuran >= 0) || isi.length !== ukuran || nama === '') throw salah();
    if (Buffer.compare(kepala, tarHeader(nama, ukuran)) !== 0) throw salah();
    di += bytesInTar(ukuran);
    if (di > bytes.length - 2 * UNIT) throw salah();
    yield { nama, isi };
  }
  if (bytes.length !== di + 2 * UNIT || bytes.subarray(di).some((b) => b !== 0)) throw salah();
}

function tarHeader(nama: string, ukuran: number): Uint8Array {
  const isi = Buffer.alloc(UNIT);
  const octal = (n: number, angka: number): string => `${n.toString(8).padStart(angka, '0')}\0`;
  isi.write(nama, 0, 'latin1');
  isi.write(`${octal(0o640, 7)}${octal(0, 7)}${octal(0, 7)}${octal(ukuran, 11)}${octal(TIME, 11)}`, 100, 'latin1');
  isi.write('        0', 148, 'latin1');
  isi.write('ustar\x0000', 257, 'latin1');
  isi.write(
    `${octal(
      isi.reduce((n, b) => n + b, 0),
      6,
    )} `,
    148,
    'latin1',
  );
  return isi;
}

// A .tar that is the same bytes on every machine: sorted, without times, owners or devices (POSIX ustar).
const BLOCK = 512;

/** `berkas`: path → { isi, jalan }; `jalan`: it may be run. */
export function tarBytes(berkas) {
  const bagian = [...berkas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([nama, { isi, jalan }]) => {
      const sisa = Buffer.alloc((BLOCK - (isi.length % BLOCK)) % BLOCK);
      return [header(nama, isi.length, jalan ? 0o755 : 0o644), isi, sisa];
    });
  return Buffer.concat([...bagian, Buffer.alloc(2 * BLOCK)]);
}

function header(nama, ukuran, mode) {
  if (Buffer.byteLength(nama) > 100) throw new Error(`a name too long for a .tar: ${nama}`);
  const blok = Buffer.alloc(BLOCK);
  const oktal = (angka, panjang) => `${angka.toString(8).padStart(panjang - 1, '0')}\0`;
  blok.write(nama, 0);
  for (const [di, teks] of [
    [100, oktal(mode, 8)],
    [108, oktal(0, 8)],
    [116, oktal(0, 8)],
    [124, oktal(ukuran, 12)],
    [136, oktal(0, 12)],
    [148, ' '.repeat(8)], // the checksum counts as blanks
    [156, '0'],
    [257, 'ustar\u000000'],
  ]) {
    blok.write(teks, di, 'latin1');
  }
  const jumlah = blok.reduce((a, b) => a + b, 0);
  blok.write(`${jumlah.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return blok;
}

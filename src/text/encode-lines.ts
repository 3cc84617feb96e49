/**
 * Turns a long text into bytes without ever holding it as one text: `baris` is read twice, once to know the room it
 * takes.
 */
export function encodeLines(baris: () => Iterable<string>): Uint8Array {
  let ukuran = 0;
  for (const satu of baris()) ukuran += Buffer.byteLength(satu);
  const isi = Buffer.alloc(ukuran);
  let di = 0;
  for (const satu of baris()) di += isi.write(satu, di);
  return isi;
}

/** A long text as bytes, without ever being one text: `baris` is gone through twice, once to know how much room it takes. */
export function encodeLines(baris: () => Iterable<string>): Uint8Array {
  let ukuran = 0;
  for (const satu of baris()) ukuran += Buffer.byteLength(satu);
  const isi = Buffer.alloc(ukuran);
  let di = 0;
  for (const satu of baris()) di += isi.write(satu, di);
  return isi;
}

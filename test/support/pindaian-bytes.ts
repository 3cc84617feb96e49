const FIRST_BYTES: Readonly<Record<string, string>> = {
  pdf: '%PDF-1.4\n',
  jpg: '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000',
};

/** A text as the scan its name says it is: with the first bytes of one. Other names, and nothing at all, stay as they are. */
export function pindaianBytes(nama: string, isi: string): Uint8Array {
  const awal = FIRST_BYTES[nama.split('.').at(-1) ?? ''];
  if (awal === undefined || isi === '' || isi.startsWith('%PDF')) return Buffer.from(isi);
  return Buffer.concat([Buffer.from(awal, 'latin1'), Buffer.from(isi)]);
}

import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A template as it is shipped. */
export const shippedTemplate = (kode: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../templates/${kode}/${kode}.docx`, import.meta.url)));

type TemplateEdit = Readonly<{ bagian?: string; tambah?: Readonly<Record<string, string | Uint8Array>> }>;

/** The same template with one part changed, as if somebody had edited it; other parts may be added. */
export function editTemplate(
  asal: Uint8Array,
  ubah: (xml: string) => string,
  { bagian = 'word/document.xml', tambah = {} }: TemplateEdit = {},
): Uint8Array {
  const paket = unzipSync(asal);
  const baru = Object.entries(tambah).map(
    ([nama, isi]) => [nama, typeof isi === 'string' ? strToU8(isi) : isi] as const,
  );
  const satu = paket[bagian] ?? new Uint8Array();
  return zipSync({ ...paket, [bagian]: strToU8(ubah(strFromU8(satu))), ...Object.fromEntries(baru) });
}

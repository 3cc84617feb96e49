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
  const jadi = { ...paket, [bagian]: strToU8(ubah(strFromU8(satu))), ...Object.fromEntries(baru) };
  for (const [nama] of baru) if (!paket[nama]) tie(jadi, nama);
  return zipSync(jadi);
}

const KINDS: readonly (readonly [RegExp, jenis: string, tipe: string])[] = [
  [/^word\/charts\//, 'chart', 'x.chart+xml'],
  [/^word\/diagrams\/data/, 'diagramData', 'x.diagramData+xml'],
  [/^word\/media\//, 'image', 'image/x'],
  [/^word\/header\d/, 'header', 'x.header+xml'],
  [/^word\/people/, 'people', 'x.people+xml'],
  [/^word\/commentsExtended/, 'commentsExtended', 'x.commentsExtended+xml'],
  [/^word\/(?:comments|ulasan)/, 'comments', 'x.comments+xml'],
  [/^customXml\/item\d/, 'customXml', 'application/xml'],
  [/^word\/glossary\//, 'glossaryDocument', 'x.document.glossary+xml'],
  [/^docProps\/thumbnail/, 'thumbnail', 'image/jpeg'],
  [/^docProps\/custom/, 'custom-properties', 'x.custom-properties+xml'],
];

/** As Word writes it: what is added is named in the list of types and tied to the document. */
function tie(paket: Record<string, Uint8Array>, nama: string): void {
  const kenal = KINDS.find(([pola]) => pola.test(nama));
  if (!kenal) return;
  const [, jenis, tipe] = kenal;
  const tambah = (bagian: string, sebelum: string, xml: string): void => {
    const isi = strFromU8(paket[bagian] ?? new Uint8Array());
    paket[bagian] = strToU8(isi.replace(sebelum, `${xml}${sebelum}`));
  };
  tambah(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="t${nama.length}${jenis}" Type="http://x/relationships/${jenis}" Target="/${nama}"/>`,
  );
  tambah('[Content_Types].xml', '</Types>', `<Override PartName="/${nama}" ContentType="${tipe}"/>`);
}

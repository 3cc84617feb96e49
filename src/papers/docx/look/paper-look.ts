import { strFromU8, strToU8 } from 'fflate';
import type { Kertas } from '../../../office/naskah/parts/naskah-settings.ts';
import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';
import { type PictureSize, pictureSize } from './picture-size.ts';

/** The placeholder picture's alternative text, which Word and LibreOffice keep. */
export const LOGO_MARK = 'lambang kop';

/** Twips. A4 is 5 mm narrower, taken from the right margin, so tables keep their width. */
const PAPER_SIZES = { F4: { lebar: 12188, tinggi: 18708 }, A4: { lebar: 11906, tinggi: 16838 } } as const;

/** `logo` null leaves the place empty. @throws TEMPLAT_SALAH */
export function fitTemplate(
  templat: Uint8Array,
  { kertas, logo }: Readonly<{ kertas: Kertas; logo: Uint8Array | null }>,
): Uint8Array {
  const gambar = logo && pictureSize(logo);
  const paket = changePart(openDocx(templat), 'word/document.xml', (xml) => withKertas(xml, kertas));
  return packParts(logo && gambar ? withLogo(paket, logo, gambar) : paket);
}

const changePart = (paket: DocxParts, nama: string, ubah: (xml: string) => string): DocxParts => {
  const isi = paket[nama];
  return isi ? { ...paket, [nama]: strToU8(ubah(strFromU8(isi))) } : paket;
};

function withKertas(xml: string, kertas: Kertas): string {
  const { lebar, tinggi } = PAPER_SIZES[kertas];
  return xml.replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g, (bagian) => {
    const rebah = /<w:pgSz\b[^>]*w:orient="landscape"/.test(bagian);
    const [w, h] = rebah ? [tinggi, lebar] : [lebar, tinggi];
    const lama = numberAttribute(bagian, 'pgSz', 'w') ?? w;
    const kanan = Math.max(567, (numberAttribute(bagian, 'pgMar', 'right') ?? 0) + w - lama);
    return setAttribute(setAttribute(setAttribute(bagian, 'pgSz', 'w', w), 'pgSz', 'h', h), 'pgMar', 'right', kanan);
  });
}

const attributePattern = (tag: string, nama: string): RegExp =>
  new RegExp(`(<w:${tag}\\b[^>]*\\bw:${nama}=")(\\d+)(")`);
const numberAttribute = (xml: string, tag: string, nama: string): number | null => {
  const nilai = attributePattern(tag, nama).exec(xml)?.[2];
  return nilai === undefined ? null : Number(nilai);
};
const setAttribute = (xml: string, tag: string, nama: string, nilai: number): string =>
  xml.replace(attributePattern(tag, nama), `$1${nilai}$3`);

function withLogo(paket: DocxParts, logo: Uint8Array, gambar: PictureSize): DocxParts {
  const akhiran = gambar.jenis === 'png' ? 'png' : 'jpeg';
  let hasil: DocxParts = paket;
  for (const nama of Object.keys(paket).filter((n) => /^word\/[^/]+\.xml$/.test(n))) {
    const tempat: string[] = [];
    hasil = changePart(hasil, nama, (xml) =>
      xml.replace(/<w:drawing>[\s\S]*?<\/w:drawing>/g, (satu) => {
        const embed = /\br:embed="([^"]+)"/.exec(satu)?.[1];
        if (!embed || !satu.includes(`descr="${LOGO_MARK}"`)) return satu;
        tempat.push(embed);
        return scaleDrawing(satu, gambar);
      }),
    );
    const rels = nama.replace(/^word\/(.*)$/, 'word/_rels/$1.rels');
    for (const id of tempat)
      hasil = changePart(hasil, rels, (xml) => pointRelation(xml, id, `media/kop-logo.${akhiran}`));
    if (tempat.length > 0) hasil = { ...hasil, [`word/media/kop-logo.${akhiran}`]: logo };
  }
  return hasil === paket ? paket : changePart(hasil, '[Content_Types].xml', (xml) => declareImageType(xml, akhiran));
}

function scaleDrawing(drawing: string, { lebar, tinggi }: PictureSize): string {
  const ruang = /<wp:extent\b[^>]*\bcx="(\d+)"/.exec(drawing)?.[1] ?? '648000';
  const skala = Number(ruang) / Math.max(lebar, tinggi);
  const [cx, cy] = [Math.round(lebar * skala), Math.round(tinggi * skala)];
  return drawing.replace(/(<(?:wp:extent|a:ext)\b[^>]*?)\bcx="\d+"([^>]*?)\bcy="\d+"/g, `$1cx="${cx}"$2cy="${cy}"`);
}

const pointRelation = (rels: string, id: string, tujuan: string): string =>
  rels.replace(/<Relationship\b[^>]*>/g, (satu) =>
    satu.includes(`Id="${id}"`) ? satu.replace(/\bTarget="[^"]*"/, `Target="${tujuan}"`) : satu,
  );

const declareImageType = (jenis: string, akhiran: string): string =>
  jenis.includes(`Extension="${akhiran}"`)
    ? jenis
    : jenis.replace(/(<Types\b[^>]*>)/, `$1<Default Extension="${akhiran}" ContentType="image/${akhiran}"/>`);

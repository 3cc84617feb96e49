/** How a document looks, whatever its words: the paper, and the office's emblem in the room its letterhead keeps for it. */
import { strFromU8, strToU8 } from 'fflate';
import type { Kertas } from '../naskah/pengaturan.ts';
import { buka, type Paket } from './buka.ts';
import { type Gambar, ukuranGambar } from './gambar.ts';
import { kemasPaket } from './paket.ts';

/** The alternative text of the picture that keeps the room: Word and LibreOffice leave it as it is. */
export const TANDA_LOGO = 'lambang kop';

/** Twips. A4 is 5 mm narrower than F4; the right margin gives them, so that tables keep their width. */
const UKURAN = { F4: { lebar: 12188, tinggi: 18708 }, A4: { lebar: 11906, tinggi: 16838 } } as const;

/** Fits the template to the office; `logo` null leaves the room empty. @throws Galat TEMPLAT_SALAH */
export function rupakan(
  templat: Uint8Array,
  { kertas, logo }: Readonly<{ kertas: Kertas; logo: Uint8Array | null }>,
): Uint8Array {
  const gambar = logo && ukuranGambar(logo);
  const paket = ubahBagian(buka(templat), 'word/document.xml', (xml) => denganKertas(xml, kertas));
  return kemasPaket(logo && gambar ? denganLogo(paket, logo, gambar) : paket);
}

const ubahBagian = (paket: Paket, nama: string, ubah: (xml: string) => string): Paket => {
  const isi = paket[nama];
  return isi ? { ...paket, [nama]: strToU8(ubah(strFromU8(isi))) } : paket;
};

/** Every section's page, upright or not; the margin follows the width. */
function denganKertas(xml: string, kertas: Kertas): string {
  const { lebar, tinggi } = UKURAN[kertas];
  return xml.replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g, (bagian) => {
    const rebah = /<w:pgSz\b[^>]*w:orient="landscape"/.test(bagian);
    const [w, h] = rebah ? [tinggi, lebar] : [lebar, tinggi];
    const lama = atribut(bagian, 'pgSz', 'w') ?? w;
    const kanan = Math.max(567, (atribut(bagian, 'pgMar', 'right') ?? 0) + w - lama);
    return pasang(pasang(pasang(bagian, 'pgSz', 'w', w), 'pgSz', 'h', h), 'pgMar', 'right', kanan);
  });
}

const pola = (tag: string, nama: string): RegExp => new RegExp(`(<w:${tag}\\b[^>]*\\bw:${nama}=")(\\d+)(")`);
const atribut = (xml: string, tag: string, nama: string): number | null => {
  const nilai = pola(tag, nama).exec(xml)?.[2];
  return nilai === undefined ? null : Number(nilai);
};
const pasang = (xml: string, tag: string, nama: string, nilai: number): string =>
  xml.replace(pola(tag, nama), `$1${nilai}$3`);

/** Puts the emblem where a picture keeps its room, as large as the room lets it be. */
function denganLogo(paket: Paket, logo: Uint8Array, gambar: Gambar): Paket {
  const akhiran = gambar.jenis === 'png' ? 'png' : 'jpeg';
  let hasil: Paket = paket;
  for (const nama of Object.keys(paket).filter((n) => /^word\/[^/]+\.xml$/.test(n))) {
    const tempat: string[] = [];
    hasil = ubahBagian(hasil, nama, (xml) =>
      xml.replace(/<w:drawing>[\s\S]*?<\/w:drawing>/g, (satu) => {
        const embed = /\br:embed="([^"]+)"/.exec(satu)?.[1];
        if (!embed || !satu.includes(`descr="${TANDA_LOGO}"`)) return satu;
        tempat.push(embed);
        return seukuran(satu, gambar);
      }),
    );
    const rels = nama.replace(/^word\/(.*)$/, 'word/_rels/$1.rels');
    for (const id of tempat) hasil = ubahBagian(hasil, rels, (xml) => tunjuk(xml, id, `media/kop-logo.${akhiran}`));
    if (tempat.length > 0) hasil = { ...hasil, [`word/media/kop-logo.${akhiran}`]: logo };
  }
  return hasil === paket ? paket : ubahBagian(hasil, '[Content_Types].xml', (xml) => kenalkan(xml, akhiran));
}

/** The picture's own proportions inside the room that was kept. */
function seukuran(drawing: string, { lebar, tinggi }: Gambar): string {
  const ruang = /<wp:extent\b[^>]*\bcx="(\d+)"/.exec(drawing)?.[1] ?? '648000';
  const skala = Number(ruang) / Math.max(lebar, tinggi);
  const [cx, cy] = [Math.round(lebar * skala), Math.round(tinggi * skala)];
  return drawing.replace(/(<(?:wp:extent|a:ext)\b[^>]*?)\bcx="\d+"([^>]*?)\bcy="\d+"/g, `$1cx="${cx}"$2cy="${cy}"`);
}

const tunjuk = (rels: string, id: string, tujuan: string): string =>
  rels.replace(/<Relationship\b[^>]*>/g, (satu) =>
    satu.includes(`Id="${id}"`) ? satu.replace(/\bTarget="[^"]*"/, `Target="${tujuan}"`) : satu,
  );

const kenalkan = (jenis: string, akhiran: string): string =>
  jenis.includes(`Extension="${akhiran}"`)
    ? jenis
    : jenis.replace(/(<Types\b[^>]*>)/, `$1<Default Extension="${akhiran}" ContentType="image/${akhiran}"/>`);

/** Words in a box are cut off at its edge, and stand where it stands. */
import { LENGTHS } from '../parts/lengths.ts';
import { inside, nearestNamed, type XmlElement } from '../parts/xml-tree.ts';
import { linesIn } from './xml-lines.ts';

const EMU_PER_TWIP = 635;

/** `sebelum` is what the drawing says before its words: how large it is and where it stands. */
type TextBox = Readonly<{ kotak: XmlElement; gambar: XmlElement; sebelum: readonly XmlElement[] }>;

function boxAround(lari: XmlElement): TextBox | null {
  const kotak = nearestNamed(lari.induk, 'w:txbxContent');
  const gambar = nearestNamed(kotak, 'w:pict') ?? nearestNamed(kotak, 'w:drawing');
  if (!kotak || !gambar) return null;
  return { kotak, gambar, sebelum: [...inside(gambar)].filter(({ awal }) => awal < kotak.awal) };
}

const styleLengths = (sebelum: readonly XmlElement[], pola: RegExp): readonly number[] =>
  sebelum
    .flatMap(({ sifat }) => [...` ${sifat.style ?? ''}`.matchAll(pola)])
    .map(([, angka, satuan = '']) => Number(angka) * (LENGTHS[satuan] ?? 0));

const PLACED_AT = /[;\s](?:margin-)?(?:left|top)\s*:\s*(-?[\d.]+)(pt|in|cm|mm|px|pc)/g;

/** Where the box of these words stands, in twips from the edge of a page or a column. */
export function boxOffsets(lari: XmlElement): readonly number[] {
  const satu = boxAround(lari);
  if (!satu) return [];
  const baru = satu.sebelum.filter(({ nama }) => nama === 'wp:posOffset');
  return [
    ...styleLengths(satu.sebelum, PLACED_AT),
    ...baru.map(({ teks }) => Number.parseInt(teks, 10) / EMU_PER_TWIP),
  ];
}

/** Square twips that a letter of five points needs. */
const LETTER_ROOM = 50 * 100;
const GROWS = /mso-fit-shape-to-text\s*:\s*t/;

/** Its box is too small even for tiny letters, and does not grow. */
export function isCutOff(lari: XmlElement): boolean {
  const satu = boxAround(lari);
  if (!satu) return false;
  const { kotak, gambar, sebelum } = satu;
  const tumbuh = ({ nama, sifat }: XmlElement) => nama === 'a:spAutoFit' || GROWS.test(sifat.style ?? '');
  if ([...inside(gambar)].some(tumbuh)) return false;
  const luas = sebelum.find(({ nama }) => nama === 'wp:extent')?.sifat;
  const [lebar, tinggi] = luas
    ? [Number(luas.cx ?? 0) / EMU_PER_TWIP, Number(luas.cy ?? 0) / EMU_PER_TWIP]
    : ['width', 'height'].map(
        (sisi) => styleLengths(sebelum, new RegExp(`[;\\s]${sisi}\\s*:\\s*([\\d.]+)(pt|in|cm|mm|px|pc)`, 'g'))[0],
      );
  if (lebar === undefined || tinggi === undefined) return false;
  return lebar * tinggi < linesIn(kotak).join('').trim().length * LETTER_ROOM;
}

/** Paper shows through a box that is not filled. */
export function isOnFilledShape(lari: XmlElement): boolean {
  const kotak = nearestNamed(lari.induk, 'w:txbxContent');
  const bentuk = kotak?.induk?.induk;
  if (!kotak || !bentuk) return false;
  const muka = [bentuk, ...inside(bentuk)].filter(
    (satu) =>
      satu.akhir <= kotak.awal || satu.awal >= kotak.akhir || (satu.awal < kotak.awal && satu.akhir > kotak.akhir),
  );
  const isi = muka.filter((satu) => !nearestNamed(satu, 'a:ln'));
  if (isi.some(({ nama, sifat }) => nama === 'a:noFill' || /^f/.test(sifat.filled ?? ''))) return false;
  return isi.some(
    ({ nama, sifat }) =>
      /^a:(?:solidFill|gradFill|pattFill|blipFill)$/.test(nama) ||
      (nama === 'a:fillRef' && /^[1-9]/.test(sifat.idx ?? '')) ||
      (sifat.fillcolor !== undefined && !/^(?:white|#fff)/i.test(sifat.fillcolor)),
  );
}

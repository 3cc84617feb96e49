/** Which picture is seen, whatever the file holds. */
import { createHash } from 'node:crypto';
import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import { LENGTHS } from '../parts/lengths.ts';
import type { DocxParts } from '../parts/open-docx.ts';
import { tiedParts } from '../parts/part-ties.ts';
import { inside, type XmlElement } from '../parts/xml-tree.ts';

type Look = Pick<OddLook, 'apa' | 'rinci' | 'ukuran'>;

const TWIPS_PER_MM = 56.7;
const EMU_PER_MM = 36_000;

export function pictureLook(paket: DocxParts, bagian: string): (gambar: XmlElement) => Look {
  const terikat = tiedParts(paket, bagian);
  const sidik = (id: string): string => {
    const isi = terikat(id);
    return isi ? createHash('sha256').update(isi).digest('hex') : '';
  };
  return (gambar) => {
    const semua = [gambar, ...inside(gambar)];
    return {
      apa: 'bergambar',
      rinci: [
        ...semua.flatMap(({ sifat }) => ['r:embed', 'r:id', 'r:pict'].map((n) => (sifat[n] ? sidik(sifat[n]) : ''))),
        ...semua.map(pictureChange),
      ]
        .filter(Boolean)
        .join(' '),
      ukuran: semua.some(({ nama }) => nama === 'pic:pic' || nama === 'v:imagedata') ? pictureSizes(semua) : [],
    };
  };
}

const RECOLOURED = /^a:(?:lum|alphaModFix|biLevel|clrChange|duotone|grayscl|srcRect)$/;

/** The file holds another picture than is seen. */
function pictureChange({ nama, sifat }: XmlElement): string {
  const berarti = Object.entries(sifat).filter(([satu]) =>
    nama === 'a:xfrm'
      ? /^(?:rot|flip)/.test(satu)
      : RECOLOURED.test(nama) || /^(?:gain|blacklevel|crop\w+)$/.test(satu),
  );
  if (berarti.length === 0 && (nama === 'a:srcRect' || !RECOLOURED.test(nama))) return '';
  return `${nama} ${berarti
    .map((satu) => satu.join('='))
    .sort()
    .join(' ')}`;
}

function pictureSizes(semua: readonly XmlElement[]): readonly number[] {
  const baru = semua.find(({ nama }) => nama === 'wp:extent');
  if (baru) return ['cx', 'cy'].map((sisi) => Number(baru.sifat[sisi] ?? 0) / EMU_PER_MM);
  return ['width', 'height'].map((sisi) => {
    const pola = new RegExp(`[;\\s]${sisi}\\s*:\\s*([\\d.]+)([a-z]+)`);
    const [, angka, satuan = ''] = semua.map(({ sifat }) => pola.exec(` ${sifat.style ?? ''}`)).find((x) => x) ?? [];
    return (Number(angka ?? 0) * (LENGTHS[satuan] ?? 0)) / TWIPS_PER_MM;
  });
}

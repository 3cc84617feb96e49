/** What is compared of pictures, by their bytes and sizes, and of sections, by their paper and margins. */
import { createHash } from 'node:crypto';
import { strFromU8 } from 'fflate';
import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import type { DocxParts } from '../parts/open-docx.ts';
import { allNamed, type XmlElement } from '../parts/xml-tree.ts';
import { attributeOf } from './inks.ts';
import { LENGTHS } from './unreadable-runs.ts';

type Look = Pick<OddLook, 'apa' | 'rinci' | 'ukuran'>;

const TWIPS_PER_MM = 56.7;
const EMU_PER_MM = 36_000;

/** Of the drawings of one part. */
export function pictureLook(paket: DocxParts, bagian: string): (gambar: string) => Look {
  const ikatan = paket[bagian.replace(/^word\/(.*)$/, 'word/_rels/$1.rels')];
  const tujuan = new Map(
    [...(ikatan ? strFromU8(ikatan) : '').matchAll(/<Relationship\b[^<>]*>/g)].map(([satu]) => [
      plain(satu, 'Id'),
      plain(satu, 'Target'),
    ]),
  );
  const sidik = (id: string): string => {
    const isi = paket[`word/${(tujuan.get(id) ?? '').replace(/^\/?word\//, '')}`];
    return isi ? createHash('sha256').update(isi).digest('hex') : '';
  };
  return (gambar) => ({
    apa: 'bergambar',
    rinci: [
      ...[...gambar.matchAll(/\sr:(?:embed|id|pict)\s*=\s*["']([^"']*)["']/g)].map(([, id]) => sidik(id ?? '')),
      ...(gambar.match(CHANGED_PICTURE) ?? []).map((satu) => satu.replace(/\s+/g, ' ')),
    ]
      .filter(Boolean)
      .join(' '),
    ukuran: /<(?:pic:pic|v:imagedata)\b/.test(gambar) ? pictureSizes(gambar) : [],
  });
}

/** Cut, turned, made pale or clear: what stands in the file is not what is seen. */
const CHANGED_PICTURE =
  /<a:(?:lum|alphaModFix|biLevel|clrChange|duotone|grayscl)\b[^<>]*>|<a:srcRect\s[^<>]*[a-z]\s*=[^<>]*>|<a:xfrm\s[^<>]*(?:rot|flip)[^<>]*>|\s(?:gain|blacklevel|crop\w+)\s*=\s*["'][^"']*["']/g;

function pictureSizes(gambar: string): readonly number[] {
  const baru = /<wp:extent\b[^<>]*>/.exec(gambar)?.[0];
  if (baru !== undefined) return ['cx', 'cy'].map((sisi) => Number(plain(baru, sisi)) / EMU_PER_MM);
  return ['width', 'height'].map((sisi) => {
    const [, angka, satuan = ''] = new RegExp(`[;"'\\s]${sisi}\\s*:\\s*([\\d.]+)([a-z]+)`).exec(gambar) ?? [];
    return (Number(angka ?? 0) * (LENGTHS[satuan] ?? 0)) / TWIPS_PER_MM;
  });
}

/** Of each section: its paper, its margins, its columns; `kata`: the words it begins with. */
export function sectionLooks(xml: string, akar: XmlElement, kata: (bagian: XmlElement) => string): readonly OddLook[] {
  return allNamed(akar, 'w:sectPr')
    .filter(({ induk }) => induk?.nama !== 'w:sectPrChange')
    .map((bagian) => {
      const isi = xml.slice(bagian.awal, bagian.akhir);
      const dari = (nama: string) => new RegExp(`<w:${nama}\\b([^<>]*)>`).exec(isi)?.[1] ?? '';
      const [kertas, margin] = [dari('pgSz'), dari('pgMar')];
      const ukuran = [
        ...['w', 'h'].map((sisi) => attributeOf(kertas, sisi)),
        ...['left', 'right', 'top', 'bottom', 'gutter'].map((sisi) => attributeOf(margin, sisi)),
      ].map((satu) => Number(satu || 0) / TWIPS_PER_MM);
      const arah = attributeOf(dari('textDirection'), 'val').replace('lrTb', '');
      const rinci = `${attributeOf(dari('cols'), 'num') || 1} ${arah}`;
      return { apa: 'kertas atau margin', rinci, ukuran, teks: '', dekat: kata(bagian) };
    });
}

const plain = (tag: string, nama: string): string =>
  new RegExp(`\\s${nama}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';

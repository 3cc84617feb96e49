import { createHash } from 'node:crypto';
import { strFromU8 } from 'fflate';
import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import { fieldsOf } from '../parts/document-fields.ts';
import type { DocxParts } from '../parts/open-docx.ts';
import { allNamed, type XmlElement } from '../parts/xml-tree.ts';
import { attributeOf } from './inks.ts';
import { isSwitchedOn } from './run-styles.ts';
import { LENGTHS } from './unreadable-runs.ts';
import { xmlLines } from './xml-lines.ts';

type Look = Pick<OddLook, 'apa' | 'rinci' | 'ukuran'>;

const TWIPS_PER_MM = 56.7;
const EMU_PER_MM = 36_000;

/** The parts that a part is tied to, by the names it gives them. */
function tiedParts(paket: DocxParts, bagian: string): (id: string) => Uint8Array | undefined {
  const ikatan = paket[bagian.replace(/^word\/(.*)$/, 'word/_rels/$1.rels')];
  const tujuan = new Map(
    [...(ikatan ? strFromU8(ikatan) : '').matchAll(/<Relationship\b[^<>]*>/g)].map(([satu]) => [
      plain(satu, 'Id'),
      plain(satu, 'Target'),
    ]),
  );
  return (id) => paket[`word/${(tujuan.get(id) ?? '').replace(/^\/?word\//, '')}`];
}

/** Of the drawings of one part. */
export function pictureLook(paket: DocxParts, bagian: string): (gambar: string) => Look {
  const terikat = tiedParts(paket, bagian);
  const sidik = (id: string): string => {
    const isi = terikat(id);
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

/** What is seen is not what the file holds. */
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

const COUNTS_PAGES = /PAGES?$/;

/** Of a paragraph; above and below a page its number may be anything. */
export const fieldLooks = (bagian: string, alinea: string): readonly Look[] =>
  fieldsOf(bagian, alinea)
    .filter(({ nama }) => bagian === 'word/document.xml' || !COUNTS_PAGES.test(nama))
    .map(({ nama, isi }) => ({
      apa: `berbidang ${nama}`,
      rinci: COUNTS_PAGES.test(nama)
        ? ''
        : isi
            .replace(/\\\*\s*\w+/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
    }));

/** Of each section: its paper and margins, and what stands above and below its pages; `kata`: the words it ends with. */
export function sectionLooks(
  paket: DocxParts,
  bagian: string,
  akar: XmlElement,
  kata: (bagian: XmlElement) => string,
): readonly OddLook[] {
  const xml = strFromU8(paket[bagian] ?? new Uint8Array());
  const pengaturan = paket['word/settings.xml'] ? strFromU8(paket['word/settings.xml']) : '';
  const genap = isSwitchedOn(pengaturan, 'w:evenAndOddHeaders');
  const terikat = tiedParts(paket, bagian);
  const tepi = new Map<string, string>(); // a section without a header takes the previous one's
  const latar = /<w:background\b([^<>]*)>/.exec(xml)?.[1];
  return allNamed(akar, 'w:sectPr')
    .filter(({ induk }) => induk?.nama !== 'w:sectPrChange')
    .flatMap((satu) => {
      const isi = xml.slice(satu.awal, satu.akhir);
      for (const [, jenis = '', sifat = ''] of isi.matchAll(/<w:(header|footer)Reference\b([^<>]*)>/g)) {
        const teks = terikat(/\br:id\s*=\s*["']([^"']*)["']/.exec(sifat)?.[1] ?? '');
        tepi.set(
          `${attributeOf(sifat, 'type') || 'default'} ${jenis}`,
          teks ? xmlLines(strFromU8(teks)).join(' ') : '',
        );
      }
      const jenis = ['default', ...(isSwitchedOn(isi, 'w:titlePg') ? ['first'] : []), ...(genap ? ['even'] : [])];
      const teks = jenis.flatMap((satu) => [
        `${satu}:`,
        tepi.get(`${satu} header`) ?? '',
        tepi.get(`${satu} footer`) ?? '',
      ]);
      const dekat = kata(satu);
      return [
        { apa: 'kertas atau margin', ...paperOf(isi, latar), teks: '', dekat },
        {
          apa: 'kepala atau kaki halaman',
          rinci: jenis.join(' '),
          teks: teks.join(' ').normalize('NFC').replace(/\d+/g, '').replace(/\s+/gu, ' ').trim(),
          dekat,
        },
      ];
    });
}

function paperOf(isi: string, latar: string | undefined): Pick<OddLook, 'rinci' | 'ukuran'> {
  const dari = (nama: string) => new RegExp(`<w:${nama}\\b([^<>]*)>`).exec(isi)?.[1] ?? '';
  const [kertas, margin, kisi] = [dari('pgSz'), dari('pgMar'), dari('docGrid')];
  const ukuran = [
    ...['w', 'h'].map((sisi) => attributeOf(kertas, sisi)),
    ...['left', 'right', 'top', 'bottom', 'gutter'].map((sisi) => attributeOf(margin, sisi)),
  ].map((satu) => Number(satu || 0) / TWIPS_PER_MM);
  const rinci = [
    attributeOf(dari('cols'), 'num') || 1,
    attributeOf(dari('textDirection'), 'val').replace('lrTb', ''),
    attributeOf(dari('pgNumType'), 'start'),
    attributeOf(dari('lnNumType'), 'countBy'),
    /Chars/.test(attributeOf(kisi, 'type')) ? attributeOf(kisi, 'charSpace') : '',
    latar === undefined ? '' : attributeOf(latar, 'color'),
  ].join(' ');
  return { rinci, ukuran };
}

const plain = (tag: string, nama: string): string =>
  new RegExp(`\\s${nama}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';

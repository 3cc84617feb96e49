import type { OddLook } from '../../../office/naskah/finished/paragraph-looks.ts';
import type { DocxParts } from '../parts/open-docx.ts';
import { tiedParts } from '../parts/part-ties.ts';
import { allNamed, childNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { fieldsOf } from '../refused/document-fields.ts';
import { attributeOf } from './inks.ts';
import { saysOn } from './run-styles.ts';
import { treeLines } from './xml-lines.ts';

type Look = Pick<OddLook, 'apa' | 'rinci'>;

const TWIPS_PER_MM = 56.7;

const COUNTS_PAGES = /PAGES?$/;

/** Above and below a page the number of a paragraph may be anything. */
export const fieldLooks = (bagian: string, alinea: XmlElement): readonly Look[] =>
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

/**
 * Each section has its paper and margins, and what stands above and below its pages; `kata` are the words it ends with.
 */
export function sectionLooks(
  paket: DocxParts,
  bagian: string,
  akar: XmlElement,
  kata: (bagian: XmlElement) => string,
): readonly OddLook[] {
  const genap = saysOn(childNamed(treeOf(paket['word/settings.xml']), 'w:settings', 'w:evenAndOddHeaders'));
  const terikat = tiedParts(paket, bagian);
  const tepi = new Map<string, string>(); // A section without a header takes the previous one's.
  const latar = childNamed(akar, 'w:document', 'w:background');
  return allNamed(akar, 'w:sectPr')
    .filter(({ induk }) => induk?.nama !== 'w:sectPrChange')
    .flatMap((satu) => {
      for (const rujukan of satu.anak.filter(({ nama }) => /^w:(?:header|footer)Reference$/.test(nama))) {
        const isi = terikat(rujukan.sifat['r:id'] ?? '');
        const di = rujukan.nama === 'w:headerReference' ? 'header' : 'footer';
        tepi.set(`${attributeOf(rujukan, 'type') || 'default'} ${di}`, isi ? treeLines(treeOf(isi)).join(' ') : '');
      }
      const jenis = [
        'default',
        ...(saysOn(childNamed(satu, 'w:titlePg')) ? ['first'] : []),
        ...(genap ? ['even'] : []),
      ];
      const teks = jenis.flatMap((satu) => [
        `${satu}:`,
        tepi.get(`${satu} header`) ?? '',
        tepi.get(`${satu} footer`) ?? '',
      ]);
      const dekat = kata(satu);
      return [
        { apa: 'kertas atau margin', ...paperOf(satu, latar), teks: '', dekat },
        {
          apa: 'kepala atau kaki halaman',
          rinci: jenis.join(' '),
          teks: teks.join(' ').normalize('NFC').replace(/\d+/g, '').replace(/\s+/gu, ' ').trim(),
          dekat,
        },
      ];
    });
}

function paperOf(bagian: XmlElement, latar: XmlElement | undefined): Pick<OddLook, 'rinci' | 'ukuran'> {
  const dari = (nama: string) => childNamed(bagian, `w:${nama}`);
  const [kertas, margin, kisi] = [dari('pgSz'), dari('pgMar'), dari('docGrid')];
  const ukuran = [
    ...['w', 'h'].map((sisi) => attributeOf(kertas, sisi)),
    ...['left', 'right', 'top', 'bottom', 'gutter'].map((sisi) => attributeOf(margin, sisi)),
  ].map((satu) => Number(satu || 0) / TWIPS_PER_MM);
  const rinci = [
    attributeOf(dari('cols'), 'num') || 1,
    ...(attributeOf(dari('cols'), 'equalWidth') === '0'
      ? (dari('cols')?.anak.map((satu) => attributeOf(satu, 'w')) ?? [])
      : []),
    attributeOf(dari('vAlign'), 'val').replace('top', ''),
    attributeOf(dari('textDirection'), 'val').replace('lrTb', ''),
    attributeOf(dari('pgNumType'), 'start'),
    attributeOf(dari('lnNumType'), 'countBy'),
    /Chars/.test(attributeOf(kisi, 'type')) ? attributeOf(kisi, 'charSpace') : '',
    attributeOf(latar, 'color'),
    attributeOf(latar, 'themeColor'),
    latar && latar.anak.length > 0 ? 'bergambar' : '',
  ].join(' ');
  return { rinci, ukuran };
}

/** Where a table has a column of days, the longest one stands in it unbroken: its day and month are bound to each other. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { shippedTemplate } from './shipped-template.ts';

/** Of Arial, in thousandths of its size: '30 September', the widest day and month. */
const WIDTHS: Readonly<Record<string, number>> = { ' ': 278, S: 667, m: 833, r: 333, t: 278 };
const WIDEST = [...'30 September'].reduce((n, huruf) => n + (WIDTHS[huruf] ?? 556), 0) / 1000;

it.each([
  ['lembar-disposisi', 'hop.tanggal'],
  ['lembar-koreksi', 'koreksi.tanggal'],
])('%s', (kode, isian) => {
  const bagian = unzipSync(shippedTemplate(kode));
  const xml = strFromU8(bagian['word/document.xml']!);
  const sel =
    xml
      .slice(0, xml.indexOf(`{{${isian}}}`))
      .split('<w:tc>')
      .at(-1) ?? '';
  const lebar = Number(/<w:tcW\b[^>]*w:w="(\d+)"/.exec(sel)?.[1]); // twentieths of a point
  const gaya = strFromU8(bagian['word/styles.xml']!);
  const milik = new RegExp(`w:styleId="${/<w:pStyle w:val="([^"]+)"/.exec(sel)?.[1]}"[\\s\\S]*?</w:style>`).exec(
    gaya,
  )?.[0];
  const umum = /<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>/.exec(gaya)?.[0];
  const ukuran = Number([milik, umum].map((isi) => /<w:sz w:val="(\d+)"/.exec(isi ?? '')?.[1]).find(Boolean)) / 2;
  const tepi = [
    ...xml.matchAll(/<w:(?:left|start|right|end) w:type="dxa" w:w="(\d+)"|<w:(?:left|right) w:w="(\d+)" w:type="dxa"/g),
  ];
  const dalam = lebar - 2 * Math.max(0, ...tepi.map(([, a, b]) => Number(a ?? b)));
  expect({ lebar, ukuran, cukup: dalam / 20 >= WIDEST * ukuran }).toMatchObject({ cukup: true });
});

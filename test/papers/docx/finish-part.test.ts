import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import { CETAKAN } from '../../../src/office/naskah/naskah.ts';
import { findNik } from '../../../src/office/permohonan/text/find-nik.ts';
import { finishPart } from '../../../src/papers/docx/fill/finish-part.ts';
import { parseElements } from '../../../src/papers/docx/parts/xml-tree.ts';
import { treeLines } from '../../../src/papers/docx/read/xml-lines.ts';
import { naskahSourceFor } from '../../office/naskah/naskah-source.ts';
import { finishedDocument } from './finished-document.ts';

const paragraph = (...teks: readonly string[]) =>
  `<w:p>${teks.map((t) => `<w:r><w:t xml:space="preserve">${t}</w:t></w:r>`).join('')}</w:p>`;
const linesOf = (xml: string) => treeLines(parseElements(xml));
const finish = (xml: string) => finishPart(xml, CETAKAN);
/** What stands in the paragraph, '~' where no line may break. */
const bound = (...teks: readonly string[]) =>
  [...finish(paragraph(...teks)).matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, t]) => t?.replaceAll('\u00a0', '~')).join('|');

describe('foreign words of a value', () => {
  const run = (teks: string, gaya = '') =>
    `<w:r>${gaya && `<w:rPr>${gaya}</w:rPr>`}<w:t xml:space="preserve">${teks}</w:t></w:r>`;

  it('stand in italics, in the order of marks that Word asks for', () => {
    const kartu = finish(run('adalah card reader (alat pembaca KTP-el), yaitu', '<w:b/><w:sz w:val="20"/>'));
    expect(kartu).toBe(
      run('adalah ', '<w:b/><w:sz w:val="20"/>') +
        run('card reader', '<w:b/><w:i/><w:iCs/><w:sz w:val="20"/>') +
        run(' (alat pembaca KTP-el), yaitu', '<w:b/><w:sz w:val="20"/>'),
    );
    expect(finish(run('web service'))).toBe(run('web service', '<w:i/><w:iCs/>'));
  });

  it('stay as they are in a name, in italics already, and in a document of an older pks', () => {
    for (const xml of [run('PT Web Service Contoh'), run('web portal', '<w:i/>'), run('biometrik')])
      expect(finish(xml)).toBe(xml);
    expect(finishPart(run('web service'), 5)).toBe(run('web service'));
  });
});

describe('what belongs together', () => {
  it.each([
    ['Undang-Undang Nomor 23 Tahun 2006', 'Undang-Undang Nomor~23 Tahun 2006'],
    ['menurut Pasal 5 ayat (2) huruf b angka 3,', 'menurut Pasal~5 ayat~(2) huruf~b angka~3,'],
    ['pada 29 September 2026 dan 1 Mei', 'pada 29~September 2026 dan 1~Mei'],
    ['sebesar Rp 2.000,00 dan Rp2.000,00', 'sebesar Rp~2.000,00 dan Rp2.000,00'],
    ['tercantum dalam Lampiran III', 'tercantum dalam Lampiran~III'],
    ['Nomor surat, huruf besar, Pasal terakhir, 29 pasien', 'Nomor surat, huruf besar, Pasal terakhir, 29 pasien'],
    ['kamar 120 Mei', 'kamar 120 Mei'],
    [
      'paling sedikit 1 (satu) kali dalam 14 (empat belas) hari',
      'paling sedikit 1~(satu) kali dalam 14~(empat~belas) hari',
    ],
    ['Rp1.000,00 (seribu rupiah) dan 2 (lihat Lampiran I)', 'Rp1.000,00~(seribu~rupiah) dan 2~(lihat Lampiran~I)'],
    ['paling lambat 3 x 24 (tiga kali dua puluh empat) jam', 'paling lambat 3~x~24~(tiga kali dua puluh empat) jam'],
    ['Nomor 470/388 dan Nomor 470/1190.a/PKS/2026', 'Nomor~470/388 dan Nomor 470/1190.a/PKS/2026'],
    ['laporan semester I (Januari), SNI ISO/IEC 27001', 'laporan semester~I (Januari), SNI ISO/IEC~27001'],
    ['dengan PT Contoh Tbk..', 'dengan PT Contoh Tbk.'],
    ['Nomor: .... dan ..., dst.. Selesai', 'Nomor: .... dan ..., dst. Selesai'],
    ['pada 2026 (23-11-2026), Nomor Induk', 'pada 2026 (23-11-2026), Nomor Induk'],
  ])('%s', (teks, jadi) => {
    expect(bound(teks)).toBe(jadi);
  });

  it('is kept together across runs, and never across paragraphs, tabs and line ends', () => {
    expect(bound('Nomor ', '23')).toBe('Nomor~|23');
    expect(bound('Pasal', ' 5')).toBe('Pasal|~5');
    expect(bound('PT Contoh Tbk.', '.')).toBe('PT Contoh Tbk.'); // without an empty run
    expect(finish(paragraph('Nomor ') + paragraph('23'))).not.toContain('\u00a0');
    const tab = '<w:p><w:r><w:t>Pasal </w:t></w:r><w:r><w:tab/><w:t>5</w:t></w:r></w:p>';
    expect(finish(tab)).toBe(tab);
  });

  it('stays as it was in a document of an older pks, so that it can be made again', async () => {
    const pks = NASKAH.find(({ kode }) => kode === 'pks')!;
    const isi = async (cetakan: number) =>
      strFromU8(unzipSync(await finishedDocument(pks, { ...naskahSourceFor('pks'), cetakan }))['word/document.xml']!);
    expect(finishPart(paragraph('Tbk..'), 3)).toBe(paragraph('Tbk..'));
    expect(await isi(2)).toMatch(/Pasal\u00a09[\s\S]*sedikit 1 \(satu\)/);
    expect(await isi(CETAKAN)).toMatch(/Pasal\u00a09[\s\S]*sedikit 1\u00a0\(satu\)/);
  });

  it('reads as it did: for comparisons, searches and guards it is a blank', () => {
    expect(linesOf(finish(paragraph('Pasal 5 ayat (2)')))).toEqual(['Pasal 5 ayat (2)']);
    expect(linesOf(paragraph('Pasal\u00a05'))).toEqual(['Pasal 5']);
    expect(findNik('3404\u00a0010101\u00a090\u00a00001')).not.toBeNull();
  });
});

describe('runs that hold nothing', () => {
  it.each([
    '<w:r/>',
    '<w:r w:rsidR="00A1"><w:t/></w:r>',
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"></w:t></w:r>',
  ])('%s is left out', (kosong) => {
    expect(finish(`<w:p>${kosong}${kosong}<w:r><w:t>a</w:t></w:r></w:p>`)).toBe('<w:p><w:r><w:t>a</w:t></w:r></w:p>');
  });

  it.each([
    '<w:r><w:tab/></w:r>',
    '<w:r><w:rPr><w:b/></w:rPr><w:br/></w:r>',
    '<w:r><w:t xml:space="preserve"> </w:t></w:r>',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    '<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>',
  ])('%s stays', (isi) => {
    expect(finish(isi)).toBe(isi);
  });
});

describe.each(NASKAH.map((n) => [n.kode, n] as const))('a finished %s', (_, naskah) => {
  it('has no empty runs, no loose numbers, and the properties of its own', async () => {
    const dokumen = await finishedDocument(naskah);
    const bagian = unzipSync(dokumen);
    const isi = Object.entries(bagian).filter(([nama]) => /^word\/(?:document|header\d|footer\d)\.xml$/.test(nama));
    const semua = isi.map(([, b]) => strFromU8(b)).join('');
    expect(semua).not.toMatch(/<w:r>(?:<w:rPr>[\s\S]{0,200}?<\/w:rPr>)?<w:t[^>]*><\/w:t><\/w:r>/);
    expect(semua).not.toMatch(/Nomor \d\S{0,9}[\s<]|Pasal \d|ayat \(|\b\d{1,2} (?:Agustus|September)|\d \([a-z]/);
    const sifat = `${strFromU8(bagian['docProps/core.xml']!)}${strFromU8(bagian['docProps/app.xml']!)}`;
    expect(sifat).toContain(`<dc:title>${naskah.judul}: RSUD Contoh</dc:title><dc:subject>RSUD Contoh</dc:subject>`);
    expect(sifat.match(/Dinas Contoh &amp; Rekan/g)).toHaveLength(3);
    expect(sifat.match(/2026-08-19T00:00:00Z/g)).toHaveLength(2);
    expect(sifat).not.toMatch(/>pks<|Word|LibreOffice|docx|\d{4}-\d\d-\d\d(?<!2026-08-19)T/);
  });
});

it('an article is one heading with its title, which reads as the two lines it was before', async () => {
  const pks = NASKAH.find(({ kode }) => kode === 'pks')!;
  const bagian = unzipSync(await finishedDocument(pks));
  const isi = strFromU8(bagian['word/document.xml']!);
  const [, gaya] =
    /<w:style [^>]*w:styleId="Pasal"[^>]*>([\s\S]*?)<\/w:style>/.exec(strFromU8(bagian['word/styles.xml']!)) ?? [];
  expect(gaya).toContain('<w:outlineLvl w:val="0"/>');
  const kepala = isi.split('<w:p>').filter((p) => p.includes('<w:pStyle w:val="Pasal"/>'));
  expect(kepala).toHaveLength(19);
  for (const satu of kepala)
    expect(linesOf(`<w:p>${satu}`)).toEqual([expect.stringMatching(/^Pasal \d+$/), expect.stringMatching(/^[A-Z ]+$/)]);
  expect(linesOf('<w:p><w:r><w:t>Pasal 5</w:t><w:br/><w:t>ayat</w:t><w:br/><w:t>b</w:t></w:r></w:p>')).toEqual([
    'Pasal 5',
    'ayat\nb',
  ]);
  expect(linesOf('<w:p><w:r><w:t>Baris satu</w:t><w:br/><w:t>dua</w:t></w:r></w:p>')).toEqual(['Baris satu\ndua']);
});

it('no empty line is left where the last paragraph of a cell went; by the rules before it stays', () => {
  const sel = (isi: string) => `<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>${isi}</w:tc>`;
  expect(finish(sel('<w:p/>'))).toBe(sel(''));
  expect(finishPart(sel('<w:p/>'), 6)).toBe(sel('<w:p/>'));
  expect(finish('<w:tc><w:p/></w:tc>')).toBe('<w:tc><w:p/></w:tc>');
});

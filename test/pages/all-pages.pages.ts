/** Every page of pks in a real browser: light and dark, on a phone and on a wall, read aloud and printed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedYear } from '../support/invented-year.ts';
import type { TestDesk } from '../support/test-desk.ts';
import { axeFindings, openBrowser, openPage } from './browser.ts';
import { makePages, PAGES } from './make-pages.ts';

/** Pictures and PDFs stay there to be looked at. */
const folder = process.env.PKS_GAMBAR ?? join(tmpdir(), 'pks-halaman');

let t: TestDesk;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  t = await inventedYear();
  await makePages(t, folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  t?.close();
});

const LOOKS = [390, 1920].flatMap((lebar) => [false, true].map((gelap) => ({ lebar, gelap })));

describe.each(PAGES.map(([nama]) => nama))('%s', (nama) => {
  const jalur = join(folder, `${nama}.html`);

  it.each(LOOKS)('is quiet, asks for nothing and fits: $lebar wide, dark: $gelap', async (rupa) => {
    const { halaman, keluhan, permintaan } = await openPage(browser, jalur, rupa);
    expect({ keluhan, permintaan: permintaan.length }).toEqual({ keluhan: [], permintaan: 1 });
    const lebih = await halaman.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(lebih).toBe(0);
    await halaman.screenshot({
      path: join(folder, `${nama}-${rupa.lebar}${rupa.gelap ? '-gelap' : ''}.png`),
      fullPage: true,
    });
    await halaman.context().close();
  });

  it.each(LOOKS)('nothing for axe to find: $lebar wide, dark: $gelap', async (rupa) => {
    const { halaman } = await openPage(browser, jalur, { ...rupa, periksa: true });
    expect(await axeFindings(halaman)).toEqual([]);
    await halaman.context().close();
  });

  it('prints to a PDF, and its words are found', async () => {
    const { halaman } = await openPage(browser, jalur, { lebar: 1280, gelap: true });
    const teks = String(await halaman.evaluate('document.body.innerText'));
    expect(teks).toContain('DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL');
    expect(teks).toMatch(/2026-\d{3}/);
    const kertas = [
      ['f4', { width: '330mm', height: '215mm' }],
      ['a4', { format: 'A4', landscape: true }],
    ] as const;
    for (const [ukuran, pilihan] of kertas) {
      const pdf = await halaman.pdf({ ...pilihan, printBackground: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      writeFileSync(join(folder, `${nama}-${ukuran}.pdf`), pdf);
    }
    await halaman.context().close();
  });
});

/** How many parts stand in each row. */
const ROW_LENGTHS = `[...document.querySelectorAll('.papan,.ubin')].flatMap((x) => {
  const atas = [...x.children].map((c) => c.offsetTop);
  return [...new Set(atas)].map((y) => atas.filter((z) => z === y).length);
})`;

it.each(
  ['laporan-tahun', 'papan'].flatMap((nama) => [390, 800, 1024, 1280, 1920].map((lebar) => [nama, lebar] as const)),
)('no part of %s stands alone in a last row: %i wide', async (nama, lebar) => {
  const { halaman } = await openPage(browser, join(folder, `${nama}.html`), { lebar, gelap: false });
  const baris = (await halaman.evaluate(ROW_LENGTHS)) as number[];
  expect(baris).toEqual(baris.map(() => (nama === 'papan' ? 6 : 8) / baris.length));
  await halaman.context().close();
});

it('the checker sees a fault where there is one', async () => {
  const jalur = join(folder, 'cacat.html');
  writeFileSync(jalur, '<!doctype html><title>x</title><p style="color:#bbb;background:#ccc">tak terbaca</p>');
  const { halaman } = await openPage(browser, jalur, { ...LOOKS[0]!, periksa: true });
  const temuan = (await axeFindings(halaman)).map((x) => x.split(':')[0]);
  expect(temuan).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang']));
  await halaman.context().close();
});

it('no page runs or fetches anything, whatever a browser allows', () => {
  for (const [nama] of PAGES) {
    const isi = readFileSync(join(folder, `${nama}.html`), 'utf8');
    expect(isi).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\/|<link|<img|@import|url\((?!#)/i);
  }
});

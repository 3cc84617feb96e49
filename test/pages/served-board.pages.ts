/** The board served to a real browser: let in once, from board to case and back, quiet, and everything stays on this PC. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedYear } from '../support/invented-year.ts';
import { openSite, type ServedBoard, serveBoard } from '../support/served-board.ts';
import type { TestDesk } from '../support/test-desk.ts';
import { axeFindings, newPage, openBrowser } from './browser.ts';

const folder = process.env.PKS_GAMBAR ?? join(tmpdir(), 'pks-halaman');
let t: TestDesk;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  t = await inventedYear();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  t?.close();
});

const LOOKS = [390, 1920].flatMap((lebar) => [false, true].map((gelap) => ({ lebar, gelap })));

const visitor = (lebar: number, gelap: boolean, periksa = false) => newPage(browser, { lebar, gelap, periksa });

const served = async (kerja: (situs: ServedBoard) => Promise<void>): Promise<void> => {
  const situs = await serveBoard(t);
  try {
    await kerja(situs);
  } finally {
    t.situs.stop();
    await situs.akhir;
  }
};

const title = (halaman: Page) => halaman.locator('h1').innerText();
const widerThanScreen = (halaman: Page) =>
  halaman.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each(LOOKS)('$lebar wide, dark: $gelap', ({ lebar, gelap }) => {
  const gambar = (nama: string) => join(folder, `layan-${nama}-${lebar}${gelap ? '-gelap' : ''}.png`);

  it('leads from the address to the board, to a case and back; nothing is asked of anybody else', async () => {
    await served(async ({ pembuka, asal }) => {
      const { konteks, halaman, keluhan, permintaan } = await visitor(lebar, gelap);
      await halaman.goto(pembuka);
      expect(halaman.url()).toBe(`${asal}/`);
      expect(await title(halaman)).toContain('Papan PKS');
      expect(await widerThanScreen(halaman)).toBe(0);
      await halaman.screenshot({ path: gambar('papan'), fullPage: true });
      const kasus = halaman.locator('.telat a').first();
      const id = await kasus.innerText();
      await kasus.click();
      expect(await title(halaman)).toContain(`Kasus ${id}`);
      expect(await widerThanScreen(halaman)).toBe(0);
      await halaman.screenshot({ path: gambar('kasus'), fullPage: true });
      await halaman.locator('nav a').first().click();
      expect(halaman.url()).toBe(`${asal}/`);
      await halaman.goBack();
      expect(await title(halaman)).toContain(`Kasus ${id}`);
      expect(keluhan).toEqual([]);
      expect(permintaan.filter((satu) => !satu.startsWith(`${asal}/`))).toEqual([]);
      expect(await konteks.cookies()).toMatchObject([{ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' }]);
      await konteks.close();
    });
  });

  it('nothing for axe to find', async () => {
    await served(async ({ pembuka }) => {
      const { konteks, halaman } = await visitor(lebar, gelap, true);
      await halaman.goto(pembuka);
      expect(await axeFindings(halaman)).toEqual([]);
      await halaman.locator('.telat a').first().click();
      expect(await axeFindings(halaman)).toEqual([]);
      await konteks.close();
    });
  });
});

it('a page that is left open renews itself, which keeps nobody there; a click does', async () => {
  t.situs.renewedAfter = 1;
  await served(async (situs) => {
    const { halaman, konteks } = await visitor(1280, false);
    await halaman.goto(situs.pembuka);
    t.kini = new Date(t.kini.getTime() + 29 * 60_000);
    // Watched from outside: to look into the page would count as a click.
    await halaman.waitForResponse(async (r) => (await r.text()).includes('Papan sudah berhenti'));
    await halaman.goto(`${situs.asal}/`);
    expect(await title(halaman)).toContain('Papan PKS');
    await konteks.close();
  });
});

it('another browser, another page of this PC and a foreign frame are left outside', async () => {
  await served(async (situs) => {
    const cookie = await openSite(situs);
    const { konteks, halaman } = await visitor(1280, false);
    expect((await halaman.goto(`${situs.asal}/`))?.status()).toBe(401);
    expect((await halaman.goto(situs.pembuka))?.status()).toBe(401);
    const [nama = '', nilai = ''] = cookie.split('=');
    await konteks.addCookies([{ name: nama, value: nilai, url: situs.asal, httpOnly: true, sameSite: 'Strict' }]);
    expect((await halaman.goto(`${situs.asal}/`))?.status()).toBe(200);
    // With the cookie, from a page that is not the site's: linked, framed, fetched.
    const jawaban = new Map<string, number>();
    halaman.on('response', (r) => jawaban.set(r.url(), r.status()));
    const asing = `<!doctype html><title>x</title><a href="${situs.asal}/?tautan">x</a><iframe src="${situs.asal}/?bingkai"></iframe><img src="${situs.asal}/?gambar"><script src="${situs.asal}/?skrip"></script>`;
    await halaman.route('http://jahat.contoh.id/', (r) => r.fulfill({ contentType: 'text/html', body: asing }));
    await halaman.goto('http://jahat.contoh.id/');
    await halaman.waitForLoadState('networkidle');
    await halaman.locator('a').click();
    await halaman.waitForURL(`${situs.asal}/?tautan`);
    for (const apa of ['tautan', 'bingkai', 'gambar', 'skrip']) {
      expect([apa, jawaban.get(`${situs.asal}/?${apa}`) ?? 'blocked']).toEqual([
        apa,
        expect.toBeOneOf([403, 'blocked']),
      ]);
    }
    await konteks.close();
  });
});

/** A browser without a window that notes all that a page asks for or complains of. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.PKS_CHROMIUM ?? USUAL_PLACES.find((c) => existsSync(c)) ?? 'chromium',
    args: ['--no-sandbox'],
  });

export type OpenedPage = Readonly<{
  konteks: BrowserContext;
  halaman: Page;
  keluhan: string[];
  permintaan: string[];
}>;

type Look = Readonly<{ lebar: number; gelap: boolean; periksa?: boolean }>;

/** A page of a browser of its own, nothing opened yet. `bypassCSP` is for axe alone: what a page forbids, it forbids the checker too. */
export async function newPage(browser: Browser, { lebar, gelap, periksa = false }: Look): Promise<OpenedPage> {
  const konteks = await browser.newContext({
    viewport: { width: lebar, height: 900 },
    colorScheme: gelap ? 'dark' : 'light',
    bypassCSP: periksa,
  });
  const halaman = await konteks.newPage();
  const keluhan: string[] = [];
  const permintaan: string[] = [];
  halaman.on('console', (pesan) => keluhan.push(pesan.text()));
  halaman.on('pageerror', (e) => keluhan.push(e.message));
  halaman.on('request', (r) => permintaan.push(r.url()));
  return { konteks, halaman, keluhan, permintaan };
}

export async function openPage(browser: Browser, jalur: string, rupa: Look): Promise<OpenedPage> {
  const dibuka = await newPage(browser, rupa);
  await dibuka.halaman.goto(pathToFileURL(jalur).href);
  return dibuka;
}

type AxeFinding = Readonly<{ id: string; nodes: readonly Readonly<{ html: string; failureSummary?: string }>[] }>;

/** What axe-core finds against WCAG 2.2 AA and good practice, in a line each. */
export async function axeFindings(halaman: Page): Promise<readonly string[]> {
  await halaman.addScriptTag({ content: axe.source });
  const temuan: readonly AxeFinding[] = await halaman.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)",
  );
  return temuan.flatMap((t) => t.nodes.map((n) => `${t.id}: ${n.html.slice(0, 120)} ${n.failureSummary ?? ''}`));
}

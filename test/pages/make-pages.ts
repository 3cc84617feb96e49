/** The pages of the invented year, as files to be opened and looked at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestDesk } from '../support/test-desk.ts';

export const PAGES = [
  ['laporan-tahun', ['laporan', '--tahun', '2026', '--ke', 'laporan-tahun.html']],
  ['laporan-bulan', ['laporan', '--bulan', '10', '--tahun', '2026', '--ke', 'laporan-bulan.html']],
  ['papan', ['papan', '--ke', 'papan.html']],
  ['kartu', ['show', '2026-043', '--ke', 'kartu.html']],
  ['kartu-pemohon', ['show', '2026-043', '--ke', 'kartu-pemohon.html', '--untuk-pemohon']],
] as const;

/** Writes them beside the desk and into `folder`; returns their paths. */
export async function makePages(t: TestDesk, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const jalur: string[] = [];
  for (const [nama, argv] of PAGES) {
    await t.json(...argv);
    const tujuan = join(folder, `${nama}.html`);
    writeFileSync(tujuan, t.readFile(`${nama}.html`));
    jalur.push(tujuan);
  }
  return jalur;
}

import { it } from 'vitest';
import { cpSync, writeFileSync } from 'node:fs';
import { inventedYear } from '../support/invented-year.ts';
import { makePages } from '../pages/make-pages.ts';
it('x', async () => {
  const t = await inventedYear();
  for (const a of [['list','--status','semua','--batas','6'],['laporan'],['laporan','--bulan','10'],['laporan','--tahun','2026']]) { t.lebar=80; const r = await t.run(a); console.log(r.out, r.err); }
  await makePages(t, '/tmp/w3/laporan.tmp/pages');
  for (const f of ['docx','xlsx']) { const r = await t.run(['laporan','--tahun','2026','--ke',`l.${f}`]); console.log(r.out,r.err); writeFileSync(`/tmp/w3/laporan.tmp/pages/l.${f}`, t.readFile(`l.${f}`)); }
  cpSync(t.folder, '/tmp/w3/laporan.tmp/desk', { recursive: true });
}, 120000);

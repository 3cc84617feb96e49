import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister } from '../support/test-desk.ts';

it('a document that was edited where it lies never leaves as what was made', async () => {
  const t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await t.json('draft', '1', 'pks', '--izinkan-kosong');
  const folder = join(t.folder, 'data/kasus/2026-001/naskah');
  const [nama = ''] = readdirSync(folder);
  appendFileSync(join(folder, nama), 'x');
  for (const argv of [
    ['draft', '1', 'pks', '--izinkan-kosong', '--ke', 'salinan.docx'],
    ['draft', '1', 'pks', '--beda', '1..1'],
    ['buka', '1', 'pks'],
  ]) {
    const { keluar, err } = await t.run(argv);
    expect([argv, keluar, err]).toEqual([argv, 7, expect.stringContaining(nama)]);
  }
  t.close();
});

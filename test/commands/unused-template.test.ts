import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { editTemplate, shippedTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
afterEach(() => t.close());

const OFFICE = { 'kantor.alamat': 'Jalan Contoh 1, Sleman', 'kepala-dinas.nama': 'Dra. Contoh Kepala, M.Si.' };
const KODE = 'surat-kemendagri';
const edited = (dari: string, kata: string): string =>
  t.writeFile(
    `${KODE}-${kata}.docx`,
    editTemplate(new Uint8Array(t.readFile(dari)), (xml) => xml.replace(/\bSegera\b/, kata)),
  );

describe('a template that was put in, where a copy lies in the register too', () => {
  it('says of an edit of the copy, which is no longer used, wherever it would be missed', async () => {
    t = await deskWithKantor(OFFICE);
    await t.json('template', 'salin', KODE);
    const salinan = `data/template/${KODE}.docx`;
    await t.json('template', 'pasang', edited(salinan, 'Penting'));
    const warned = async (...argv: string[]) => (await t.json(...argv)).peringatan.join();
    for (const argv of [['template'], ['template', 'periksa', KODE]]) expect(await warned(...argv)).toBe('');
    t.writeFile(salinan, t.readFile(edited(salinan, 'Biasa')));
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    await advanceUntil(t, '1', 10);
    for (const argv of [['template'], ['template', 'periksa', KODE], ['draft', '1', KODE, '--izinkan-kosong']])
      expect(await warned(...argv)).toContain(`pks template pasang ${join(t.folder, salinan)}`);
    await t.json('template', 'pasang', salinan);
    expect(await warned('template')).toBe('');
    // From then on a copy goes beside the register.
    const { data } = await t.json<{ berkas: string }>('template', 'salin', KODE);
    expect(data.berkas).toBe(join(t.folder, `${KODE}.docx`));
  });

  it('that is lost is damage, and is said before a document is made without it', async () => {
    t = await deskWithKantor(OFFICE);
    await t.json(
      'template',
      'pasang',
      t.writeFile(
        'pks.docx',
        editTemplate(shippedTemplate('pks'), (xml) => `${xml} `),
      ),
    );
    rmSync(join(t.folder, 'data/template/arsip'), { recursive: true });
    const { keluar, out } = await t.run(['check', '--json']);
    expect([keluar, JSON.parse(out).data.temuan[0].berkas]).toEqual([7, expect.stringContaining('template/arsip/')]);
    const galat = await t.failure('template', 'periksa', 'pks');
    expect(galat).toMatchObject({ kode: 'TEMPLAT_SALAH', keluar: 8, saran: ['pks template pasang pks --bawaan'] });
    await t.json(...(galat.saran[0] ?? '').split(' ').slice(1));
    await t.json('template', 'periksa', 'pks');
  });
});

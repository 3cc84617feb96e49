import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil, showKasus } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

const SCAN = 'pks-ditandatangani';

/** The scan of another agreement was handed in with the signing, and the right one later. */
let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', null);
  t.writeFile('ttd-lain.pdf', 'the agreement of somebody else');
  t.writeFile('ttd.pdf', 'the agreement of this case');
  await t.json(
    'sahkan',
    '1',
    '--nomor-kesatu',
    '470/021',
    '--nomor-kedua',
    '445/77',
    '--ya',
    '--berkas',
    'ttd-lain.pdf',
  );
  await t.json('lampirkan', '1', 'ttd.pdf', '--untuk', SCAN);
});
afterEach(() => t.close());

type Scan = { dokumen: string; berkas: string; asal: string };
const scans = async () =>
  ((await showKasus(t, '1')).lampiran as Scan[]).filter((l) => l.dokumen === SCAN).map((l) => l.asal);
const ALASAN = ['--alasan', 'PKS kasus lain'];
const versi = async () => (await showKasus(t, '1')).versi as number;
const ditemukan = async () =>
  (await t.json<{ temuan: { tempat: string }[] }[]>('cari', 'ttd-lain')).data.flatMap((x) =>
    x.temuan.map((y) => y.tempat),
  );

it('a scan of another case stays in the folder and the history, and is no longer taken for the document', async () => {
  const berkas = ((await showKasus(t, '1')).lampiran as Scan[]).find((l) => l.asal === 'ttd-lain.pdf')?.berkas ?? '?';
  const buku = (await t.json('buku', 'pks')).data;
  await t.json('undo', '1', '--berkas', 'ttd-lain.pdf', ...ALASAN);
  expect(await scans()).toEqual(['ttd.pdf']);
  expect(existsSync(join(t.folder, 'data/kasus/2026-001', berkas))).toBe(true);
  expect(await t.failure('buka', '1', 'ttd-lain.pdf')).toMatchObject({ kode: 'BERKAS_KASUS_TIDAK_ADA' });
  expect((await t.run(['show', '1'])).out.replace(/\s+/g, ' ')).toMatch(
    /Bukan berkas kasus ini, no\. \d+: ttd-lain\.pdf/,
  );
  expect(await ditemukan()).toEqual(['berkas yang bukan milik kasus ini']);
  expect((await t.json('buku', 'pks')).data).toEqual(buku);
  expect((await showKasus(t, '1')).kerjaSama).toMatchObject({ nomorKesatu: '470/021' });
  expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  expect((await t.json('kerja-sama')).data).toHaveLength(1);
});

it('the document is held while one of its scans is, and by the code the newest is meant', async () => {
  await t.json('undo', '1', '--berkas', SCAN, ...ALASAN);
  expect(await scans()).toEqual(['ttd-lain.pdf']);
  expect((await showKasus(t, '1')).dokumen).toContain(SCAN);
  await t.json('undo', '1', '--berkas', SCAN, ...ALASAN);
  expect(await scans()).toEqual([]);
  expect((await showKasus(t, '1')).dokumen).not.toContain(SCAN);
  expect(await t.failure('undo', '1', '--berkas', SCAN, ...ALASAN)).toMatchObject({ kode: 'BERKAS_KASUS_TIDAK_ADA' });
});

it('it can be taken back, and the same file be attached again', async () => {
  await t.json('undo', '1', '--berkas', 'ttd-lain.pdf', ...ALASAN);
  const v = await versi();
  await t.json('undo', '1', '--tindakan', String(v), '--alasan', 'keliru');
  expect((await scans()).sort()).toEqual(['ttd-lain.pdf', 'ttd.pdf']);
  await t.json('buka', '1', 'ttd-lain.pdf');
  await t.json('undo', '1', '--berkas', 'ttd-lain.pdf', ...ALASAN);
  await t.json('lampirkan', '1', 'ttd-lain.pdf', '--untuk', SCAN);
  expect((await scans()).sort()).toEqual(['ttd-lain.pdf', 'ttd.pdf']);
  await t.json('buka', '1', 'ttd-lain.pdf');
  expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
});

it('asks why at a terminal, and needs it said elsewhere', async () => {
  const { keluar, err } = await askAtDesk(t, ['undo', '1', '--berkas', 'ttd-lain'], [['Alasan', 'PKS kasus lain']]);
  expect([keluar, err]).toEqual([0, expect.stringContaining('Bukan berkas kasus ini: ttd-lain.pdf')]);
  expect(await scans()).toEqual(['ttd.pdf']);
  expect(await t.failure('undo', '1', '--berkas', 'ttd')).toMatchObject({ kode: 'ISIAN_KURANG', keluar: 2 });
  expect(await t.failure('undo', '1', '--berkas', 'ttd', '--tindakan', '3', ...ALASAN)).toMatchObject({ keluar: 2 });
});

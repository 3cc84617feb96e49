import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { withFsTrace } from '../support/store/fs-trace.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags(), '--lengkap', '--kunci', 'awal');
  t.writeFile('surat.pdf', 'pindaian');
});
afterEach(() => t.close());

/** Whoever recorded an act may have died before it was safe: who answers for it makes it so. */
const ULANG: readonly (readonly [string, string, readonly string[]])[] = [
  ['new', 'data/kasus', ['new', ...completeSuratFlags(), '--lengkap', '--kunci', 'awal']],
  ['advance', 'data/kasus/2026-001/kejadian', ['advance', '1', '--lengkap', '--kunci', 'x']],
  ['lengkapi', 'data/kasus/2026-001/kejadian', ['lengkapi', '1', '--kontak', '0274', '--kunci', 'x']],
  [
    'lampirkan',
    'data/kasus/2026-001/kejadian',
    ['lampirkan', '1', 'surat.pdf', '--untuk', 'disposisi', '--kunci', 'x'],
  ],
  ['ralat', 'data/kasus/2026-001/kejadian', ['ralat', '1', '--isian', 'hal=Satu', '--alasan', 'salah', '--kunci', 'x']],
  ['draft', 'data/kasus/2026-001/kejadian', ['draft', '1', 'tanda-terima', '--kunci', 'x']],
  ['config', 'data/kejadian', ['config', 'kantor.telepon', '1', '--kunci', 'x']],
  ['libur tambah', 'data/kejadian', ['libur', 'tambah', '24/8/2026', 'Libur', '--kunci', 'x']],
  ['libur cabut', 'data/kejadian', ['libur', 'cabut', '17/8/2026', '--alasan', 'keliru', '--kunci', 'x']],
  ['template salin', 'data/template', ['template', 'salin', 'pks']],
  ['init', 'lain', ['init', 'lain', '--kunci', 'x']],
];

describe('a command that is repeated', () => {
  it.each(ULANG)('of pks %s syncs what was recorded before it answers', async (_, folder, argv) => {
    await t.json(...argv);
    const { jejak } = await withFsTrace(() => t.json(...argv));
    const sinkron = jejak.filter((x) => x.operasi === 'sinkron').map((x) => x.jalur);
    expect(sinkron).toContain(join(t.folder, folder));
  });

  it('of a renewal syncs what it recorded in the case of the old agreement too', async () => {
    await advanceUntil(t, '1', null);
    await t.json('sahkan', '1', '--nomor-kesatu', '470/1', '--nomor-kedua', '445/1', '--ya');
    const surat = ['--nomor-surat', '445/2', '--tanggal-surat', '12/8/2026', '--hal', 'Perpanjangan', '--ya'];
    const argv = ['new', '--perpanjangan-dari', '1', ...surat, '--kunci', 'x'];
    await t.json(...argv);
    const { jejak } = await withFsTrace(() => t.json(...argv));
    const sinkron = jejak.filter((x) => x.operasi === 'sinkron').map((x) => x.jalur);
    expect(sinkron).toContain(join(t.folder, 'data/kasus/2026-001/kejadian'));
  });

  it('with --coba writes nothing', async () => {
    await t.json('advance', '1', '--lengkap', '--kunci', 'x');
    const { jejak } = await withFsTrace(() => t.json('advance', '1', '--lengkap', '--kunci', 'x', '--coba'));
    expect(jejak).toEqual([]);
  });

  it('keeps the number of the reply, also where another act came in between', async () => {
    await advanceUntil(t, '1', 14);
    const balasan = [
      ...['advance', '1', '--lengkap', '--balasan', 'setuju', '--nomor-balasan', '400.8/1'],
      ...['--tanggal-balasan', 'hari ini', '--kunci', 'balasan'],
    ];
    const asli = fs.linkSync;
    fs.linkSync = (dari, ke) => {
      if (String(ke).includes('/kasus/')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      asli(dari, ke);
    };
    try {
      expect(await t.failure(...balasan)).toMatchObject({ kode: 'TIDAK_DAPAT_MENULIS' });
    } finally {
      fs.linkSync = asli;
    }
    await t.json('lengkapi', '1', '--kontak', '0274');
    expect((await t.json(...balasan)).data).toMatchObject({ langkah: { no: 15 } });
    expect(fs.readdirSync(join(t.folder, 'data/nomor/agenda'))).toHaveLength(2);
  });
});

/** A key repeated after what it recorded was taken back says so. */
import { expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister } from '../support/test-desk.ts';

const NOTE = 'Sudah tercatat sebelumnya dengan kunci ini.';

it('names the act that took the step back, and the case that was annulled', async () => {
  const t = await deskWithRegister();
  const surat = ['new', ...completeSuratFlags(), '--lengkap', '--kunci', 'N1'];
  const maju = ['advance', '1', '--lengkap', '--disposisi', 'Proses', '--kunci', 'A1'];
  await t.json(...surat);
  expect((await t.json(...surat)).peringatan).toContain(NOTE);
  const { data } = await t.json<{ versi: number }>(...maju);
  const repeated = async (...argv: string[]) =>
    (await t.json(...argv)).peringatan.filter((p) => p === NOTE || p.startsWith('PERHATIAN'));
  expect(await repeated(...maju)).toEqual([NOTE]);

  await t.json('undo', '1', '--alasan', 'salah kasus');
  expect(await repeated(...maju)).toEqual([
    NOTE,
    expect.stringContaining(`tindakan ${data.versi} itu sudah ditarik kembali (tindakan ${data.versi + 1})`),
  ]);
  expect(await repeated(...surat)).toEqual([NOTE]);

  const batal = ['batal', '1', '--alasan', 'tercatat dua kali', '--kunci', 'B1'];
  await t.json(...batal);
  expect(await repeated(...batal)).toEqual([NOTE]);
  expect(await repeated(...surat)).toEqual([NOTE, expect.stringContaining('kasus 2026-001 sudah dibatalkan')]);
  t.close();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { decide } from '../../src/office/permohonan/decide.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import type { ScriptedAnswer } from '../support/scripted-ask.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

vi.mock('../../src/office/permohonan/decide.ts', async (original) => {
  const rules = await original<typeof import('../../src/office/permohonan/decide.ts')>();
  return { ...rules, decide: vi.fn(rules.decide) };
});

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

/** How often the rules run for one command. */
async function runs(work: () => Promise<unknown>): Promise<number> {
  vi.mocked(decide).mockClear();
  await work();
  return vi.mocked(decide).mock.calls.length;
}
const runsOf = (...argv: string[]) => runs(() => t.json(...argv));

it('a step said by flags is decided once', async () => {
  expect(await runsOf('advance', '1', '--lengkap')).toBe(1);
});

it('a step that claims a number is decided before the claim and with it', async () => {
  await advanceUntil(t, '1', 13);
  expect(await runsOf('advance', '1', '--lengkap', '--nomor-keluar', '470/7', '--tanggal-keluar', 'hari ini')).toBe(2);
  const balasan = ['--balasan', 'setuju', '--nomor-balasan', '400.8/1', '--tanggal-balasan', 'hari ini'];
  expect(await runsOf('advance', '1', '--lengkap', ...balasan)).toBe(2);
});

it('a step that is asked about is decided before the first question and with the answers', async () => {
  await advanceUntil(t, '1', 9);
  const questions: readonly ScriptedAnswer[] = [
    ['2026-001 RSUD Contoh: Surat permohonan ke Kemendagri belum dibuat. Buat sekarang?', false],
    ['Kelengkapan langkah 9', ['draft surat permohonan ke Kemendagri atau revisi surat permohonan ke Kemendagri']],
  ];
  expect(await runs(() => askAtDesk(t, ['advance', '1'], questions))).toBe(2);
});

it('an act outside the steps is decided once, at a question once more', async () => {
  expect(await runsOf('tunggu', '1', '--pada', 'pemohon', '--alasan', 'daftar elemen')).toBe(1);
  expect(await runsOf('lanjut', '1')).toBe(1);
  expect(await runsOf('ralat', '1', '--isian', 'hal=Permohonan kerja sama', '--alasan', 'salah baca')).toBe(1);
  expect(await runs(() => askAtDesk(t, ['cabut', '1'], [['Alasan', 'surat pencabutan']]))).toBe(2);
});

it('a closed case that comes to life again is decided once', async () => {
  await t.json('tolak', '1', '--alasan', 'di luar tujuan');
  expect(await runsOf('buka-lagi', '1', '--alasan', 'keliru')).toBe(1);
  await t.json('cabut', '1', '--alasan', 'surat pencabutan');
  expect(await runsOf('undo', '1', '--alasan', 'keliru kasus')).toBe(1);
  await t.json('cabut', '1', '--alasan', 'surat pencabutan');
  expect(await runs(() => askAtDesk(t, ['undo', '1'], [['Alasan', 'keliru kasus']]))).toBe(2);
});

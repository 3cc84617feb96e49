import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { sampleReceipt } from '../../support/sample-facts.ts';
import { newTempFolder, newTempRegister } from '../../support/store/temp-folder.ts';

/** The writing side as a program of its own, so that real processes meet on one register. */
async function pekerja(): Promise<string> {
  const outfile = join(newTempFolder(), 'pekerja.mjs');
  const sumber = join(import.meta.dirname, 'concurrent-writer.ts');
  await build({ entryPoints: [sumber], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return outfile;
}

const jalankan = (program: string, ...isi: string[]): Promise<string> =>
  new Promise((selesai, gagal) => {
    const anak = spawn(process.execPath, [program, ...isi], { stdio: ['ignore', 'ignore', 'pipe'] });
    let galat = '';
    anak.stderr.on('data', (d) => {
      galat += d;
    });
    anak.on('error', gagal);
    anak.on('close', (kode) => selesai(kode === 0 ? 'ok' : galat));
  });

it('records every act of several processes exactly once', async () => {
  const program = await pekerja();
  const { folder, a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('awal'));
  const siapa = ['p', 'q', 'r'];
  expect(await Promise.all(siapa.map((s) => jalankan(program, folder, s)))).toEqual(['ok', 'ok', 'ok']);

  const { baris } = await a.listRows({});
  expect(baris.map((b) => b.id)).toEqual(
    Array.from({ length: 16 }, (_, i) => `2026-${String(i + 1).padStart(3, '0')}`),
  );
  const { tindakan, versi } = await a.readKasus('2026-001');
  expect([versi, new Set(tindakan.map((x) => x.kunci)).size]).toEqual([16, 16]);
  const agenda = baris.map((b) => b.permohonan.agenda?.nomor);
  for (const s of siapa) agenda.push(await a.claimAgenda(2026, `balasan-${s}`));
  expect([...agenda].sort((x, y) => (x ?? 0) - (y ?? 0))).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  // Only the three numbers that were claimed for replies nobody entered are worth a note.
  expect((await a.check()).temuan.map((x) => x.berkas.slice(0, 12))).toEqual(Array(3).fill('nomor/agenda'));
  expect(readdirSync(join(folder, 'indeks/kotor'))).toEqual([]);
}, 60_000);

it('gives one case to two processes that come with the same key', async () => {
  const program = await pekerja();
  const { folder, a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('awal'));
  await Promise.all([jalankan(program, folder, 'p'), jalankan(program, folder, 'p')]);
  expect((await a.listRows({})).baris).toHaveLength(6);
  expect((await a.readKasus('2026-001')).versi).toBe(6);
  expect((await a.check()).temuan.filter((x) => x.rusak)).toEqual([]);
}, 60_000);

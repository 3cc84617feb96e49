/** A register with something of everything, and ways to do to one what pks itself never does. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bukaRegister } from '../../src/register/berkas-json.ts';
import { kanonik, sha256 } from '../../src/register/rantai.ts';
import type { Register } from '../../src/register/register.ts';
import { diatur, diselesaikan, diterima, ditutup, penerimaan, pindaian, tindakan } from './contoh-kejadian.ts';
import { folderBaru, registerBaru } from './folder-uji.ts';

export const SAAT = '2026-08-19T10:15:00+07:00';
const pindai = pindaian('%PDF asli');

/** Two cases, one closed; a scan, a setting, a template of the office's own, a number nobody used. */
export async function registerBerisi(): Promise<Readonly<{ folder: string; r: Register }>> {
  const { folder, a: r } = await registerBaru();
  await isi(r);
  return { folder, r };
}

export async function isi(r: Register): Promise<void> {
  await r.terima(penerimaan('a', { susun: ({ agenda }) => [diterima(agenda), pindai.fakta], berkas: [pindai.berkas] }));
  await r.tambah('2026-001', 1, tindakan('b', diselesaikan(2)));
  await r.tambah('2026-001', 2, tindakan('c', diselesaikan(3)));
  await r.terima(penerimaan('d'));
  await r.tambah('2026-002', 1, tindakan('e', ditutup));
  await r.tambahKantor(1, tindakan('f', diatur('kantor.nama', 'Dinas Baru')));
  await r.agenda(2026, 'balasan');
  await r.simpanMilikKantor('template/pks/pks.docx', new TextEncoder().encode('templat kantor'));
}

export function salinan(asal: string): string {
  const folder = join(folderBaru(), 'register');
  cpSync(asal, folder, { recursive: true });
  return folder;
}

/** Lets a register forget what it knew besides its acts, so that a forger's work is all there is. */
export async function tanpaPandangan(folder: string): Promise<Register> {
  for (const indeks of readdirSync(join(folder, 'indeks'))) rmSync(join(folder, 'indeks', indeks), { recursive: true });
  for (const id of readdirSync(join(folder, 'kasus'))) rmSync(join(folder, 'kasus', id, 'kasus.json'), { force: true });
  rmSync(join(folder, 'register.json'), { force: true });
  const r = await bukaRegister(folder);
  await r.bangunUlang();
  return r;
}

/** Writes a whole chain anew after `ubah` of its first act's text, every hash right. */
export function tulisUlangRantai(rantai: string, ubah: (teks: string) => string): void {
  let sebelum: string | null = null;
  for (const nama of readdirSync(rantai).sort()) {
    const { sidik: _, ...lama } = JSON.parse(readFileSync(join(rantai, nama), 'utf8'));
    const badan = { ...JSON.parse(sebelum === null ? ubah(JSON.stringify(lama)) : JSON.stringify(lama)), sebelum };
    sebelum = sha256(kanonik(badan));
    writeFileSync(join(rantai, nama), kanonik({ ...badan, sidik: sebelum }));
  }
}

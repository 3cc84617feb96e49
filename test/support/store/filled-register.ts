/** A register with something of everything, and ways to do to one what pks itself never does. */

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, sha256 } from '../../../src/store/chain/canonical.ts';
import { openRegister } from '../../../src/store/folder/open-register.ts';
import type { Register } from '../../../src/store/register.ts';
import {
  sampleAct,
  sampleDiatur,
  sampleDiselesaikan,
  sampleDiterima,
  sampleDitutup,
  samplePindaian,
  sampleReceipt,
} from '../sample-facts.ts';
import { newTempFolder, newTempRegister } from './temp-folder.ts';

export const FILLED_AT = '2026-08-19T10:15:00+07:00';
const filledScan = samplePindaian('%PDF asli');

/** Two cases, one closed; a scan, a setting, a template of the office's own, a number nobody used. */
export async function filledRegister(): Promise<Readonly<{ folder: string; r: Register }>> {
  const { folder, a: r } = await newTempRegister();
  await fillRegister(r);
  return { folder, r };
}

export async function fillRegister(r: Register): Promise<void> {
  await r.receiveKasus(
    sampleReceipt('a', {
      susun: ({ agenda }) => [sampleDiterima(agenda), filledScan.fakta],
      berkas: [filledScan.berkas],
    }),
  );
  await r.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));
  await r.appendAct('2026-001', 2, sampleAct('c', sampleDiselesaikan(3)));
  await r.receiveKasus(sampleReceipt('d'));
  await r.appendAct('2026-002', 1, sampleAct('e', sampleDitutup));
  await r.appendKantorAct(1, sampleAct('f', sampleDiatur('kantor.nama', 'Dinas Baru')));
  await r.claimAgenda(2026, 'balasan');
  await r.keepKantorFile('template/pks/pks.docx', new TextEncoder().encode('templat kantor'));
}

export function copyRegister(asal: string): string {
  const folder = join(newTempFolder(), 'register');
  cpSync(asal, folder, { recursive: true });
  return folder;
}

/** Lets a register forget what it knew besides its acts, so that a forger's work is all there is. */
export async function forgetViews(folder: string): Promise<Register> {
  for (const indeks of readdirSync(join(folder, 'indeks'))) rmSync(join(folder, 'indeks', indeks), { recursive: true });
  for (const id of readdirSync(join(folder, 'kasus'))) rmSync(join(folder, 'kasus', id, 'kasus.json'), { force: true });
  rmSync(join(folder, 'register.json'), { force: true });
  const r = await openRegister(folder);
  await r.rebuild();
  return r;
}

/** Writes a whole chain anew after `ubah` of its first act's text, every hash right. */
export function rewriteChain(rantai: string, ubah: (teks: string) => string): void {
  let sebelum: string | null = null;
  for (const nama of readdirSync(rantai).sort()) {
    const { sidik: _, ...lama } = JSON.parse(readFileSync(join(rantai, nama), 'utf8'));
    const badan = { ...JSON.parse(sebelum === null ? ubah(JSON.stringify(lama)) : JSON.stringify(lama)), sebelum };
    sebelum = sha256(canonicalJson(badan));
    writeFileSync(join(rantai, nama), canonicalJson({ ...badan, sidik: sebelum }));
  }
}

/** A paper that names the agreement or the letter says what stands there, whatever was put right in the case since. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NASKAH } from '../../src/office/naskah/all-naskah.ts';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

const DAY = 86_400_000;
const later = (hari: number) => {
  t.kini = new Date(t.kini.getTime() + hari * DAY);
};
const OTHER = [
  ...['lembaga=RSUD Lain', 'tujuan=pendataan calon pendonor', 'elemen=agama', 'metode=card-reader'],
  ...['data-balikan=jumlah calon pendonor', 'jangka-waktu=5 tahun'],
];
const OTHER_WORDS = /RSUD Lain|pendonor|agama|card reader|\(lima\) tahun/gi;

async function putRight(): Promise<void> {
  for (const isian of OTHER) await t.json('ralat', '1', '--isian', isian, '--alasan', 'surat susulan');
}

/** Which of the other words stand in each paper that can be made now and names this number. */
async function otherWordsIn(nomor: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const hasil: Record<string, readonly string[]> = {};
  for (const { kode } of NASKAH.filter((n) => !n.paket)) {
    const { keluar, out } = await t.run(['draft', '2026-001', kode, '--json']);
    if (keluar !== 0) continue; // Not its time.
    const isi = documentText(new Uint8Array(readFileSync(JSON.parse(out).data.berkas)));
    const teks = isi.join('\n').replaceAll('\u00a0', ' ');
    if (teks.includes(nomor)) hasil[kode] = [...new Set(teks.match(OTHER_WORDS) ?? [])];
  }
  return hasil;
}

it('of the signed agreement: every kind of paper that names its number', async () => {
  await advanceUntil(t, '1', 5);
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '1', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--ya');
  await putRight();
  later(400); // Reports are owed by then.
  const isi = await otherWordsIn('470/021');
  const menyebut = NASKAH.filter((n) => 'nomor_perjanjian_kesatu' in n.teks).map((n) => n.kode);
  expect(isi).toEqual(Object.fromEntries(['pks', ...menyebut].map((kode) => [kode, []])));
});

it('of the letter that left: every kind of paper that names its number, but the one that corrects it', async () => {
  await advanceUntil(t, '1', 9);
  await t.json('draft', '1', 'surat-kemendagri');
  await advanceUntil(t, '1', 13);
  await t.json('advance', '1', '--lengkap', '--nomor-keluar', '470/388', '--tanggal-keluar', 'hari ini');
  await t.json('draft', '1', 'pks');
  await putRight();
  later(40);
  const { 'ralat-kemendagri': ralat, ...lain } = await otherWordsIn('470/388');
  expect(ralat).not.toEqual([]);
  expect(lain).toEqual({ 'surat-kemendagri': [], 'surat-pengantar': [], 'pengingat-kemendagri': [] });
});

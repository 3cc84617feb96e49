import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../../src/errors.ts';
import { EXIT_MEANINGS } from '../../../src/office/istilah/exit-meanings.ts';
import { FAILURE_MEANINGS } from '../../../src/office/istilah/failure-meanings.ts';
import { OFFICE_TERMS } from '../../../src/office/istilah/office-terms.ts';
import { REGISTER_TERMS } from '../../../src/office/istilah/register-terms.ts';
import { TestDesk } from '../../support/test-desk.ts';

type Meaning = Readonly<{
  jenis: string;
  kode: string;
  arti: string;
  rincian: readonly Readonly<{ hal: string; isi: string }>[];
  ketik: readonly string[];
}>;

let t: TestDesk;
beforeAll(() => {
  t = new TestDesk();
});
afterAll(() => t.close());

const meaningsOf = async (...kata: string[]) => (await t.json<readonly Meaning[]>('jelaskan', ...kata)).data;
const detailOf = ([satu]: readonly Meaning[], hal: string) => satu?.rincian.find((r) => r.hal === hal)?.isi;

const TERMS = { ...OFFICE_TERMS, ...REGISTER_TERMS };

describe('a term', () => {
  it('has one meaning under every name it has', async () => {
    const names = Object.keys(TERMS).flatMap((k) => k.split(', '));
    expect(new Set(names.map((n) => n.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      const found = (await meaningsOf(name)).filter((m) => m.jenis === 'istilah');
      expect([name, found.length]).toEqual([name, 1]);
    }
  });

  it('is found in any case, with or without quotes', async () => {
    const quoted = await meaningsOf('data balikan');
    expect(quoted[0]?.arti).toContain('dipadankan dengan NIK');
    expect(await meaningsOf('Data', 'BALIKAN')).toEqual(quoted);
  });

  it('and a failure name only calls that pks reads', async () => {
    const calls = [...Object.values(TERMS), ...Object.values(FAILURE_MEANINGS)].flatMap((m) => m.split(' → ').slice(1));
    expect(calls.length).toBeGreaterThan(80);
    for (const call of new Set(calls)) {
      const argv = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, kutip, kata]) => kutip ?? kata!).slice(1);
      const { err } = await t.run([...argv, '--no-input']);
      expect([call, err]).not.toEqual([
        call,
        expect.stringMatching(/tidak dikenal|bukan perintah|bukan langkah|Terlalu banyak/),
      ]);
    }
  });
});

it('a step is told as the SOP has it', async () => {
  // Read from the file itself, not through the code that explains.
  const sop = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/acuan/sop/470-08.json'), 'utf8'));
  for (const l of sop.langkah) {
    const step = await meaningsOf(String(l.no));
    expect(step[0]).toMatchObject({ jenis: 'langkah', kode: String(l.no), arti: `${l.aktivitas}.` });
    expect(detailOf(step, 'Waktu baku')).toBe(`${l.menit} menit`);
    expect(detailOf(step, 'Pelaksana')).toBe(`${sop.peran[l.pelaksana]} (tafsiran)`);
    expect(detailOf(step, 'Target')).toContain(`H${l.hBerlaku},`);
    expect(detailOf(step, 'Target')?.includes('tidak tercetak')).toBe(l.h === null);
  }
  for (const kata of ['langkah 9', 'L09', 'l9', '09']) expect(await meaningsOf(kata)).toEqual(await meaningsOf('9'));
});

it('every failure has a meaning, with its exit code and what that tells a script', async () => {
  for (const [kode, keluar] of Object.entries(EXIT_CODES)) {
    const meaning = await meaningsOf(kode);
    expect([kode, detailOf(meaning, 'Kode keluar')]).toEqual([kode, `${keluar}: ${EXIT_MEANINGS[keluar]}`]);
  }
});

it('a word may mean several things', async () => {
  expect((await meaningsOf('disposisi')).map((m) => m.jenis)).toEqual(['istilah', 'dokumen']);
  expect((await meaningsOf('kabid')).map((m) => m.kode)).toEqual(['kepala-bidang']);
  expect((await meaningsOf('urungkan')).map((m) => m.jenis)).toEqual(['istilah', 'perintah']);
  expect((await meaningsOf('sidik-jari'))[0]?.arti).toContain('dilindungi');
});

it('a word that is not known is refused with those that are near', async () => {
  expect((await t.failure('jelaskan', 'kelengkapn')).saran).toEqual(['pks jelaskan kelengkapan']);
  expect((await t.failure('jelaskan', 'balik')).saran).toContain('pks jelaskan "data balikan"');
  expect(await t.failure('jelaskan', 'qwerty')).toMatchObject({ kode: 'ISTILAH_TIDAK_ADA', saran: ['pks jelaskan'] });
});

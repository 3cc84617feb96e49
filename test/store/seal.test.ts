import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRegister } from '../../src/store/folder/open-register.ts';
import type { Register } from '../../src/store/register.ts';
import type { Segel } from '../../src/store/upkeep.ts';
import { sampleAct, sampleDiselesaikan, sampleReceipt } from '../support/sample-facts.ts';
import {
  copyRegister,
  FILLED_AT,
  filledRegister,
  forgetViews,
  rewriteChain,
} from '../support/store/filled-register.ts';
import { hashFolder, newTempFolder } from '../support/store/temp-folder.ts';

let asal: string;
let segel: Segel;
beforeAll(async () => {
  const { folder, r } = await filledRegister();
  asal = folder;
  segel = await r.segel(FILLED_AT);
});

const rusakMenurut = async (r: Register, teks?: string) =>
  (await r.check(teks)).temuan.filter((x) => x.rusak).map(({ berkas, sebab }) => [berkas, sebab]);

/** The script that ships, on its own: no pks in it. */
const audit = (...argv: string[]) => {
  const skrip = join(import.meta.dirname, '../../scripts/audit.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [skrip, ...argv], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return { status, baris: stdout.trimEnd().split('\n') };
};
const berkasSegel = (teks: string) => {
  const jalur = join(newTempFolder(), 'segel.txt');
  writeFileSync(jalur, `SEGEL\nlembar untuk ditandatangani\n\f\n${teks}`);
  return jalur;
};

const RANTAI = 'kasus/2026-001/kejadian';

/** What somebody with access to the folder may do, every hash and view put right afterwards. */
const PEMALSUAN: readonly (readonly [string, (folder: string) => void, string, RegExp])[] = [
  ['the tail of a case cut off', (f) => rmSync(join(f, RANTAI, '000003.json')), `${RANTAI}/000003.json`, /hilang/],
  [
    'two acts cut off',
    (f) => ['000002.json', '000003.json'].map((n) => rmSync(join(f, RANTAI, n))),
    `${RANTAI}/000003.json`,
    /hilang/,
  ],
  [
    'a whole chain written anew',
    (f) => rewriteChain(join(f, RANTAI), (t) => t.replace('RSUD Contoh', 'RSUD Palsu')),
    `${RANTAI}/000003.json`,
    /ditulis ulang/,
  ],
  [
    'a case taken away, and the key that names it',
    (f) => {
      rmSync(join(f, 'kasus/2026-002'), { recursive: true });
      for (const n of readdirSync(join(f, 'kunci'))) {
        if (readFileSync(join(f, 'kunci', n), 'utf8').includes('2026-002')) rmSync(join(f, 'kunci', n));
      }
    },
    'kasus/2026-002',
    /tidak ada/,
  ],
  ['the tail of the office cut off', (f) => rmSync(join(f, 'kejadian/000002.json')), 'kejadian/000002.json', /hilang/],
  [
    "the office's chain written anew",
    (f) => rewriteChain(join(f, 'kejadian'), (t) => t.replace('Dinas Contoh', 'Dinas Palsu')),
    'kejadian/000002.json',
    /ditulis ulang/,
  ],
];

describe('a forgery with every hash right', () => {
  it.each(PEMALSUAN)(
    '%s: unseen by check, seen against the seal, and by the script',
    async (_, palsu, berkas, sebab) => {
      const folder = copyRegister(asal);
      palsu(folder);
      const r = await forgetViews(folder);
      expect(await rusakMenurut(r)).toEqual([]);
      expect(await rusakMenurut(r, segel.blok)).toEqual([[berkas, expect.stringMatching(sebab)]]);
      expect(audit(folder).status).toBe(0);
      const { status, baris } = audit(folder, berkasSegel(segel.blok));
      expect(status).toBe(7);
      expect(baris.filter((b) => b.startsWith('SALAH'))).toHaveLength(1);
    },
  );
});

describe('the script without pks', () => {
  it('prints the figure of the seal, and nothing to complain of', () => {
    const { status, baris } = audit(asal, berkasSegel(segel.blok));
    expect({ status, baris }).toEqual({ status: 0, baris: [`register ${segel.kepala}`, `segel    ${segel.kepala}`] });
  });

  it('is thirty lines of Node alone', () => {
    const skrip = readFileSync(join(import.meta.dirname, '../../scripts/audit.mjs'), 'utf8');
    expect(skrip.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
    expect([...skrip.matchAll(/from '([^']+)'/g)].every(([, dari]) => dari?.startsWith('node:'))).toBe(true);
  });

  it('goes red on every flipped byte of every act', () => {
    const folder = copyRegister(asal);
    const jalur = join(folder, RANTAI, '000002.json');
    const utuh = readFileSync(jalur);
    for (let i = 0; i < utuh.length; i += Math.ceil(utuh.length / 25)) {
      const rusak = Buffer.from(utuh);
      rusak[i] = (rusak[i] ?? 0) ^ 1;
      writeFileSync(jalur, rusak);
      const { status, baris } = audit(folder);
      expect({ i, status, salah: baris[1] }).toEqual({ i, status: 7, salah: `SALAH ${RANTAI}/000002.json` });
    }
  });

  it('goes red where acts changed places, and where one in the middle is gone', () => {
    const tukar = copyRegister(asal);
    const di = (nama: string) => join(tukar, RANTAI, nama);
    renameSync(di('000002.json'), di('x'));
    renameSync(di('000003.json'), di('000002.json'));
    renameSync(di('x'), di('000003.json'));
    expect(audit(tukar).status).toBe(7);
    const bolong = copyRegister(asal);
    rmSync(join(bolong, RANTAI, '000002.json'));
    expect(audit(bolong).status).toBe(7);
  });
});

describe('a seal', () => {
  it('is nothing written, and the same figure again', async () => {
    const folder = copyRegister(asal);
    const semula = hashFolder(folder);
    const r = await openRegister(folder);
    expect(await r.segel('2026-09-01T08:00:00+07:00')).toMatchObject({ kepala: segel.kepala });
    await r.check(segel.blok);
    expect(hashFolder(folder)).toEqual(semula);
  });

  it('lets a register grow', async () => {
    const r = await openRegister(copyRegister(asal));
    await r.appendAct('2026-001', 3, sampleAct('z', sampleDiselesaikan(4)));
    await r.receiveKasus(sampleReceipt('y'));
    expect(await rusakMenurut(r, segel.blok)).toEqual([]);
    expect((await r.segel(FILLED_AT)).kepala).not.toBe(segel.kepala);
  });

  it('is not put on damage', async () => {
    const folder = copyRegister(asal);
    rmSync(join(folder, RANTAI, '000003.json'));
    const r = await openRegister(folder);
    await expect(r.segel(FILLED_AT)).rejects.toMatchObject({ kode: 'REGISTER_RUSAK' });
    // Named once by the check itself and once by the seal, under different files.
    const temuan = (await rusakMenurut(r, segel.blok)).map(([berkas]) => berkas);
    expect(temuan).toContain(`${RANTAI}/000003.json`);
    expect(new Set(temuan).size).toBe(temuan.length);
  });

  it('may have been saved by another program', async () => {
    const r = await openRegister(asal);
    const windows = `\u{feff}lembar\r\n\f\r\n${segel.blok.replaceAll('\n', '\r\n')}`;
    expect(await rusakMenurut(r, windows)).toEqual([]);
  });

  it.each([
    [
      'a changed digit',
      (s: string) => s.replace(/[0-9a-f]{64}\n2026/, (b) => `${b[0] === '0' ? '1' : '0'}${b.slice(1)}`),
    ],
    ['a line left out', (s: string) => s.replace(/2026-002.*\n/, '')],
    ['a line doubled', (s: string) => s.replace(/2026-002.*\n/, '$&$&')],
    ['a line of something else', (s: string) => s.replace('2026-002', '../../etc')],
    ['the end cut off', (s: string) => s.slice(0, -60)],
    ['only the page to sign', () => 'SEGEL REGISTER PKS\n'],
    ['nothing', () => ''],
  ])('with %s is refused', async (_, ubah) => {
    const r = await openRegister(asal);
    expect(ubah(segel.blok)).not.toBe(segel.blok);
    await expect(r.check(ubah(segel.blok))).rejects.toMatchObject({ kode: 'SEGEL_RUSAK', keluar: 7 });
  });
});

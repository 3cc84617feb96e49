import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLampiran } from '../../src/desk/documents/take-lampiran.ts';
import type { Sitting } from '../../src/desk/sitting.ts';
import { Failure } from '../../src/errors.ts';
import { formatKasusId, parseKasusId } from '../../src/office/permohonan/kasus-id.ts';
import { KASUS_ID_PATTERN } from '../../src/store/chain/register-layout.ts';
import { isSafePath } from '../../src/store/chain/safe-path.ts';
import { registerPaths } from '../../src/store/folder/register-paths.ts';
import type { Register } from '../../src/store/register.ts';
import { hashFolder, newTempFolder, newTempRegister } from '../support/store/temp-folder.ts';
import { alwaysHolds, drawSamples, HOSTILE_PATHS, SEED } from './hostile-text.ts';

let akar: string;
let r: Register;
beforeAll(async () => {
  ({ folder: akar, a: r } = await newTempRegister());
});

/** What a Failure says, or the answer; anything else is a bug. */
async function jawab(kerja: () => Promise<unknown>): Promise<unknown> {
  try {
    return await kerja();
  } catch (e) {
    if (e instanceof Failure) return e.kode;
    throw e;
  }
}

const CADANGAN_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

describe(`10,000 texts in the place of a path (PKS_BENIH=${SEED})`, () => {
  it('are either refused or lead to a plain file inside the register, on every system', () => {
    const t = registerPaths(akar);
    alwaysHolds(HOSTILE_PATHS, (teks) => {
      if (!isSafePath(teks)) return true;
      const jalur = t.path(teks);
      return (
        resolve(jalur).startsWith(akar + sep) &&
        teks.split('/').every((nama) => !CADANGAN_WINDOWS.test(nama) && !/[\\:*?"<>|\s]|\.$|^[-.]/.test(nama))
      );
    });
  });

  it('are never a case of another folder: what is read as an id is one', () =>
    alwaysHolds(HOSTILE_PATHS, (teks) => {
      const nomor = parseKasusId(teks, 2026);
      return nomor === null || KASUS_ID_PATTERN.test(formatKasusId(nomor.tahun, nomor.urut));
    }));

  it('reach nothing through the port, whichever verb is given them', async () => {
    const semula = hashFolder(akar);
    for (const teks of drawSamples(HOSTILE_PATHS)) {
      for (const kerja of [
        () => r.readKasus(teks),
        () => r.readKantorFile(teks),
        () => r.readKasusFile(teks, { berkas: 'kasus.json', sidik: '' }),
        () => r.readKasusFile('2026-001', { berkas: teks, sidik: '' }),
        () => r.keepKantorFile(teks, new Uint8Array(1)),
      ]) {
        const hasil = await jawab(kerja);
        if (hasil !== null && !['TEKS_TERLARANG', 'KASUS_TIDAK_ADA', 'REGISTER_RUSAK'].includes(String(hasil)))
          expect.fail(`${JSON.stringify(teks)}: ${String(hasil)}`);
      }
    }
    expect(hashFolder(akar)).toEqual(semula);
  });

  it('never become part of the name a scan is kept under, but for a plain suffix', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.4');
    const sesi = {
      env: {
        localFiles: { read: async () => pdf },
        sha256Of: () => 'a'.repeat(64),
        renderer: async () => ({ attachedText: async () => [] }),
      },
    };
    for (const teks of drawSamples(HOSTILE_PATHS).flatMap((satu) => [satu, `${satu}.pdf`])) {
      const hasil = await jawab(() => readLampiran(sesi as unknown as Sitting, 'surat-permohonan', teks));
      if (hasil === 'BUKAN_PINDAIAN') continue; // its ending says that it is something else
      const { berkas } = hasil as Awaited<ReturnType<typeof readLampiran>>;
      if (!/^lampiran\/surat-permohonan-a{12}(\.[a-z0-9]{1,8})?$/.test(berkas.nama)) expect.fail(berkas.nama);
      if (!isSafePath(berkas.nama)) expect.fail(berkas.nama);
    }
  });
});

it('a register lies where it was asked for and nowhere else', async () => {
  const folder = newTempFolder();
  mkdirSync(join(folder, 'tetangga'));
  await newTempRegister();
  expect(readdirSync(folder)).toEqual(['tetangga']);
  expect(existsSync(join(akar, '..', 'register.json'))).toBe(false);
});

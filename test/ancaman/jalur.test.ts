import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Galat } from '../../src/galat.ts';
import { bacaId, tulisId } from '../../src/permohonan/id.ts';
import { POLA_ID } from '../../src/register/bentuk.ts';
import type { Register } from '../../src/register/register.ts';
import { jalurSah, tempat } from '../../src/register/tempat.ts';
import { lampiranBaru } from '../../src/sesi/lampiran.ts';
import type { Sesi } from '../../src/sesi/sesi.ts';
import { folderBaru, potret, registerBaru } from '../bantuan/folder-uji.ts';
import { BENIH, contoh, JALUR, selalu } from './pembangkit.ts';

let akar: string;
let r: Register;
beforeAll(async () => {
  ({ folder: akar, a: r } = await registerBaru());
});

/** What a Galat says, or the answer; anything else is a bug. */
async function jawab(kerja: () => Promise<unknown>): Promise<unknown> {
  try {
    return await kerja();
  } catch (e) {
    if (e instanceof Galat) return e.kode;
    throw e;
  }
}

const CADANGAN_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

describe(`10,000 texts in the place of a path (PKS_BENIH=${BENIH})`, () => {
  it('are either refused or lead to a plain file inside the register, on every system', () => {
    const t = tempat(akar);
    selalu(JALUR, (teks) => {
      if (!jalurSah(teks)) return true;
      const jalur = t.jalur(teks);
      return (
        resolve(jalur).startsWith(akar + sep) &&
        teks.split('/').every((nama) => !CADANGAN_WINDOWS.test(nama) && !/[\\:*?"<>|\s]|\.$|^[-.]/.test(nama))
      );
    });
  });

  it('are never a case of another folder: what is read as an id is one', () =>
    selalu(JALUR, (teks) => {
      const nomor = bacaId(teks, 2026);
      return nomor === null || POLA_ID.test(tulisId(nomor.tahun, nomor.urut));
    }));

  it('reach nothing through the port, whichever verb is given them', async () => {
    const semula = potret(akar);
    for (const teks of contoh(JALUR)) {
      for (const kerja of [
        () => r.baca(teks),
        () => r.milikKantor(teks),
        () => r.isiBerkas(teks, 'kasus.json'),
        () => r.isiBerkas('2026-001', teks),
        () => r.simpanMilikKantor(teks, new Uint8Array(1)),
      ]) {
        const hasil = await jawab(kerja);
        if (hasil !== null && !['TEKS_TERLARANG', 'KASUS_TIDAK_ADA', 'REGISTER_RUSAK'].includes(String(hasil)))
          expect.fail(`${JSON.stringify(teks)}: ${String(hasil)}`);
      }
    }
    expect(potret(akar)).toEqual(semula);
  });

  it('never become part of the name a scan is kept under, but for a plain suffix', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.4');
    const sesi = { env: { tempat: { baca: async () => pdf }, sidik: () => 'a'.repeat(64) } };
    for (const teks of contoh(JALUR).flatMap((satu) => [satu, `${satu}.pdf`])) {
      const hasil = await jawab(() => lampiranBaru(sesi as unknown as Sesi, 'surat-permohonan', teks));
      if (hasil === 'BUKAN_PINDAIAN') continue; // its ending says that it is something else
      const { berkas } = hasil as Awaited<ReturnType<typeof lampiranBaru>>;
      if (!/^lampiran\/surat-permohonan-a{12}(\.[a-z0-9]{1,8})?$/.test(berkas.nama)) expect.fail(berkas.nama);
      if (!jalurSah(berkas.nama)) expect.fail(berkas.nama);
    }
  });
});

it('a register lies where it was asked for and nowhere else', async () => {
  const folder = folderBaru();
  mkdirSync(join(folder, 'tetangga'));
  await registerBaru();
  expect(readdirSync(folder)).toEqual(['tetangga']);
  expect(existsSync(join(akar, '..', 'register.json'))).toBe(false);
});

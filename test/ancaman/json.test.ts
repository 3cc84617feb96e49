import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Galat } from '../../src/galat.ts';
import { bacaKejadianKantor } from '../../src/kantor/dekode.ts';
import { bacaKejadian } from '../../src/permohonan/dekode.ts';
import { bukaRegister } from '../../src/register/berkas-json.ts';
import { bacaObjek, bacaTindakan, kanonik, keBytes, sha256 } from '../../src/register/rantai.ts';
import { potret } from '../bantuan/folder-uji.ts';
import { registerBerisi } from '../bantuan/register-isi.ts';
import { BENIH, contoh, JSON_DALAM, JSON_JAHAT, selalu } from './pembangkit.ts';

/** Read, or refused by a Galat that says why; any other error is a hole. */
function terbacaAtauDitolak(baca: () => unknown): boolean {
  try {
    baca();
  } catch (e) {
    return e instanceof Galat && e.message.length < 4_000;
  }
  return true;
}
const bersih = () => Object.keys(Object.prototype).length === 0 && !('v' in Object.prototype);

/** The same, with a hash of its own that is right: only the decoder is left to refuse. */
const bersidik = (teks: string): Uint8Array => {
  let kejadian: unknown;
  try {
    kejadian = JSON.parse(teks);
  } catch {
    kejadian = teks;
  }
  const badan = { v: 1, sebelum: null, kunci: 'k', permintaan: 'p', kejadian: [kejadian] };
  return keBytes(kanonik({ ...badan, sidik: sha256(kanonik(badan)) }));
};

describe(`10,000 texts in the place of JSON (PKS_BENIH=${BENIH})`, () => {
  it('are an object in its own bytes or refused, and change no prototype', () =>
    selalu(JSON_JAHAT, (teks) => terbacaAtauDitolak(() => bacaObjek('x.json', keBytes(teks))) && bersih()));

  it('are no fact, though their hash be right', () =>
    selalu(JSON_JAHAT, (teks) =>
      [bacaKejadian, bacaKejadianKantor].every((dekode: (isi: unknown) => unknown) => {
        try {
          bacaTindakan('x.json', bersidik(teks), { folder: 'x', dekode }, 1, null);
        } catch (e) {
          return e instanceof Galat && e.kode === 'REGISTER_RUSAK' && bersih();
        }
        return false;
      }),
    ));

  it('however deep they are nested, are refused by name', () =>
    selalu(
      JSON_DALAM,
      (teks) => {
        try {
          bacaObjek('x.json', keBytes(teks));
        } catch (e) {
          return e instanceof Galat && e.message.includes('bersarang terlalu dalam');
        }
        return false;
      },
      200,
    ));
});

it('in any file of a register, they are read or named, and nothing is written', async () => {
  const { folder } = await registerBerisi();
  const semua = Object.keys(potret(folder)).filter((f) => f.endsWith('.json'));
  for (const [i, teks] of [...contoh(JSON_JAHAT, 100), ...contoh(JSON_DALAM, 20)].entries()) {
    const berkas = semua[i % semua.length] ?? '';
    const utuh = readFileSync(join(folder, berkas));
    writeFileSync(join(folder, berkas), teks);
    const rusak = potret(folder);
    const tolak = (e: unknown) => {
      if (!(e instanceof Galat)) throw new Error(`${berkas}: ${teks.slice(0, 80)}`, { cause: e });
    };
    const r = await bukaRegister(folder).catch(tolak);
    for (const baca of [() => r?.periksa(), () => r?.kantor(), () => r?.baca('2026-001'), () => r?.daftar(true)])
      await baca()?.catch(tolak);
    expect(potret(folder)).toEqual(rusak);
    writeFileSync(join(folder, berkas), utuh);
  }
});

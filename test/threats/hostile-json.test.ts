import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { decodeKantorFact } from '../../src/office/kantor/decode-kantor.ts';
import { decodeKasusFact } from '../../src/office/permohonan/facts/decode-kasus-fact.ts';
import { decodeAct } from '../../src/store/chain/acts.ts';
import { canonicalJson, readCanonicalObject, sha256, toBytes } from '../../src/store/chain/canonical.ts';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { filledRegister } from '../support/store/filled-register.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { alwaysHolds, DEEP_JSON, drawSamples, HOSTILE_JSON, SEED } from './hostile-text.ts';

/** Read, or refused by a Failure that says why; any other error is a hole. */
function terbacaAtauDitolak(baca: () => unknown): boolean {
  try {
    baca();
  } catch (e) {
    return e instanceof Failure && e.message.length < 4_000;
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
  return toBytes(canonicalJson({ ...badan, sidik: sha256(canonicalJson(badan)) }));
};

describe(`10,000 texts in the place of JSON (PKS_BENIH=${SEED})`, () => {
  it('are an object in its own bytes or refused, and change no prototype', () =>
    alwaysHolds(
      HOSTILE_JSON,
      (teks) => terbacaAtauDitolak(() => readCanonicalObject('x.json', toBytes(teks))) && bersih(),
    ));

  it('are no fact, though their hash be right', () =>
    alwaysHolds(HOSTILE_JSON, (teks) =>
      [decodeKasusFact, decodeKantorFact].every((dekode: (isi: unknown) => unknown) => {
        try {
          decodeAct('x.json', bersidik(teks), { folder: 'x', decode: dekode }, 1, null);
        } catch (e) {
          return e instanceof Failure && e.kode === 'REGISTER_RUSAK' && bersih();
        }
        return false;
      }),
    ));

  it('however deep they are nested, are refused by name', () =>
    alwaysHolds(
      DEEP_JSON,
      (teks) => {
        try {
          readCanonicalObject('x.json', toBytes(teks));
        } catch (e) {
          return e instanceof Failure && e.message.includes('bersarang terlalu dalam');
        }
        return false;
      },
      200,
    ));
});

it('in any file of a register, they are read or named, and nothing is written', async () => {
  const { folder } = await filledRegister();
  const semua = Object.keys(hashFolder(folder)).filter((f) => f.endsWith('.json'));
  for (const [i, teks] of [...drawSamples(HOSTILE_JSON, 100), ...drawSamples(DEEP_JSON, 20)].entries()) {
    const berkas = semua[i % semua.length] ?? '';
    const utuh = readFileSync(join(folder, berkas));
    writeFileSync(join(folder, berkas), teks);
    const rusak = hashFolder(folder);
    const tolak = (e: unknown) => {
      if (!(e instanceof Failure)) throw new Error(`${berkas}: ${teks.slice(0, 80)}`, { cause: e });
    };
    const r = await openRegister(folder).catch(tolak);
    for (const baca of [() => r?.check(), () => r?.readKantor(), () => r?.readKasus('2026-001'), () => r?.listRows({})])
      await baca()?.catch(tolak);
    expect(hashFolder(folder)).toEqual(rusak);
    writeFileSync(join(folder, berkas), utuh);
  }
});

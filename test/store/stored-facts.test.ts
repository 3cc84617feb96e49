import { describe, expect, it } from 'vitest';
import { decodeKantorFact } from '../../src/office/kantor/decode-kantor.ts';
import { decodeKasusFact } from '../../src/office/permohonan/facts/decode-kasus-fact.ts';
import type { KasusFact } from '../../src/office/permohonan/facts/kasus-fact.ts';
import { memoryRegister } from '../../src/store/memory/memory-register.ts';
import fc from '../seeded.ts';
import {
  sampleAct,
  sampleDiatur,
  sampleDilengkapi,
  sampleDiselesaikan,
  sampleDiterima,
  sampleDitutup,
  sampleReceipt,
  sampleRegisterDibuka,
  sampleStart,
} from '../support/sample-facts.ts';
import { newTempRegister } from '../support/store/temp-folder.ts';

const teks = fc.string({ unit: 'binary', maxLength: 40 });
const nihil = fc.option(teks, { nil: null });
const oleh = fc.record({ nama: teks, peran: teks, dicatatOleh: teks });
const fakta: fc.Arbitrary<KasusFact> = fc.oneof(
  fc
    .record({ oleh, disposisi: nihil, catatan: nihil, ada: fc.array(teks), keluaran: fc.array(teks), menit: fc.nat() })
    .map((ubah) => sampleDiselesaikan(2, ubah)),
  fc
    .record({ oleh, lembaga: fc.record({ nama: teks, alamat: nihil }, { requiredKeys: [] }) })
    .map((ubah) => ({ ...sampleDilengkapi, ...ubah })),
  fc.record({ oleh, alasan: teks }).map((ubah) => ({ ...sampleDitutup, ...ubah })),
);

describe.each([
  ['files', async () => (await newTempRegister()).a],
  ['memory', async () => memoryRegister(sampleStart)],
])('any fact, in %s', (_nama, buat) => {
  it('reads back as it was written, whatever text it holds', async () => {
    const r = await buat();
    let urut = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fakta, { minLength: 1, maxLength: 3 }), async (kejadian) => {
        const { id } = (await r.receiveKasus(sampleReceipt(`k${urut++}`))).berkas;
        await r.appendAct(id, 1, sampleAct<KasusFact>('x', ...kejadian));
        expect((await r.readKasus(id)).tindakan[1]?.kejadian).toEqual(kejadian);
      }),
      { numRuns: 30 },
    );
    expect((await r.check()).temuan).toEqual([]);
  });
});

describe('a stored fact', () => {
  it('of an unknown kind was written by a newer pks', () => {
    for (const baca of [decodeKasusFact, decodeKantorFact]) {
      expect(() => baca({ ...sampleDitutup, jenis: 'Dialihkan' })).toThrow(
        expect.objectContaining({
          kode: 'REGISTER_LEBIH_BARU',
          rinci: { sebab: 'jenis fakta "Dialihkan" tidak dikenal' },
        }),
      );
    }
  });

  it.each([null, [], 'teks', 7, {}, { jenis: 3 }, { jenis: '__proto__' }, { jenis: 'toString' }])(
    'is not %j',
    (isi) => {
      expect(() => decodeKasusFact(isi)).toThrow(expect.objectContaining({ kode: 'REGISTER_RUSAK' }));
    },
  );

  it('names the key that is wrong', () => {
    const salah = { ...sampleDiterima(1), lembaga: { ...sampleDiterima(1).lembaga, jenis: 'toko' } };
    expect(() => decodeKasusFact(salah)).toThrow(/fakta Diterima: isi "lembaga\.jenis"/);
    expect(() => decodeKasusFact({ ...sampleDitutup, pada: '2026-13-01' })).toThrow(/"pada"/);
    expect(() => decodeKasusFact({ ...sampleDitutup, dicatat: '2026-03-02' })).toThrow(/"dicatat"/);
    expect(() => decodeKantorFact({ ...sampleDiatur('hitungan', 'kira-kira') })).toThrow(/REGISTER_RUSAK|tidak sesuai/);
    expect(() => decodeKantorFact({ ...sampleRegisterDibuka, libur: { __proto__: null, tahun: {} } })).toThrow(/libur/);
  });

  it('may hold keys a newer pks added, and drops them', () => {
    expect(decodeKasusFact({ ...sampleDitutup, kelak: 1 })).toEqual(sampleDitutup);
    const berproto = JSON.parse(`{"__proto__":{"alasan":"x"},${JSON.stringify(sampleDitutup).slice(1)}`);
    expect(Object.getPrototypeOf(decodeKasusFact(berproto))).toBe(Object.prototype);
  });
});

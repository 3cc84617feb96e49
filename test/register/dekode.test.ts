import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaKejadianKantor } from '../../src/kantor/dekode.ts';
import { bacaKejadian } from '../../src/permohonan/dekode.ts';
import type { Kejadian } from '../../src/permohonan/kejadian.ts';
import { registerMemori } from '../../src/register/memori.ts';
import {
  awal,
  diatur,
  dilengkapi,
  diselesaikan,
  diterima,
  ditutup,
  penerimaan,
  registerDibuka,
  tindakan,
} from '../bantuan/contoh-kejadian.ts';
import { registerBaru } from '../bantuan/folder-uji.ts';

const teks = fc.string({ unit: 'binary', maxLength: 40 });
const nihil = fc.option(teks, { nil: null });
const oleh = fc.record({ nama: teks, peran: teks, dicatatOleh: teks });
const fakta: fc.Arbitrary<Kejadian> = fc.oneof(
  fc
    .record({ oleh, disposisi: nihil, catatan: nihil, ada: fc.array(teks), keluaran: fc.array(teks), menit: fc.nat() })
    .map((ubah) => diselesaikan(2, ubah)),
  fc
    .record({ oleh, lembaga: fc.record({ nama: teks, alamat: nihil }, { requiredKeys: [] }) })
    .map((ubah) => ({ ...dilengkapi, ...ubah })),
  fc.record({ oleh, alasan: teks }).map((ubah) => ({ ...ditutup, ...ubah })),
);

describe.each([
  ['files', async () => (await registerBaru()).a],
  ['memory', async () => registerMemori(awal)],
])('any fact, in %s', (_nama, buat) => {
  it('reads back as it was written, whatever text it holds', async () => {
    const r = await buat();
    let urut = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fakta, { minLength: 1, maxLength: 3 }), async (kejadian) => {
        const { id } = (await r.terima(penerimaan(`k${urut++}`))).berkas;
        await r.tambah(id, 1, tindakan<Kejadian>('x', ...kejadian));
        expect((await r.baca(id)).tindakan[1]?.kejadian).toEqual(kejadian);
      }),
      { numRuns: 30 },
    );
    expect((await r.periksa()).temuan).toEqual([]);
  });
});

describe('a stored fact', () => {
  it('of an unknown kind was written by a newer pks', () => {
    for (const baca of [bacaKejadian, bacaKejadianKantor]) {
      expect(() => baca({ ...ditutup, jenis: 'Dialihkan' })).toThrow(
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
      expect(() => bacaKejadian(isi)).toThrow(expect.objectContaining({ kode: 'REGISTER_RUSAK' }));
    },
  );

  it('names the key that is wrong', () => {
    const salah = { ...diterima(1), lembaga: { ...diterima(1).lembaga, jenis: 'toko' } };
    expect(() => bacaKejadian(salah)).toThrow(/fakta Diterima: isi "lembaga\.jenis"/);
    expect(() => bacaKejadian({ ...ditutup, pada: '2026-13-01' })).toThrow(/"pada"/);
    expect(() => bacaKejadian({ ...ditutup, dicatat: '2026-03-02' })).toThrow(/"dicatat"/);
    expect(() => bacaKejadianKantor({ ...diatur('hitungan', 'kira-kira') })).toThrow(/REGISTER_RUSAK|tidak sesuai/);
    expect(() => bacaKejadianKantor({ ...registerDibuka, libur: { __proto__: null, tahun: {} } })).toThrow(/libur/);
  });

  it('may hold keys a newer pks added, and drops them', () => {
    expect(bacaKejadian({ ...ditutup, kelak: 1 })).toEqual(ditutup);
    const berproto = JSON.parse(`{"__proto__":{"alasan":"x"},${JSON.stringify(ditutup).slice(1)}`);
    expect(Object.getPrototypeOf(bacaKejadian(berproto))).toBe(Object.prototype);
  });
});

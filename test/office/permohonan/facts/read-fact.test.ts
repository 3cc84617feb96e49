/** Facts and rows of the index as read back: what is damage, and what was written by a newer pks. */
import { describe, expect, it } from 'vitest';
import { decodeKasusFact } from '../../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import { decodeKasusSummary } from '../../../../src/office/permohonan/facts/kasus-summary.ts';
import { expectRefusal } from '../../../support/kasus-walk.ts';
import { sampleDiterima, sampleDitutup, sampleLangkah } from '../../../support/sample-facts.ts';

describe('a fact', () => {
  const rusak = (isi: unknown) => {
    const { message, saran, rinci } = expectRefusal('REGISTER_RUSAK', () => decodeKasusFact(isi));
    expect([message, saran]).toEqual([`Register rusak: ${rinci.sebab}.`, ['pks check']]);
    return rinci.sebab;
  };

  it('is an object with its kind', () => {
    for (const isi of [null, [], 'teks', 7, undefined]) expect(rusak(isi)).toBe('fakta bukan objek JSON');
    for (const isi of [{}, { jenis: 3 }]) expect(rusak(isi)).toBe('fakta tanpa "jenis"');
  });

  it('of a kind that is named like one was written by a newer pks, any other is damage', () => {
    const baru = expectRefusal('REGISTER_LEBIH_BARU', () => decodeKasusFact({ ...sampleDitutup, jenis: 'Diarsipkan' }));
    expect(baru).toMatchObject({
      message: 'jenis fakta "Diarsipkan" tidak dikenal',
      saran: [],
      rinci: { sebab: 'jenis fakta "Diarsipkan" tidak dikenal' },
    });
    for (const jenis of ['ditutup', 'D', 'Di tutup', 'Ditutup2', 'xDitutup', '']) {
      expect(rusak({ ...sampleDitutup, jenis })).toBe(`jenis fakta "${jenis}" tidak dikenal`);
    }
  });

  it('of another shape is damage, and the key is named', () => {
    expect(rusak({ ...sampleDitutup, alasan: 3 })).toBe('fakta Ditutup: isi "alasan" tidak sesuai bentuknya');
    expect(rusak({ ...sampleDiterima(1), lembaga: { nama: 1 } })).toBe(
      'fakta Diterima: isi "lembaga.nama" tidak sesuai bentuknya',
    );
    expect(rusak({ jenis: 'Ditutup' })).toBe('fakta Ditutup: isi "pada" tidak sesuai bentuknya');
  });

  it('may hold a key that a newer pks added', () => {
    expect(decodeKasusFact({ ...sampleDitutup, tambahan: 1 })).toEqual(sampleDitutup);
  });
});

describe('a row of the index', () => {
  const { lembaga, surat, agenda, sop, pada } = sampleDiterima(1);
  const baris = {
    ...{ status: 'aktif', langkah: sampleLangkah(2), lembaga, surat, agenda, sop },
    ...{ diterima: pada, revisi: 0, terakhir: pada, jam: [], tangan: [], tiba: null },
  };

  it('is read where its step and its status fit, else the case itself is', () => {
    expect(decodeKasusSummary(baris)).toEqual(baris);
    const tutup = { ...baris, status: 'batal', langkah: null };
    expect(decodeKasusSummary(tutup)).toEqual(tutup);
    expect(decodeKasusSummary({ ...baris, langkah: null })).toBeNull();
    expect(decodeKasusSummary({ ...baris, status: 'batal' })).toBeNull();
    expect(decodeKasusSummary({ ...baris, jam: undefined })).toBeNull();
    expect(decodeKasusSummary(null)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { agreedDraft, agreementDoubts } from '../../../../src/office/permohonan/standing/agreed-draft.ts';
import { handedNaskah } from '../../../../src/office/permohonan/standing/handed-naskah.ts';
import { smallSop } from '../../../support/small-sop.ts';

const versi = (naskah: string, n: number, hari: string) => ({
  naskah,
  versi: n,
  berkas: `naskah/${naskah}-v${n}.docx`,
  sidik: `${naskah}${n}`,
  pada: `${hari}T09:00:00+07:00`,
});
const kasus = (...semua: readonly ReturnType<typeof versi>[]) => ({ naskah: semua as never });
const draf = kasus(
  versi('pks', 1, '2026-08-03'),
  versi('pengantar-draf-pks', 1, '2026-08-04'),
  versi('pks', 2, '2026-08-05'),
  versi('pks', 3, '2026-08-10'),
);

describe('the draft an institution agreed to', () => {
  it('is the one the covering letter carried, whatever came after', () => {
    expect(agreedDraft(draf, '2026-08-12', { id: '2026-014' })).toEqual({ kode: 'pks', versi: 1, sidik: 'pks1' });
  });

  it('without a covering letter is the newest of that day, none of a later one', () => {
    const tanpa = kasus(versi('pks', 1, '2026-08-03'), versi('pks', 2, '2026-08-05'));
    expect(agreedDraft(tanpa, '2026-08-04', { id: '2026-014' })?.versi).toBe(1);
    expect(agreedDraft(tanpa, '2026-08-05', { id: '2026-014' })?.versi).toBe(2);
    expect(agreedDraft(tanpa, '2026-08-02', { id: '2026-014' })).toBeNull();
  });

  it('is the named one, which must be there and be a draft', () => {
    expect(agreedDraft(draf, '2026-08-12', { id: '2026-014' }, { kode: 'pks', versi: 3 })?.versi).toBe(3);
    for (const salah of [
      { kode: 'pks', versi: 4 },
      { kode: 'pengantar-draf-pks', versi: 1 },
    ]) {
      expect(() => agreedDraft(draf, '2026-08-12', { id: '2026-014' }, salah)).toThrow(
        expect.objectContaining({ kode: 'VERSI_NASKAH_TIDAK_ADA', saran: ['--naskah pks=3'] }),
      );
    }
  });

  it('is doubted where it is not the newest, has no letter, or was never made', () => {
    const setuju = (n: number) => ({ kode: 'pks', versi: n, sidik: `pks${n}` });
    expect(agreementDoubts(draf, '2026-014', setuju(3))).toEqual([]);
    expect(agreementDoubts(draf, '2026-014', setuju(2))[0]).toContain('pks draft 2026-014 pks --beda 2..3');
    const tanpa = kasus(versi('pks', 1, '2026-08-03'));
    expect(agreementDoubts(tanpa, '2026-014', setuju(1))[0]).toContain('Pengantar draf PKS tidak dibuat');
    expect(agreementDoubts(tanpa, '2026-014', null)[0]).toMatch(/^Draf PKS baru dibuat di pks sesudah hari itu/);
    expect(agreementDoubts(kasus(), '2026-014', null)[0]).toMatch(/^Draf PKS belum dibuat di pks/);
  });
});

describe('the version a step hands on', () => {
  const langkah = smallSop.langkah.find((l) => Object.values(smallSop.naskah).some((n) => n.disetujui === l.no))!;
  const [kode] = Object.entries(smallSop.naskah).find(([, n]) => n.disetujui === langkah.no)!;
  const dua = kasus(versi(kode, 1, '2026-08-03'), versi(kode, 2, '2026-08-05'), versi('lain', 7, '2026-08-06'));
  const aturan = { id: '2026-014', sop: smallSop };

  it('is the newest of its own naskah, or the named one', () => {
    expect(handedNaskah(aturan, langkah, dua)).toEqual({ kode, versi: 2, sidik: `${kode}2` });
    expect(handedNaskah(aturan, langkah, dua, { kode, versi: 1 })?.versi).toBe(1);
  });

  it('is none where pks made none, and not asked where the step has no naskah', () => {
    expect(handedNaskah(aturan, langkah, kasus())).toBeNull();
    const tanpa = { ...smallSop, naskah: {} };
    expect(handedNaskah({ id: '2026-014', sop: tanpa }, langkah, dua)).toBeUndefined();
  });

  it('is refused where the step has another, or the version is not there', () => {
    expect(() => handedNaskah(aturan, langkah, dua, { kode: 'lain', versi: 7 })).toThrow(
      expect.objectContaining({ kode: 'HASIL_TIDAK_BERLAKU', saran: ['Ulangi tanpa --naskah.'] }),
    );
    expect(() => handedNaskah(aturan, langkah, dua, { kode, versi: 3 })).toThrow(
      expect.objectContaining({ kode: 'VERSI_NASKAH_TIDAK_ADA', saran: [`--naskah ${kode}=2`] }),
    );
    expect(() => handedNaskah(aturan, langkah, kasus(), { kode, versi: 3 })).toThrow(
      expect.objectContaining({ saran: [`pks draft 2026-014 ${kode}`] }),
    );
  });
});

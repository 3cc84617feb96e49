import { describe, expect, it } from 'vitest';
import type { KantorFact } from '../../../../src/office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor } from '../../../../src/office/kantor/kantor.ts';
import { wewenangOf } from '../../../../src/office/kantor/pejabat/acting-pejabat.ts';
import { checkJabatan, findJabatan } from '../../../../src/office/kantor/pejabat/jabatan.ts';
import type { PejabatEntry } from '../../../../src/office/kantor/pejabat/pejabat.ts';
import { expectRefusal } from '../../../support/kasus-walk.ts';
import { sampleRegisterDibuka } from '../../../support/sample-facts.ts';

const factBase = {
  pada: '2026-01-02',
  dicatat: '2026-01-02T08:00:00+07:00',
  oleh: { nama: 'siti', dicatatOleh: 'siti' },
};
const pejabatEntry = (nama: string, peran: string, ubah: Partial<PejabatEntry> = {}): PejabatEntry => ({
  nama,
  peran,
  nip: null,
  pangkat: null,
  akun: null,
  mulai: '2024-01-02',
  sampai: null,
  ...ubah,
});
const kantor = (isi: readonly PejabatEntry[], ...lain: readonly KantorFact[]) =>
  [
    sampleRegisterDibuka,
    ...isi.map((p): KantorFact => ({ ...factBase, jenis: 'PejabatDitambah', ...p })),
    ...lain,
  ].reduce(evolveKantor, emptyKantor);
const dua = kantor([
  pejabatEntry('Budi', 'kepala-bidang', { sampai: '2025-12-31', akun: 'budi' }),
  pejabatEntry('Budi', 'sekretaris', { mulai: '2026-01-01' }),
  pejabatEntry('Rina', 'analis-kependudukan', { akun: 'rina' }),
]);
const semua = () => true;

describe('the post that is meant', () => {
  it('is the latest one that fits', () => {
    const yang = (peran: string | null, cocok: (p: { sampai: string | null }) => boolean = semua) =>
      findJabatan(dua, { nama: 'Budi', orang: 0, peran, cocok }).peran;
    expect([yang(null), yang('kepala-bidang'), yang(null, (p) => p.sampai !== null)]).toEqual([
      'sekretaris',
      'kepala-bidang',
      'kepala-bidang',
    ]);
  });

  it('is the latest one also where that was entered first, or where one post stands there twice', () => {
    const mulai = (...p: readonly PejabatEntry[]) =>
      findJabatan(kantor(p), { nama: 'Budi', orang: 0, peran: null, cocok: semua }).mulai;
    const lama = pejabatEntry('Budi', 'kepala-bidang', { sampai: '2025-12-31' });
    const baru = pejabatEntry('Budi', 'sekretaris', { mulai: '2026-01-01' });
    expect([mulai(baru, lama), mulai(lama, baru)]).toEqual(['2026-01-01', '2026-01-01']);
    expect(mulai(pejabatEntry('Budi', 'sekretaris'), baru)).toBe('2026-01-01');
  });

  it('must be named where he holds two at once', () => {
    const k = kantor([
      pejabatEntry('Budi', 'kepala-bidang'),
      pejabatEntry('Budi', 'sekretaris', { mulai: '2025-01-01' }),
    ]);
    const g = expectRefusal('PEJABAT_GANDA', () =>
      findJabatan(k, { nama: 'Budi', orang: 0, peran: null, cocok: semua }),
    );
    expect([g.message, g.saran, g.rinci]).toEqual([
      'Budi memegang lebih dari satu jabatan: sebut yang mana.',
      ['--peran sekretaris', '--peran kepala-bidang'],
      { nama: 'Budi' },
    ]);
    const satu = findJabatan(k, { nama: 'Budi', orang: 0, peran: 'kepala-bidang', cocok: semua });
    expect(satu.mulai).toBe('2024-01-02');
  });

  it('is refused where there is none', () => {
    const g = expectRefusal('PEJABAT_TIDAK_ADA', () =>
      findJabatan(dua, { nama: 'Rina', orang: 1, peran: 'sekretaris', cocok: semua }),
    );
    expect([g.message, g.saran, g.rinci]).toEqual([
      'Pada hari itu Rina tidak tercatat dalam jabatan tersebut.',
      ['pks pejabat daftar'],
      { nama: 'Rina' },
    ]);
  });
});

describe('what is entered of an official', () => {
  const periksa = (p: PejabatEntry, orang: number | null) => () => checkJabatan(dua.pejabat, p, orang);

  it('has a name, and ends after it begins', () => {
    const kosong = expectRefusal('ISIAN_KURANG', periksa(pejabatEntry('', 'sekretaris'), null));
    expect([kosong.message, kosong.saran]).toEqual(['Nama pejabat harus diisi.', []]);
    const g = expectRefusal(
      'NILAI_TIDAK_DIKENAL',
      periksa(pejabatEntry('Tono', 'sekretaris', { sampai: '2024-01-01' }), null),
    );
    expect(g.message).toBe('--sampai 1 Januari 2024 mendahului --mulai 2 Januari 2024.');
    expect(g.saran).toEqual([]);
    expect(periksa(pejabatEntry('Tono', 'sekretaris', { sampai: '2024-01-02' }), null)).not.toThrow();
  });

  it('is not the same post twice at once', () => {
    const g = expectRefusal('SUDAH_TERISI', periksa(pejabatEntry('Budi', 'sekretaris', { mulai: '2026-06-01' }), 0));
    expect([g.message, g.saran, g.rinci]).toEqual([
      'Budi sudah tercatat dalam jabatan itu sejak 1 Januari 2026.',
      ['pks pejabat daftar'],
      { nama: 'Budi' },
    ]);
    expect(periksa(pejabatEntry('Budi', 'kepala-bidang', { mulai: '2026-06-01' }), 0)).not.toThrow();
    expect(periksa(pejabatEntry('Tono', 'sekretaris'), null)).not.toThrow();
    const sampai = (hari: string) =>
      periksa(pejabatEntry('Budi', 'sekretaris', { mulai: '2025-01-01', sampai: hari }), 0);
    expect(sampai('2025-12-31')).not.toThrow();
    expectRefusal('SUDAH_TERISI', sampai('2026-01-01')); // both on that day
  });

  it('is not an account of another at that time, whatever its case', () => {
    const g = expectRefusal('SUDAH_TERISI', periksa(pejabatEntry('Tono', 'sekretaris', { akun: 'RINA' }), null));
    expect(g.message).toBe('Akun RINA sudah dipakai Rina pada masa itu.');
    expect(periksa(pejabatEntry('Tono', 'sekretaris', { akun: 'budi', mulai: '2026-01-01' }), null)).not.toThrow();
    expect(periksa(pejabatEntry('Rina', 'sekretaris', { akun: 'rina' }), 1)).not.toThrow();
  });

  it('is not the name of another person', () => {
    const g = expectRefusal('SUDAH_TERISI', periksa(pejabatEntry('rina', 'kepala-dinas'), 0));
    expect(g.message).toBe('Nama Rina sudah tercatat pada pejabat lain; satu nama menunjuk satu orang.');
    expect(periksa(pejabatEntry('Rina', 'kepala-dinas'), 1)).not.toThrow();
  });
});

describe('what the rules know of the officials', () => {
  const plh: KantorFact = {
    ...factBase,
    jenis: 'MandatDiberikan',
    peran: 'sekretaris',
    nama: 'Rina',
    sifat: 'plh',
    dari: '2026-08-19',
    sampai: '2026-08-21',
    dasar: 'ST 1',
  };
  const k = kantor([pejabatEntry('Budi', 'sekretaris'), pejabatEntry('Rina', 'analis-kependudukan')], plh);
  const kini = () => wewenangOf(k);

  it('is nothing while none is entered', () => {
    const kosong = kantor([]);
    expect(wewenangOf(kosong)).toBeUndefined();
  });

  it('is who is who, and who may act on a day', () => {
    const w = kini();
    expect([w?.orang('BUDI'), w?.orang('rina'), w?.orang('Tono')]).toEqual([0, 1, null]);
    const berhak = (nama: string, pada: string) => w?.berhak(nama, 'sekretaris', pada);
    expect([
      berhak('Budi', '2026-08-20T09:00:00+07:00'),
      berhak('Rina', '2026-08-20T09:00:00+07:00'),
      berhak('Rina', '2026-08-22'),
      berhak('Tono', '2026-08-20'),
    ]).toEqual([true, true, false, false]);
  });

  it('is who holds a post, and whether somebody stands in for him', () => {
    const w = kini();
    expect(w?.pemegang('sekretaris', '2026-08-20T09:00:00+07:00')).toEqual([
      { orang: 0, nama: 'Budi', diwakili: true },
    ]);
    expect(w?.pemegang('sekretaris', '2026-08-24')).toEqual([{ orang: 0, nama: 'Budi', diwakili: false }]);
    expect(w?.pemegang('kepala-dinas', '2026-08-24')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { jabatanDimaksud, periksaJabatan } from '../../src/kantor/jabatan.ts';
import { evolveKantor, type KejadianKantor, kantorBaru } from '../../src/kantor/kantor.ts';
import type { IsiPejabat } from '../../src/kantor/pejabat.ts';
import { wewenangDari } from '../../src/kantor/wewenang.ts';
import { registerDibuka } from '../bantuan/contoh-kejadian.ts';
import { ditolak } from '../bantuan/spesifikasi.ts';

const umum = { pada: '2026-01-02', dicatat: '2026-01-02T08:00:00+07:00', oleh: { nama: 'siti', dicatatOleh: 'siti' } };
const isi = (nama: string, peran: string, ubah: Partial<IsiPejabat> = {}): IsiPejabat => ({
  nama,
  peran,
  nip: null,
  pangkat: null,
  akun: null,
  mulai: '2024-01-02',
  sampai: null,
  ...ubah,
});
const kantor = (isi: readonly IsiPejabat[], ...lain: readonly KejadianKantor[]) =>
  [registerDibuka, ...isi.map((p): KejadianKantor => ({ ...umum, jenis: 'PejabatDitambah', ...p })), ...lain].reduce(
    evolveKantor,
    kantorBaru,
  );
const dua = kantor([
  isi('Budi', 'kepala-bidang', { sampai: '2025-12-31', akun: 'budi' }),
  isi('Budi', 'sekretaris', { mulai: '2026-01-01' }),
  isi('Rina', 'analis-kependudukan', { akun: 'rina' }),
]);
const semua = () => true;

describe('the post that is meant', () => {
  it('is the latest one that fits', () => {
    const yang = (peran: string | null, cocok: (p: { sampai: string | null }) => boolean = semua) =>
      jabatanDimaksud(dua, { nama: 'Budi', orang: 0, peran, cocok }).peran;
    expect([yang(null), yang('kepala-bidang'), yang(null, (p) => p.sampai !== null)]).toEqual([
      'sekretaris',
      'kepala-bidang',
      'kepala-bidang',
    ]);
  });

  it('is the latest one also where that was entered first, or where one post stands there twice', () => {
    const mulai = (...p: readonly IsiPejabat[]) =>
      jabatanDimaksud(kantor(p), { nama: 'Budi', orang: 0, peran: null, cocok: semua }).mulai;
    const lama = isi('Budi', 'kepala-bidang', { sampai: '2025-12-31' });
    const baru = isi('Budi', 'sekretaris', { mulai: '2026-01-01' });
    expect([mulai(baru, lama), mulai(lama, baru)]).toEqual(['2026-01-01', '2026-01-01']);
    expect(mulai(isi('Budi', 'sekretaris'), baru)).toBe('2026-01-01');
  });

  it('must be named where he holds two at once', () => {
    const k = kantor([isi('Budi', 'kepala-bidang'), isi('Budi', 'sekretaris', { mulai: '2025-01-01' })]);
    const g = ditolak('PEJABAT_GANDA', () => jabatanDimaksud(k, { nama: 'Budi', orang: 0, peran: null, cocok: semua }));
    expect([g.message, g.saran, g.rinci]).toEqual([
      'Budi memegang lebih dari satu jabatan: sebut yang mana.',
      ['--peran sekretaris', '--peran kepala-bidang'],
      { nama: 'Budi' },
    ]);
    const satu = jabatanDimaksud(k, { nama: 'Budi', orang: 0, peran: 'kepala-bidang', cocok: semua });
    expect(satu.mulai).toBe('2024-01-02');
  });

  it('is refused where there is none', () => {
    const g = ditolak('PEJABAT_TIDAK_ADA', () =>
      jabatanDimaksud(dua, { nama: 'Rina', orang: 1, peran: 'sekretaris', cocok: semua }),
    );
    expect([g.message, g.saran, g.rinci]).toEqual([
      'Pada hari itu Rina tidak tercatat dalam jabatan tersebut.',
      ['pks pejabat daftar'],
      { nama: 'Rina' },
    ]);
  });
});

describe('what is entered of an official', () => {
  const periksa = (p: IsiPejabat, orang: number | null) => () => periksaJabatan(dua.pejabat, p, orang);

  it('has a name, and ends after it begins', () => {
    const kosong = ditolak('ISIAN_KURANG', periksa(isi('', 'sekretaris'), null));
    expect([kosong.message, kosong.saran]).toEqual(['Nama pejabat harus diisi.', []]);
    const g = ditolak('NILAI_TIDAK_DIKENAL', periksa(isi('Tono', 'sekretaris', { sampai: '2024-01-01' }), null));
    expect(g.message).toBe('--sampai 1 Januari 2024 mendahului --mulai 2 Januari 2024.');
    expect(g.saran).toEqual([]);
    expect(periksa(isi('Tono', 'sekretaris', { sampai: '2024-01-02' }), null)).not.toThrow();
  });

  it('is not the same post twice at once', () => {
    const g = ditolak('SUDAH_TERISI', periksa(isi('Budi', 'sekretaris', { mulai: '2026-06-01' }), 0));
    expect([g.message, g.saran, g.rinci]).toEqual([
      'Budi sudah tercatat dalam jabatan itu sejak 1 Januari 2026.',
      ['pks pejabat daftar'],
      { nama: 'Budi' },
    ]);
    expect(periksa(isi('Budi', 'kepala-bidang', { mulai: '2026-06-01' }), 0)).not.toThrow();
    expect(periksa(isi('Tono', 'sekretaris'), null)).not.toThrow();
    const sampai = (hari: string) => periksa(isi('Budi', 'sekretaris', { mulai: '2025-01-01', sampai: hari }), 0);
    expect(sampai('2025-12-31')).not.toThrow();
    ditolak('SUDAH_TERISI', sampai('2026-01-01')); // both on that day
  });

  it('is not an account of another at that time, whatever its case', () => {
    const g = ditolak('SUDAH_TERISI', periksa(isi('Tono', 'sekretaris', { akun: 'RINA' }), null));
    expect(g.message).toBe('Akun RINA sudah dipakai Rina pada masa itu.');
    expect(periksa(isi('Tono', 'sekretaris', { akun: 'budi', mulai: '2026-01-01' }), null)).not.toThrow();
    expect(periksa(isi('Rina', 'sekretaris', { akun: 'rina' }), 1)).not.toThrow();
  });

  it('is not the name of another person', () => {
    const g = ditolak('SUDAH_TERISI', periksa(isi('rina', 'kepala-dinas'), 0));
    expect(g.message).toBe('Nama Rina sudah tercatat pada pejabat lain; satu nama menunjuk satu orang.');
    expect(periksa(isi('Rina', 'kepala-dinas'), 1)).not.toThrow();
  });
});

describe('what the rules know of the officials', () => {
  const plh: KejadianKantor = {
    ...umum,
    jenis: 'MandatDiberikan',
    peran: 'sekretaris',
    nama: 'Rina',
    sifat: 'plh',
    dari: '2026-08-19',
    sampai: '2026-08-21',
    dasar: 'ST 1',
  };
  const k = kantor([isi('Budi', 'sekretaris'), isi('Rina', 'analis-kependudukan')], plh);
  const kini = () => wewenangDari(k);

  it('is nothing while none is entered', () => {
    const kosong = kantor([]);
    expect(wewenangDari(kosong)).toBeUndefined();
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

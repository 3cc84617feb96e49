import { describe, expect, it } from 'vitest';
import { findActor, knownOperator, type LangkahMoment } from '../../src/desk/actor.ts';
import type { KantorFact } from '../../src/office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor } from '../../src/office/kantor/kantor.ts';
import type { PejabatFact } from '../../src/office/kantor/pejabat/pejabat.ts';
import { expectRefusal } from '../support/kasus-walk.ts';
import { sampleRegisterDibuka } from '../support/sample-facts.ts';

const umum = { pada: '2026-01-02', dicatat: '2026-01-02T08:00:00+07:00', oleh: { nama: 'siti', dicatatOleh: 'siti' } };
const pejabat = (nama: string, peran: string, akun: string | null = null, sampai: string | null = null) =>
  ({ jenis: 'PejabatDitambah', nama, nip: null, pangkat: null, peran, akun, mulai: '2024-01-02', sampai }) as const;
const semua: readonly PejabatFact[] = [
  pejabat('Haryo', 'kepala-dinas'),
  pejabat('Budi S.', 'kepala-bidang', 'budi'),
  pejabat('Rina P.', 'analis-kependudukan', 'rina'),
  pejabat('Tono W.', 'analis-kependudukan'),
  pejabat('Wati', 'sekretaris', null, '2026-07-31'),
  {
    jenis: 'MandatDiberikan',
    peran: 'kepala-dinas',
    nama: 'Budi S.',
    sifat: 'plh',
    dari: '2026-08-19',
    sampai: '2026-08-21',
    dasar: 'ST 800/114',
  },
];
const kantorDengan = (k: readonly PejabatFact[]) =>
  [sampleRegisterDibuka, ...k.map((x): KantorFact => ({ ...umum, ...x }))].reduce(evolveKantor, emptyKantor);
const meja = (akun: string, k = semua) => ({ kantor: kantorDengan(k), akun, hariIni: '2026-08-20' });
const kini: LangkahMoment = { pada: '2026-08-20T10:00:00+07:00', sebagai: false };
const lalu: LangkahMoment = { pada: '2026-08-18', sebagai: false };
const MANDAT = { sifat: 'plh', dasar: 'ST 800/114', nama: 'Haryo' };

describe('a step', () => {
  it('is by the operator while no officials are entered, or by whoever is named', () => {
    const m = meja('siti', []);
    expect(findActor(m, 'kepala-dinas', undefined, kini)).toEqual({
      nama: 'siti',
      peran: 'kepala-dinas',
      dicatatOleh: 'siti',
    });
    expect(findActor(m, 'kepala-dinas', 'Siapa Saja', kini).nama).toBe('Siapa Saja');
  });

  it('is by the holder of its role on its own date, by the deputy on the days of his mandate', () => {
    expect(findActor(meja('siti'), 'kepala-dinas', undefined, lalu)).toEqual({
      nama: 'Haryo',
      peran: 'kepala-dinas',
      dicatatOleh: 'siti',
    });
    expect(findActor(meja('siti'), 'kepala-dinas', undefined, kini)).toEqual({
      nama: 'Budi S.',
      peran: 'kepala-dinas',
      dicatatOleh: 'siti',
      mewakili: MANDAT,
    });
  });

  it.each(['budi s', 'BUDI S.', 'Budi  S .', 'Budi\u200b S.'])(
    'is by whoever is named, in any spelling: %s',
    (nama) => {
      expect(findActor(meja('siti'), 'kepala-bidang', nama, kini).nama).toBe('Budi S.');
    },
  );

  it('is by the account where none holds the role that day: never without a name, nor by an official who only typed', () => {
    const tanpa = { peran: null, sebagai: 'sekretaris' };
    expect(findActor(meja('siti'), 'sekretaris', undefined, kini)).toEqual({
      nama: 'siti',
      dicatatOleh: 'siti',
      ...tanpa,
    });
    expect(findActor(meja('rina'), 'sekretaris', undefined, kini)).toMatchObject({
      nama: 'rina',
      dicatatOleh: 'Rina P.',
    });
    expect(findActor(meja('siti'), 'sekretaris', undefined, { ...kini, pada: '2026-07-31' }).nama).toBe('Wati');
  });

  it('keeps both names of the typist: the official and the account', () => {
    expect(findActor(meja('BUDI'), 'kepala-bidang', undefined, kini)).toEqual({
      nama: 'Budi S.',
      peran: 'kepala-bidang',
      dicatatOleh: 'Budi S.',
      akun: 'BUDI',
    });
  });

  it('is by the operator where several hold the role, else somebody must be named', () => {
    expect(findActor(meja('rina'), 'analis-kependudukan', undefined, kini).nama).toBe('Rina P.');
    const g = expectRefusal('PEJABAT_GANDA', () => findActor(meja('siti'), 'analis-kependudukan', undefined, kini));
    expect(g.rinci).toMatchObject({ nama: ['Rina P.', 'Tono W.'] });
  });

  it('by somebody named is in its role if he may, else in his own; the role of the step stands beside it', () => {
    expect(findActor(meja('siti'), 'kepala-dinas', 'budi s.', kini)).toMatchObject({
      nama: 'Budi S.',
      mewakili: MANDAT,
    });
    expect(findActor(meja('siti'), 'kepala-dinas', 'Budi S.', lalu)).toMatchObject({
      peran: 'kepala-bidang',
      sebagai: 'kepala-dinas',
    });
    expect(findActor(meja('siti'), 'kepala-dinas', 'Budi S.', { ...lalu, sebagai: true })).toEqual({
      nama: 'Budi S.',
      peran: 'kepala-bidang',
      dicatatOleh: 'siti',
      sebagai: 'kepala-dinas',
    });
  });

  it('may be by the holder himself, also while somebody stands in for him', () => {
    expect(findActor(meja('siti'), 'kepala-dinas', 'Haryo', kini)).toEqual({
      nama: 'Haryo',
      peran: 'kepala-dinas',
      dicatatOleh: 'siti',
    });
  });

  it.each([
    ['Budi', 'Budi S.'],
    ['Rini P.', 'Rina P.'],
    ['Drs. Haryo', 'Haryo'],
  ])('by "%s" asks whether %s is meant', (nama, maksud) => {
    const g = expectRefusal('PEJABAT_TIDAK_ADA', () => findActor(meja('siti'), 'kepala-dinas', nama, kini));
    expect(g.rinci).toMatchObject({ maksud });
  });

  it('by whoever has left is refused', () => {
    const g = expectRefusal('PEJABAT_TIDAK_ADA', () => findActor(meja('siti'), 'sekretaris', 'Wati', kini));
    expect(g.message).toContain('tidak menjabat pada Kamis, 20 Agustus 2026');
  });
});

describe('an act outside the steps', () => {
  it('is by whoever sits here, in the role of the case if he may act in it', () => {
    expect(findActor(meja('rina'), 'kepala-dinas', undefined)).toMatchObject({
      nama: 'Rina P.',
      peran: 'analis-kependudukan',
    });
    expect(findActor(meja('budi'), 'kepala-dinas', undefined)).toMatchObject({ nama: 'Budi S.', mewakili: MANDAT });
  });

  it.each(['kepala-bidang', 'analis-kependudukan', 'sekretaris'] as const)(
    'is by the account where it is no official’s, in no role, whoever holds the post of %s',
    (peran) => {
      expect(findActor(meja('siti'), peran, undefined)).toEqual({ nama: 'siti', peran: null, dicatatOleh: 'siti' });
    },
  );

  it('is by whoever is named', () => {
    expect(findActor(meja('siti'), 'kepala-bidang', 'Rina P.').nama).toBe('Rina P.');
  });
});

it('the operator has his own role and those he stands in for', () => {
  expect(knownOperator(meja('budi'))).toEqual({ nama: 'Budi S.', peran: ['kepala-bidang', 'kepala-dinas'] });
  expect(knownOperator(meja('siti'))).toEqual({ nama: 'siti', peran: [] });
});

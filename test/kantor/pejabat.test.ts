import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaKejadianKantor } from '../../src/kantor/dekode.ts';
import type { KejadianKantor } from '../../src/kantor/kantor.ts';
import {
  evolvePejabat,
  type IsiPejabat,
  type KejadianPejabat,
  type Kepegawaian,
  kepegawaianBaru,
  orangDari,
} from '../../src/kantor/pejabat.ts';
import { pejabatAkun, pemangku, peranOrang } from '../../src/kantor/wewenang.ts';

const tambah = (ubah: Partial<IsiPejabat> = {}): KejadianPejabat => ({
  jenis: 'PejabatDitambah',
  nama: 'Budi S.',
  nip: '19750303 199903 1 003',
  pangkat: 'Pembina, IV/a',
  peran: 'kepala-bidang',
  akun: 'budi',
  mulai: '2024-01-02',
  sampai: null,
  ...ubah,
});
const haryo = tambah({ nama: 'Drs. Haryo', nip: null, akun: null, peran: 'kepala-dinas' });
const plh: KejadianPejabat = {
  jenis: 'MandatDiberikan',
  peran: 'kepala-dinas',
  nama: 'Budi S.',
  sifat: 'plh',
  dari: '2026-08-19',
  sampai: '2026-08-21',
  dasar: 'ST 800/114',
};
const budi = { nama: 'Budi S.', peran: 'kepala-bidang', mulai: '2024-01-02' };
const ubah = (isi: Partial<IsiPejabat>, sejak: string | null): KejadianPejabat => ({
  jenis: 'PejabatDiubah',
  baris: budi,
  ubah: isi,
  sejak,
  alasan: null,
});
const lipat = (...k: readonly KejadianPejabat[]): Kepegawaian => k.reduce(evolvePejabat, kepegawaianBaru);
const siapa = (k: Kepegawaian, peran: string, hari: string) =>
  pemangku(k, peran, hari).map((p) => `${p.mandat?.sifat ?? ''} ${p.pejabat.nama}, ${p.pejabat.pangkat}`.trim());

describe('who holds a post on a day', () => {
  it('is nobody before the first day and after the last', () => {
    const k = lipat(tambah({ sampai: '2026-08-31' }));
    expect(
      ['2024-01-01', '2024-01-02', '2026-08-31', '2026-09-01'].map((h) => siapa(k, 'kepala-bidang', h).length),
    ).toEqual([0, 1, 1, 0]);
  });

  it('keeps the rank of the day of an old letter when a new one is true from a later day', () => {
    const k = lipat(tambah(), ubah({ pangkat: 'Pembina Tk. I, IV/b' }, '2026-10-01'));
    expect(siapa(k, 'kepala-bidang', '2026-09-30')).toEqual(['Budi S., Pembina, IV/a']);
    expect(siapa(k, 'kepala-bidang', '2026-10-01')).toEqual(['Budi S., Pembina Tk. I, IV/b']);
  });

  it('is put right for the whole time where it was a slip', () => {
    const k = lipat(tambah(), ubah({ pangkat: 'Penata, III/c' }, null));
    expect(siapa(k, 'kepala-bidang', '2024-02-01')).toEqual(['Budi S., Penata, III/c']);
  });

  it('ends with the post, also what was to begin later', () => {
    const k = lipat(tambah(), ubah({ pangkat: 'Pembina Tk. I, IV/b' }, '2026-10-01'), {
      jenis: 'PejabatDiakhiri',
      baris: budi,
      sampai: '2026-08-31',
      alasan: 'mutasi',
    });
    expect(['2026-08-31', '2026-09-01', '2026-10-01'].map((h) => siapa(k, 'kepala-bidang', h).length)).toEqual([
      1, 0, 0,
    ]);
  });

  it('is the deputy on the days of his mandate, and the holder before and after', () => {
    const k = lipat(haryo, tambah(), plh);
    expect(['2026-08-18', '2026-08-19', '2026-08-21', '2026-08-22'].map((h) => siapa(k, 'kepala-dinas', h)[0])).toEqual(
      [
        'Drs. Haryo, Pembina, IV/a',
        'plh Budi S., Pembina, IV/a',
        'plh Budi S., Pembina, IV/a',
        'Drs. Haryo, Pembina, IV/a',
      ],
    );
    expect(pemangku(k, 'kepala-dinas', '2026-08-19')[0]?.diwakili?.nama).toBe('Drs. Haryo');
  });

  it('is the holder again once a mandate was called off before its first day', () => {
    const akhiri: KejadianPejabat = { ...plh, jenis: 'MandatDiakhiri', sampai: '2026-08-18', alasan: 'batal cuti' };
    expect(siapa(lipat(haryo, tambah(), plh, akhiri), 'kepala-dinas', '2026-08-19')).toEqual([
      'Drs. Haryo, Pembina, IV/a',
    ]);
  });

  it('no longer knows a deputy who left his own post', () => {
    const pergi: KejadianPejabat = { jenis: 'PejabatDiakhiri', baris: budi, sampai: '2026-08-19', alasan: 'pensiun' };
    expect(siapa(lipat(haryo, tambah(), plh, pergi), 'kepala-dinas', '2026-08-20')).toEqual([
      'Drs. Haryo, Pembina, IV/a',
    ]);
  });
});

describe('a person', () => {
  it('is the same under an earlier name, in another post and with the same NIP', () => {
    const k = lipat(
      haryo,
      tambah({ sampai: '2026-01-31' }),
      ubah({ nama: 'Budi Santosa' }, null),
      tambah({ nama: 'Budi Santosa, M.Si.', nip: '197503031999031003', peran: 'sekretaris', mulai: '2026-02-01' }),
    );
    const orang = orangDari(k.pejabat, 'budi  s.');
    expect([orangDari(k.pejabat, 'Budi Santosa'), orangDari(k.pejabat, 'Budi Santosa, M.Si.')]).toEqual([orang, orang]);
    expect(orangDari(k.pejabat, 'Drs. Haryo')).not.toBe(orang);
    expect(peranOrang(k, orang ?? -1, '2026-03-01')).toEqual(['sekretaris']);
  });

  it('is known by the account, whatever its case, while in office', () => {
    const k = lipat(tambah({ sampai: '2026-08-31' }));
    expect(pejabatAkun(k, 'BUDI', '2026-08-31')?.nama).toBe('Budi S.');
    expect(pejabatAkun(k, 'budi', '2026-09-01')).toBeNull();
  });
});

const hari = fc.constantFrom('2024-01-02', '2025-06-30', '2026-08-19', '2026-08-21', '2027-01-01');
const nama = fc.constantFrom('Budi S.', 'Drs. Haryo', 'Siti A.');
const peran = fc.constantFrom('kepala-bidang', 'kepala-dinas', 'sekretaris');
const baris = fc.record({ nama, peran, mulai: hari });
const fakta: fc.Arbitrary<KejadianPejabat> = fc.oneof(
  fc
    .record({ nama, peran, mulai: hari, sampai: fc.option(hari), nip: fc.option(fc.constantFrom('1', '2')) })
    .map(tambah),
  fc.record({
    jenis: fc.constant('PejabatDiubah' as const),
    baris,
    ubah: fc.record({ nama, mulai: hari, sampai: fc.option(hari) }, { requiredKeys: [] }),
    sejak: fc.option(hari),
    alasan: fc.option(fc.string()),
  }),
  fc.record({ jenis: fc.constant('PejabatDiakhiri' as const), baris, sampai: hari, alasan: fc.string() }),
  fc.record({
    jenis: fc.constant('MandatDiberikan' as const),
    peran,
    nama,
    sifat: fc.constantFrom('plt' as const, 'plh' as const),
    dari: hari,
    sampai: hari,
    dasar: fc.string(),
  }),
  fc.record({ jenis: fc.constant('MandatDiakhiri' as const), peran, dari: hari, sampai: hari, alasan: fc.string() }),
);

it('folds whatever facts there are, the same after they were written and read', () => {
  const umum = {
    pada: '2026-08-19',
    dicatat: '2026-08-19T10:15:00+07:00',
    oleh: { nama: 'siti', dicatatOleh: 'siti' },
  };
  fc.assert(
    fc.property(fc.array(fakta, { maxLength: 12 }), (semua) => {
      const dibaca = semua.map((k) => bacaKejadianKantor(JSON.parse(JSON.stringify({ ...umum, ...k }))));
      const isi = (k: KejadianKantor) => k as KejadianPejabat & KejadianKantor;
      expect(lipat(...dibaca.map(isi))).toEqual(lipat(...semua));
    }),
    { numRuns: 300 },
  );
});

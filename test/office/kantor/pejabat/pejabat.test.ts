import { describe, expect, it } from 'vitest';
import { decodeKantorFact, type KantorFact } from '../../../../src/office/kantor/decode-kantor.ts';
import {
  actingAs,
  actingPejabat,
  jabatanHolders,
  pejabatOfAccount,
  peranOfPerson,
} from '../../../../src/office/kantor/pejabat/acting-pejabat.ts';
import {
  emptyStaff,
  evolvePejabat,
  type KantorStaff,
  type PejabatEntry,
  type PejabatFact,
  personOf,
} from '../../../../src/office/kantor/pejabat/pejabat.ts';
import fc from '../../../seeded.ts';

const addPejabat = (ubah: Partial<PejabatEntry> = {}): PejabatFact => ({
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
const haryo = addPejabat({ nama: 'Drs. Haryo', nip: null, akun: null, peran: 'kepala-dinas' });
const plh: PejabatFact = {
  jenis: 'MandatDiberikan',
  peran: 'kepala-dinas',
  nama: 'Budi S.',
  sifat: 'plh',
  dari: '2026-08-19',
  sampai: '2026-08-21',
  dasar: 'ST 800/114',
};
const budi = { nama: 'Budi S.', peran: 'kepala-bidang', mulai: '2024-01-02' };
const changePejabat = (isi: Partial<PejabatEntry>, sejak: string | null): PejabatFact => ({
  jenis: 'PejabatDiubah',
  baris: budi,
  ubah: isi,
  sejak,
  alasan: null,
});
const foldFacts = (...k: readonly PejabatFact[]): KantorStaff => k.reduce(evolvePejabat, emptyStaff);
const whoActs = (k: KantorStaff, peran: string, hari: string) =>
  actingPejabat(k, peran, hari).map((p) => `${p.mandat?.sifat ?? ''} ${p.pejabat.nama}, ${p.pejabat.pangkat}`.trim());

describe('who holds a post on a day', () => {
  it('is nobody before the first day and after the last', () => {
    const k = foldFacts(addPejabat({ sampai: '2026-08-31' }));
    expect(
      ['2024-01-01', '2024-01-02', '2026-08-31', '2026-09-01'].map((h) => whoActs(k, 'kepala-bidang', h).length),
    ).toEqual([0, 1, 1, 0]);
  });

  it('keeps the rank of the day of an old letter when a new one is true from a later day', () => {
    const k = foldFacts(addPejabat(), changePejabat({ pangkat: 'Pembina Tk. I, IV/b' }, '2026-10-01'));
    expect(whoActs(k, 'kepala-bidang', '2026-09-30')).toEqual(['Budi S., Pembina, IV/a']);
    expect(whoActs(k, 'kepala-bidang', '2026-10-01')).toEqual(['Budi S., Pembina Tk. I, IV/b']);
  });

  it('is put right for the whole time where it was a slip', () => {
    const k = foldFacts(addPejabat(), changePejabat({ pangkat: 'Penata, III/c' }, null));
    expect(whoActs(k, 'kepala-bidang', '2024-02-01')).toEqual(['Budi S., Penata, III/c']);
  });

  it('ends with the post, also what was to begin later', () => {
    const k = foldFacts(addPejabat(), changePejabat({ pangkat: 'Pembina Tk. I, IV/b' }, '2026-10-01'), {
      jenis: 'PejabatDiakhiri',
      baris: budi,
      sampai: '2026-08-31',
      alasan: 'mutasi',
    });
    expect(['2026-08-31', '2026-09-01', '2026-10-01'].map((h) => whoActs(k, 'kepala-bidang', h).length)).toEqual([
      1, 0, 0,
    ]);
  });

  it('is the deputy on the days of his mandate, and the holder before and after', () => {
    const k = foldFacts(haryo, addPejabat(), plh);
    expect(
      ['2026-08-18', '2026-08-19', '2026-08-21', '2026-08-22'].map((h) => whoActs(k, 'kepala-dinas', h)[0]),
    ).toEqual([
      'Drs. Haryo, Pembina, IV/a',
      'plh Budi S., Pembina, IV/a',
      'plh Budi S., Pembina, IV/a',
      'Drs. Haryo, Pembina, IV/a',
    ]);
    expect(actingPejabat(k, 'kepala-dinas', '2026-08-19')[0]?.diwakili?.nama).toBe('Drs. Haryo');
  });

  it('is the holder again once a mandate was called off before its first day', () => {
    const akhiri: PejabatFact = { ...plh, jenis: 'MandatDiakhiri', sampai: '2026-08-18', alasan: 'batal cuti' };
    expect(whoActs(foldFacts(haryo, addPejabat(), plh, akhiri), 'kepala-dinas', '2026-08-19')).toEqual([
      'Drs. Haryo, Pembina, IV/a',
    ]);
  });

  it('no longer knows a deputy who left his own post', () => {
    const pergi: PejabatFact = { jenis: 'PejabatDiakhiri', baris: budi, sampai: '2026-08-19', alasan: 'pensiun' };
    expect(whoActs(foldFacts(haryo, addPejabat(), plh, pergi), 'kepala-dinas', '2026-08-20')).toEqual([
      'Drs. Haryo, Pembina, IV/a',
    ]);
  });
});

describe('a row that is changed', () => {
  const rina = addPejabat({ nama: 'Rina P.', nip: null, akun: 'rina' });
  const masa = (k: KantorStaff) => k.pejabat.map((p) => [p.nama, p.pangkat, p.mulai, p.sampai]);
  const akhiri = (sampai: string): PejabatFact => ({ jenis: 'PejabatDiakhiri', baris: budi, sampai, alasan: 'x' });
  const naik = changePejabat({ pangkat: 'IV/b' }, '2026-10-01');

  it('is that of this name, this post and this first day alone', () => {
    const k = foldFacts(
      addPejabat({ mulai: '2020-01-01', sampai: '2020-12-31' }),
      addPejabat(),
      addPejabat({ peran: 'sekretaris' }),
      rina,
      changePejabat({ pangkat: 'IV/b' }, null),
    );
    expect(k.pejabat.map((p) => p.pangkat)).toEqual(['Pembina, IV/a', 'IV/b', 'Pembina, IV/a', 'Pembina, IV/a']);
  });

  it('is two from a later day on, and one where that day is not after its first', () => {
    expect(masa(foldFacts(addPejabat({ sampai: '2026-12-31' }), naik))).toEqual([
      ['Budi S.', 'Pembina, IV/a', '2024-01-02', '2026-09-30'],
      ['Budi S.', 'IV/b', '2026-10-01', '2026-12-31'],
    ]);
    for (const sejak of ['2024-01-01', '2024-01-02'])
      expect(masa(foldFacts(addPejabat(), changePejabat({ pangkat: 'IV/b' }, sejak)))).toEqual([
        ['Budi S.', 'IV/b', '2024-01-02', null],
      ]);
  });

  it('ends with all that was to follow it without a gap, and with nothing else', () => {
    const lagi = {
      ...changePejabat({ pangkat: 'IV/c' }, '2027-01-01'),
      baris: { ...budi, mulai: '2026-10-01' },
    } as PejabatFact;
    const kembali = addPejabat({ mulai: '2030-01-01', pangkat: 'IV/d' });
    const k = foldFacts(
      rina,
      addPejabat(),
      naik,
      lagi,
      { jenis: 'PejabatDiakhiri', baris: { ...budi, mulai: '2027-01-01' }, sampai: '2028-12-31', alasan: 'x' },
      kembali,
      addPejabat({ peran: 'sekretaris', mulai: '2026-10-01' }),
      addPejabat({ nama: 'Rina P.', nip: null, mulai: '2026-10-01' }),
      akhiri('2026-08-31'),
    );
    expect(masa(k)).toEqual([
      ['Rina P.', 'Pembina, IV/a', '2024-01-02', null],
      ['Budi S.', 'Pembina, IV/a', '2024-01-02', '2026-08-31'],
      ['Budi S.', 'IV/d', '2030-01-01', null],
      ['Budi S.', 'Pembina, IV/a', '2026-10-01', null],
      ['Rina P.', 'Pembina, IV/a', '2026-10-01', null],
    ]);
  });

  it('ends with what was to follow it, whoever else was entered before and begins that day', () => {
    const lain = [
      addPejabat({ peran: 'sekretaris' }),
      addPejabat({ mulai: '2020-01-01' }),
      { ...rina, mulai: '2026-10-01' } as PejabatFact,
      addPejabat({ peran: 'sekretaris', mulai: '2026-10-01' }),
    ];
    expect(masa(foldFacts(...lain, addPejabat(), naik, akhiri('2026-08-31')))).toEqual([
      ...masa(foldFacts(...lain)),
      ['Budi S.', 'Pembina, IV/a', '2024-01-02', '2026-08-31'],
    ]);
  });

  it('is none where there is none of that name', () => {
    expect(foldFacts(rina, akhiri('2026-08-31'), changePejabat({ pangkat: 'x' }, null))).toEqual(foldFacts(rina));
  });
});

describe('a mandate', () => {
  const akhiri = (dari: string, sampai: string, peran = 'kepala-dinas'): PejabatFact => ({
    jenis: 'MandatDiakhiri',
    peran,
    dari,
    sampai,
    alasan: 'x',
  });
  const sampai = (...k: readonly PejabatFact[]) => foldFacts(haryo, addPejabat(), ...k).mandat.map((m) => m.sampai);

  it('is kept as it was given, to the person who bears the name', () => {
    const { jenis: _, ...isi } = plh as PejabatFact & { jenis: 'MandatDiberikan' };
    expect(foldFacts(haryo, addPejabat(), plh).mandat).toEqual([{ ...isi, orang: 1 }]);
    expect(foldFacts(haryo, plh).mandat).toEqual([{ ...isi, orang: -1 }]); // of nobody who is entered
  });

  it('is ended of this post and this first day alone, and not again once it was called off', () => {
    const lain = { ...plh, dari: '2026-09-01', sampai: '2026-09-03' } as PejabatFact;
    const sekda = { ...plh, peran: 'sekretaris' } as PejabatFact;
    expect(sampai(plh, lain, sekda, akhiri('2026-08-19', '2026-08-20'))).toEqual([
      '2026-08-20',
      '2026-09-03',
      '2026-08-21',
    ]);
    const batal = akhiri('2026-08-19', '2026-08-18');
    expect(sampai(plh, batal, plh, akhiri('2026-08-19', '2026-08-20'))).toEqual(['2026-08-18', '2026-08-20']);
  });
});

describe('several who hold one post', () => {
  it('are named the latest first, whichever was entered first', () => {
    const [lama, baru] = [addPejabat(), addPejabat({ nama: 'Rina P.', nip: null, mulai: '2026-01-01' })];
    const nama = (...k: readonly PejabatFact[]) =>
      jabatanHolders(foldFacts(haryo, ...k), 'kepala-bidang', '2026-08-19').map((p) => p.nama);
    expect([nama(lama, baru), nama(baru, lama)]).toEqual([
      ['Rina P.', 'Budi S.'],
      ['Rina P.', 'Budi S.'],
    ]);
    const sama = addPejabat({ nama: 'Siti A.', nip: null });
    expect([nama(lama, sama), nama(sama, lama)]).toEqual([
      ['Budi S.', 'Siti A.'],
      ['Siti A.', 'Budi S.'],
    ]);
  });
});

describe('a person', () => {
  it('is the same under an earlier name, in another post and with the same NIP', () => {
    const k = foldFacts(
      haryo,
      addPejabat({ sampai: '2026-01-31' }),
      changePejabat({ nama: 'Budi Santosa' }, null),
      addPejabat({ nama: 'Budi Santosa, M.Si.', nip: '197503031999031003', peran: 'sekretaris', mulai: '2026-02-01' }),
    );
    const orang = personOf(k.pejabat, 'budi  s.');
    expect([personOf(k.pejabat, 'Budi Santosa'), personOf(k.pejabat, 'Budi Santosa, M.Si.')]).toEqual([orang, orang]);
    expect(personOf(k.pejabat, 'Drs. Haryo')).not.toBe(orang);
    expect(peranOfPerson(k, orang ?? -1, '2026-03-01')).toEqual(['sekretaris']);
  });

  it('is another with another NIP, with the NIP of a name that cannot be his, and where neither has one', () => {
    const orang = (...k: readonly PejabatFact[]) => foldFacts(haryo, addPejabat(), ...k).pejabat.map((p) => p.orang);
    expect(orang(addPejabat({ nama: 'Budi Santosa', nip: '19810305 200704 1 006' }))).toEqual([0, 1, 2]);
    expect(orang(addPejabat({ nama: 'Rina P.' }))).toEqual([0, 1, 2]);
    expect(orang(addPejabat({ nama: 'Haryo', nip: null }), addPejabat({ nama: 'Siti A.', nip: null }))).toEqual([
      0, 1, 2, 3,
    ]);
    expect(orang(addPejabat({ nama: 'Budi Santosa' }), addPejabat({ nama: 'Siti A.', nip: null }))).toEqual([
      0, 1, 1, 2,
    ]);
    // one who bore the name once
    expect(orang(changePejabat({ nama: 'Rudi H.' }, null), addPejabat({ nama: 'Budi Santosa' }))).toEqual([0, 1, 1]);
  });

  it('is entered as typed, without an earlier name', () => {
    expect(foldFacts(addPejabat({ sampai: '2026-08-31' }))).toEqual({
      pejabat: [{ ...budi, orang: 0, namaLama: [], nip: '19750303 199903 1 003', pangkat: 'Pembina, IV/a', akun: 'budi', sampai: '2026-08-31' }],
      mandat: [],
    }); // biome-ignore format: one row
  });

  it('keeps the names he bore, the oldest first', () => {
    const ubahDi = (nama: string, isi: Partial<PejabatEntry>) =>
      ({ ...changePejabat(isi, null), baris: { ...budi, nama } }) as PejabatFact;
    const k = foldFacts(
      addPejabat(),
      ubahDi('Budi S.', { nama: 'Budi Santosa' }),
      ubahDi('Budi Santosa', { pangkat: 'IV/b' }), // no new name
      ubahDi('Budi Santosa', { nama: 'Budi S., M.Si.' }),
    );
    expect(k.pejabat.map((p) => [p.nama, p.namaLama])).toEqual([['Budi S., M.Si.', ['Budi S.', 'Budi Santosa']]]);
  });

  it('has the roles of his own post, then those he stands in for, each on its days', () => {
    const k = foldFacts(
      haryo,
      addPejabat({ sampai: '2026-08-20' }),
      plh,
      addPejabat({ peran: 'sekretaris', mulai: '2026-08-21' }),
    );
    const peran = (orang: number) =>
      ['2026-08-18', '2026-08-19', '2026-08-21', '2026-08-22'].map((h) => peranOfPerson(k, orang, h).join(' '));
    expect(peran(1)).toEqual(['kepala-bidang', 'kepala-bidang kepala-dinas', 'sekretaris kepala-dinas', 'sekretaris']);
    expect(peran(0)).toEqual(Array(4).fill('kepala-dinas'));
  });

  it('may act for the holder on the days of the mandate, as the holder always, and nobody else', () => {
    const k = foldFacts(haryo, addPejabat(), plh, addPejabat({ nama: 'Rina P.', nip: null, peran: 'sekretaris' }));
    const [kadin, kabid] = k.pejabat;
    const sebagai = (orang: number, h: string) => actingAs(k, orang, 'kepala-dinas', h);
    expect(sebagai(1, '2026-08-20')).toEqual({ pejabat: kabid, mandat: k.mandat[0], diwakili: kadin });
    expect(sebagai(0, '2026-08-20')).toEqual({ pejabat: kadin, mandat: null, diwakili: null });
    expect(sebagai(0, '2026-08-22')).toEqual({ pejabat: kadin, mandat: null, diwakili: null });
    expect([sebagai(1, '2026-08-18'), sebagai(1, '2026-08-22'), sebagai(2, '2026-08-20')]).toEqual([null, null, null]);
  });

  it('stands in for nobody where the post is empty', () => {
    const k = foldFacts(addPejabat(), {
      ...plh,
      jenis: 'MandatDiberikan',
      sifat: 'plt',
      peran: 'sekretaris',
    } as PejabatFact);
    expect(actingPejabat(k, 'sekretaris', '2026-08-20')).toEqual([
      { pejabat: k.pejabat[0], mandat: k.mandat[0], diwakili: null },
    ]);
    expect(whoActs(k, 'kepala-bidang', '2026-08-20')).toEqual(['Budi S., Pembina, IV/a']);
  });

  it('without an account is nobody’s', () => expect(pejabatOfAccount(foldFacts(haryo), '', '2026-08-20')).toBeNull());

  it('is known by the account, whatever its case, while in office', () => {
    const k = foldFacts(addPejabat({ sampai: '2026-08-31' }));
    expect(pejabatOfAccount(k, 'BUDI', '2026-08-31')?.nama).toBe('Budi S.');
    expect(pejabatOfAccount(k, 'budi', '2026-09-01')).toBeNull();
  });
});

const hari = fc.constantFrom('2024-01-02', '2025-06-30', '2026-08-19', '2026-08-21', '2027-01-01');
const nama = fc.constantFrom('Budi S.', 'Drs. Haryo', 'Siti A.');
const peran = fc.constantFrom('kepala-bidang', 'kepala-dinas', 'sekretaris');
const rowKey = fc.record({ nama, peran, mulai: hari });
const factOf: fc.Arbitrary<PejabatFact> = fc.oneof(
  fc
    .record({ nama, peran, mulai: hari, sampai: fc.option(hari), nip: fc.option(fc.constantFrom('1', '2')) })
    .map(addPejabat),
  fc.record({
    jenis: fc.constant('PejabatDiubah' as const),
    baris: rowKey,
    ubah: fc.record({ nama, mulai: hari, sampai: fc.option(hari) }, { requiredKeys: [] }),
    sejak: fc.option(hari),
    alasan: fc.option(fc.string()),
  }),
  fc.record({ jenis: fc.constant('PejabatDiakhiri' as const), baris: rowKey, sampai: hari, alasan: fc.string() }),
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
    fc.property(fc.array(factOf, { maxLength: 12 }), (semua) => {
      const dibaca = semua.map((k) => decodeKantorFact(JSON.parse(JSON.stringify({ ...umum, ...k }))));
      const isi = (k: KantorFact) => k as PejabatFact & KantorFact;
      expect(foldFacts(...dibaca.map(isi))).toEqual(foldFacts(...semua));
    }),
    { numRuns: 300 },
  );
});

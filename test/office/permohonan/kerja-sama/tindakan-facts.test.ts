/** Acts after the last step: in words, their fields, and the agreement without them. */

import { describe, expect, it, test } from 'vitest';
import {
  asPutRight,
  effectiveFacts,
  fallsWithAct,
  isMovingFact,
  isPksFact,
  takenBackActs,
} from '../../../../src/office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import type { PksFact } from '../../../../src/office/permohonan/facts/kinds/kerja-sama-facts.ts';
import { effectivePksActs, foldKerjaSama } from '../../../../src/office/permohonan/kerja-sama/blocking-acts.ts';
import {
  describePksFact,
  pksActFields,
  pksFieldValue,
  withPksField,
} from '../../../../src/office/permohonan/kerja-sama/tindakan-facts.ts';
import {
  sampleDisahkan,
  sampleDiselesaikan,
  sampleDiterima,
  sampleDitutup,
  sampleLangkah,
  sari,
} from '../../../support/sample-facts.ts';

const umum = { pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sari } as const;
const serah = (ubah: object = {}): PksFact => ({
  ...{ ...umum, jenis: 'Diserahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null },
  ...ubah,
});
const akses = (ubah: object): PksFact => ({ ...umum, jenis: 'AksesDicatat', catatan: null, ...ubah });
const wajib = (ubah: object = {}): PksFact => ({
  ...{ ...umum, jenis: 'KewajibanDicatat', kewajiban: 'laporan-semester', periode: '2026-S1' },
  ...{ nomor: '445/9', catatan: 'lewat pos' },
  ...ubah,
});
const lanjut: PksFact = { ...umum, jenis: 'Diperpanjang', kasus: '2028-003' };
const ditarik = (tindakan: number): KasusFact => ({
  ...{ ...umum, jenis: 'TindakanDitarik', tindakan, urung: 'Diserahkan', ringkas: 'x', alasan: 'x', kini: null },
});
const diralat = (tindakan: number, isian: string, baru: string): KasusFact => ({
  ...{ ...umum, jenis: 'TindakanDiralat', tindakan, diralat: 'Diserahkan', ringkas: 'x', isian, lama: null, baru },
  alasan: 'x',
  kini: {} as Extract<KasusFact, { jenis: 'TindakanDiralat' }>['kini'],
});
const ralat = (isi: object): KasusFact => ({
  ...{ ...umum, jenis: 'Diralat', isian: 'x', lama: null, lembaga: {}, surat: {}, permohonan: {}, alasan: 'x' },
  ...isi,
});
const urung = (tindakan: number): KasusFact => ({
  ...{ ...umum, jenis: 'Diurungkan', tindakan, urung: 'Diselesaikan', langkah: 2, ringkas: 'x', alasan: 'x' },
  kembali: {} as Extract<KasusFact, { jenis: 'Diurungkan' }>['kembali'],
});
const dipakai: KasusFact = { ...umum, jenis: 'NomorDipakai', naskah: 'pks', nomor: '470/021', tanggal: '2026-03-02' };
const act = (...semua: readonly (KasusFact | readonly KasusFact[])[]) =>
  semua.map((k, i) => ({ v: i + 1, kejadian: [k].flat() }));

test.each<[PksFact, string]>([
  [sampleDisahkan, 'pengesahan PKS 470/021'],
  [serah(), 'penyerahan kepada lembaga (Rina)'],
  [serah({ kepada: 'dirjen', penerima: 'pos' }), 'penyerahan kepada Dirjen (pos)'],
  [akses({ userId: '2026-03-03' }), 'akses: user ID'],
  [akses({ jaringan: '2026-03-03' }), 'akses: pernyataan jaringan'],
  [akses({ userId: '2026-03-03', jaringan: '2026-03-03' }), 'akses: user ID, pernyataan jaringan'],
  [wajib(), 'laporan semester 2026-S1'],
  [wajib({ kewajiban: 'data-balikan', periode: '2026-03' }), 'data balikan 2026-03'],
  [lanjut, 'tanda diperpanjang permohonan 2028-003'],
])('%o is called %s', (k, kata) => {
  expect(describePksFact(k)).toBe(kata);
});

describe('what can be put right of an act', () => {
  it.each<[PksFact, readonly (readonly [string, string | null])[]]>([
    [sampleDisahkan, []],
    [
      serah({ catatan: 'map' }),
      [
        ['penerima', 'Rina'],
        ['kepada', 'lembaga'],
        ['tanggal', '2026-03-02'],
        ['catatan', 'map'],
      ],
    ],
    [
      akses({ userId: '2026-03-03' }),
      [
        ['user-id', '2026-03-03'],
        ['jaringan', null],
        ['catatan', null],
      ],
    ],
    [
      wajib(),
      [
        ...([
          ['jenis', 'laporan-semester'],
          ['periode', '2026-S1'],
          ['nomor-surat', '445/9'],
        ] as const),
        ...([
          ['tanggal', '2026-03-02'],
          ['catatan', 'lewat pos'],
        ] as const),
      ],
    ],
    [lanjut, []],
  ])('is each flag it was recorded with: %o', (k, isian) => {
    expect(pksActFields(k.jenis).map((satu) => [satu, pksFieldValue(k, satu)])).toEqual(isian);
    for (const [satu] of isian) expect(pksFieldValue(withPksField(k, satu, 'baru'), satu)).toBe('baru');
    expect(pksFieldValue(k, 'oleh')).toBeNull();
    expect(withPksField(k, 'asing', 'baru')).toEqual(k);
  });
});

describe('what stands of a history', () => {
  test('a step, a pause, a closing move a case; papers, numbers and what follows the last step do not', () => {
    expect([sampleDiselesaikan(2), sampleDitutup].map(isMovingFact)).toEqual([true, true]);
    expect([sampleDiterima(1), sampleDisahkan, dipakai, urung(2), ralat({})].map(isMovingFact)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([sampleDisahkan, serah(), akses({}), wajib(), lanjut].map(isPksFact)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect([sampleDiselesaikan(2), dipakai, ditarik(2), sampleDitutup].map(isPksFact)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('an act goes with all that it moved; the number of a signing too, that of a letter stays', () => {
    expect(fallsWithAct(dipakai, { kejadian: [dipakai] })).toBe(false);
    expect(fallsWithAct(dipakai, { kejadian: [sampleDiselesaikan(13), dipakai] })).toBe(false);
    expect(fallsWithAct(dipakai, { kejadian: [sampleDisahkan, dipakai] })).toBe(true);
    expect(fallsWithAct(sampleDisahkan, { kejadian: [sampleDisahkan] })).toBe(true);
    expect(fallsWithAct(ralat({}), { kejadian: [sampleDisahkan, ralat({})] })).toBe(false);
    const jenis = (tanpa?: number) =>
      effectiveFacts(
        act(sampleDiterima(1), [sampleDiselesaikan(13), dipakai], urung(2), [sampleDisahkan, dipakai], sampleDitutup),
        tanpa,
      ).map((k) => k.jenis);
    expect(jenis()).toEqual(['Diterima', 'NomorDipakai', 'Disahkan', 'NomorDipakai', 'Ditutup']);
    expect(jenis(4)).toEqual(['Diterima', 'NomorDipakai', 'Ditutup']);
    expect(jenis(5)).toEqual(['Diterima', 'NomorDipakai', 'Disahkan', 'NomorDipakai']);
  });

  test('which act took back which', () => {
    expect([
      ...takenBackActs(act(sampleDiterima(1), sampleDiselesaikan(2), urung(2), sampleDisahkan, serah(), ditarik(5))),
    ]).toEqual([
      [2, 3],
      [5, 6],
    ]);
  });

  test('an act after the last step is as it was put right, no other by that number', () => {
    const h = act(
      sampleDiterima(1),
      sampleDisahkan,
      serah(),
      serah(),
      diralat(3, 'penerima', 'Rini'),
      diralat(3, 'penerima', 'Rana'),
    );
    const kini = asPutRight(h);
    expect(kini(serah(), 3)).toMatchObject({ penerima: 'Rana' });
    expect(kini(serah(), 4)).toEqual(serah());
    expect(kini(sampleDitutup, 3)).toEqual(sampleDitutup);
    expect(effectivePksActs(h).map(({ v, k }) => [v, describePksFact(k)])).toEqual([
      [2, 'pengesahan PKS 470/021'],
      [3, 'penyerahan kepada lembaga (Rana)'],
      [4, 'penyerahan kepada lembaga (Rina)'],
    ]);
  });

  test('the agreement is that of the acts that stand: taken back, put right, or as without one of them', () => {
    const h = act(
      sampleDiterima(1),
      sampleDisahkan,
      serah(),
      wajib(),
      ditarik(3),
      ralat({ kerjaSama: { nomorKesatu: '470/022' } }),
      akses({ userId: '2026-03-03' }),
    );
    expect(foldKerjaSama(h)).toMatchObject({
      ...{ nomorKesatu: '470/022', diserahkan: [], userId: '2026-03-03' },
      kewajiban: [{ kewajiban: 'laporan-semester', periode: '2026-S1', pada: '2026-03-02' }],
    });
    expect(foldKerjaSama(h, 4)?.kewajiban).toEqual([]);
    expect(foldKerjaSama(h, 2)).toBeNull();
    expect(foldKerjaSama(act(sampleDiterima(1), ralat({ kerjaSama: { nomorKesatu: 'x' } })))).toBeNull();
    expect(effectivePksActs(h).map(({ v, k }) => [v, describePksFact(k)])).toEqual([
      [2, 'pengesahan PKS 470/022'],
      [4, 'laporan semester 2026-S1'],
      [7, 'akses: user ID'],
    ]);
    expect(effectivePksActs(act(sampleDiterima(1), sampleDisahkan, ditarik(2)))).toEqual([]);
    // facts of an act that stands without a signing are told as they are
    expect(
      effectivePksActs(
        act(sampleDiterima(1), { ...umum, jenis: 'DibukaLagi', ke: sampleLangkah(2), alasan: 'x' }, serah()),
      ),
    ).toEqual([{ v: 3, k: serah() }]);
  });
});

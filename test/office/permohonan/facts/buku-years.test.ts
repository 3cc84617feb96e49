import { expect, test } from 'vitest';
import { bukuYears } from '../../../../src/office/permohonan/facts/buku-years.ts';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import {
  sampleDilengkapi,
  sampleDisahkan,
  sampleDiselesaikan,
  sampleDiterima,
  sampleDitutup,
  sari,
} from '../../../support/sample-facts.ts';

const umum = { pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sari } as const;
const balasan = { nomor: 'B/1', tanggal: '2021-01-01', hasil: 'setuju', agenda: { nomor: 1, tahun: 2022 } } as const;
const ralat = (isi: object): KasusFact => ({
  ...umum,
  jenis: 'Diralat',
  ...{ isian: 'x', lama: null, lembaga: {}, surat: { tanggal: '1990-01-01' }, permohonan: {}, alasan: 'keliru' },
  ...isi,
});

test.each<[string, KasusFact, readonly number[]]>([
  [
    'a letter that came in, by its agenda number',
    sampleDiterima(1, { pada: '2026-12-31', agenda: { nomor: 1, tahun: 2027 } }),
    [2027],
  ],
  ['a step, by its day: its letter may have no date', sampleDiselesaikan(2, { pada: '2028-01-01' }), [2028]],
  ['a reply, by its agenda number', sampleDiselesaikan(2, { balasan }), [2022, 2026]],
  ['a letter that left', sampleDiselesaikan(2, { suratKeluar: { nomor: null, tanggal: '1999-05-05' } }), [1999, 2026]],
  ['a letter whose date is not known', sampleDiselesaikan(2, { suratKeluar: { nomor: '1', tanggal: null } }), [2026]],
  ['a date filled in later', { ...sampleDilengkapi, suratKeluar: { tanggal: '2024-01-01' } }, [2024]],
  ['what was filled in of the institution', sampleDilengkapi, []],
  ['a number filled in later', { ...sampleDilengkapi, suratKeluar: { nomor: '1' } }, []],
  ['a letter’s date put right', ralat({ suratKeluar: { tanggal: '2023-01-01' } }), [2023]],
  ['an agreement’s date put right', ralat({ kerjaSama: { tanggal: '2020-01-01' } }), [2020]],
  ['the day of receipt put right: the agenda number stays', ralat({ diterima: '2019-01-01' }), []],
  [
    'a number used',
    { ...umum, jenis: 'NomorDipakai', naskah: 'kekurangan', nomor: '1', tanggal: '2018-01-01' },
    [2018],
  ],
  ['a number reserved', { ...umum, jenis: 'NomorDipesan', naskah: 'kekurangan', nomor: '1', klaim: [] }, []],
  [
    'a signing, by its day',
    { ...sampleDisahkan, pengesahan: { ...sampleDisahkan.pengesahan, tanggal: '2017-01-01' } },
    [2017],
  ],
  ['a closing', sampleDitutup, []],
])('%s', (_nama, k, tahun) => {
  expect(bukuYears([k])).toEqual(tahun);
});

test('every year once, in order, and none lost by what came later', () => {
  const fakta = [
    sampleDiterima(1),
    sampleDiselesaikan(2, { suratKeluar: { nomor: '1', tanggal: '2028-01-01' } }),
    ralat({ suratKeluar: { tanggal: '2025-01-01' } }),
  ];
  expect(bukuYears(fakta)).toEqual([2025, 2026, 2028]);
});

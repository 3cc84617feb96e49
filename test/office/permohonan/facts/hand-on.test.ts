import { expect, test } from 'vitest';
import { evolve, newPermohonan } from '../../../../src/office/permohonan/evolve.ts';
import {
  BEFORE_PKS,
  closeHolders,
  firstHolders,
  holdersOfImport,
  moveReceipt,
  passHolder,
  undoHolder,
  waitAt,
} from '../../../../src/office/permohonan/facts/hand-on.ts';
import { sampleDiterima, sampleLangkah } from '../../../support/sample-facts.ts';

const pada = '2026-08-10T10:00:00+07:00';
const hari = '2026-08-10';
const langkah = { ...sampleLangkah(2), pelaksana: 'kabid' };
const diLuar = { ...langkah, tanggungan: 'kemendagri' as const };

test('the first day is the first role’s, though its step waits outside', () => {
  expect(firstHolders(langkah, pada)).toEqual([{ siapa: 'kabid', sejak: hari }]);
  expect(firstHolders(diLuar, pada)).toEqual([
    { siapa: 'kabid', sejak: hari },
    { siapa: 'kemendagri', sejak: hari },
  ]);
});

test('who held an imported case before pks is not known; a finished one is after the SOP', () => {
  const awal = { siapa: BEFORE_PKS, sejak: '2026-07-01' };
  expect(holdersOfImport('2026-07-01', langkah, pada)).toEqual([awal, { siapa: 'kabid', sejak: hari }]);
  expect(holdersOfImport('2026-07-01', null, pada)).toEqual([awal, { siapa: 'sesudahSop', sejak: hari }]);
});

test('a receipt put right moves the first holder, and to a later day the one it handed to, no other', () => {
  const tangan = passHolder(
    passHolder([{ siapa: 'umum', sejak: hari }], langkah, pada, true),
    diLuar,
    '2026-08-12T10:00:00+07:00',
  );
  const KINI = '2026-08-20T08:00:00+07:00';
  const sejak = (semua: typeof tangan) => semua.map((satu) => satu.sejak);
  const maju = moveReceipt(tangan, '2026-08-11T08:00:00+07:00', KINI);
  expect(sejak(moveReceipt(tangan, '2026-08-07T08:00:00+07:00', KINI))).toEqual(['2026-08-07', hari, '2026-08-12']);
  expect(sejak(maju)).toEqual(['2026-08-11', '2026-08-11', '2026-08-12']);
  // A wrong clock had put both ahead.
  expect(sejak(moveReceipt(tangan, '2026-08-07', '2026-08-07T09:00:00+07:00')).slice(0, 2)).toEqual([
    '2026-08-07',
    '2026-08-07',
  ]);
  expect(sejak(moveReceipt(maju, '2026-08-07', KINI))).toEqual(['2026-08-07', hari, '2026-08-12']);
});

test.each([
  ['selesai', 'sesudahSop'],
  ['dicabut', 'pemohon'],
  ['dikembalikan', 'pemohon'],
  ['ditolak', 'kabid'],
  ['batal', 'kabid'],
] as const)('a case that ends as %s is held by %s', (status, siapa) => {
  expect(closeHolders([{ siapa: 'umum', sejak: hari }], langkah, status, pada).at(-1)).toEqual({ siapa, sejak: hari });
});

test('one closed while no step waits stays with whoever had it', () => {
  expect(closeHolders([{ siapa: 'umum', sejak: hari }], null, 'ditolak', pada).at(-1)?.siapa).toBe('umum');
  expect(closeHolders([], null, 'ditolak', pada).at(-1)?.siapa).toBe('');
});

test('taking an act back takes its holder, never the receipt', () => {
  const dua = [
    { siapa: 'umum', sejak: hari },
    { siapa: 'kabid', sejak: hari },
  ];
  expect(undoHolder(dua)).toEqual(dua.slice(0, 1));
  expect(undoHolder(dua.slice(0, 1))).toEqual(dua.slice(0, 1));
});

test('a case handed to a step waits there: days, holder and last moment move together', () => {
  const diterima = evolve(newPermohonan, sampleDiterima(1));
  if (diterima.status !== 'aktif') throw new Error('not received');
  const kini = waitAt(diterima, diLuar, pada);
  expect(kini).toMatchObject({ status: 'aktif', langkah: diLuar, terakhir: pada });
  expect('jam' in kini && kini.jam.at(-1)).toEqual({ siapa: 'kemendagri', sejak: hari });
  expect('tangan' in kini && kini.tangan.at(-1)).toEqual({ siapa: 'kemendagri', sejak: hari });
});

/** Acts that lie ahead of the clock, and what takes each away. */
import { expect, test } from 'vitest';
import { findFutureActs } from '../../../../src/office/permohonan/doubts/future-acts.ts';
import { type KasusWalk, receivedWalk, siti } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const sekarang = '2026-08-19T10:00:00+07:00';
const salah = '2031-01-01T08:00:00+07:00';
const umum = { pada: salah, dicatat: salah, oleh: siti };
const depan = (j: KasusWalk, kini = sekarang) =>
  findFutureActs(j.acts, j.kasus, kini).map(({ v, k, saat, cara }) => [v, k.jenis, saat, cara]);
const tunggu = { jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' } as const;

test('nothing that happened by now, nor within the quarter of an hour by which clocks may differ', () => {
  const j = receivedWalk(smallSop);
  j.perform({ ...umum, pada: sekarang, dicatat: sekarang, ...tunggu });
  expect(depan(j)).toEqual([]);
  expect(depan(j, '2026-08-19T09:45:00+07:00')).toEqual([]);
  expect(depan(j, '2026-08-19T09:44:59+07:00')).toEqual([[2, 'Ditunggu', sekarang, 'undo']]);
});

test('what moved the case is undone; what was only typed then has nothing to take it away', () => {
  const j = receivedWalk(smallSop);
  const lampiran = { dokumen: 'kutipan-akta', berkas: 'lampiran/a.pdf', asal: 'a', sidik: 'a'.repeat(64), ukuran: 1 };
  j.perform({ ...umum, ...tunggu });
  j.perform({ ...umum, jenis: 'Lampirkan', lampiran, catatan: null });
  expect(depan(j)).toEqual([
    [2, 'Ditunggu', salah, 'undo'],
    [3, 'Dilampirkan', salah, null],
  ]);
});

test('an act of a day gone by that was typed ahead lies ahead as well, and the later of both is told', () => {
  const j = receivedWalk(smallSop);
  j.perform({ ...umum, pada: '2026-08-18', ...tunggu });
  j.perform({ ...umum, pada: '2026-08-18', jenis: 'Lanjutkan', catatan: null, dicatat: '2026-08-18T10:00:00+07:00' });
  expect(depan(j)).toEqual([[2, 'Ditunggu', salah, 'undo']]);
});

test('also where it was moved on to lie behind another desk’s act', () => {
  const j = receivedWalk(smallSop);
  const jam = (pukul: string) => `2026-08-19T${pukul}+07:00`;
  j.perform({ ...umum, pada: jam('10:16:00'), dicatat: jam('10:16:00'), ...tunggu });
  j.perform({ ...umum, pada: jam('10:14:00'), dicatat: jam('10:14:00'), jenis: 'Lanjutkan', catatan: null });
  expect(depan(j, jam('10:01:00'))).toEqual([[3, 'Dilanjutkan', jam('10:16:01'), 'undo']]);
});

test('what was undone lies nowhere; what came with it and stays does', () => {
  const j = receivedWalk(smallSop);
  const lampiran = { dokumen: 'kutipan-akta', berkas: 'lampiran/a.pdf', asal: 'a', sidik: 'a'.repeat(64), ukuran: 1 };
  j.advance({ pada: salah, dicatat: salah, lampiran: [lampiran] } as Parameters<KasusWalk['advance']>[0]);
  expect(depan(j)).toEqual([[2, 'Dilampirkan', salah, 'undo']]);
  j.perform({ ...umum, jenis: 'Urungkan', alasan: 'jam keliru' });
  expect(depan(j)).toEqual([[2, 'Dilampirkan', salah, null]]); // one more undo would take back another act
  const k = receivedWalk(smallSop);
  k.perform({ ...umum, ...tunggu });
  k.perform({ ...umum, jenis: 'Urungkan', alasan: 'jam keliru' });
  expect(depan(k)).toEqual([]);
});

test('a receipt is put right, and counts as it stands now', () => {
  const j = receivedWalk(smallSop);
  const { kasus } = j;
  const ke = (diterima: string) =>
    findFutureActs(j.acts, { ...kasus, diterima }, sekarang).map(({ v, saat, cara }) => [v, saat, cara]);
  expect(ke('2027-02-01')).toEqual([[1, '2027-02-01', 'ralat']]);
  expect(ke('2026-08-18')).toEqual([]);
});

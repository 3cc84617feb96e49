import { expect, it } from 'vitest';
import { evolve, newPermohonan } from '../../../src/office/permohonan/evolve.ts';
import { effectiveFacts } from '../../../src/office/permohonan/facts/effective-facts.ts';
import { lastAsked } from '../../../src/office/permohonan/standing/reminder-due.ts';
import { KasusWalk, siti, terimaCommand } from '../../support/kasus-walk.ts';
import { printedSop } from '../../support/printed-sop.ts';

const AWAL = '2026-01-05';
const dicatat = '2026-12-31T10:00:00+07:00';
const umum = { pada: '2026-01-07', dicatat, oleh: siti };
const catat = (pada: string) =>
  ({ ...umum, pada, jenis: 'CatatHubungan', hubungan: 'ditanyakan', catatan: 'telepon', lampiran: null }) as const;

function begun(): KasusWalk {
  const j = new KasusWalk(printedSop);
  j.perform(terimaCommand({ pada: AWAL, dicatat, surat: { nomor: '1', tanggal: AWAL, hal: 'x' } }));
  return j;
}

it('contacts taken back, one or all, leave the case as if they had never been', () => {
  const j = begun();
  const tanpa = j.p;
  j.perform(catat('2026-01-06'));
  const satu = j.p;
  j.perform(catat('2026-01-07'));
  j.perform({ ...umum, jenis: 'TarikTindakan', tindakan: 3, alasan: 'keliru' });
  expect(j.p).toEqual(satu);
  j.perform({ ...umum, jenis: 'TarikTindakan', tindakan: 2, alasan: 'keliru' });
  expect(j.p).toEqual(tanpa);
  expect(effectiveFacts(j.acts).reduce(evolve, newPermohonan)).toEqual(tanpa);
});

it('what happened last counts, not what was typed last', () => {
  const j = begun();
  j.perform(catat('2026-01-09'));
  j.perform(catat('2026-01-07'));
  expect(lastAsked(j.kasus)).toBe('2026-01-09');
});

it('is not taken back before it was', () => {
  const j = begun();
  j.perform(catat('2026-01-09'));
  expect(() => j.perform({ ...umum, jenis: 'TarikTindakan', tindakan: 2, alasan: 'x' })).toThrow(
    expect.objectContaining({ kode: 'TANGGAL_MUNDUR' }),
  );
});

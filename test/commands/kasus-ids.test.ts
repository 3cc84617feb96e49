import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const baru = async (nomor: string) =>
  (
    await t.json<{ id: string }>(
      'new',
      ...completeSuratFlags({ 'nomor-surat': nomor, diterima: 'hari ini' }),
      '--lengkap',
    )
  ).data.id;

describe('the id of a case', () => {
  it('is the year of receipt and a number that grows', async () => {
    expect([await baru('1'), await baru('2'), await baru('3')]).toEqual(['2026-001', '2026-002', '2026-003']);
  });

  it.each(['1', '01', '001', '26-1', '2026-1', '2026-001', ' 1 '])('may be typed as "%s"', async (teks) => {
    await baru('1');
    expect((await t.json('show', teks)).data).toMatchObject({ id: '2026-001' });
  });

  it.each(['0', '-1', '1.5', 'satu', '2026', '2026/001', '', '445/1182/2026'])('is not "%s"', async (teks) => {
    await baru('1');
    expect([2, 3]).toContain((await t.run(['show', teks])).keluar);
  });

  it('counts anew in a new year, by the year of receipt in WIB', async () => {
    await baru('1');
    t.kini = new Date('2026-12-31T23:30:00+07:00');
    expect(await baru('2')).toBe('2026-002');
    t.kini = new Date('2027-01-01T00:30:00+07:00'); // still 2026 in London
    expect(await baru('3')).toBe('2027-001');
  });

  it('goes by the day the letter came, not the day it was typed', async () => {
    t.kini = new Date('2027-01-04T08:00:00+07:00');
    const surat = completeSuratFlags({ diterima: '30 Des 2026', 'tanggal-surat': '29 Des 2026' });
    expect((await t.json('new', ...surat, '--lengkap')).data).toMatchObject({
      id: '2026-001',
      agenda: { nomor: 1, tahun: 2026 },
    });
  });

  it('a bare number of another year is offered while that case is active, and only then', async () => {
    await baru('1');
    t.kini = new Date('2027-01-04T08:00:00+07:00');
    expect(await t.failure('show', '1')).toMatchObject({
      kode: 'KASUS_TAHUN_LAIN',
      keluar: 3,
      rinci: { id: '2026-001' },
    });
    expect(await t.failure('show', '2')).toMatchObject({ kode: 'KASUS_TIDAK_ADA', keluar: 3 });
    expect((await t.json('show', '26-1')).data).toMatchObject({ id: '2026-001' });
    await baru('2');
    expect((await t.json('show', '1')).data).toMatchObject({ id: '2027-001' });
  });

  it('has no end at 999', async () => {
    expect(await t.failure('show', '1000')).toMatchObject({ pesan: 'Kasus 2026-1000 tidak ada di register ini.' });
  });

  it('is another thing than the agenda number, which the reply takes too', async () => {
    await baru('1');
    expect(await advanceUntil(t, '1', 15)).toMatchObject({ balasan: { agenda: { nomor: 2, tahun: 2026 } } });
    const { data } = await t.json(
      'new',
      ...completeSuratFlags({ 'nomor-surat': '9', diterima: 'hari ini' }),
      '--lengkap',
    );
    expect(data).toMatchObject({ id: '2026-002', agenda: { nomor: 3, tahun: 2026 } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
const baru = async (nomor: string, ...lain: string[]): Promise<string> => {
  const [flag, lembaga] = lain[0] === '--lembaga' ? [lain.slice(2), { lembaga: lain[1] ?? '' }] : [lain, {}];
  const surat = completeSuratFlags({ 'nomor-surat': nomor, ...lembaga });
  return (await t.json<{ id: string }>('new', ...surat, '--lengkap', ...flag)).data.id;
};
const sahkan = (id: string, nomor: string, mulai: string, berakhir: string) => [
  ...['sahkan', id, '--nomor-kesatu', nomor, '--nomor-kedua', `445/${nomor}`],
  ...['--tanggal', '19 Agu 2026', '--mulai', mulai, '--berakhir', berakhir],
];
const ganda = (...kasus: string[]) => ({ kode: 'KERJA_SAMA_GANDA', keluar: 4, rinci: { kasus } });

/** Case 1 in force from 1 September 2026 to 31 August 2027; 2 of the same institution, 3 of another, 4 renews 1. */
beforeAll(async () => {
  t = await deskWithRegister();
  await baru('1');
  await baru('2', '--lembaga', 'R.S.U.D. Contoh');
  await baru('3', '--lembaga', 'RS Contoh');
  for (const id of ['1', '2', '3']) await advanceUntil(t, id, null);
  await t.json(...sahkan('1', '470/1/PKS', '1 Sep 2026', '31 Agu 2027'));
  await baru('4', '--perpanjangan-dari', '470/01/pks');
  await advanceUntil(t, '4', null);
}, 60_000);
afterAll(() => t.close());

describe('an agreement beside another of the same institution', () => {
  it.each([
    ['the whole time', '1 Sep 2026', '31 Agu 2027'],
    ['its last days', '1 Agu 2027', '31 Agu 2028'],
    ['its first day', '19 Agu 2026', '1 Sep 2026'],
    ['within', '1 Jan 2027', '1 Feb 2027'],
    ['around', '19 Agu 2026', '31 Des 2028'],
  ])('is asked about: %s', async (_, mulai, berakhir) => {
    const semula = hashFolder(t.folder);
    expect(await t.failure(...sahkan('2', '470/2/PKS', mulai, berakhir))).toMatchObject(ganda('2026-001'));
    expect(await t.failure(...sahkan('2', '470/2/PKS', mulai, berakhir), '-n')).toMatchObject(ganda('2026-001'));
    expect(hashFolder(t.folder)).toEqual(semula); // no number is claimed either
  });

  it.each([
    ['before it', '2', '19 Agu 2026', '31 Agu 2026'],
    ['of another institution', '3', '1 Sep 2026', '31 Agu 2027'],
    ['as its renewal', '4', '1 Agu 2027', '31 Jul 2029'],
  ])('is not: %s', async (_, id, mulai, berakhir) => {
    const { peringatan } = await t.json(...sahkan(id, `470/${id}/PKS`, mulai, berakhir), '-n');
    expect(peringatan.join()).not.toContain('pada masa yang sama');
  });

  it('names them, and is recorded with a yes that lifts no rule', async () => {
    const { pesan } = await t.failure(...sahkan('2', '470/2/PKS', '1 Jan 2027', '31 Des 2028'));
    expect(pesan).toBe(
      'R.S.U.D. Contoh pada masa yang sama sudah mempunyai PKS 470/1/PKS (kasus 2026-001, RSUD Contoh, 1 September 2026 sampai 31 Agustus 2027).',
    );
    expect(await t.failure(...sahkan('2', '470/1/PKS', '1 Jan 2027', '31 Des 2028'), '--ya')).toMatchObject({
      kode: 'NOMOR_TERPAKAI',
    });
    expect(await t.failure(...sahkan('2', '470/ 01 -pks', '1 Jan 2027', '31 Des 2028'), '--ya')).toMatchObject({
      kode: 'NOMOR_TERPAKAI',
    });
    const { peringatan } = await t.json(
      ...sahkan('2', '470/2/PKS', '1 Jan 2027', '31 Des 2028'),
      '--ya',
      '--kunci',
      'k',
    );
    expect(peringatan.join()).toContain('(dijawab ya)');
    await t.json(...sahkan('2', '470/2/PKS', '1 Jan 2027', '31 Des 2028'), '--kunci', 'k'); // a repeat is asked nothing
    // the renewal of 1 overlaps that of 2, which it does not renew
    expect(await t.failure(...sahkan('4', '470/4/PKS', '1 Agu 2027', '31 Jul 2029'))).toMatchObject(ganda('2026-002'));
    await t.json(...sahkan('4', '470/4/PKS', '1 Agu 2027', '31 Jul 2029'), '--ya');
    const ralat = async (isian: string) =>
      (await t.json('ralat', '2', '--isian', isian, '--alasan', 'salah ketik')).peringatan.join();
    expect(await ralat('berakhir=31 Jan 2029')).toContain('pada masa yang sama');
    expect(await ralat('nomor-kedua=445/3')).not.toContain('pada masa yang sama');
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  });
});

describe('a renewal', () => {
  const perpanjang = (nomor: string, ...lain: string[]) => [
    ...['new', '--perpanjangan-dari', '470/1/pks', '--nomor-surat', nomor, '--tanggal-surat', '7 Agu 2026'],
    ...['--hal', 'Perpanjangan', '--lengkap', ...lain],
  ];

  it('of what another case renews is asked about', async () => {
    expect(await t.failure(...perpanjang('20'))).toMatchObject({
      kode: 'PERPANJANGAN_GANDA',
      keluar: 4,
      pesan: 'Perpanjangan PKS kasus 2026-001 sudah dimohonkan dalam kasus 2026-004 (selesai).',
      rinci: { kasus: '2026-004', pks: '2026-001' },
    });
    const { data, peringatan } = await t.json<{ id: string }>(...perpanjang('20', '--ya', '--kunci', 'k'));
    expect(peringatan.filter((p) => p.includes('sudah dimohonkan'))).toHaveLength(1);
    expect(await t.failure(...perpanjang('21'))).toMatchObject({
      pesan: `Perpanjangan PKS kasus 2026-001 sudah dimohonkan dalam kasus ${data.id} (di langkah 2).`,
    });
    const lagi = await t.json<{ id: string }>(...perpanjang('20', '--kunci', 'k')); // its own repeat
    expect(lagi.data.id).toBe(data.id);
  });

  it('that came to nothing does not count', async () => {
    const { data } = await t.json<{ id: string }>(...perpanjang('30', '--ya'));
    await t.json('batal', data.id, '--alasan', 'salah daftar');
    const { data: show } = await t.json<{ id: string }>('show', '2026-004');
    expect(await t.failure(...perpanjang('31'))).toMatchObject({ kode: 'PERPANJANGAN_GANDA' }); // 4 still stands
    expect(show.id).toBe('2026-004');
  });

  it('is looked up by either party’s number, in any spelling', async () => {
    for (const nomor of ['470/1/pks', '470 / 001 / PKS', '445/470/1/pks']) {
      const { rinci } = await t.failure(
        'new',
        '--perpanjangan-dari',
        nomor,
        '--nomor-surat',
        '40',
        '--tanggal-surat',
        '7 Agu 2026',
        '--hal',
        'x',
        '--lengkap',
      );
      expect(rinci).toMatchObject({ pks: '2026-001' });
    }
    expect(
      await t.failure(
        'new',
        '--perpanjangan-dari',
        '470/1',
        '--nomor-surat',
        '40',
        '--tanggal-surat',
        '7 Agu 2026',
        '--hal',
        'x',
      ),
    ).toMatchObject({ kode: 'KASUS_TIDAK_ADA' });
  });
});

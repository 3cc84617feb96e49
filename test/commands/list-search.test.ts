import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
  const surat = (lembaga: string, nomor: string, ...lain: string[]) =>
    t.json('new', ...completeSuratFlags({ lembaga, 'nomor-surat': nomor, tujuan: 'sasaran' }), '--lengkap', ...lain);
  await surat('RSUD Lama', '445/1/2026');
  await surat('Rumah Sakit Umum Daerah Baru', '445/2/2026', '--catatan', 'dititipkan satpam');
  await surat('Klinik Café Sehat', '9/KCS');
  await surat('Puskesmas Turi I', '440/7');
  await advanceUntil(t, '1', 13);
  await t.json('advance', '1', '--lengkap', '--nomor-keluar', '470/301/KELUAR', '--tanggal-keluar', 'hari ini');
  await advanceUntil(t, '1', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/21/PKS', '--nomor-kedua', '445/90/K');
  await t.json('nomor', 'pesan', '2', '--untuk', 'surat-kemendagri', '--nomor', '470/777/PESAN');
  await t.json('advance', '3', '--lengkap', '--disposisi', 'Teliti akta pendiriannya');
  await t.json('cabut', '4', '--alasan', 'pimpinan berganti');
});
afterAll(() => t.close());

const cari = async (teks: string, ...lain: string[]) =>
  (await t.json<{ id: string }[]>('list', '--status', 'semua', '--urut', 'id', '--cari', teks, ...lain)).data.map((b) =>
    b.id.slice(5),
  );

describe('list --cari finds', () => {
  it.each([
    ['rsud', ['001', '002']],
    ['rumah sakit umum daerah', ['001', '002']],
    ['R.S.U.D.', ['001', '002']],
    ['cafe', ['003']],
    ['CAFÉ', ['003']],
    ['445 / 01', ['001']],
    ['9/kcs', ['003']],
    ['2026-004', ['004']],
    ['3/2026', ['003']], // the agenda number
    ['5/2026', ['001']], // that of the reply
    ['03/2026', ['003']],
    ['470/21/pks', ['001']],
    ['445-90-k', ['001']],
    ['470/301/keluar', ['001']],
    ['400.8/1', ['001']], // the number of the reply
    ['777', ['002']], // a number that is reserved
    ['satpam', ['002']],
    ['akta pendirian', ['003']],
    ['pimpinan berganti', ['004']],
    ['sasaran', ['001', '002', '003', '004']],
    ['rekam medis', ['001', '002', '003', '004']],
    ['hak akses', ['001', '002', '003', '004']],
    ['tidak ada di mana pun', []],
  ] as const)('%s', async (teks, id) => {
    expect(await cari(teks)).toEqual(id);
  });

  it('and what is closed is never left out without a word', async () => {
    const { data, peringatan } = await t.json<unknown[]>('list', '--cari', 'RSUD Lama');
    expect(data).toEqual([]);
    expect(peringatan).toContain(
      '1 kasus yang sudah selesai atau ditutup cocok: pks list --status semua --cari "RSUD Lama"',
    );
    const { out } = await t.run(['list', '--cari', 'RSUD Lama']);
    expect(out).toBe('Tidak ada kasus aktif yang cocok.');
    expect((await t.json('list', '--cari', 'rsud')).peringatan).toContain(
      '1 kasus yang sudah selesai atau ditutup juga cocok: pks list --status semua --cari rsud',
    );
    expect((await t.json('list', '--lembaga', 'turi', '--urut', 'id')).peringatan).toContain(
      '1 kasus yang sudah selesai atau ditutup cocok: pks list --status semua --lembaga turi --urut id',
    );
    for (const lain of [
      ['--status', 'aktif'],
      ['--peran', 'kepala-dinas'],
      ['--langkah', '2'],
    ]) {
      expect((await t.json('list', '--cari', 'rsud', ...lain)).peringatan.join()).not.toContain('ditutup');
    }
    expect((await t.json('list')).peringatan).toEqual([]);
    expect((await t.json('list', '--cari', 'cafe')).peringatan).toEqual([]);
  });

  it('--lembaga by every spelling, also of agreements and what is owed', async () => {
    const kerjaSama = await t.json<{ id: string }[]>('kerja-sama', '--lembaga', 'rumah sakit umum daerah lama');
    expect(kerjaSama.data).toMatchObject([{ id: '2026-001' }]);
    expect((await t.json<unknown[]>('kerja-sama', '--lembaga', 'cafe')).data).toEqual([]);
    expect((await t.json<unknown[]>('kewajiban', '--semua', '--lembaga', 'r.s.u.d. lama')).data).not.toEqual([]);
    expect((await t.json<unknown[]>('kewajiban', '--semua', '--lembaga', 'cafe')).data).toEqual([]);
    expect((await t.json<{ id: string }[]>('list', '--lembaga', 'RSU Daerah')).data).toMatchObject([
      { id: '2026-002' },
    ]);
  });
});

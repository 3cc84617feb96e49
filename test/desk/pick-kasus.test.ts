import { afterEach, describe, expect, it } from 'vitest';
import { CTRL_C, ESC, scriptedAsk } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
afterEach(() => t.close());

describe('a case that nobody named', () => {
  it('is picked from a list, the latest first, and the rest of the line is kept', async () => {
    t = await deskWithSurat();
    const lain = { lembaga: 'Klinik Contoh', 'nomor-surat': '12/KC/2026', diterima: '3 Agu 2026' };
    await t.json('new', ...completeSuratFlags(lain), '--lengkap');
    const orang = scriptedAsk([
      ['Kasus yang mana', '2026-002 Klinik Contoh — langkah 2, Disposisi Kepala Dinas'],
      ['Alasan', 'salah daftar'],
    ]);
    t.ask = orang;
    const { keluar, out } = await t.run(['batal', '--oleh', 'Rina P.']);
    expect([keluar, out]).toEqual([0, expect.stringContaining('2026-002 Klinik Contoh')]);
    expect(orang.layar[0]).toMatch(/\(2026-002 Klinik Contoh [^|]* \| 2026-001 RSUD Contoh/);
    orang.habis();
  });

  it('is not asked for where none could go on', async () => {
    t = await deskWithSurat();
    t.ask = scriptedAsk([]);
    const { keluar, err } = await t.run(['lanjut']);
    expect([keluar, err]).toEqual([4, expect.stringContaining('Tidak ada kasus yang dijeda.')]);
  });

  it.each([
    ['undo', 'Tidak ada langkah yang dapat ditarik kembali'],
    ['sahkan', 'menunggu ditandatangani'],
    ['serahkan', 'Belum ada PKS yang disahkan'],
    ['buka-lagi', 'Tidak ada kasus yang ditutup'],
  ])('is not asked for by %s where every case would refuse it', async (perintah, kata) => {
    t = await deskWithSurat();
    await t.json('draft', '1', 'tanda-terima');
    t.ask = scriptedAsk([]);
    const { keluar, err } = await t.run([perintah]);
    expect([keluar, err.replace(/\s+/g, ' ')]).toEqual([3, expect.stringContaining(kata)]);
  });

  it('is asked for by jadwal, and Esc at the choice of a document leads back to it', async () => {
    t = await deskWithSurat();
    const satu = ['Kasus yang mana', '2026-001 RSUD Contoh — langkah 2, Disposisi Kepala Dinas'] as const;
    t.ask = scriptedAsk([satu]);
    expect((await t.run(['jadwal'])).out).toContain('Disposisi Kepala Dinas');
    t.writeFile('surat.pdf', '%PDF-1.4 contoh');
    const orang = scriptedAsk([satu, ['Pindaian apa ini', CTRL_C]]);
    t.ask = orang;
    expect((await t.run(['lampirkan', 'surat.pdf'])).keluar).toBe(130);
    orang.habis();
  });

  it('is picked again after Esc at the first question, and Ctrl+C leaves', async () => {
    t = await deskWithSurat();
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2', lembaga: 'Klinik Contoh' }), '--lengkap');
    const [satu, dua] = ['2026-001 RSUD Contoh', '2026-002 Klinik Contoh'].map(
      (nama) => ['Kasus yang mana', `${nama} — langkah 2, Disposisi Kepala Dinas`] as const,
    );
    const orang = scriptedAsk([
      satu!,
      ['Alasan', ESC],
      dua!,
      ['Alasan', 'salah daftar'],
      ['Simpan?', ESC],
      ['Alasan', CTRL_C],
    ]);
    t.ask = orang;
    const { keluar, err } = await t.run(['batal']);
    expect(keluar).toBe(130);
    expect(err.match(/^2026-00\d/gm)).toEqual(['2026-001', '2026-002']);
    orang.habis();
  });

  it('is offered first where it waits for the person who is asked', async () => {
    t = await deskWithSurat();
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2', lembaga: 'Klinik Contoh' }), '--lengkap');
    await t.json('advance', '2', '--lengkap');
    const pejabat = ['--nama', 'Siti Aminah', '--peran', 'sekretaris', '--akun', 'siti', '--mulai', '2/1/2024'];
    await t.json('pejabat', 'tambah', ...pejabat);
    const orang = scriptedAsk([['Kasus yang mana', '2026-001 RSUD Contoh — langkah 2, Disposisi Kepala Dinas']]);
    t.ask = orang;
    await t.run(['show']);
    expect(orang.layar[0]).toMatch(/\(2026-002 Klinik Contoh — langkah 3, [^|]* \| 2026-001 RSUD Contoh/);
  });

  it('is picked behind a sub-command as well', async () => {
    t = await deskWithSurat();
    t.ask = scriptedAsk([['Kasus yang mana', '2026-001 RSUD Contoh — langkah 2, Disposisi Kepala Dinas']]);
    const { keluar, out } = await t.run(['nomor', 'pesan', '--untuk', 'surat-kemendagri']);
    expect([keluar, out]).toEqual([0, expect.stringContaining('2026-001')]);
  });

  it('is said where nobody can be asked, and where there is none', async () => {
    t = await deskWithSurat();
    expect(await t.failure('batal')).toMatchObject({ kode: 'ISIAN_KURANG', saran: ['pks list', 'pks batal --help'] });
  });
});

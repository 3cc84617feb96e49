import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showKasus } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
  t.writeFile('surat.pdf', 'pindaian');
});
afterEach(() => t.close());

const BARU = completeSuratFlags({ 'nomor-surat': '2' });

/** The act, and the same key with other content. */
const DENGAN_KUNCI: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['new', ['new', ...BARU, '--lengkap'], ['new', ...completeSuratFlags({ 'nomor-surat': '3' }), '--lengkap']],
  ['advance', ['advance', '1', '--lengkap'], ['advance', '1', '--lengkap', '--menit', '7']],
  ['lengkapi', ['lengkapi', '1', '--kontak', '0274'], ['lengkapi', '1', '--kontak', '0275']],
  [
    'lampirkan',
    ['lampirkan', '1', 'surat.pdf', '--untuk', 'disposisi'],
    ['lampirkan', '1', 'surat.pdf', '--untuk', 'surat-balasan'],
  ],
  [
    'ralat',
    ['ralat', '1', '--isian', 'hal=Satu', '--alasan', 'salah'],
    ['ralat', '1', '--isian', 'hal=Dua', '--alasan', 'salah'],
  ],
  ['draft', ['draft', '1', 'tanda-terima'], ['draft', '1', 'lembar-disposisi']],
  ['nomor pesan', ['nomor', 'pesan', '1', '--untuk', 'surat-kemendagri'], ['nomor', 'pesan', '1', '--untuk', 'pks']],
  ['config', ['config', 'kantor.telepon', '1'], ['config', 'kantor.telepon', '2']],
  [
    'pejabat tambah',
    ['pejabat', 'tambah', '--nama', 'Budi S.', '--peran', 'kepala-bidang', '--mulai', '2/1/2024'],
    ['pejabat', 'tambah', '--nama', 'Tono W.', '--peran', 'kepala-bidang', '--mulai', '2/1/2024'],
  ],
  ['libur tambah', ['libur', 'tambah', '24/8/2026', 'Libur'], ['libur', 'tambah', '26/8/2026', 'Libur']],
  [
    'libur cabut',
    ['libur', 'cabut', '17/8/2026', '--alasan', 'keliru'],
    ['libur', 'cabut', '25/8/2026', '--alasan', 'keliru'],
  ],
];

/** Every file but the index's stamp, which says when the index was last seen whole. */
const pokok = (folder: string) => {
  const { 'data/indeks/cap': _cap, 'data/indeks/cap-agenda': _agenda, ...lain } = hashFolder(folder);
  return lain;
};

describe('--kunci', () => {
  it.each(DENGAN_KUNCI)('of pks %s: the same twice is one act', async (_, argv) => {
    const pertama = await t.json(...argv, '--kunci', 'abc');
    const semula = pokok(t.folder);
    t.kini = new Date('2026-08-19T10:20:00+07:00');
    const kedua = await t.json(...argv, '--kunci', 'abc');
    expect(pokok(t.folder)).toEqual(semula);
    expect(kedua.skema).toBe(pertama.skema);
  });

  it.each(DENGAN_KUNCI)('of pks %s: with other content it is refused', async (_, argv, lain) => {
    await t.json(...argv, '--kunci', 'abc');
    const semula = pokok(t.folder);
    expect(await t.failure(...lain, '--kunci', 'abc')).toMatchObject({ kode: 'KUNCI_LAIN_ISI', keluar: 2 });
    expect(pokok(t.folder)).toEqual(semula);
  });

  it('answers a repeat with what was recorded then: the same id, the same facts', async () => {
    const pertama = await t.json<{ id: string; kejadian: unknown[] }>('new', ...BARU, '--lengkap', '--kunci', 'x');
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '3' }), '--lengkap');
    t.kini = new Date('2026-08-20T08:00:00+07:00');
    const kedua = await t.json<{ id: string; kejadian: unknown[] }>('new', ...BARU, '--lengkap', '--kunci', 'x');
    expect(kedua.data.id).toBe(pertama.data.id);
    expect(kedua.data.kejadian).toEqual(pertama.data.kejadian);
  });

  it('answers a repeat after the case has gone on, and does not do the next step', async () => {
    await t.json('advance', '1', '--lengkap', '--kunci', 'x');
    await t.json('advance', '1', '--lengkap');
    const ulang = await t.json('advance', '1', '--lengkap', '--kunci', 'x');
    expect(ulang.data).toMatchObject({ langkah: { no: 4 }, kejadian: [{ langkah: 2, v: 2 }] });
    expect(ulang.peringatan.join()).toContain('Sudah tercatat');
  });

  it('does not heed the flags that change the answer alone', async () => {
    await t.json('advance', '1', '--lengkap', '--kunci', 'x');
    expect(await t.run(['advance', '1', '--lengkap', '--kunci', 'x', '-q'])).toMatchObject({ keluar: 0 });
    expect(await t.run(['advance', '2026-001', '--kunci', 'x', '--lengkap', '--no-input'])).toMatchObject({
      keluar: 0,
    });
    expect((await showKasus(t, '1')).versi).toBe(2);
  });
});

describe('--versi', () => {
  it.each([
    ['advance', ['advance', '1', '--lengkap']],
    ['lengkapi', ['lengkapi', '1', '--kontak', '0274']],
    ['lampirkan', ['lampirkan', '1', 'surat.pdf', '--untuk', 'disposisi']],
    ['ralat', ['ralat', '1', '--isian', 'hal=Satu', '--alasan', 'salah']],
    ['draft', ['draft', '1', 'tanda-terima']],
  ])('of pks %s refuses where somebody was first (exit 5), and goes through at the version read', async (_, argv) => {
    const { versi } = await showKasus(t, '1');
    const semula = pokok(t.folder);
    expect(await t.failure(...argv, '--versi', String(versi + 1))).toMatchObject({ kode: 'KASUS_BERUBAH', keluar: 5 });
    expect(pokok(t.folder)).toEqual(semula);
    await t.json(...argv, '--versi', String(versi));
    expect((await showKasus(t, '1')).versi).toBe(versi + 1);
  });

  it('is a number', async () => {
    expect(await t.failure('advance', '1', '--lengkap', '--versi', 'tiga')).toMatchObject({
      kode: 'NILAI_TIDAK_DIKENAL',
    });
  });
});

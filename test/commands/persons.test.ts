import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KantorFact } from '../../src/office/kantor/decode-kantor.ts';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { ENTER } from '../support/scripted-ask.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  t.kini = new Date('2026-08-18T10:00:00+07:00');
});
afterEach(() => t.close());

const tambah = (nama: string, peran: string, ...lain: string[]) =>
  t.json('pejabat', 'tambah', '--nama', nama, '--peran', peran, '--mulai', '2/1/2024', ...lain);
type PrintedFact = { jenis: string; langkah: number; oleh: Record<string, unknown> };
const riwayat = async (id = '1') => (await t.json<{ riwayat: PrintedFact[] }>('show', id)).data.riwayat;
const terakhir = async (id = '1') => (await riwayat(id)).at(-1);
const baru = (...lain: string[]) =>
  t.json('new', ...completeSuratFlags({ diterima: '13 Agu 2026' }), '--lengkap', ...lain);
/** The text of a document, as it is printed. */
async function cetak(naskah: string, id = '1'): Promise<{ teks: string; peringatan: string }> {
  const { data, peringatan } = await t.json<{ berkas: string }>('draft', id, naskah);
  const paket = unzipSync(t.readFile(data.berkas.slice(t.folder.length + 1)));
  const teks = strFromU8(paket['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
  return { teks: teks.replace(/\s+/g, ' '), peringatan: peringatan.join('\n') };
}
const DEWI = '19800204 200604 2 005';
const RUDI = '19810305 200704 1 006';

describe('one NIP, one person', () => {
  beforeEach(() => tambah('Dewi K.', 'kasi-inovasi-kerja-sama', '--nip', '198002042006042005'));

  it('is refused for another name at every door, however it is typed', async () => {
    await tambah('Rudi H.', 'sekretaris', '--nip', RUDI);
    await t.json('config', 'kepala-dinas.nama', 'Drs. Haryo');
    const doors = [
      ['pejabat', 'tambah', '--nama', 'Tono W.', '--peran', 'kepala-bidang', '--mulai', '1/1/2026', '--nip', DEWI],
      ['pejabat', 'ubah', 'Rudi H.', '--nip', '19800204.200604.2.005'],
      ['pejabat', 'ubah', 'Rudi H.', '--nip', '198002042006042005', '--sejak', '1/9/2026'],
      ['config', 'kepala-dinas.nip', '1980 0204 2006 0420 05'],
    ];
    for (const argv of doors) expect(await t.failure(...argv)).toMatchObject({ kode: 'NIP_TERPAKAI', keluar: 4 });
    await t.json('config', 'sekda.nip', '196901011994031002');
    await t.json('config', 'sekda.nama', 'Drs. Contoh Sekda');
    const sekda = [
      '--nama',
      'Tono W.',
      '--peran',
      'kepala-bidang',
      '--mulai',
      '1/1/2026',
      '--nip',
      '196901011994031002',
    ];
    expect(await t.failure('pejabat', 'tambah', ...sekda)).toMatchObject({ kode: 'NIP_TERPAKAI' });
  });

  it.each([
    ['12345'],
    ['19801304 200604 2 005'],
    ['19800230 200604 2 005'],
    ['19800204 200613 2 005'],
    ['19800204 200600 2 005'],
    ['19800204 200620 2 005'],
    ['19800204 20060 42 00'],
    ['1980020420060420055'],
    ['delapan belas angka'],
  ])('%s is refused by pejabat and by config alike', async (nip) => {
    for (const argv of [
      ['pejabat', 'tambah', '--nama', 'Tono W.', '--peran', 'sekretaris', '--mulai', '1/1/2026', '--nip', nip],
      ['pejabat', 'ubah', 'Dewi K.', '--nip', nip],
      ['config', 'kepala-dinas.nip', nip],
      ['config', 'sekda.nip', nip],
    ]) {
      const g = await t.failure(...argv);
      expect(g).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL', keluar: 2 });
      expect(g.pesan).not.toContain(nip);
    }
  });

  it('is shown in its groups wherever it is shown, and a PPPK’s is one too', async () => {
    await tambah('Tono W.', 'analis-kependudukan', '--nip', '199505052021211007');
    type P = { nip: string | null }[];
    expect((await t.json<P>('pejabat')).data.map((p) => p.nip)).toEqual([DEWI, '19950505 202121 1 007']);
    const { data } = await t.json<{ nilai: string }[]>('config', 'kepala-dinas.nip', '197001011995031001');
    expect(data[0]?.nilai).toBe('19700101 199503 1 001');
    expect((await t.json<{ nilai: string }[]>('config', 'kepala-dinas.nip')).data[0]?.nilai).toBe(
      '19700101 199503 1 001',
    );
  });

  it('of nobody who could have been appointed is refused at every door', async () => {
    for (const nip of ['190001011995032001', '198002041993043005']) {
      for (const argv of [
        ['pejabat', 'ubah', 'Dewi K.', '--nip', nip],
        ['pejabat', 'tambah', '--nama', 'Tua', '--peran', 'sekretaris', '--mulai', '1/1/2024', '--nip', nip],
        ['config', 'sekda.nip', nip],
      ])
        expect(await t.failure(...argv)).toMatchObject({
          kode: 'NILAI_TIDAK_DIKENAL',
          pesan: expect.stringContaining('menurut angkanya diangkat se'),
        });
    }
  });

  it('warns of what looks odd and takes it', async () => {
    const { peringatan } = await t.json('pejabat', 'ubah', 'Dewi K.', '--nip', '19800204 200304 3 005');
    expect(peringatan.join()).toContain('angka ke-15');
    const tambahan = await tambah('Tono W.', 'sekretaris', '--nip', '19700101 202712 1 001');
    expect(tambahan.peringatan.join()).toContain('janggal');
    expect((await t.json('config', 'sekda.nip', '19700101 199503 1 000')).peringatan.join()).toContain('nomor urutnya');
  });

  it('can be put right on all posts of a person, and taken away', async () => {
    await t.json('pejabat', 'ubah', 'Dewi K.', '--pangkat', 'Penata, III/c', '--sejak', '1/1/2025');
    await t.json('pejabat', 'ubah', 'Dewi K.', '--nip', RUDI);
    type P = { nip: string | null }[];
    expect((await t.json<P>('pejabat')).data.map((p) => p.nip)).toEqual([RUDI, RUDI]);
    await t.json('pejabat', 'ubah', 'Dewi K.', '--tanpa-nip');
    expect((await t.json<P>('pejabat')).data.map((p) => p.nip)).toEqual([null, null]);
    await tambah('Rudi H.', 'sekretaris', '--nip', RUDI);
    expect(await t.failure('pejabat', 'ubah', 'Dewi K.', '--nip', DEWI, '--tanpa-nip')).toMatchObject({
      kode: 'PEMAKAIAN_SALAH',
    });
  });

  it('of two people does not make them one: four eyes, mandates and changes find the right one', async () => {
    await tambah('Rudi H.', 'sekretaris', '--nip', RUDI);
    await t.json('pejabat', 'ubah', 'Rudi H.', '--pangkat', 'Pembina, IV/a');
    type P = { nama: string; pangkat: string | null };
    expect((await t.json<P[]>('pejabat')).data.map((p) => p.pangkat)).toEqual([null, 'Pembina, IV/a']);
    expect((await t.json('pejabat')).peringatan).toEqual([]);
  });

  it('nobody takes the name of another', async () => {
    await tambah('Rudi H.', 'sekretaris');
    expect(await t.failure('pejabat', 'ubah', 'Dewi K.', '--nama', 'rudi h.')).toMatchObject({ kode: 'SUDAH_TERISI' });
    await t.json('pejabat', 'ubah', 'Dewi K.', '--nama', 'Dewi Kartika');
    await t.json('pejabat', 'ubah', 'Dewi Kartika', '--nama', 'Dewi K.'); // his own of before
  });
});

describe('a register that holds one NIP for two people already', () => {
  const tambahan = (nama: string, peran: string, nip: string): KantorFact => ({
    jenis: 'PejabatDitambah',
    pada: '2026-08-18',
    dicatat: '2026-08-18T08:00:00+07:00',
    oleh: { nama: 'siti', dicatatOleh: 'siti' },
    nama,
    peran,
    nip,
    pangkat: null,
    akun: null,
    mulai: '2024-01-02',
    sampai: null,
  });
  beforeEach(async () => {
    const r = await openRegister(join(t.folder, 'data'));
    const kejadian = [
      tambahan('Dewi K.', 'kasi-inovasi-kerja-sama', DEWI),
      tambahan('Rudi H.', 'kasi-pengolahan-penyajian-data', '198002042006042005'),
    ];
    await r.appendKantorAct((await r.readKantor()).versi, { kunci: 'lama', permintaan: 'lama', kejadian });
  });

  it('knows them apart: neither blocks the other, nor is changed for the other', async () => {
    await baru();
    await advanceUntil(t, '1', 5);
    await t.json('advance', '1', '--lengkap'); // Dewi draws it up
    await t.json('advance', '1', '--lengkap', '--hasil', 'setuju'); // Rudi checks it
    expect((await riwayat()).slice(-2).map((k) => k.oleh.nama)).toEqual(['Dewi K.', 'Rudi H.']);
    await t.json('pejabat', 'ubah', 'Rudi H.', '--pangkat', 'Penata, III/c');
    const plh = ['wakilkan', 'kepala-bidang', '--oleh', 'Rudi H.', '--sifat', 'plh', '--dasar', 'ST 1'];
    await t.json(...plh, '--dari', '18/8/2026', '--sampai', '19/8/2026');
    await t.json(
      'advance',
      '1',
      '--lengkap',
      '-n',
      '--hasil',
      'setuju',
      '--oleh',
      'Dewi K.',
      '--tembus',
      '--alasan',
      'x',
    );
    const { data } = await t.json<{ nama: string; pangkat: string | null }[]>('pejabat');
    expect(data.map((p) => [p.nama, p.pangkat])).toEqual([
      ['Dewi K.', null],
      ['Rudi H.', 'Penata, III/c'],
    ]);
    const { data: periksa } = await t.json<{ temuan: { sebab: string; rusak: boolean }[] }>('check');
    expect(periksa.temuan).toEqual([expect.objectContaining({ rusak: false, sebab: expect.stringContaining(DEWI) })]);
  });

  it('is read without a change, and names it with the command that mends it', async () => {
    const semula = hashFolder(join(t.folder, 'data'));
    const { peringatan } = await t.json('pejabat', 'daftar');
    expect(peringatan).toEqual([expect.stringContaining(`NIP ${DEWI} tercatat pada 2 orang (Dewi K., Rudi H.)`)]);
    expect(hashFolder(join(t.folder, 'data'))).toEqual(semula);
    const perintah = /pks (pejabat ubah "Rudi H\." --tanpa-nip)$/.exec(peringatan[0] ?? '')?.[1] ?? '';
    await t.json(...(perintah.match(/"[^"]+"|\S+/g) ?? []).map((kata) => kata.replaceAll('"', '')));
    expect((await t.json('pejabat')).peringatan).toEqual([]);
    await t.json('pejabat', 'ubah', 'Rudi H.', '--nip', RUDI);
  });
});

describe('who acts, and who types', () => {
  beforeEach(async () => {
    await tambah('Drs. Haryo', 'kepala-dinas', '--akun', 'haryo');
    await tambah('Sri Lestari', 'sekretaris', '--akun', 'sri');
    await tambah('Dewi K.', 'kasi-inovasi-kerja-sama', '--akun', 'dewi');
    await tambah('Tono W.', 'kasi-pengolahan-penyajian-data', '--akun', 'tono');
    const plh = ['wakilkan', 'kepala-dinas', '--oleh', 'Sri Lestari', '--sifat', 'plh', '--dasar', 'ST 800/114'];
    await t.json(...plh, '--dari', '18/8/2026', '--sampai', '21/8/2026');
    await baru();
  });
  const TERANG = 'PERHATIAN: langkah 2 tercatat atas nama Sri Lestari (Plh. Kepala Dinas), tetapi diketik Dewi K.';

  it('an official who types another role’s step is warned aloud, by the flag too', async () => {
    t.akun = 'dewi';
    expect((await t.json('advance', '1', '--lengkap', '-n')).peringatan.join()).toContain(TERANG);
    const { peringatan } = await t.json('advance', '1', '--lengkap', '--oleh', 'Sri Lestari');
    expect(peringatan.join()).toContain(TERANG);
    expect(await terakhir()).toMatchObject({
      oleh: { nama: 'Sri Lestari', peran: 'kepala-dinas', dicatatOleh: 'Dewi K.', akun: 'dewi' },
    });
  });

  it('is refused by peranKetat, and its way out can be typed as it stands', async () => {
    await t.json('config', 'peranKetat', 'ya');
    t.akun = 'dewi';
    for (const lain of [[], ['--oleh', 'Sri Lestari'], ['--oleh', 'Drs. Haryo']]) {
      const g = await t.failure('advance', '1', '--lengkap', ...lain);
      expect(g).toMatchObject({ kode: 'BUKAN_PELAKSANA', keluar: 4, rinci: { pengetik: 'Dewi K.' } });
      // who was named stays named
      const oleh = lain[1] === undefined ? '' : ` --oleh "${lain[1]}"`;
      expect(g.saran[0]).toBe(`pks advance 2026-001${oleh} --lengkap --kertas`);
    }
    const { peringatan } = await t.json('advance', '1', '--lengkap', '--kertas');
    expect(peringatan.join()).not.toContain('PERHATIAN');
    expect(await terakhir()).toMatchObject({ kertas: true, oleh: { nama: 'Sri Lestari' } });
    expect((await t.json<{ arti: string }[]>('config', 'peranKetat')).data[0]?.arti).toBe(
      'menolak langkah oleh peran lain, juga yang diketik pejabat lain tanpa --kertas',
    );
  });

  it('at the approval itself', async () => {
    await advanceUntil(t, '1', 6);
    t.akun = 'dewi';
    const setuju = ['advance', '1', '--lengkap', '--hasil', 'setuju'];
    expect((await t.json(...setuju, '-n')).peringatan.join()).toContain('langkah 6 tercatat atas nama Tono W.');
    await t.json('config', 'peranKetat', 'ya');
    expect(await t.failure(...setuju)).toMatchObject({
      kode: 'BUKAN_PELAKSANA',
      saran: ['pks advance 2026-001 --lengkap --hasil setuju --kertas', 'pks pejabat daftar'],
    });
    t.akun = 'tono';
    expect((await t.json(...setuju)).peringatan.join()).not.toContain('PERHATIAN');
  });

  it('an account nobody entered types for the office, as before', async () => {
    t.akun = 'root';
    await t.json('config', 'peranKetat', 'ya');
    const { peringatan } = await t.json('advance', '1', '--lengkap');
    expect(peringatan.join()).not.toContain('PERHATIAN');
    expect(await terakhir()).toMatchObject({ oleh: { nama: 'Sri Lestari', dicatatOleh: 'root' } });
  });

  it('whoever holds the post acts as himself while a Plh. runs, also by the questions', async () => {
    t.akun = 'haryo';
    expect((await t.json('advance', '1', '--lengkap', '-n')).peringatan.join()).not.toContain('PERHATIAN');
    const skrip = [['Isi disposisi', ENTER]] as const;
    expect((await askAtDesk(t, ['advance', '1'], skrip)).keluar).toBe(0);
    expect((await terakhir())?.oleh).toEqual({
      nama: 'Drs. Haryo',
      peran: 'kepala-dinas',
      dicatatOleh: 'Drs. Haryo',
      akun: 'haryo',
      meja: 'MEJA-LOKET',
    });
  });

  it('an official who types in the name of a colleague of his own role is told so, and not refused', async () => {
    await tambah('Ratna D.', 'sekretaris', '--akun', 'ratna');
    await t.json('config', 'peranKetat', 'ya');
    t.akun = 'sri';
    await t.json('advance', '1', '--lengkap');
    t.akun = 'ratna';
    const { peringatan } = await t.json('advance', '1', '--lengkap', '--oleh', 'Sri Lestari');
    expect(peringatan.join()).toContain('diketik Ratna D. dari akunnya sendiri (ratna).');
  });

  it('a letter taken in by another official is recorded, whatever the office set', async () => {
    await tambah('Siti A.', 'pengadministrasi-umum', '--akun', 'siti');
    await t.json('config', 'peranKetat', 'ya');
    t.akun = 'dewi';
    const surat = completeSuratFlags({ diterima: '13 Agu 2026', 'nomor-surat': '9/2026' });
    const { peringatan } = await t.json('new', ...surat, '--lengkap');
    expect(peringatan.join()).toContain(
      'surat tercatat diterima Siti A. (Pengadministrasi Umum), tetapi diketik Dewi K.',
    );
    expect(await terakhir('2')).toMatchObject({ oleh: { nama: 'Siti A.' } });
  });
});

describe('no role is invented', () => {
  beforeEach(async () => {
    await baru();
    await tambah('Drs. Haryo', 'kepala-dinas');
    await tambah('Rina P.', 'analis-kependudukan', '--akun', 'rina');
    t.akun = 'root';
  });

  it('for root, who drafts and fills in while step 2 waits', async () => {
    await t.json('draft', '1', 'tanda-terima');
    expect((await terakhir())?.oleh).toEqual({ nama: 'root', peran: null, dicatatOleh: 'root', meja: 'MEJA-LOKET' });
    await t.json('lengkapi', '1', '--kontak', '0274 1');
    expect((await terakhir())?.oleh).toEqual({ nama: 'root', peran: null, dicatatOleh: 'root', meja: 'MEJA-LOKET' });
    for (const argv of [
      ['ralat', '1', '--isian', 'hal=Lain', '--alasan', 'x'],
      ['tunggu', '1', '--pada', 'pemohon', '--alasan', 'x'],
      ['lanjut', '1'],
      ['undo', '1', '--alasan', 'x'],
    ]) {
      await t.json(...argv);
      expect([argv[0], (await terakhir())?.oleh.peran]).toEqual([argv[0], null]);
    }
    for (const argv of [['show', '1'], ['buku', 'kendali'], ['buku', 'masuk'], ['check'], ['overdue'], []]) {
      expect((await t.run(argv)).keluar).toBe(0);
    }
  });

  it('a draft bears its author’s own', async () => {
    t.akun = 'rina';
    await t.json('draft', '1', 'lembar-disposisi');
    expect((await terakhir())?.oleh).toMatchObject({ nama: 'Rina P.', peran: 'analis-kependudukan' });
  });

  it('a step whose post is vacant keeps the role it was asked in, in show and on the sheet', async () => {
    await t.json('advance', '1', '--lengkap');
    const { peringatan } = await t.json('advance', '1', '--lengkap', '--disposisi', 'Proses');
    expect(peringatan.join()).toContain('Belum ada pejabat tercatat sebagai Sekretaris');
    expect((await terakhir())?.oleh).toEqual({
      nama: 'root',
      peran: null,
      sebagai: 'sekretaris',
      dicatatOleh: 'root',
      meja: 'MEJA-LOKET',
    });
    const { teks } = await cetak('lembar-disposisi');
    expect(teks).toContain('tanpa jabatan, untuk Sekretaris');
    expect(teks).not.toContain('root');
    const { out } = await t.run(['buku', 'kendali']);
    expect(out.replace(/\s+/g, ' ')).toContain('tanpa jabatan');
  });

  it('acts of before officials were entered read as they did', async () => {
    expect((await riwayat()).map((k) => k.oleh.peran)).toEqual(['pengadministrasi-umum', 'pengadministrasi-umum']);
  });
});

describe('the receipt', () => {
  it('bears the name that was said, never an account', async () => {
    t.akun = 'root';
    await baru('--penerima', 'Siti Aminah');
    expect(await terakhir()).toMatchObject({ oleh: { nama: 'root' } });
    const { teks, peringatan } = await cetak('tanda-terima');
    expect(teks).toContain('Siti Aminah');
    expect(teks).not.toMatch(/root/);
    expect(peringatan).toBe('');
    expect((await t.json<{ penerima: string }>('show', '1')).data.penerima).toBe('Siti Aminah');
    expect((await t.run(['show', '1'])).out).toContain('Surat diterima; penerima Siti Aminah');
  });

  it('has dots where only the account is known, says so, and takes the name later, of a closed case too', async () => {
    t.akun = 'root';
    await baru();
    await t.json('batal', '1', '--alasan', 'salah');
    const tanpa = await cetak('tanda-terima');
    expect(tanpa.teks).not.toMatch(/root/);
    expect(tanpa.teks).toContain('.'.repeat(40));
    expect(tanpa.peringatan).toContain('Nama petugas penerima belum diketahui');
    expect(tanpa.peringatan).toContain('pks lengkapi 2026-001');
    const { keluar, out } = await askAtDesk(
      t,
      ['lengkapi', '1'],
      [
        ['Nama petugas penerima', 'Siti Aminah'],
        ['Buat lagi: Tanda terima?', false],
      ],
    );
    expect({ keluar, out }).toMatchObject({ keluar: 0, out: expect.stringContaining('isian dilengkapi: penerima') });
    expect(await cetak('tanda-terima')).toMatchObject({ teks: expect.stringContaining('Siti Aminah'), peringatan: '' });
    expect(await t.failure('lengkapi', '1', '--penerima', 'Rina P.')).toMatchObject({ kode: 'SUDAH_TERISI' });
    await t.json('ralat', '1', '--isian', 'penerima-surat=Rina P.', '--alasan', 'salah sebut');
    expect((await cetak('tanda-terima')).teks).toContain('Rina P.');
  });

  it('bears the official of the account, of --oleh, or of the post', async () => {
    await tambah('Siti Aminah', 'pengadministrasi-umum', '--akun', 'siti');
    await tambah('Rina P.', 'analis-kependudukan');
    await baru();
    expect((await cetak('tanda-terima')).teks).toContain('Siti Aminah');
    t.akun = 'root';
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2/2026' }), '--lengkap', '--oleh', 'Rina P.');
    expect((await cetak('tanda-terima', '2')).teks).toContain('Rina P.');
  });

  it('bears the name typed with --oleh before officials are entered', async () => {
    await baru('--oleh', 'Siti Aminah');
    expect(await cetak('tanda-terima')).toMatchObject({ teks: expect.stringContaining('Siti Aminah'), peringatan: '' });
  });
});

it('the account of one who left types in nobody’s name unseen, and in a strict office not at all', async () => {
  await tambah('Kadis Satu', 'kepala-dinas', '--akun', 'kadis');
  await t.json('pejabat', 'akhiri', 'Kadis Satu', '--sampai', '15/8/2026', '--alasan', 'pensiun');
  await t.json('pejabat', 'tambah', '--nama', 'Kadis Dua', '--peran', 'kepala-dinas', '--mulai', '16/8/2026');
  await baru();
  t.akun = 'kadis';
  const maju = ['advance', '1', '--lengkap', '--disposisi', 'Proses', '--kepada', 'sekretaris'];
  const { peringatan } = await t.json(...maju, '--coba');
  expect(peringatan).toContainEqual(
    expect.stringMatching(
      /atas nama Kadis Dua .* diketik Kadis Satu dari akunnya sendiri \(kadis\), yang tidak memegang peran/,
    ),
  );
  await t.json('config', 'peranKetat', 'ya');
  expect(await t.failure(...maju)).toMatchObject({ kode: 'BUKAN_PELAKSANA', keluar: 4 });
  await t.json(...maju, '--kertas');
  expect((await terakhir())?.oleh).toMatchObject({ nama: 'Kadis Dua', dicatatOleh: 'Kadis Satu', akun: 'kadis' });
});

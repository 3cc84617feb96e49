import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { meaningsOfWord } from '../../src/commands/other-words.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({ lembaga: 'RSUD Tirta Husada' }), '--lengkap');
  await t.json('new', ...completeSuratFlags({ lembaga: 'Universitas Lima', 'nomor-surat': '2' }), '--lengkap');
});
afterEach(() => t.close());

/** What is offered for a line whose first word is no command. */
const offered = async (...argv: string[]) => (await t.failure(...argv)).saran;

describe('a word of every day that is no command', () => {
  it.each([
    ['hapus', 'pks batal 1'],
    ['cetak', 'pks draft 1'],
    ['status', 'pks show 1'],
    ['riwayat', 'pks show 1'],
    ['koreksi', 'pks ralat 1'],
    ['setuju', 'pks advance 1'],
    ['ttd', 'pks show 1'],
    ['edit', 'pks ralat 1'],
    ['tutup', 'pks cabut 1'],
    ['Disposisi', 'pks advance 1'],
  ])('%s is answered with %s', async (kata, perintah) => {
    const galat = await t.failure(kata, '1');
    expect(galat.kode).toBe('PERINTAH_TIDAK_DIKENAL');
    expect(galat.saran[0]).toBe(perintah);
  });

  it('keeps what was typed behind it, quotes and all', async () => {
    expect(await offered('hapus', '1', '--alasan', 'surat yang sama')).toEqual([
      'pks batal 1 --alasan "surat yang sama"',
    ]);
    expect(await offered('temukan', 'univ')).toEqual(['pks cari univ']);
    expect(await offered('keluar')).toEqual(['pks buku keluar']);
  });

  it.each([
    ['cetak tanda terima', ['pks buka', 'pks draft']],
    ['cetak 1 Tanda Terima --pdf', ['pks draft 1 tanda-terima --pdf']],
    ['cetak univ lima tanda terima', ['pks draft "univ lima" tanda-terima']],
    ['cetak tanda terima 1', ['pks draft 1 tanda-terima']],
    ['tanda tangan 1', ['pks show 1']],
    ['ganti tanggal surat 1', ['pks ralat 1', 'pks lengkapi 1']],
    ['ganti tanggal 1', ['pks ralat', 'pks lengkapi']],
    ['ralat tanggal surat 1', ['pks ralat 1', 'pks ralat --help']],
    ['buka tanda terima 1', ['pks draft 1 tanda-terima']],
    ['draft tanda-terima', ['pks draft', 'pks draft --help']],
    ['periksa 1', ['pks advance 1', 'pks show 1', 'pks check', 'pks check --help']],
    ['terlambat 2', ['pks show 2', 'pks overdue', 'pks overdue --help']],
    ['laporan 11 2026', ['pks laporan --bulan november --tahun 2026', 'pks laporan --help']],
    ['lanjut 1', ['pks advance 2026-001', 'pks show 2026-001']],
    ['reprot', ['pks laporan', 'pks buku', 'pks kewajiban']],
    ['nwe', ['pks new', 'pks --help']],
    ['laporan semester 1 2026', ['pks laporan --semester 1 --tahun 2026', 'pks laporan --help']],
    ['445/3/2026', ['pks cari 445/3/2026', 'pks --help']],
    ['paraf 1', ['pks advance 1']],
    ['versi', ['pks --version']],
    ['hari ini', ['pks agenda']],
    ['ekspor', ['pks buku masuk', 'pks kerja-sama', 'pks laporan', 'pks log', 'pks backup']],
    ['browser', ['pks papan --layan']],
    ['kalender', ['pks libur', 'pks agenda']],
    ['universitas lima', ['pks cari "universitas lima"', 'pks --help']],
    ['?!', ['pks --help']],
  ])('%s is answered with %j', async (diketik, saran) => {
    expect(await offered(...diketik.split(' '))).toEqual(saran);
  });

  it('in quotes is the same word', async () => {
    expect(await offered('tanda tangan', '1')).toEqual(['pks show 1']);
  });

  it('that is nearly a command is looked for where an institution is called so', async () => {
    expect(await offered('melati')).toEqual(['pks mulai', 'pks --help']);
    await t.json('new', ...completeSuratFlags({ lembaga: 'RS Melati', 'nomor-surat': '3' }), '--lengkap');
    expect(await offered('melati')).toEqual(['pks cari melati', 'pks --help']);
  });

  it('keeps its verb where a name fits several cases, and leaves out those it cannot be of', async () => {
    await t.json('new', ...completeSuratFlags({ lembaga: 'Universitas Dua', 'nomor-surat': '3' }), '--lengkap');
    const tiga = await t.json('new', ...completeSuratFlags({ lembaga: 'Universitas Tiga', 'nomor-surat': '4' }));
    await t.json('batal', '4', '--alasan', 'salah daftar');
    expect(tiga.data).toMatchObject({ id: '2026-004' });
    expect(await offered('lengkapi', 'univ', '--kontak', 'x')).toHaveLength(3);
    expect(await offered('maju', 'univ', '--lengkap')).toEqual([
      'pks advance 2026-003 --lengkap',
      'pks advance 2026-002 --lengkap',
    ]);
    const { keluar, layar } = await askAtDesk(t, ['show', 'univ'], [['Kasus yang mana', CTRL_C]]);
    expect([keluar, layar]).toEqual([130, []]);
  });

  it("that is part of an institution's name is looked for at once, and programs are refused", async () => {
    expect((await offered('Tirta'))[0]).toBe('pks cari Tirta');
    const { keluar, out, err } = await t.run(['Tirta', 'husada']);
    expect([keluar, err]).toEqual([0, '→ pks cari "Tirta husada"']);
    expect(out).toContain('RSUD Tirta Husada');
    expect((await t.run(['tirta', '--batas', '0'])).keluar).toBe(2);
  });

  it('leads to commands that there are, and stands for none itself', () => {
    const kata =
      'hapus cetak status temukan rekap dasbor riwayat koreksi setuju ttd perpanjang edit keluar tambah tutup';
    const known = new Set<string>(COMMANDS.flatMap((c) => ('alias' in c ? [c.nama, c.alias] : [c.nama])));
    for (const satu of kata.split(' ')) {
      expect(known.has(satu)).toBe(false);
      const arti = meaningsOfWord(satu);
      expect(arti.length).toBeGreaterThan(0);
      for (const { perintah } of arti) expect(known).toContain(perintah.split(' ')[0]);
    }
  });
});

describe('what is typed in short', () => {
  it.each([['2'], ['2026-002'], ['26-2']])('pks %s shows that case', async (kasus) => {
    expect((await t.json<{ id: string }>(kasus)).data.id).toBe('2026-002');
  });

  it('a case that is not there is refused as such', async () => {
    expect((await t.failure('9')).kode).toBe('KASUS_TIDAK_ADA');
  });

  it('a status behind list is one, and a word that was no name does not read as if nothing were late', async () => {
    expect(await t.run(['list', 'aktif'])).toEqual(await t.run(['list', '--status', 'aktif']));
    expect(await t.run(['list', 'yang', 'selesai'])).toEqual(await t.run(['list', '--status', 'selesai']));
    expect((await t.run(['list', 'terlambat'])).out).toMatch(/yang memuat "terlambat"[\s\S]*pks overdue/);
    expect((await t.json<{ id: string }>('show', 'kasus 2')).data.id).toBe('2026-002');
  });

  it('words behind list search as --cari does', async () => {
    const ids = async (...argv: string[]) => (await t.json<{ id: string }[]>(...argv)).data.map((b) => b.id);
    expect(await ids('list', 'universitas', 'lima')).toEqual(['2026-002']);
    expect(await ids('list', 'rumah', 'sakit', 'umum', 'daerah', 'tirta')).toEqual(['2026-001']);
    expect(await ids('list', 'lima', '--cari', 'tidak ada')).toEqual([]);
  });

  it.each([['kadis'], ['KaDis'], ['kepala-d'], ['Kepala Dinas']])('a role is known as %s', async (peran) => {
    const { data } = await t.json<unknown[]>('list', '--peran', peran);
    expect(data).toHaveLength(2);
  });

  it('a beginning that two roles have is refused with the choices', async () => {
    expect((await t.failure('list', '--peran', 'kasi')).kode).toBe('NILAI_TIDAK_DIKENAL');
    expect((await t.failure('list', '--peran', 'ke')).kode).toBe('NILAI_TIDAK_DIKENAL');
  });

  it.each(['agustus', 'Agt', 'AGS', '8'])('a month is known as %s', async (bulan) => {
    expect((await t.json<unknown[]>('buku', 'masuk', '--bulan', bulan)).data).toHaveLength(2);
    expect((await t.json<unknown[]>('buku', 'masuk', '--bulan', 'juli')).data).toEqual([]);
  });

  it.each([['help'], ['bantuan'], ['tolong']])('%s is help, of a command too', async (kata) => {
    expect((await t.run([kata])).out).toContain('Pemakaian: pks');
    expect((await t.run([kata, 'new'])).out).toContain('pks new');
  });
});

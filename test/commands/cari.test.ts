import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Env } from '../../src/env.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, TestDesk } from '../support/test-desk.ts';

const idsOf = async (t: TestDesk, ...argv: string[]) =>
  (await t.json<{ id: string }[]>('cari', ...argv)).data.map((k) => k.id);
const record = (t: TestDesk, n: number) =>
  t.json(
    ...['new', '--lembaga', `Kalurahan Contoh ${n}`, '--jenis', 'kalurahan', '--nomor-surat', `140/${n}`],
    ...['--tanggal-surat', 'kemarin', '--hal', `Permohonan ke-${n}`, '--lengkap'],
  );

/** Tells which cases its commands open. */
class OpeningDesk extends TestDesk {
  readonly dibuka: string[] = [];

  protected override env(out: string[], err: string[]): Env {
    const env = super.env(out, err);
    return {
      ...env,
      openRegister: async (...tempat) => {
        const register = await env.openRegister(...tempat);
        return {
          ...register,
          readKasus: async (id) => {
            this.dibuka.push(id);
            return register.readKasus(id);
          },
        };
      },
    };
  }
}

it('finds what came after its index was made, and does not write to the register', async () => {
  const t = await deskWithRegister();
  for (let n = 1; n <= 50; n++) await record(t, n);
  expect(await idsOf(t, 'ke-7')).toEqual(['2026-007']);
  const cache = join(t.folder, '.cache/pks');
  const indeks = readdirSync(cache).filter((n) => n.startsWith('cari-'));
  expect(indeks).toHaveLength(1);

  expect(readdirSync(cache).filter((n) => n.startsWith('dicari-'))).toHaveLength(1);
  expect(await idsOf(t, 'ke-7')).toEqual(['2026-007']);

  await t.json('advance', '7', '--lengkap', '--disposisi', 'Harap segera');
  await record(t, 51);
  const asli = hashFolder(join(t.folder, 'data'));
  expect(await idsOf(t, 'harap segera')).toEqual(['2026-007']);
  expect(await idsOf(t, '140/51')).toEqual(['2026-051']);
  expect(await idsOf(t, 'permohonan', '--batas', '3')).toEqual(['2026-051', '2026-050', '2026-049']);
  expect((await t.json('cari', 'permohonan', '--batas', '3')).ringkas.jumlah).toBe(51);
  // A program that takes the ids gets all of them.
  for (const perintah of [['cari', 'permohonan'], ['list']]) {
    expect((await t.run([...perintah, '-q'])).out.trim().split('\n')).toHaveLength(51);
  }
  expect(hashFolder(join(t.folder, 'data'))).toEqual(asli);

  writeFileSync(join(cache, indeks[0]!), 'rusak');
  expect(await idsOf(t, 'harap segera')).toEqual(['2026-007']);
  t.close();
});

it('opens cases that came or moved, whatever else the office did', async () => {
  const t = new OpeningDesk();
  const { dibuka } = t;
  await t.run(['init']);
  for (let n = 1; n <= 41; n++) await record(t, n);
  const opened = async (...argv: string[]) => {
    dibuka.splice(0);
    const ada = await idsOf(t, ...argv);
    return [ada.length, dibuka.length];
  };
  expect(await opened('permohonan')).toEqual([41, 41]);
  await t.json('libur', 'tambah', '2026-12-30', 'Hari jadi');
  await t.json('config', 'kantor.alamat', 'Jalan Contoh Nomor 1, Sleman 55511');
  expect(await opened('permohonan')).toEqual([41, 0]);

  t.writeFile('buku.csv', 'Instansi,Tanggal,Nomor PKS,Masa\nKalurahan Contoh 90,5/2/2020,470/1,5 tahun\n');
  await t.json('impor', 'buku.csv', '--isi', 'pks');
  expect(await opened('contoh 90')).toEqual([1, 1]);
  expect(await opened('permohonan')).toEqual([41, 0]);
  await t.json('impor', 'tarik', '1', '--alasan', 'buku lain');
  expect(await opened('contoh 90')).toEqual([0, 0]);

  await t.json('advance', '7', '--lengkap', '--disposisi', 'Harap segera');
  await t.json('batal', '8', '--alasan', 'tercatat dua kali');
  expect(await opened('harap segera')).toEqual([1, 2]);
  expect(await opened('tercatat dua kali')).toEqual([1, 0]);
  await t.json('advance', '9', '--lengkap', '--disposisi', 'Harap segera');
  expect(await opened('harap segera')).toEqual([2, 1]);
  t.close();
});

it('is asked by lists too, which open no case but those that moved', async () => {
  const t = new OpeningDesk();
  await t.run(['init']);
  for (let n = 1; n <= 41; n++) await record(t, n);
  const listed = async (...argv: string[]) => {
    t.dibuka.splice(0);
    const { data, ringkas } = await t.json<{ id: string }[]>('list', '--urut', 'id', ...argv);
    return [data.map((k) => k.id.slice(5)), ringkas.jumlah, t.dibuka.length];
  };
  expect(await listed('--cari', 'ke-7')).toEqual([['007'], 1, 41]);
  expect(await listed('--cari', '140/12')).toEqual([['012'], 1, 0]);
  expect(await listed('--lembaga', 'kal. contoh 9')).toEqual([['009'], 1, 0]);
  expect(await listed('--lembaga', 'contoh', '--cari', '140/3', '--batas', '2')).toEqual([['003', '030'], 11, 0]);
  expect(await listed('--cari', 'ke-7', '--status', 'selesai')).toEqual([[], 0, 0]);
  expect(await idsOf(t, 'ke-7')).toEqual(['2026-007']);

  for (const isian of ['lembaga=R.S.U.D. Contoh Asri', 'nomor-surat=445/0099'])
    await t.json('ralat', '7', '--isian', isian, '--alasan', 'salah ketik');
  await t.json('advance', '8', '--lengkap', '--disposisi', 'Harap segera');
  expect(await listed('--lembaga', 'rumah sakit umum daerah')).toEqual([['007'], 1, 2]);
  expect(await listed('--cari', '445 / 99')).toEqual([['007'], 1, 0]);
  expect(await listed('--cari', '140/7')).toEqual([[], 0, 0]);
  expect(await listed('--lembaga', 'contoh 7')).toEqual([[], 0, 0]);
  expect(await listed('--cari', 'segera', '--langkah', '3')).toEqual([['008'], 1, 0]);
  t.close();
});

it('finds what it found before where any of its files is lost or altered', async () => {
  const t = new OpeningDesk();
  await t.run(['init']);
  for (let n = 1; n <= 41; n++) await record(t, n);
  await idsOf(t, 'permohonan');
  const cache = join(t.folder, '.cache/pks');
  for (const [ke, nama] of ['cari-', 'cariisi-', 'caribaru-', 'dicari-'].entries()) {
    for (const isi of ['rusak', null]) {
      await t.json('advance', String(ke + 1), '--lengkap', '--disposisi', `Kata ${nama} ${isi}`);
      expect(await idsOf(t, `kata ${nama} ${isi}`)).toEqual([`2026-00${ke + 1}`]);
      const berkas = readdirSync(cache).filter((n) => n.startsWith(nama));
      expect(berkas.length).toBeGreaterThan(0);
      for (const satu of berkas) isi === null ? rmSync(join(cache, satu)) : writeFileSync(join(cache, satu), isi);
      expect(await idsOf(t, 'permohonan')).toHaveLength(41);
      expect(await idsOf(t, `kata ${nama} ${isi}`)).toEqual([`2026-00${ke + 1}`]);
    }
  }
  t.close();
});

it('passes over a damaged case, and names it', async () => {
  const t = await deskWithRegister();
  await record(t, 1);
  await record(t, 2);
  const fakta = join(t.folder, 'data/kasus/2026-001/kejadian');
  writeFileSync(join(fakta, readdirSync(fakta)[0]!), 'rusak');
  const { data, peringatan } = await t.json<{ id: string }[]>('cari', 'permohonan');
  expect(data.map((k) => k.id)).toEqual(['2026-002']);
  expect(peringatan).toEqual([expect.stringContaining('2026-001')]);
  t.close();
});

it('finds a case by a name declared the same', async () => {
  const t = await deskWithRegister();
  await record(t, 1);
  await record(t, 2);
  await t.json('lembaga', 'samakan', 'Kalurahan Contoh 1', 'Kalurahan Contoh 2', '--alasan', 'berganti nama');
  expect(await idsOf(t, 'kalurahan contoh 2')).toEqual(['2026-002', '2026-001']);
  t.close();
});

it('finds what a document says, but not what its letterhead says', async () => {
  const t = await deskWithRegister();
  await t.json('config', 'kantor.alamat', 'Jalan Kenanga Nomor 1, Sleman 55511');
  await record(t, 1);
  await t.json('draft', '1', 'tanda-terima');
  expect(await idsOf(t, 'telah diterima pada')).toEqual(['2026-001']);
  expect(await idsOf(t, 'kenanga')).toEqual([]);
  t.close();
});

it('tells where letters of a day are found, as days are not searched', async () => {
  const t = await deskWithRegister();
  await record(t, 1);
  for (const hari of ['3 november 2025', '2025-11-03', '3/11/2025']) {
    const { data, peringatan } = await t.json<unknown[]>('cari', hari);
    expect(data).toEqual([]);
    expect(peringatan).toEqual([expect.stringContaining('pks buku masuk --tahun 2025 --bulan 11')]);
  }
  expect((await t.json('cari', 'tidak ada 3')).peringatan).toEqual([]);
  t.close();
});

it('does not search the due days that are kept of a signed agreement', async () => {
  const t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/1', '--nomor-kedua', 'K/1', '--ya');
  const fakta = JSON.stringify((await t.json('show', '1')).data);
  expect(fakta).toContain('07-31');
  expect(await idsOf(t, '07-31')).toEqual([]);
  expect(await idsOf(t, 'K/1')).toEqual(['2026-001']);
  t.close();
});

/** What follows once a PKS is signed: its receipt, and the PKS itself with numbers, day and place. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LihatKasus } from '../../src/permohonan/lihat-kasus.ts';
import { gaya } from '../../src/terminal/gaya.ts';
import { tampilKasus } from '../../src/terminal/kasus.ts';
import { majuSampai } from '../bantuan/maju.ts';
import { type Terminal, terminalDenganSurat } from '../bantuan/terminal.ts';

type Naskah = Readonly<{ naskah: string; versi: number; isian: Readonly<Record<string, string>> }>;

let t: Terminal;
beforeAll(async () => {
  t = await terminalDenganSurat();
  await majuSampai(t, '2026-001', 3);
  await t.json('undo', '1', '--alasan', 'keliru kasus');
  await majuSampai(t, '2026-001', null);
});
afterAll(() => t.tutup());

it('is refused before the signing', async () => {
  expect(await t.galat('draft', '1', 'serah-terima')).toMatchObject({
    kode: 'NASKAH_BELUM_WAKTUNYA',
    saran: ['pks sahkan 2026-001'],
  });
});

it('is drawn up where no name is given, once the PKS is signed, and offered until it was handed over', async () => {
  const nomor = ['--nomor-kesatu', '470/021', '--nomor-kedua', '445/77'];
  const { naskahLangkah } = (await t.json<{ naskahLangkah: string[] }>('sahkan', '1', ...nomor, '--ya')).data;
  expect(naskahLangkah).toEqual(['serah-terima']);
  const { data } = await t.json<Naskah>('draft', '1');
  expect(data).toMatchObject({ naskah: 'serah-terima', versi: 1, isian: { nomor_perjanjian_kesatu: '470/021' } });
  expect((await t.jalankan(['show', '1'])).out).toContain('Berikut  pks draft 2026-001 · pks serahkan 2026-001');
  await t.json('serahkan', '1', '--penerima', 'Ani Contoh');
  expect((await t.jalankan(['show', '1'])).out).toContain('Berikut  pks akses 2026-001 --user-id "hari ini"');
  const kedua = (await t.json<Naskah>('draft', '1')).data;
  expect(kedua).toMatchObject({ versi: 2, isian: { yang_menyerahkan: 'siti', yang_menerima: 'Ani Contoh' } });
});

it('prints numbers, day, place and signatory in the PKS itself', async () => {
  const { isian } = (await t.json<Naskah>('draft', '1', 'pks', '--izinkan-kosong')).data;
  expect(isian).toMatchObject({
    nomor_pks_kesatu: '470/021',
    nomor_pks_kedua: '445/77',
    hari_pks: 'Rabu',
    tanggal_pks_angka: '19-08-2026',
    tempat_pks: 'Sleman',
    pihak_kedua_nama: 'dr. Contoh Pimpinan',
  });
});

it('shows in the history what was taken back struck, beside the words that say so', async () => {
  const { data } = await t.json<LihatKasus>('show', '1');
  const konteks = {
    lewatKantor: 0,
    sejakBalasan: null,
    hari: { kantor: 0, pemohon: 0, kemendagri: 0 },
    hariIni: '2026-08-19',
    hitungan: 'hari-kerja',
    lewatHariKerja: 0,
    lewatHari: 0,
    terlambat: false,
    terkirim: true,
    namaPeran: (p: string) => p,
    namaDokumen: (d: string) => d,
    namaElemen: (e: string) => e,
  };
  const baris = tampilKasus(data, konteks, { ...gaya({ lebar: 140, warna: null }), coret: (x) => `~${x}~` }).split(
    '\n',
  );
  const dicoret = baris.filter((b) => b.includes('~'));
  expect(dicoret).toHaveLength(1);
  expect(dicoret[0]).toMatch(/~\[diurungkan no\. 3\] L02 [^~]*~/);
});

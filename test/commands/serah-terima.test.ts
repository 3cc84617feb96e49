/** What follows once a PKS is signed: its receipt, and the PKS itself with numbers, day and place. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { completedFields } from '../../src/office/permohonan/facts/kinds/isian-facts.ts';
import type { KasusView } from '../../src/office/permohonan/views/kasus-view.ts';
import { showKasus } from '../../src/screen/kasus/show-kasus.ts';
import { screenStyle } from '../../src/screen/layout/style.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { ENTER } from '../support/scripted-ask.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

type PrintedNaskah = Readonly<{ naskah: string; versi: number; isian: Readonly<Record<string, string>> }>;

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithSurat();
  await advanceUntil(t, '2026-001', 3);
  await t.json('undo', '1', '--alasan', 'keliru kasus');
  await advanceUntil(t, '2026-001', null);
});
afterAll(() => t.close());

it('is refused before the signing', async () => {
  expect(await t.failure('draft', '1', 'serah-terima')).toMatchObject({
    kode: 'NASKAH_BELUM_WAKTUNYA',
    saran: ['pks sahkan 2026-001'],
  });
});

it('at a terminal the signing names its case first and is today unless another day is said', async () => {
  const skrip = [
    ['Nomor PKS kantor ini', '470/020'],
    ['Nomor PKS lembaga (Enter = menyusul)', '445/76'],
    ['Ditandatangani', ENTER],
    ['Penanda tangan lembaga', ENTER],
    ['Jabatan penanda tangan', 'Plt. Direktur'],
    ['Pindaian PKS', 'tidak-ada.pdf'],
    ['Pindaian PKS', 'pks.pdf'],
  ] as const;
  t.writeFile('pks.pdf', '%PDF-1.4\n');
  const { keluar, err, out, layar } = await askAtDesk(t, ['sahkan', '1', '--coba'], skrip);
  expect({ keluar, err }).toMatchObject({ keluar: 0, err: expect.stringMatching(/^! ?2026-001 |^2026-001 /) });
  expect(out).toContain('19 Agustus 2026 s.d.');
  expect(layar).toContain('? Penanda tangan lembaga › [dr. Contoh Pimpinan] dr. Contoh Pimpinan');
  const nomor = ['--nomor-kesatu', '470/020', '--nomor-kedua', '445/76'];
  const cukup = await askAtDesk(t, ['sahkan', '1', ...nomor, '--coba'], [['Ditandatangani', ENTER]]);
  expect(cukup.keluar).toBe(0); // with both numbers the day alone is asked
});

it('is drawn up where no name is given, once the PKS is signed, and offered until it was handed over', async () => {
  const nomor = ['--nomor-kesatu', '470/021', '--nomor-kedua', '445/77'];
  const { naskahLangkah } = (await t.json<{ naskahLangkah: string[] }>('sahkan', '1', ...nomor, '--ya')).data;
  expect(naskahLangkah).toEqual(['serah-terima']);
  const { data } = await t.json<PrintedNaskah>('draft', '1');
  expect(data).toMatchObject({ naskah: 'serah-terima', versi: 1, isian: { nomor_perjanjian_kesatu: '470/021' } });
  expect((await t.run(['show', '1'])).out).toContain('Berikut  pks draft 2026-001 · pks serahkan 2026-001');
  const ditolak = [
    ['Diterima oleh (lembaga)', 'Anu'],
    ['Simpan?', 'tidak, batalkan'],
  ] as const;
  expect(await askAtDesk(t, ['serahkan', '1'], ditolak)).toMatchObject({ keluar: 130 });
  expect((await t.run(['show', '1'])).out).toContain('pks serahkan 2026-001');
  await t.json('serahkan', '1', '--penerima', 'Ani Contoh', '--oleh', 'Siti A.');
  expect((await t.run(['show', '1'])).out).toContain('Berikut  pks akses 2026-001');
  const kedua = (await t.json<PrintedNaskah>('draft', '1')).data;
  expect(kedua).toMatchObject({ versi: 2, isian: { yang_menyerahkan: 'Siti A.', yang_menerima: 'Ani Contoh' } });
});

it('prints numbers, day, place and signatory in the PKS itself', async () => {
  const { isian } = (await t.json<PrintedNaskah>('draft', '1', 'pks', '--izinkan-kosong')).data;
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
  const { data } = await t.json<KasusView>('show', '1');
  const konteks = {
    lewatKantor: 0,
    pengingat: null,
    sejakBalasan: null,
    hari: { kantor: 0, pemohon: 0, kemendagri: 0 },
    hariIni: '2026-08-19',
    hitungan: 'hari-kerja',
    lewatHariKerja: 0,
    sisaHariKerja: null,
    lewatHari: 0,
    terlambat: false,
    pksLamaBerakhir: null,
    pksBaruMulai: null,
    terkirim: true,
    namaPeran: (p: string) => p,
    namaDokumen: (d: string) => d,
    namaElemen: (e: string) => e,
  };
  const baris = showKasus(data, konteks, {
    ...screenStyle({ lebar: 140, warna: null }),
    strike: (x) => `~${x}~`,
  }).split('\n');
  const dicoret = baris.filter((b) => b.includes('~'));
  expect(dicoret).toHaveLength(1);
  expect(dicoret[0]).toMatch(/~\[diurungkan no\. 3\] L02 [^~]*~/);
});

it('a second renewal is told of the first; one that was closed renews nothing, and the one that stands is named', async () => {
  const baru = (no: string, ...lain: string[]) =>
    t.json(
      'new',
      '--perpanjangan-dari',
      '1',
      '--nomor-surat',
      no,
      '--tanggal-surat',
      'hari ini',
      '--hal',
      'x',
      '--lengkap',
      ...lain,
    );
  const yangMemperpanjang = async () => {
    const daftar = (await t.json<{ diperpanjang: string | null }[]>('kerja-sama')).data[0]?.diperpanjang;
    expect((await t.json<KasusView>('show', '1')).data.kerjaSama?.diperpanjang).toBe(daftar);
    return daftar;
  };
  expect((await baru('1/a')).peringatan.join()).not.toContain('diperpanjang');
  const { peringatan } = await baru('1/b', '--ya');
  expect(peringatan).toContain(
    'Perpanjangan PKS kasus 2026-001 sudah dimohonkan dalam kasus 2026-002 (di langkah 2). (dijawab ya)',
  );
  expect(await yangMemperpanjang()).toBe('2026-003');
  await t.json('batal', '3', '--alasan', 'ganda');
  expect(await yangMemperpanjang()).toBe('2026-002');
  await t.json('cabut', '2', '--alasan', 'tidak jadi');
  expect(await yangMemperpanjang()).toBeNull();
});

it('says which number of the outgoing letter was filled in', () => {
  const suratKeluar = { nomor: '470/1', tanggal: '2026-08-19' };
  expect(completedFields({ lembaga: {}, permohonan: {}, suratKeluar })).toBe(
    'nomor surat keluar, tanggal surat keluar',
  );
});

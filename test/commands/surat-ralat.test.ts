/** A letter that has left stays as it is; what it said wrongly is put right by a letter of its own. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { advanceUntil, langkahFlags } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

const ralat = (isian: string) => t.json('ralat', '1', '--isian', isian, '--alasan', 'salah ketik');
const RALAT = ['draft', '1', 'ralat-kemendagri'];

it('names what was written and what it should be, and only that', async () => {
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '1', 12);
  await t.json('draft', '1', 'surat-kemendagri');
  expect((await t.failure(...RALAT)).pesan).toContain('belum terkirim');
  await advanceUntil(t, '1', 13);
  await t.json('advance', '1', '--lengkap', '--nomor-keluar', '470/388', '--tanggal-keluar', 'hari ini');
  expect(await t.failure(...RALAT)).toMatchObject({ kode: 'NASKAH_BELUM_WAKTUNYA', saran: ['pks ralat 2026-001'] });

  const surat = await t.json<{ sha256: string }>('draft', '1', 'surat-kemendagri');
  const { peringatan } = await ralat('tujuan=verifikasi calon pendonor');
  expect(peringatan.join()).toContain('Surat ralatnya: pks draft 2026-001 ralat-kemendagri');
  await ralat('jangka-waktu=3 tahun');
  const { data, peringatan: catatan } = await t.json<{ berkas: string; keadaan: string }>(...RALAT);
  expect(catatan.join()).toContain('mintakan paraf pemeriksa dan tanda tangan seperti surat semula (langkah 11)');
  const baris = documentText(new Uint8Array(readFileSync(data.berkas)));
  const tabel = baris.slice(baris.indexOf('Seharusnya') + 1);
  expect(tabel.slice(0, 8)).toEqual([
    ...['1.', 'Tujuan pemanfaatan'],
    ...['pelayanan publik, yaitu verifikasi identitas pasien', 'pelayanan publik, yaitu verifikasi calon pendonor'],
    ...['2.', 'Jangka waktu PKS', '2 (dua) tahun', '3 (tiga) tahun'],
  ]);
  expect(tabel[8]).toMatch(
    /^Ralat ini berlaku pula bagi isi yang sama dalam draf Perjanjian Kerja Sama yang terlampir/,
  );
  expect(baris.join('\n')).toMatch(/surat kami Nomor 470\/388 tanggal 19 Agustus 2026/);

  // The agreement may not say more than the letter asked, until the correcting letter has left.
  const lebih = async () => (await t.json('draft', '1', 'pks')).peringatan.join();
  expect(await lebih()).toMatch(/surat ke Kemendagri yang terkirim meminta lain: .*Jangka waktu PKS "2 \(dua\) tahun"/);
  const rekam = await t.json<{ sha256: string; keadaan: string }>('draft', '1', 'surat-kemendagri');
  expect(rekam.data).toMatchObject({ sha256: surat.data.sha256, keadaan: 'terkirim' });
  expect(rekam.peringatan.join()).toContain('Surat ralatnya: pks draft 2026-001 ralat-kemendagri');
  const { data: berkas } = await t.json<{ berkas: string }>('draft', '1', 'berkas-kemendagri');
  const isi = unzipSync(new Uint8Array(readFileSync(berkas.berkas)));
  expect(documentText(isi['01-surat-permohonan.docx']!)).toContain(
    'pelayanan publik, yaitu verifikasi identitas pasien',
  ); // as it left
  await t.json('nomor', 'pesan', '1', '--untuk', 'ralat-kemendagri', '--nomor', '470/402');
  await t.json(...RALAT);
  await t.json('nomor', 'pakai', '1', '--untuk', 'ralat-kemendagri');
  expect(await lebih()).not.toContain('meminta lain');
  const { data: keluar } = await t.json<readonly Readonly<{ nomor: string }>[]>('buku', 'keluar');
  expect(JSON.stringify(keluar)).toContain('470/402');
  expect((await t.json<{ sama: boolean }>('draft', '1', 'ralat-kemendagri', '--ulang', '1')).data.sama).toBe(true);
});

it('the agreement is held against the newest letter that left, as its text stood, from the reply to the signing', async () => {
  const peringatan = async (...argv: string[]) => (await t.json(...argv)).peringatan.join();
  const meminta = (semula: string, kini: string) => `meminta lain: Jangka waktu PKS "${semula}", sekarang "${kini}"`;
  const [tiga, lima] = ['3 (tiga) tahun', '5 (lima) tahun'];
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '1', 9);
  await t.json('draft', '1', 'surat-kemendagri');
  await advanceUntil(t, '1', 13);
  await t.json('advance', '1', '--lengkap', '--nomor-keluar', '470/388', '--tanggal-keluar', 'hari ini');
  await ralat('jangka-waktu=3 tahun');
  await t.json(...RALAT);
  await t.json('nomor', 'pesan', '1', '--untuk', 'ralat-kemendagri', '--nomor', '470/402');
  await t.json('nomor', 'pakai', '1', '--untuk', 'ralat-kemendagri');
  expect(await peringatan('draft', '1', 'pks')).not.toContain('meminta lain');
  await ralat('jangka-waktu=5 tahun');
  expect(await peringatan('draft', '1', 'pks')).toContain(meminta(tiga, lima));

  // What the reply names by itself needs no letter.
  const balasan = ['advance', '1', ...(await langkahFlags(t, 14))];
  const eja = await peringatan(...balasan, '--disetujui-jangka-waktu', '5 tahun', '--coba');
  expect(eja).not.toContain('meminta lain');
  expect(await peringatan(...balasan)).toContain(meminta(tiga, lima));

  t.kini = new Date(t.kini.getTime() + 86_400_000);
  const { data } = await t.json<{ berkas: string; versi: number }>(...RALAT);
  const baris = documentText(new Uint8Array(readFileSync(data.berkas)));
  expect(baris.slice(baris.indexOf('Seharusnya') + 1).slice(0, 4)).toEqual(['1.', 'Jangka waktu PKS', tiga, lima]);
  expect(baris.join('\n')).toContain(
    'untuk RSUD Contoh, sebagaimana telah diralat dengan surat kami Nomor 470/402 tanggal 19 Agustus 2026, dengan',
  );
  for (const versi of ['1', '2']) {
    expect((await t.json<{ sama: boolean }>(...RALAT, '--ulang', versi)).data).toMatchObject({ sama: true });
  }

  await advanceUntil(t, '1', 19);
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '1', 21);
  expect(await peringatan('advance', '1', '--lengkap', '--hasil', 'setuju')).toContain(meminta(tiga, lima));
  await ralat('jangka-waktu=3 tahun');
  expect(await peringatan('draft', '1', 'pks')).not.toContain('meminta lain'); // a konsep of three years
  expect(await peringatan('draft', '1', 'pks', '--yang-disetujui')).toContain(meminta(tiga, lima));
  const sahkan = ['sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--ya'];
  expect(await peringatan(...sahkan)).toContain(meminta(tiga, lima));
});

it('of a letter that pks did not make is refused', async () => {
  await t.json(
    ...['new', '--di-langkah', '14', '--lembaga', 'RSUD Lain', '--jenis', 'rsud-blud', '--nomor-surat', '445/2'],
    ...['--tanggal-surat', '3/8/2026', '--hal', 'x', '--diterima', '4/8/2026', '--tanggal', '5/8/2026'],
  );
  expect((await t.failure('draft', 'B-001', 'ralat-kemendagri')).pesan).toContain('belum terkirim dari pks');
});

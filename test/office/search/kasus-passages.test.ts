import { expect, it } from 'vitest';
import { passageFinder } from '../../../src/office/search/find-passage.ts';
import { kasusPassages } from '../../../src/office/search/kasus-passages.ts';
import { deskWithRegister } from '../../support/test-desk.ts';

it('holds every text that was typed, with its place', async () => {
  const t = await deskWithRegister();
  const ketik = ['Kata satu', 'Kata dua', 'Kata tiga', 'Kata empat', 'Kata lima', 'Kata enam'];
  const [hal, alamat, kontak, tujuan, disposisi, alasan] = ketik as [string, string, string, string, string, string];
  await t.json(
    ...['new', '--lembaga', 'RSUD Contoh', '--jenis', 'opd', '--nomor-surat', '445/1', '--tanggal-surat', 'kemarin'],
    ...['--hal', hal, '--alamat', alamat, '--kontak', kontak, '--tujuan', tujuan, '--lengkap'],
  );
  await t.json('advance', '1', '--lengkap', '--disposisi', disposisi);
  await t.json('cabut', '1', '--alasan', alasan);
  const { data } = await t.json<{ temuan: { tempat: string }[] }[]>('cari', 'kata');
  expect(data[0]?.temuan.map((x) => x.tempat).sort()).toEqual(
    ['alamat lembaga', 'kontak', 'hal', 'tujuan', 'disposisi L02', 'alasan'].sort(),
  );
  t.close();
});

it('leaves out codes, hashes and days', () => {
  const fakta = [
    {
      jenis: 'Diselesaikan',
      langkah: 3,
      ringkas: 'Arahkan',
      disposisi: 'Teruskan',
      ada: ['disposisi'],
      pada: '2026-08-19',
    },
    { jenis: 'Lain', sidik: 'ab'.repeat(32), sesuatuBaru: { isiLain: 'belum dikenal', tanggal: '2026-08-20' } },
  ] as never;
  const kasus = { agenda: { nomor: 7, tahun: 2026 }, balasan: null, lampiran: [] } as never;
  expect(kasusPassages(kasus, fakta)).toEqual([
    { tempat: 'disposisi L03', teks: 'Teruskan', rupa: 'teks' },
    { tempat: 'isi lain', teks: 'belum dikenal', rupa: 'teks' },
    { tempat: 'agenda surat masuk', teks: '7/2026', rupa: 'nomor' },
  ]);
});

it('shows what was found among the words around it, as they were typed', () => {
  const cari = passageFinder('DATA balikan', () => false);
  const teks = 'satu dua tiga empat lima enam tujuh delapan Pasal 5: data-balikan, dikirim tiap bulan.';
  expect(cari({ tempat: 'catatan', teks, rupa: 'teks' })?.petikan).toEqual({
    sebelum: '… empat lima enam tujuh delapan Pasal 5:',
    temu: 'data-balikan,',
    sesudah: 'dikirim tiap bulan.',
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

/** Received on 10 August at 09.00; it is the 19th. */
let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

const ralat = (saat: string) => ['ralat', '1', '--isian', `diterima=${saat}`, '--alasan', 'salah ketik'];

it('a receipt nobody has acted on is put right to a later day as well, and says what it became', async () => {
  const { keluar, out } = await t.run(ralat('12 Agu 2026 08.30'));
  expect({ keluar, out: out.replace(/\s+/g, ' ') }).toMatchObject({
    keluar: 0,
    out: expect.stringContaining('semula Senin, 10 Agustus 2026 09.00 WIB, menjadi Rabu, 12 Agustus 2026 08.30 WIB'),
  });
  expect(await t.failure('advance', '1', '--lengkap', '--tanggal', '11 Agu 2026')).toMatchObject({
    kode: 'TANGGAL_MUNDUR',
  });
});

it('put right to an earlier day, the next step may be dated from there on', async () => {
  await t.json(...ralat('6 Agu 2026'));
  expect((await t.json('advance', '1', '--lengkap', '--tanggal', '7 Agu 2026')).data).toMatchObject({
    langkah: { no: 3 },
  });
  await t.json('undo', '1', '--alasan', 'keliru');
  await t.json('advance', '1', '--lengkap', '--tanggal', '6 Agu 2026');
  expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
});

it('once the next step is done, the letter cannot have come after it', async () => {
  await t.json('advance', '1', '--lengkap', '--tanggal', '11 Agu 2026');
  expect(await t.failure(...ralat('12 Agu 2026'))).toMatchObject({ kode: 'TANGGAL_MUNDUR', keluar: 4 });
});

it.each([
  ['diterima=7 Agu 2026', []],
  ['diterima=4 Agu 2026', [/^Tanggal surat \(7 Agustus 2026\) sesudah tanggal diterima \(4 Agustus 2026\)/]],
  [
    'diterima=10 Agu 2024',
    [
      /sesudah tanggal diterima \(10 Agustus 2024\)/,
      /^Diterima 10 Agustus 2024, padahal nomor agendanya di buku tahun 2026/,
    ],
  ],
  ['tanggal-surat=12 Agu 2026', [/sesudah tanggal diterima \(10 Agustus 2026\)/]],
  ['tanggal-surat=5 Agu 2016', [/lebih dari enam bulan sebelum diterima/]],
])('a corrected %s is doubted as it is of a new letter', async (isian, sebab) => {
  const { peringatan } = await t.json('ralat', '1', '--isian', isian, '--alasan', 'salah ketik');
  expect(peringatan).toEqual(sebab.map((satu) => expect.stringMatching(satu)));
});

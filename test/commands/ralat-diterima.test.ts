import { afterEach, beforeEach, expect, it } from 'vitest';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { splitWords } from '../support/replay-transcript.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

/** Received on 10 August at 09.00; it is the 19th. */
let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

/** That step 1 keeps its day is another matter: forwarded-late.test.ts. */
const besideForwarding = (peringatan: readonly string[]) =>
  peringatan.filter((satu) => !satu.startsWith('Langkah 1 tetap'));

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
  ['tanggal-surat=12 Agu 2026', [/sesudah tanggal diterima \(10 Agustus 2026\)/]],
  ['tanggal-surat=3 Jan 2026', [/lebih dari enam bulan sebelum diterima/]],
])('a corrected %s is doubted as it is of a new letter', async (isian, sebab) => {
  const { peringatan } = await t.json('ralat', '1', '--isian', isian, '--alasan', 'salah ketik');
  expect(besideForwarding(peringatan)).toEqual(sebab.map((satu) => expect.stringMatching(satu)));
});

const ANOTHER_YEAR = [
  ['diterima=12 Agu 2024', '2024-08-12', '2026-08-12', /sesudah tanggal diterima.*nomor agendanya di buku tahun 2026/],
  ['diterima=10 Agu 2024', '2024-08-10', null, /^Tanggal surat .*nomor agendanya di buku tahun 2026/], // it is that day of 2026
  ['tanggal-surat=5 Agu 2016', '2016-08-05', '2026-08-05', /lebih dari enam bulan sebelum diterima/],
  ['tanggal-surat=30 Des 2024', '2024-12-30', null, /lebih dari enam bulan sebelum diterima/],
] as const;

it.each(ANOTHER_YEAR)('%s, in another year, is asked about', async (isian, dibaca, mungkin, sebab) => {
  const argv = ['ralat', '1', '--isian', isian, '--alasan', 'salah ketik'];
  const galat = await t.failure(...argv);
  expect(galat).toMatchObject({
    kode: 'TANGGAL_JANGGAL',
    keluar: 4,
    pesan: expect.stringMatching(sebab),
    rinci: { flag: '--isian', dibaca, mungkin },
  });
  const tanya = `${galat.pesan} Catat seperti itu?`;
  expect(await askAtDesk(t, argv, [[tanya, false]])).toMatchObject({ keluar: 4 });
  const { peringatan } = await t.json(...splitWords(galat.saran.at(-1) ?? '').slice(1));
  expect(besideForwarding(peringatan)).toEqual([`${galat.pesan} (dijawab ya)`]);
});

it.each(ANOTHER_YEAR.filter(([, , mungkin]) => mungkin !== null))(
  '%s: the line that was meant goes through',
  async (isian) => {
    const { saran } = await t.failure('ralat', '1', '--isian', isian, '--alasan', 'salah ketik');
    expect(saran).toHaveLength(2);
    expect((await t.json(...splitWords(saran[0] ?? '').slice(1))).peringatan).toEqual([]);
  },
);

it('a year put right is not asked about', async () => {
  await t.json('ralat', '1', '--isian', 'tanggal-surat=5 Agu 2016', '--alasan', 'salah ketik', '--ya');
  await t.json('ralat', '1', '--isian', 'tanggal-surat=5 Agu 2026', '--alasan', 'salah tahun');
});

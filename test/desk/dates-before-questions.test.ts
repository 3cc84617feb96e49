import { afterAll, beforeAll, expect, it } from 'vitest';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithSurat();
});
afterAll(() => t.close());

const TOMORROW = ['advance', 'tunggu', 'cabut', 'kembalikan', 'tolak', 'batal', 'catat', 'sahkan', 'serahkan', 'undo'];

it.each<readonly [string, string, string, string]>([
  ...TOMORROW.map((perintah) => [perintah, '--tanggal', 'besok', 'belum terjadi'] as const),
  ['akses', '--user-id', 'besok', 'belum terjadi'],
  ['sahkan', '--mulai', '31/2/2027', '31/2/2027'],
  ['advance', '--tanggal-balasan', 'lusa kemarin', 'bukan tanggal'],
])('%s %s %s is refused before a question is asked', async (perintah, flag, teks, sebab) => {
  const { keluar, err } = await askAtDesk(t, [perintah, '1', flag, teks], []);
  expect([keluar, err]).toEqual([2, expect.stringContaining(sebab)]);
});

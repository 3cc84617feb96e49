/** What holds for many rows of a book is said once, for the book. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const warnings = async (judul: string, ...baris: string[]) => {
  t.writeFile('b.csv', [`Lembaga;${judul}`, ...baris].map((satu) => `${satu}\n`).join(''));
  return (await t.json('impor', 'b.csv', '--isi', 'pks', '-n')).peringatan;
};

it('an end that was counted is said with the first such row, and is the one that sahkan would count', async () => {
  const peringatan = await warnings(
    'Nomor PKS;Tanggal;Jangka waktu;Berakhir',
    'RSUD Contoh;470/1;5/2/2020;5 tahun;5/2/2025',
    'Bank Contoh;470/2;29/2/2024;1 tahun;',
    'Dinas Contoh;470/3;5/2/2024;18 bulan;',
  );
  expect(peringatan).toContain(
    'Hari terakhir di 2 baris dihitung dari jangka waktunya, sehari sebelum tanggal mulainya berulang. Misalnya baris 3: 1 tahun sejak 29 Februari 2024, sampai 28 Februari 2025.',
  );
  await t.json('impor', 'b.csv', '--isi', 'pks');
  const { data } = await t.json<{ id: string; berakhir: string }[]>('kerja-sama');
  expect(Object.fromEntries(data.map((k) => [k.id, k.berakhir]))).toEqual({
    ...{ 'B-001': '2025-02-05', 'B-002': '2025-02-28', 'B-003': '2025-08-04' },
  });
});

it('an end that the book writes is not called counted', async () => {
  const judul = 'Nomor PKS;Tanggal;Jangka waktu;Berakhir';
  const peringatan = await warnings(judul, 'RSUD Contoh;470/1;5/2/2020;5 tahun;4/2/2025');
  expect(peringatan.filter((satu) => /dihitung dari jangka/.test(satu))).toEqual([]);
});

it.each([
  ['Nomor PKS', 'pertama'],
  ['Nomor PKS (RS/Dukcapil)', 'kedua'],
])('two numbers in one cell below "%s": the %s is the office’s', async (judul, mana) => {
  const dua = '470/1/PKS/2020 dan 445/9/RS/2020';
  const peringatan = await warnings(`${judul};Tanggal`, `RSUD Contoh;${dua};5/2/2020`, 'Bank Contoh;470/2;5/2/2024');
  expect(peringatan).toContain(`Dua nomor dalam satu sel di 1 baris: yang ${mana} dianggap nomor kantor.`);
});

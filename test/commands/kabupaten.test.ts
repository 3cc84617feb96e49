import { afterEach, beforeEach, expect, it } from 'vitest';
import { bareKabupaten } from '../../src/office/kantor/work-settings.ts';
import { ENTER, scriptedAsk } from '../support/scripted-ask.ts';
import { TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(() => {
  t = new TestDesk();
});
afterEach(() => t.close());

const settings = async () =>
  Object.fromEntries(
    (await t.json<{ kunci: string; nilai: string }[]>('config')).data.map(({ kunci, nilai }) => [kunci, nilai]),
  );

it('is kept without the word that letterheads set before it, by flag', async () => {
  await t.json('init', '--kabupaten', ' Kabupaten Contoh ');
  expect(await settings()).toMatchObject({
    'kantor.kabupaten': 'Contoh',
    'kantor.nama': 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh',
  });
});

it('and by answer, where the name of the office that is offered follows it', async () => {
  t.ask = scriptedAsk([
    ['Kabupaten', 'Kab. Contoh'],
    ['Nama kantor', ENTER],
    [`Buat register di ${t.folder}/data?`, true],
  ]);
  expect((await t.run(['init'])).keluar).toBe(0);
  t.ask = null;
  expect((await settings())['kantor.nama']).toBe('Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh');
});

it('and as a setting', async () => {
  await t.json('init');
  await t.json('config', 'kantor.kabupaten', 'KABUPATEN Contoh');
  expect((await settings())['kantor.kabupaten']).toBe('Contoh');
});

it.each([
  ['Kab.Contoh', 'Contoh'],
  ['Kabupaten Kabupaten Contoh', 'Contoh'],
  ['Kabupatenan', 'Kabupatenan'],
  ['Kabanjahe', 'Kabanjahe'],
  ['Kabupaten', 'Kabupaten'],
])('%s is %s', (diketik, nama) => {
  expect(bareKabupaten(diketik)).toBe(nama);
});

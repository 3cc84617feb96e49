import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSop } from '../../../src/office/sop/check/check-sop.ts';
import { decodeSop } from '../../../src/office/sop/decode-sop.ts';
import { deskWithRegister } from '../../support/test-desk.ts';

const SHIPPED = join(import.meta.dirname, '../../../data/acuan/sop');

/** What commands rely on when a register's table reads as the shipped one. */
it.each(['470-08', '470-08-selaras'])('the shipped table %s is sound, and decoding changes nothing in it', (kode) => {
  const isi = JSON.parse(readFileSync(join(SHIPPED, `${kode}.json`), 'utf8'));
  const sop = decodeSop(isi, kode);
  expect(sop).toEqual(isi);
  expect(checkSop(sop)).toEqual([]);
});

it('a table that differs by one character is decoded and checked', async () => {
  const t = await deskWithRegister();
  const utuh = readFileSync(join(t.folder, 'data/sop/470-08.json'), 'utf8');
  t.writeFile('data/sop/470-08.json', utuh.replace('"pelaksana"', '"pelaksena"'));
  expect((await t.failure('list')).kode).toBe('REGISTER_RUSAK');
  t.close();
});

/** A server's rows are written as a case moves: another rule for them needs tables of another version, whose raising writes all anew. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openRegister } from '../../../src/store/folder/open-register.ts';
import { TABLES_VERSION } from '../../../src/store/postgres/line/tables.ts';
import { projectionOf } from '../../../src/store/postgres/projection.ts';
import { advanceUntil } from '../../support/advance-kasus.ts';
import { completeSuratFlags, TestDesk } from '../../support/test-desk.ts';

const SCHEMAS = join(import.meta.dirname, '../schemas');
/** Of all rows below. */
const KNOWN: Readonly<Record<number, string>> = {
  6: 'b7e1870656d8c3826868c4f8ef12e83ab6fb8efa7693e1c6ee6871f5a965f720',
};

const t = new TestDesk();
afterEach(() => t.close());

/** All columns but the hash of the newest act, whose key is by chance. */
async function rowsIn(folder: string): Promise<readonly string[]> {
  const register = await openRegister(folder);
  const { kepala } = await register.listHeads({});
  const semua = await Promise.all(kepala.map((k) => register.readKasus(k.id)));
  return semua.map((kasus) => JSON.stringify({ ...projectionOf(kasus), sidik: '' })).sort();
}

it('the rows of cases are those that tables of this version have always held', async () => {
  const nama = readdirSync(SCHEMAS).filter((satu) => /^schema-\d+$/.test(satu));
  for (const satu of nama) cpSync(join(SCHEMAS, satu), join(t.folder, satu), { recursive: true });
  // One waits for the ministry, then for the institution between.
  t.variabel = { PKS_REGISTER: nama.at(-1) };
  t.kini = new Date('2027-01-11T10:15:00+07:00');
  const surat = completeSuratFlags({ 'tanggal-surat': '8/1/2027', diterima: '8/1/2027 09.00' });
  const { id } = (await t.json<{ id: string }>('new', ...surat, '--lengkap')).data;
  await advanceUntil(t, id, 14);
  const isi = [...(await rowsIn(join(t.folder, nama.at(-1) ?? '')))];
  for (const [hari, argv] of [
    [12, ['tunggu', id, '--pada', 'pemohon', '--alasan', 'daftar elemen']],
    [14, ['lanjut', id]],
  ] as const) {
    t.kini = new Date(`2027-01-${hari}T10:15:00+07:00`);
    await t.json(...argv);
    isi.push(...(await rowsIn(join(t.folder, nama.at(-1) ?? ''))));
  }
  for (const satu of nama.slice(0, -1)) isi.push(...(await rowsIn(join(t.folder, satu))));
  const hash = createHash('sha256').update(isi.join('\n')).digest('hex');
  expect({ [TABLES_VERSION]: hash }, 'other rows: raise TABLES_VERSION').toEqual(KNOWN);
});

/** An agreement signed before the institution gave its number. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { ENTER } from '../support/scripted-ask.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

type Signed = Readonly<{
  kerjaSama: { nomorKesatu: string; nomorKedua: string | null } | null;
  riwayat: { jenis: string }[];
}>;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
  await advanceUntil(t, '1', null);
});
afterEach(() => t.close());

const signed = async () => (await t.json<Signed>('show', '1')).data;
const inBook = async () =>
  (await t.json<Record<string, unknown>[]>('buku', 'pks', '--tahun', '2026')).data[0]?.noPksKedua;
const openFindings = async () =>
  (await t.json<{ buku: string; sebab: string; dijelaskan: boolean }[]>('buku', 'periksa', '2026')).data
    .filter((f) => f.buku === 'pks' && !f.dijelaskan)
    .map((f) => f.sebab);

it('is asked for or said to come, never passed over in silence', async () => {
  const { kode, rinci } = await t.failure('sahkan', '1', '--nomor-kesatu', '470/1');
  expect([kode, rinci.flag]).toEqual(['ISIAN_KURANG', ['--nomor-kedua']]);
  const dua = ['--nomor-kedua', '445/7', '--nomor-kedua-menyusul'];
  expect((await t.failure('sahkan', '1', '--nomor-kesatu', '470/1', ...dua)).kode).toBe('PEMAKAIAN_SALAH');
});

it('stands as missing in case, book and its check until it is filled in, once', async () => {
  const { peringatan } = await t.json('sahkan', '1', '--nomor-kesatu', '470/1', '--nomor-kedua-menyusul');
  expect(peringatan.join()).toContain('pks lengkapi 2026-001');
  expect((await signed()).kerjaSama).toMatchObject({ nomorKesatu: '470/1', nomorKedua: null });
  expect((await t.run(['show', '1'])).out).toContain('nomor lembaga menyusul');
  expect(await inBook()).toBe('menyusul');
  expect((await t.run(['buku', 'pks', '--tahun', '2026'])).out).toContain('menyusul');
  expect(await openFindings()).toEqual(['nomor lembaga kasus 2026-001 belum ada; bila sudah: pks lengkapi 2026-001']);

  await t.json('lengkapi', '1', '--nomor-kedua', '445/7');
  expect((await signed()).kerjaSama?.nomorKedua).toBe('445/7');
  expect(await inBook()).toBe('445/7');
  expect(await openFindings()).toEqual([]);
  const { out } = await t.run(['show', '1']);
  expect(out).toContain('Nomor PKS lembaga, yang menyusul: 445/7');
  expect(out).not.toContain('Ralat');
  expect((await t.failure('lengkapi', '1', '--nomor-kedua', '445/8')).kode).toBe('SUDAH_TERISI');
});

it('before the signing there is nothing to fill in, and it is an act of its own', async () => {
  expect((await t.failure('lengkapi', '1', '--nomor-kedua', '445/7')).kode).toBe('PKS_BELUM_SAH');
  await t.json('sahkan', '1', '--nomor-kesatu', '470/1', '--nomor-kedua-menyusul');
  const gagal = await t.failure('lengkapi', '1', '--nomor-kedua', '445/7', '--kontak', '0274');
  expect(gagal.kode).toBe('PEMAKAIAN_SALAH');
});

it('at a terminal Enter says that it is to come, and lengkapi asks for it', async () => {
  await askAtDesk(
    t,
    ['sahkan', '1'],
    [
      ['Nomor PKS kantor ini', '470/1'],
      ['Nomor PKS lembaga (Enter = menyusul)', ENTER],
      ['Ditandatangani', ENTER],
      ['Penanda tangan lembaga', ENTER],
      ['Jabatan penanda tangan', ENTER],
      ['Pindaian PKS', ENTER],
    ],
  );
  expect((await signed()).kerjaSama?.nomorKedua).toBeNull();
  await askAtDesk(t, ['lengkapi', '1'], [['Nomor PKS lembaga (Enter = belum ada)', '445/7']]);
  expect((await signed()).kerjaSama?.nomorKedua).toBe('445/7');
});

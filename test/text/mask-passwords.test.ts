import { expect, it } from 'vitest';
import { maskPasswords } from '../../src/text/mask-passwords.ts';

const SECRET = 'RAHASIA7';

it.each([
  `postgres://sari:${SECRET}@db.kantor/pks`,
  `postgres://sari:p?${SECRET}@127.0.0.1/pks`,
  `postgres://sari:p@${SECRET}@127.0.0.1/pks`,
  `postgres://db.kantor/pks?password=${SECRET}&sslmode=x`,
  `host=127.0.0.1 password=${SECRET} dbname=pks2`,
  `/home/siti/host=127.0.0.1 password='a ${SECRET}' dbname=pks2`,
  `sari:${SECRET}@127.0.0.1/pks`,
  `/home/siti/sari:${SECRET}@127.0.0.1:5433/pks`,
  `C:\\Data\\sari:${SECRET}@127.0.0.1\\pks`,
  `postgres:sari:${SECRET}@h/pks`,
])('nothing of the password is left in %s', (teks) => {
  const hasil = maskPasswords(`Tidak ada di ${teks}.`);
  expect(hasil).not.toContain(SECRET);
  expect(hasil).toContain('***');
});

it.each([
  'D:\\data\\surat@2026\\pks',
  '{"kontak":"telp:siti@contoh.go.id","pada":"2026-08-19T10:15:00+07:00"}',
  'pks lengkapi 1 --kontak "surel:siti@contoh.go.id"',
  'postgres://sari@db.kantor/pks?sslrootcert=/etc/ca.pem',
  'kata sandi: minta kepada pengelola',
])('%s stays as it is', (teks) => {
  expect(maskPasswords(teks)).toBe(teks);
});

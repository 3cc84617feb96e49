import { describe, expect, it } from 'vitest';
import { parseServerAddress } from '../../../src/store/postgres/line/server-address.ts';

const refusal = (teks: string) => {
  try {
    parseServerAddress(teks);
  } catch (e) {
    return e as { kode: string; message: string; saran: string[] };
  }
  throw new Error(`taken: ${teks}`);
};

describe('the address of a register on a server', () => {
  it('has hosts to try in turn, a database, and TLS that verifies', () => {
    expect(parseServerAddress('postgres://db.kantor/pks')).toMatchObject({
      hosts: [{ host: 'db.kantor', port: 5432 }],
      database: 'pks',
      user: null,
      tls: { rootCert: null },
      label: 'db.kantor/pks',
    });
    expect(
      parseServerAddress('postgresql://sari@satu:5433,dua,[fe80::1]:6000/pks_1?sslrootcert=/x/ca.pem'),
    ).toMatchObject({
      hosts: [
        { host: 'satu', port: 5433 },
        { host: 'dua', port: 5432 },
        { host: 'fe80::1', port: 6000 },
      ],
      user: 'sari',
      tls: { rootCert: '/x/ca.pem' },
      label: 'satu:5433,dua,fe80::1:6000/pks_1',
    });
  });

  it('does without TLS on this machine alone', () => {
    for (const host of ['localhost', '127.0.0.1:5433', '127.8.9.1', '[::1]'])
      expect(parseServerAddress(`postgres://${host}/pks`).tls).toBeNull();
    expect(parseServerAddress('postgres:///pks?host=/run/postgresql').hosts).toEqual([
      { host: '/run/postgresql', port: 5432 },
    ]);
    expect(parseServerAddress('postgres://localhost/pks?sslmode=verify-full').tls).toEqual({ rootCert: null });
    expect(parseServerAddress('postgres://localhost,db.kantor/pks').tls).toEqual({ rootCert: null });
    for (const mode of ['disable', 'prefer', 'require', 'no-verify', 'verify-ca'])
      expect(refusal(`postgres://db.kantor/pks?sslmode=${mode}`).kode).toBe('NILAI_TIDAK_DIKENAL');
    expect(refusal('postgres://localhost,db.kantor/pks?sslmode=disable').message).toMatch(/komputer ini sendiri/);
  });

  it.each([
    ['postgres://u:rahasia@h/d', /kata sandi/],
    ['postgres://:rahasia@h/d', /kata sandi/],
    ['postgres://h/d?password=rahasia', /hanya dikenal/],
    ['postgres://h', /basis data/],
    ['postgres:///d', /server/],
    ['postgres://h:99999/d', /server/],
    ['postgres://h/d/e', /bukan alamat server/],
    ["postgres://h/d'; drop", /basis data/],
    ['postgres://h%zz/d', /server/],
    ['mysql://h/d', /bukan alamat server/],
  ])('%s is refused without showing a password', (alamat, sebab) => {
    const { kode, message, saran } = refusal(alamat);
    expect(kode).toBe('NILAI_TIDAK_DIKENAL');
    expect(message).toMatch(sebab);
    expect(`${message} ${saran}`).not.toContain('rahasia');
  });
});

/** Who raised a register stands in its chain: an earlier pks wrote the name, which blamed its own login. */
import { expect, it } from 'vitest';
import { foreignLogins } from '../../../src/store/postgres/upkeep/foreign-logins.ts';

const dicatat = '2026-03-02T09:00:00+07:00';
const findings = (jenis: string, dicatatOleh: string, akun: string) => {
  const logins = foreignLogins({ pindahan: [] } as never);
  const act = { v: 4, kejadian: [{ jenis, dicatat, oleh: { nama: dicatatOleh, dicatatOleh } }] };
  logins.look({ id: 'kantor', baris: [{ akun, masuk: dicatat }] } as never, [act] as never);
  const pejabat = [{ nama: 'Sari Contoh', namaLama: ['Sari'], akun: 'sari' }];
  return logins.findings({ kantor: { pejabat } } as never).map((x) => x.sebab);
};

it.each(['Sari Contoh', 'Sari', 'sari'])('raised by %s with the login sari: nobody is blamed', (nama) => {
  expect(findings('RegisterDinaikkan', nama, 'sari')).toEqual([]);
});

it('raised in the name of another, or another act in that name, is told', () => {
  expect(findings('RegisterDinaikkan', 'Bowo Contoh', 'sari')).toHaveLength(1);
  expect(findings('Diatur', 'Sari Contoh', 'sari')).toHaveLength(1);
});

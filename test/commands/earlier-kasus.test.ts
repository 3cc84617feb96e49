/** What a new letter is told of earlier cases of its institution. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

let urut = 0;
const surat = (lembaga: string) => [
  'new',
  ...completeSuratFlags({ lembaga, 'nomor-surat': `${++urut}/X` }),
  '--lengkap',
];
const awas = async (...argv: string[]) =>
  (await t.json(...argv)).peringatan.filter((p) => /Permohonan lembaga ini|PKS lama/.test(p));

it('a request withdrawn or returned not long ago is named, with the line that opens it again', async () => {
  await t.json(...surat('RSUD Contoh Asri'));
  await t.json('cabut', '1', '--alasan', 'ditunda', '-y');
  const [satu, ...lain] = await awas(...surat('Rumah Sakit Umum Daerah Contoh Asri'));
  expect(lain).toEqual([]);
  expect(satu).toBe(
    'Permohonan lembaga ini dalam kasus 2026-001 dicabut 19 Agustus 2026. Bila surat ini melanjutkannya: pks buka-lagi 2026-001, lalu yang baru: pks batal 2026-002',
  );
  expect(await awas(...surat('RSUD Lain'))).toEqual([]);
  await t.json('buka-lagi', '1', '--alasan', 'dilanjutkan');
  expect(await awas(...surat('RSUD Contoh Asri'))).toEqual([]);
  await t.json('kembalikan', '1', '--alasan', 'kurang', '-y');
  expect((await awas(...surat('RSUD Contoh Asri'))).join()).toContain('kasus 2026-001 dikembalikan');
  t.kini = new Date('2027-02-20T09:00:00+07:00');
  const nanti = completeSuratFlags({
    lembaga: 'RSUD Contoh Asri',
    'nomor-surat': '99/X',
    'tanggal-surat': '19/2/2027',
  });
  expect(await awas('new', ...nanti, '--lengkap')).toEqual([]);
});

it('a renewal whose last target lies after the end of the old agreement is told so, and its page says that end', async () => {
  const lama = (await t.json<{ id: string }>(...surat('RSUD Contoh'))).data.id;
  await advanceUntil(t, lama, null);
  const sah = ['--nomor-kesatu', '470/1', '--nomor-kedua', 'K/1', '--tanggal', 'hari ini', '--mulai', 'hari ini'];
  await t.json('sahkan', lama, ...sah, '--berakhir', '31/8/2027');
  const perpanjang = async (kini: string) => {
    t.kini = new Date(`${kini}T09:00:00+07:00`);
    const baru = completeSuratFlags({
      lembaga: 'RSUD Contoh',
      'nomor-surat': `${++urut}/X`,
      'tanggal-surat': kini,
      diterima: 'sekarang',
    });
    return awas('new', ...baru, '--lengkap', '--perpanjangan-dari', lama, '-y');
  };
  expect(await perpanjang('2027-07-01')).toEqual([]);
  expect(await perpanjang('2027-08-10')).toEqual([
    'PERHATIAN: PKS lama (kasus 2026-001) berakhir 31 Agustus 2027, sebelum target terakhir permohonan ini (H23, 10 September 2027); mungkin ada hari tanpa PKS.',
  ]);
  expect((await t.run(['show', '2027-002'])).out).toContain('dari PKS kasus 2026-001, berakhir Sel 31 Agu');
  expect((await perpanjang('2027-09-01')).join()).toContain(
    'sudah berakhir 31 Agustus 2027; sampai perpanjangan ini disahkan',
  );
  expect((await t.run(['show', '2027-003'])).out).toContain('dari PKS kasus 2026-001, sudah berakhir Sel 31 Agu');
});

it('a gap before the renewal is said in both cases, in the report while it waits, and at its signing', async () => {
  const lama = (await t.json<{ id: string }>(...surat('RSUD Contoh'))).data.id;
  await advanceUntil(t, lama, null);
  const sah = (id: string, n: number, ...lain: string[]) =>
    t.json('sahkan', id, '--nomor-kesatu', `470/${n}`, '--nomor-kedua', `K/${n}`, '--mulai', 'hari ini', ...lain);
  await sah(lama, 1, '--berakhir', '31/8/2026');
  t.kini = new Date('2026-09-02T09:00:00+07:00');
  await t.json(...surat('RSUD Contoh'), '--perpanjangan-dari', lama, '--ya');
  const shown = async (id: string) => (await t.run(['show', id])).out.replace(/\s+/g, ' ');
  const sentence = 'sejak 1 September 2026 lembaga itu tanpa PKS';
  for (const id of ['1', '2']) expect(await shown(id)).toContain(sentence);
  type Figures = { kerjaSama: { menungguPerpanjangan: { id: string; diperpanjang: string }[]; sudahHabis: unknown[] } };
  const waiting = async () => {
    const { menungguPerpanjangan, sudahHabis } = (await t.json<Figures>('laporan', '--bulan', '9')).data.kerjaSama;
    return [menungguPerpanjangan.map((k) => [k.id, k.diperpanjang]), sudahHabis];
  };
  expect(await waiting()).toEqual([[['2026-001', '2026-002']], []]);
  await advanceUntil(t, '2026-002', null);
  t.kini = new Date('2026-09-15T09:00:00+07:00');
  expect((await sah('2026-002', 2)).peringatan.join()).toContain('PKS ini mulai 15 September 2026: 14 hari tanpa PKS.');
  for (const id of ['1', '2'])
    expect(await shown(id)).toContain('14 hari tanpa PKS sebelum yang baru mulai 15 September 2026');
  expect(await waiting()).toEqual([[], []]);
  await t.json('ralat', '2', '--isian', 'mulai=1/9/2026', '--alasan', 'menurut naskah', '--ya');
  for (const id of ['1', '2']) expect(await shown(id)).not.toContain('tanpa PKS');
});

/** What a signed agreement owes, and when, is what its text says; a setting is for those drawn up after it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  t.kini = new Date('2026-01-05T09:00:00+07:00');
});
afterEach(() => t.close());

let urut = 0;
async function signed(): Promise<string> {
  const nomor = `${++urut}/X`;
  const surat = completeSuratFlags({
    lembaga: `RSUD ${urut}`,
    'nomor-surat': nomor,
    'tanggal-surat': '5/1/2026',
    diterima: 'sekarang',
  });
  const { id } = (await t.json<{ id: string }>('new', ...surat, '--lengkap')).data;
  await advanceUntil(t, id, null);
  await t.json('sahkan', id, '--nomor-kesatu', `470/${nomor}`, '--nomor-kedua', `K/${nomor}`, '--irama', 'semesteran');
  return id;
}
type Owed = { id: string; kewajiban: string; periode: string; jatuhTempo: string };
const due = async (id: string, kewajiban: string) =>
  (await t.json<Owed[]>('kewajiban', '--semua')).data
    .filter((b) => b.id === id && b.kewajiban === kewajiban)
    .map((b) => b.jatuhTempo);
async function configure(): Promise<readonly string[]> {
  await t.json('config', 'laporan.semester-2', '28/2');
  await t.json('config', 'keamanan.bulan', '3');
  return (await t.json('config', 'laporan.semester-1', '15/7')).peringatan;
}

it('a setting changes nothing of what is signed, and holds for the next one', async () => {
  const lama = await signed();
  expect((await configure()).join()).toContain('yang sudah ditandatangani tetap menurut teksnya');
  t.kini = new Date('2026-01-06T09:00:00+07:00');
  const baru = await signed();
  t.kini = new Date('2026-08-05T09:00:00+07:00');
  expect(await due(lama, 'laporan-semester')).toEqual(['2026-07-31', '2027-01-31']);
  expect(await due(lama, 'standar-keamanan')).toEqual(['2026-07-05']);
  expect(await due(baru, 'laporan-semester')).toEqual(['2026-07-15', '2027-02-28']);
  expect(await due(baru, 'standar-keamanan')).toEqual(['2026-04-06']);
});

it('lists count by the same days: late on the day after its own', async () => {
  const lama = await signed();
  await configure();
  const late = async (hari: string) => {
    t.kini = new Date(`${hari}T09:00:00+07:00`);
    const { data } = await t.json<Owed[]>('kewajiban');
    return data.filter((b) => b.id === lama && b.kewajiban === 'laporan-semester').map((b) => b.periode).length;
  };
  type Ringkas = { ringkas: { lewat?: number } };
  await late('2026-07-20');
  const lewat = async () => ((await t.json('kewajiban')) as unknown as Ringkas).ringkas.lewat;
  // Data balikan of the first semester and the proof are late by then, the report is not.
  expect(await lewat()).toBe(2);
  await late('2026-08-03');
  expect(await lewat()).toBe(3);
  expect((await t.json('check', '--bangun-ulang')).data).toMatchObject({ baik: true });
  expect(await lewat()).toBe(3);
});

it('papers of the signed agreement say its own days', async () => {
  const lama = await signed();
  await configure();
  const { data } = await t.json<{ isian: Record<string, string> }>(
    'draft',
    lama,
    'petunjuk-teknis',
    '--izinkan-kosong',
  );
  expect(Object.entries(data.isian).filter(([, v]) => /15 Juli|3 \(tiga\) bulan/.test(String(v)))).toEqual([]);
});

it('an agreement without a text of its own goes on by what was set when it began', async () => {
  t.kini = new Date('2026-09-01T09:00:00+07:00');
  const old = (nama: string, nomor: string) =>
    t.json<{ id: string }>(
      ...['sahkan', '--tanpa-kasus', '--lembaga', nama, '--jenis', 'rsud-blud', '--nomor-kesatu', nomor],
      ...[
        '--nomor-kedua',
        `${nomor}/T`,
        '--tanggal',
        'hari ini',
        '--berakhir',
        '31/8/2028',
        '--irama',
        'semesteran',
        '--ya',
      ],
    );
  await old('RSUD Lama', '470/5');
  t.kini = new Date('2026-10-01T09:00:00+07:00');
  await configure();
  t.kini = new Date('2026-10-02T09:00:00+07:00');
  await old('RSUD Baru', '470/6');
  t.kini = new Date('2027-08-05T09:00:00+07:00');
  expect(await due('B-001', 'laporan-semester')).toEqual(['2027-01-31', '2027-07-31', '2028-01-31']);
  expect(await due('B-002', 'laporan-semester')).toEqual(['2027-02-28', '2027-07-15', '2028-02-28']);
  // The days between tell the heads of the lists from the rows: late by the one, not yet by the other.
  for (const [hari, lewat] of [
    ['2027-02-10', 3],
    ['2027-03-01', 4],
    ['2027-07-20', 7],
    ['2027-08-05', 8],
  ] as const) {
    t.kini = new Date(`${hari}T09:00:00+07:00`);
    expect([hari, (await t.json('kewajiban')).ringkas.lewat]).toEqual([hari, lewat]);
  }
});

it('a rhythm put right against the text is told', async () => {
  const id = await signed();
  const { peringatan } = await t.json('ralat', id, '--isian', 'irama=bulanan', '--alasan', 'menurut lembaga');
  expect(peringatan.join()).toContain('pastikan PKS yang ditandatangani menyebut bulanan');
});

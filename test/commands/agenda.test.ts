import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

/** Name → [day, status], read by another library. */
function daysIn(t: TestDesk, nama: string) {
  const kalender = new ICAL.Component(ICAL.parse(t.readFile(nama).toString()));
  return new Map(
    kalender.getAllSubcomponents('vevent').map((v) => {
      const e = new ICAL.Event(v);
      return [e.uid, [e.startDate.toString(), String(v.getFirstPropertyValue('status'))]] as const;
    }),
  );
}

it('moves what moved and takes off what is done, under the same names', async () => {
  const t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({}), '--lengkap');
  await t.json('agenda', '--ke', 'a.ics');
  const awal = daysIn(t, 'a.ics');
  expect([...awal.values()]).toEqual([
    ['2026-08-10', 'CANCELLED'],
    ['2026-08-10', 'CONFIRMED'],
  ]);
  await t.json('advance', '1', '--lengkap');
  await t.json('undo', '1', '--alasan', 'keliru kasus');
  await t.json('libur', 'tambah', '10/8/2026', 'Libur kantor');
  await t.json('agenda', '--ke', 'a.ics', '--timpa');
  const kini = daysIn(t, 'a.ics');
  for (const uid of awal.keys()) expect(kini.has(uid)).toBe(true);
  expect([...kini.values()]).toEqual([
    ['2026-08-11', 'CANCELLED'],
    ['2026-08-11', 'CONFIRMED'],
    ['2026-08-12', 'CANCELLED'], // L03, whose step was taken back
  ]);
  t.close();
});

it('writes nothing with -n, and never over a file', async () => {
  const t = await deskWithRegister();
  await t.json('agenda', '--ke', 'a.ics', '-n');
  t.writeFile('b.ics', 'milik orang');
  expect((await t.failure('agenda', '--ke', 'b.ics')).kode).toBe('BERKAS_SUDAH_ADA');
  expect((await t.failure('agenda', '--ke', 'a.docx')).kode).toBe('NILAI_TIDAK_DIKENAL');
  expect(() => t.readFile('a.ics')).toThrow();
  t.close();
});

it('names only the steps of a role', async () => {
  const t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({}), '--lengkap');
  expect((await t.json<unknown[]>('agenda', '--peran', 'kadis')).data).toHaveLength(1);
  expect((await t.json<unknown[]>('agenda', '--peran', 'sekretaris')).data).toHaveLength(0);
  t.close();
});

it('takes off the days of cases whose import was taken back, under the same names', async () => {
  const t = await deskWithRegister();
  const surat = ['--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--nomor-surat', '445/1', '--hal', 'Hak akses'];
  const hari = ['--tanggal-surat', '2/3/2026', '--diterima', '3/3/2026', '--di-langkah', '7', '--tanggal', '1/5/2026'];
  await t.json('new', ...surat, ...hari);
  await t.json('agenda', '--ke', 'a.ics');
  const sequence = () => Number(/^SEQUENCE:(\d+)\r?$/m.exec(t.readFile('a.ics').toString())?.[1]);
  const semula = sequence();
  const [[nama, [tanggal]] = ['', ['']]] = daysIn(t, 'a.ics');
  expect(nama).toMatch(/^B-001-L07-/);
  await t.json('impor', 'tarik', '1', '--alasan', 'keliru');
  const { data, ringkas } = await t.json<unknown[]>('agenda', '--ke', 'a.ics', '--timpa');
  expect([data, ringkas.dicabut]).toEqual([[], 1]);
  expect([...daysIn(t, 'a.ics')]).toEqual([[nama, [tanggal, 'CANCELLED']]]);
  expect(sequence()).toBeGreaterThan(semula);
  t.close();
});

it('moves a day that a calendar has already, when a holiday moves it', async () => {
  const t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({}), '--lengkap');
  await advanceUntil(t, '1', 14);
  const read = async () => {
    await t.json('agenda', '--ke', 'a.ics', '--timpa');
    const [satu] = new ICAL.Component(ICAL.parse(t.readFile('a.ics').toString())).getAllSubcomponents('vevent');
    const e = new ICAL.Event(satu);
    const stamp = String(satu?.getFirstPropertyValue('dtstamp'));
    return { uid: e.uid, sequence: e.sequence, stamp, hari: e.startDate.toString() };
  };
  const semula = await read();
  t.kini = new Date(t.kini.getTime() + 3_600_000);
  await t.json('libur', 'tambah', semula.hari, 'Cuti bersama');
  const kini = await read();
  expect(kini.uid).toBe(semula.uid);
  expect(kini.hari > semula.hari).toBe(true);
  expect(kini.sequence).toBeGreaterThan(semula.sequence);
  expect(kini.stamp > semula.stamp).toBe(true);
  t.close();
});

type AgendaRow = Readonly<{ id: string; tanggungan: string; langkah: Readonly<{ pelaksana: string }> }>;

it('says who is awaited, also where that is not the role of the step', async () => {
  const t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({}), '--lengkap');
  await advanceUntil(t, '1', 5);
  await t.json('tunggu', '1', '--pada', 'pemohon', '--alasan', 'minta lampiran');
  await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2' }), '--lengkap');
  await advanceUntil(t, '2', 14);
  const layar = (await t.run(['agenda'])).out;
  expect(layar).toMatch(/2026-001 .* Pemohon \(jeda\)/);
  expect(layar).toMatch(/2026-002 .* Kemendagri/);
  await t.json('agenda', '--ke', 'a.ics');
  const kalender = new ICAL.Component(ICAL.parse(t.readFile('a.ics').toString()));
  const kata = kalender
    .getAllSubcomponents('vevent')
    .map((v) => new ICAL.Event(v).description)
    .filter((d) => d.startsWith('Ditunggu'));
  expect(kata.map((d) => d.split('\n')[0])).toEqual(['Ditunggu: Pemohon (jeda)', 'Ditunggu: Kemendagri']);
  expect(kata[0]).toContain('Di komputer kantor: pks lanjut 2026-001');
  expect(kata.join()).not.toContain('minta lampiran');
  const semua = (await t.json<readonly AgendaRow[]>('agenda')).data;
  const peran = semua.find((d) => d.id === '2026-001')?.langkah.pelaksana ?? '';
  const tugas = (await t.json<readonly AgendaRow[]>('agenda', '--peran', peran)).data;
  expect(tugas.map((d) => [d.id, d.tanggungan])).toEqual([['2026-001', 'pemohon']]);
  t.close();
});

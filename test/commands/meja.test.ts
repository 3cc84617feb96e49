/** The desk on Wednesday 19 August 2026, 10.15, nine active cases; one role after the other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { practiceRegister } from '../support/practice-register.ts';
import { completeSuratFlags, DESK_NOW, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type PrintedRow = Readonly<{ id: string }>;
type PrintedMeja = Readonly<Record<'anda' | 'kantor' | 'luar', readonly PrintedRow[]>>;

const PEJABAT = [
  ['Siti A.', 'pengadministrasi-umum', 'siti'],
  ['Rina P.', 'analis-kependudukan', 'rina'],
  ['Joko K.', 'kasi-inovasi-kerja-sama', 'joko'],
  ['Wati D.', 'kasi-pengolahan-penyajian-data', 'wati'],
  ['Budi S.', 'kepala-bidang', 'budi'],
  ['Endah R.', 'sekretaris', 'endah'],
  ['Susi H.', 'kepala-dinas', 'susi'],
] as const;

let t: TestDesk;
beforeAll(async () => {
  t = await practiceRegister();
  for (const [nama, peran, akun] of PEJABAT) {
    await t.json('pejabat', 'tambah', '--nama', nama, '--peran', peran, '--akun', akun, '--mulai', '2/1/2026');
  }
  const mandat = ['--sifat', 'plh', '--dari', '19/8/2026', '--sampai', '21/8/2026', '--dasar', 'ST 800/114'];
  await t.json('wakilkan', 'kepala-dinas', '--oleh', 'Budi S.', ...mandat);
});
afterAll(() => t.close());

const di = async (akun: string) => {
  t.akun = akun;
  return t.json<PrintedMeja>();
};
const layar = async (akun: string) => {
  t.akun = akun;
  return (await t.run([])).out.replace(t.folder, '/kantor');
};
const id = (baris: readonly PrintedRow[]) => baris.map((b) => b.id.slice(5));

describe('meja', () => {
  it('shows the Analis what waits for her, and what waits outside', async () => {
    expect(await layar('rina')).toMatchInlineSnapshot(`
      "Rabu, 19 Agustus 2026 10.15 · Rina P. (Analis Kependudukan) · register /kantor/data

      MENUNGGU ANDA (1)
       KASUS     LEMBAGA       LANGKAH                  LEWAT/SISA
       2026-017  Dinas Sosial  L08 Siapkan draft PKS  ✗ lewat 2 hk
      Menunggu peran lain di kantor: 5 → pks list

      MENUNGGU PIHAK LUAR (3) → pks show 2026-009
       KASUS     LEMBAGA          LANGKAH                  PADA                          LEWAT/SISA
       2026-009  Klinik Contoh    L14 Menunggu balasan     Kemendagri                 ✗ lewat 11 hk
                 Medika           Kemendagri
       2026-016  BUMD Air Contoh  L05 Kaji dan susun       pemohon       ✗ lewat 6 hk, sejak 10 Agu
                                  konsep PKS               (jeda)
       2026-014  RSUD Contoh      L14 Menunggu balasan     Kemendagri             hari ke-5 dari 14
                 Timur            Kemendagri

      Mendekati: 019, 020 hari ini · 010, 013, 018 besok → pks overdue
      Ingatkan Kemendagri: 009 (25 hk) → pks draft 2026-009 pengingat-kemendagri

      Berikut: pks advance 2026-017 · pks show 2026-017 · pks overdue"
    `);
  });

  it.each([
    ['siti', []],
    ['rina', ['017']],
    ['joko', ['018']],
    ['wati', ['010']],
    ['endah', ['019']],
    ['susi', ['020', '013']],
  ])('%s: each role its own cases, and all of them what waits outside', async (akun, harapan) => {
    const { data } = await di(akun);
    expect(id(data.anda)).toEqual(harapan);
    expect(id(data.luar)).toEqual(['009', '016', '014']);
    expect(data.kantor).toHaveLength(6);
  });

  it('shows a Plh. the cases of the head beside his own, and in which roles he sits here', async () => {
    const { data, dasar } = await di('budi');
    expect(id(data.anda)).toEqual(['020', '013']);
    expect(dasar).toMatchObject({ operator: 'Budi S.', peran: 'kepala-bidang kepala-dinas' });
    expect(await layar('budi')).toContain('Budi S. (Kepala Bidang, Plh. Kepala Dinas)');
  });

  it('shows all of the office to an account that is no official', async () => {
    const { data } = await di('magang');
    expect(data.anda).toEqual(data.kantor);
    expect(await layar('magang')).toContain('MENUNGGU KANTOR (6)');
  });

  it('says in JSON what comes due, and since when each case waits outside', async () => {
    const { ringkas, data } = await di('rina');
    expect(ringkas).toEqual({
      aktif: 9,
      terlambat: 3,
      mendekati: ['2026-019', '2026-020', '2026-010', '2026-013', '2026-018'],
      kerjaSama: 0,
      kewajiban: 0,
    });
    expect(data.luar[2]).toMatchObject({ sisaHariKerja: 9, menunggu: { sejak: '2026-08-11', hari: 5 } });
  });

  it.each([60, 80, 96, 140])('fits one screen of 24 lines, %i columns wide', async (lebar) => {
    t.lebar = lebar;
    for (const akun of ['rina', 'budi', 'magang']) {
      const baris = (await layar(akun)).split('\n');
      // At 60 columns one row of each list and what must be said take a line more.
      expect(baris.length).toBeLessThanOrEqual(lebar < 80 ? 25 : 24);
      // On a narrower one a command stays whole, so that it can be copied.
      expect(Math.max(...baris.map((b) => b.length))).toBeLessThanOrEqual(Math.max(lebar, 80));
    }
    t.lebar = 100;
  });
});

it('names agreements that end within a year and what is owed late, also where no case is active', async () => {
  const d = await deskWithRegister();
  d.kini = new Date('2024-11-18T09:00:00+07:00');
  await d.json('new', ...completeSuratFlags({ diterima: '18/11/2024', 'tanggal-surat': '15/11/2024' }), '--lengkap');
  await advanceUntil(d, '2024-001', null);
  await d.json('sahkan', '2024-001', '--nomor-kesatu', '470/1', '--nomor-kedua', '445/K/1');
  d.kini = new Date(DESK_NOW);
  const { out } = await d.run([]);
  expect(out).toContain('Tidak ada kasus aktif.');
  expect(out).toContain('PKS habis < 12 bulan: 1 → pks kerja-sama --akan-habis');
  expect(out).toMatch(/Kewajiban pengguna lewat: \d+ → pks kewajiban/);
  d.close();
});

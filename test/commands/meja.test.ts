/** The desk on Wednesday 19 August 2026, 10.15, nine active cases; one role after the other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { practiceRegister } from '../support/practice-register.ts';
import { completeSuratFlags, DESK_NOW, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type PrintedRow = Readonly<{ id: string; lembaga: string; perintah: string }>;
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
  it('whose the days were before pks is not known, and nobody is blamed for them', async () => {
    const e = await deskWithRegister();
    const surat = completeSuratFlags({ 'tanggal-surat': '1/7/2026', diterima: '2/7/2026' });
    await e.json('new', ...surat, '--di-langkah', '14', '--tanggal', '18/8/2026');
    expect((await e.run([])).out).toMatch(/Terlambat 1: B-001 Kemendagri 1 hk \+ sebelum pks \d+ hk → pks overdue/);
    e.close();
  });

  it('shows the Analis what waits for her, and what waits outside', async () => {
    expect(await layar('rina')).toMatchInlineSnapshot(`
      "Rabu, 19 Agustus 2026 10.15 · Rina P. (Analis Kependudukan) · register /kantor/data

      MENUNGGU ANDA (1)
        pks advance 17  Dinas Sosial  L08 Siapkan draft PKS  ✗ lewat 2 hk
      Menunggu peran lain di kantor: 5 → pks list

      MENUNGGU PIHAK LUAR (3)
        pks show 9     Klinik Contoh Medika  Kemendagri sejak 14 Jul  L14      ✗ lewat 11 hk
        pks lanjut 16  BUMD Air Contoh       pemohon sejak 10 Agu     L05       ✗ lewat 6 hk
        pks show 14    RSUD Contoh Timur     Kemendagri sejak 11 Agu  L14  hari ke-5 dari 14

      Terlambat 3: 009 Kemendagri 11 hk · 016 pemohon 6 hk · 017 kantor 2 hk → pks overdue
      Mendekati: 019, 020 hari ini · 010, 013, 018 besok
      Ingatkan Kemendagri: 009 (25 hk) → pks draft 2026-009 pengingat-kemendagri

      Berikut: pks advance 17 · pks show 17 · pks new · pks menu"
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
      cadangan: { terakhir: null, hari: 0, jatuhTempo: false },
    });
    expect(data.luar.map((b) => b.perintah)).toEqual(['pks show 2026-009', 'pks lanjut 2026-016', 'pks show 2026-014']);
    expect(data.luar[2]).toMatchObject({ sisaHariKerja: 9, menunggu: { sejak: '2026-08-11', hari: 5 } });
  });

  it('shows all nine at 80 columns and 24 lines, each with what to type, and nothing wider', async () => {
    t.lebar = 80;
    const baris = (await layar('magang')).split('\n');
    t.lebar = 96;
    const kasus = baris.flatMap((b) => /^ {2}(pks \w+ \d+) /.exec(b)?.[1] ?? []);
    expect(kasus).toEqual([
      ...['pks advance 17', 'pks advance 19', 'pks advance 20', 'pks advance 10', 'pks advance 13', 'pks advance 18'],
      ...['pks show 9', 'pks lanjut 16', 'pks show 14'],
    ]);
    expect(baris.length).toBeLessThan(24);
    expect(Math.max(...baris.map((b) => b.length))).toBeLessThanOrEqual(80);
  });

  it.each([60, 80, 100])('names every institution it shows whole at %i columns', async (lebar) => {
    const { data } = await di('magang');
    t.lebar = lebar;
    const [kepala = ''] = (await layar('magang')).split(/\n\nTerlambat/);
    t.lebar = 96;
    const kata = kepala.split(/\s+/);
    const tampak = [...data.kantor, ...data.luar].filter((b) =>
      kepala.includes(`${b.perintah.replace('2026-0', '')}  `),
    );
    expect(tampak.length).toBeGreaterThan(1);
    for (const { lembaga } of tampak) for (const satu of lembaga.split(' ')) expect(kata, lembaga).toContain(satu);
  });

  it('gives whose the late days were for each late case, as overdue counts them', async () => {
    const { data } =
      await t.json<readonly Readonly<{ id: string; lewatHariKerja: number; lewatKantor: number }>[]>('overdue');
    expect(data.map((b) => [b.id.slice(5), b.lewatKantor, b.lewatHariKerja - b.lewatKantor])).toEqual([
      ['009', 0, 11],
      ['016', 0, 6],
      ['017', 2, 0],
    ]);
    expect(await layar('rina')).toContain('Terlambat 3: 009 Kemendagri 11 hk · 016 pemohon 6 hk · 017 kantor 2 hk');
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

describe('what else the desk reminds of', () => {
  let d: TestDesk;
  beforeAll(async () => {
    d = await deskWithRegister();
    await d.json('new', ...completeSuratFlags(), '--lengkap');
  });
  afterAll(() => d.close());
  const kini = (saat: string) => {
    d.kini = new Date(saat);
  };

  it('a backup that was not made for as many days as the office allows, and forgets it once one is made', async () => {
    kini('2026-08-25T09:00:00+07:00');
    expect((await d.run([])).out).not.toContain('dicadangkan');
    kini('2026-08-26T09:00:00+07:00');
    expect((await d.run([])).out).toContain('Register ini belum pernah dicadangkan → pks backup');
    await d.json('backup', 'satu.zip', '-n');
    expect((await d.json()).ringkas.cadangan).toMatchObject({ terakhir: null, jatuhTempo: true });
    await d.json('backup', 'satu.zip');
    expect((await d.json()).ringkas.cadangan).toEqual({
      terakhir: '2026-08-26T09:00:00+07:00',
      hari: 0,
      jatuhTempo: false,
    });
    kini('2026-09-03T08:00:00+07:00');
    expect((await d.run([])).out).toContain('Cadangan terakhir 8 hari lalu → pks backup');
    await d.json('config', 'cadangan.hari', '30');
    expect((await d.run([])).out).not.toContain('Cadangan terakhir');
  });

  it('a memory of backups that cannot be read counts as none, and is no damage', async () => {
    d.writeFile('data/cadangan.json', new TextEncoder().encode('{"dibuat": 7'));
    expect((await d.json()).ringkas.cadangan).toMatchObject({ terakhir: null });
    expect((await d.json<{ baik: boolean }>('check')).data.baik).toBe(true);
  });

  it('a koreksi with its note, as long as there is room for whole words', async () => {
    await advanceUntil(d, '2026-001', 6);
    const catatan = 'Pasal 5 ayat 2: tambahkan data balikan yang diminta surat permohonan itu sendiri';
    await d.json('advance', '1', '--lengkap', '--hasil', 'koreksi', '--catatan', catatan);
    d.lebar = 80;
    expect((await d.run([])).out).toContain(
      'Koreksi 001 oleh siti: "Pasal 5 ayat 2: tambahkan data balikan …" → pks show 1',
    );
    d.lebar = 140;
    expect((await d.run([])).out).toContain(`Koreksi 001 oleh siti: "${catatan}" → pks show 1`);
  });
});

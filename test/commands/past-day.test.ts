import { expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type Row = { id: string; langkah: { no: number }; lewatHariKerja: number; tanggungan: string; hariPerPeran: unknown };

/** What a list of that day must say again later; ids, steps, lateness and days held. */
const rowsOf = (data: readonly Row[]) =>
  data.map((b) => [b.id, b.langkah.no, b.lewatHariKerja, b.tanggungan, b.hariPerPeran]);

/** A small generator of its own, so that a failure can be repeated. */
const dice = (seed: number) => {
  let state = seed;
  return (n: number) => {
    state = (state * 48271) % 2147483647;
    return state % n;
  };
};

async function tryActs(t: TestDesk, roll: (n: number) => number, day: number, late: boolean): Promise<void> {
  for (let i = 0; i < 3; i++) {
    const id = String(1 + roll(4));
    const kemarin = late && day > 4 && roll(3) === 0 ? ['--tanggal', 'kemarin'] : [];
    const choices = [
      ['advance', id, '--lengkap', '--tujuan', 'x'],
      ['advance', id, '--lengkap', ...kemarin],
      ['advance', id, '--lengkap', '--hasil', 'setuju', ...kemarin],
      ['undo', id, '--alasan', 'keliru'],
      ['tunggu', id, '--pada', 'pemohon', '--alasan', 'alamat', ...kemarin],
      ['lanjut', id, '--catatan', 'sudah', ...kemarin],
      ['cabut', id, '--alasan', 'ditarik', '-y'],
      ['buka-lagi', id, '--alasan', 'diajukan lagi'],
    ];
    await t.run([...choices[roll(choices.length)]!, '--no-input']); // a refusal is as good
    t.kini = new Date(t.kini.getTime() + 5 * 60_000);
  }
}

async function livedDays(seed: number, late: boolean) {
  const t = await deskWithRegister();
  const roll = dice(seed);
  const seen = new Map<string, unknown>();
  const reports = new Map<string, unknown>();
  for (let day = 3; day <= 28; day++) {
    const tanggal = `2026-09-${String(day).padStart(2, '0')}`;
    t.kini = new Date(`${tanggal}T08:00:00+07:00`);
    if (day <= 6) {
      await t.json(
        ...['new', '--lembaga', `Kalurahan Contoh ${day}`, '--jenis', 'kalurahan', '--nomor-surat', `140/${day}`],
        ...['--tanggal-surat', 'kemarin', '--hal', 'Permohonan', '--lengkap'],
      );
    } else await tryActs(t, roll, day, late);
    t.kini = new Date(`${tanggal}T23:50:00+07:00`);
    seen.set(tanggal, rowsOf((await t.json<Row[]>('overdue')).data));
    reports.set(tanggal, (await t.json('laporan', '--bulan', '9', '--tahun', '2026')).data);
  }
  t.kini = new Date('2026-10-05T09:00:00+07:00');
  return { t, seen, reports };
}

it.each([11, 12])(
  'overdue --per a past day --diketahui says what was on the screen that evening (seed %i)',
  async (seed) => {
    const { t, seen } = await livedDays(seed, true);
    for (const [hari, dulu] of seen) {
      const { data, peringatan } = await t.json<Row[]>('overdue', '--per', hari, '--diketahui');
      expect([hari, rowsOf(data)]).toEqual([hari, dulu]);
      expect(peringatan.some((p) => p.startsWith('Menurut yang sudah dicatat sampai '))).toBe(true);
    }
    expect([...seen.values()].filter((x) => (x as unknown[]).length > 0).length).toBeGreaterThan(10);
    t.close();
  },
  120_000,
);

/** A letter of 3 September whose second step happened on the 4th and was typed on the 8th. */
async function typedLate(): Promise<TestDesk> {
  const t = await deskWithRegister();
  t.kini = new Date('2026-09-03T08:00:00+07:00');
  await t.json(
    ...['new', '--lembaga', 'Kalurahan Contoh', '--jenis', 'kalurahan', '--nomor-surat', '140/1'],
    ...['--tanggal-surat', 'kemarin', '--hal', 'Permohonan', '--lengkap'],
  );
  t.kini = new Date('2026-09-08T09:00:00+07:00');
  await t.json('advance', '1', '--lengkap', '--tanggal', '4/9/2026');
  return t;
}

it('laporan --per a past day --diketahui is the report that was printed that evening', async () => {
  const { t, reports } = await livedDays(13, true);
  for (const [hari, dulu] of reports) {
    const masa = ['--bulan', '9', '--tahun', '2026'];
    const { data, dasar } = await t.json('laporan', ...masa, '--per', hari, '--diketahui');
    expect([hari, data]).toEqual([hari, dulu]);
    expect(dasar).toMatchObject({ keadaan: hari, diketahui: true, per: hari });
  }
  const [, pertama] = [...reports][0] ?? [];
  expect([...reports].filter(([, r]) => JSON.stringify(r) !== JSON.stringify(pertama)).length).toBeGreaterThan(20);
  t.close();
}, 120_000);

it('a report of a past day tells what had happened by then; of a day to come, what has happened by today', async () => {
  const t = await typedLate();
  const laporan = async (...flag: string[]) => {
    const { data, peringatan } = await t.json<{ langkahSelesai: number; masuk: number; periode: object }>(
      'laporan',
      ...flag,
    );
    return { selesai: data.langkahSelesai, masuk: data.masuk, periode: data.periode, peringatan };
  };
  expect(await laporan('--per', '4/9/2026')).toMatchObject({
    ...{ selesai: 2, masuk: 1, periode: { nama: 'September 2026', sampai: '2026-09-04', lengkap: false } },
    peringatan: [expect.stringContaining('Menurut yang terjadi sampai Jumat, 4 September 2026')],
  });
  expect(await laporan('--per', '4/9/2026', '--diketahui')).toMatchObject({ selesai: 1, masuk: 1 });
  expect(await laporan('--per', '2/9/2026')).toMatchObject({ selesai: 0, masuk: 0 });
  expect(await laporan('--per', '30/9/2026')).toMatchObject({
    periode: { sampai: '2026-09-08', lengkap: false },
    peringatan: ['Rabu, 30 September 2026 belum tiba: laporan ini keadaan hari ini.'],
  });
  const { keluar, out } = await t.run(['laporan', '--per', '4/9/2026', '--diketahui', '-n']);
  expect(keluar).toBe(0);
  expect(out).toContain('sampai Jum 4 Sep · dalam kurung: Agustus 2026');
  expect(out).toContain('Untuk pimpinan: perintah yang sama dengan --ke laporan.html');
  await t.json('laporan', '--per', '4/9/2026', '--ke', 'dulu.html');
  expect(t.readFile('dulu.html').toString()).toContain(
    'Menurut yang terjadi sampai Jumat, 4 September 2026, juga yang baru dicatat atau dibetulkan sesudahnya.',
  );
  t.close();
});

it('without --diketahui, what was typed later has happened, and what was taken back has not', async () => {
  const t = await typedLate();
  await t.json('advance', '1', '--lengkap', '--tanggal', '7/9/2026');
  t.kini = new Date('2026-09-10T09:00:00+07:00');
  await t.json('undo', '1', '--alasan', 'keliru kasus');
  const langkah = async (...flag: string[]) =>
    (await t.json<Row[]>('overdue', '--per', ...flag)).data.map((b) => [b.langkah.no, b.lewatHariKerja]);
  expect(await langkah('7/9/2026')).toEqual([[3, 1]]);
  expect(await langkah('8/9/2026', '--diketahui')).toEqual([[4, 2]]);
  expect(await langkah('7/9/2026', '--diketahui')).toEqual([[2, 2]]);
  expect(await langkah('2/9/2026')).toEqual([]);
  const papan = async (...flag: string[]) =>
    (await t.json<Row[]>('papan', '--per', ...flag)).data.map((b) => [b.langkah.no, b.lewatHariKerja]);
  expect(await papan('7/9/2026')).toEqual([[3, 1]]);
  expect(await papan('8/9/2026', '--diketahui')).toEqual([[4, 2]]);
  expect(await papan('7/9/2026', '--diketahui')).toEqual([[2, 2]]);
  expect(await papan('2/9/2026')).toEqual([]);
  const { dasar, peringatan } = await t.json('papan', '--per', '7/9/2026');
  expect([dasar.per, peringatan.filter((p) => p.startsWith('Menurut yang terjadi sampai '))]).toEqual([
    '2026-09-07',
    [expect.any(String)],
  ]);
  t.close();
});

it('kerja-sama of a past day leaves out what was signed later', async () => {
  const { practiceRegister } = await import('../support/practice-register.ts');
  const t = await practiceRegister();
  const semua = (await t.json<{ id: string; tanggal: string }[]>('kerja-sama')).data;
  for (const per of new Set(semua.map((k) => k.tanggal))) {
    const { data } = await t.json<{ id: string }[]>('kerja-sama', '--per', per);
    expect(data.map((k) => k.id).sort()).toEqual(
      semua
        .filter((k) => k.tanggal <= per)
        .map((k) => k.id)
        .sort(),
    );
  }
  t.close();
}, 60_000);

it('a file says the day it looks back from, and holds the cases as they stood then', async () => {
  const t = await deskWithRegister();
  await t.json(
    'new',
    ...completeSuratFlags({ diterima: '3 Agu 2026 09.00', 'tanggal-surat': '31 Jul 2026' }),
    '--lengkap',
  );
  await advanceUntil(t, '1', 5);
  const tulis = async (nama: string, perintah: string, ...lain: string[]) => {
    await t.json(perintah, '--per', '14 Agustus', '--ke', nama, '--timpa', ...lain);
    return t.readFile(nama).toString('utf8').replaceAll('&nbsp;', ' ');
  };
  const kata = 'Menurut yang terjadi sampai Jumat, 14 Agustus 2026';
  for (const perintah of ['papan', 'overdue', 'kerja-sama']) {
    expect([perintah, (await tulis('a.html', perintah)).includes(kata)]).toEqual([perintah, true]);
    const diketahui = await tulis('a.html', perintah, '--diketahui');
    expect([perintah, diketahui.includes('Menurut yang sudah dicatat sampai Jumat, 14 Agustus 2026')]).toEqual([
      perintah,
      true,
    ]);
  }
  expect(await tulis('b.html', 'papan')).toContain('Dibuat Rabu, 19 Agustus 2026 pukul 10.15 WIB');
  const [kepala = '', baris = ''] = (await tulis('a.csv', 'overdue')).replaceAll('"', '').trim().split(/\r?\n/);
  const sel = new Map(kepala.split(';').map((judul, i) => [judul, baris.split(';')[i]]));
  expect(sel.get('Dasar')).toContain(kata);
  expect(sel.get('Menunggu di langkah')).toBe('2'); // today it waits at 5
  await t.json('overdue', '--ke', 'kini.csv');
  expect(t.readFile('kini.csv').toString('utf8')).not.toContain('Dasar');
  t.close();
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil, langkahFlags, showKasus } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

/** Whatever the office writes for itself bears it. */
const SECRET = 'RAHASIA-9'; // A number has a digit, so this one passes for a number too.
const PERSON = 'Wibawa';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister('--kabupaten', 'Sleman');
  t.akun = `${PERSON.toLowerCase()}-akun`;
  for (const peran of ['kepala-dinas', 'sekretaris', 'kepala-bidang']) {
    await t.json('pejabat', 'tambah', '--nama', `${PERSON} ${peran}`, '--peran', peran, '--mulai', '2/1/2024');
  }
  const internal = ['--catatan', `${SECRET} surat`, '--penerima', `${PERSON} Loket`, '--lengkap'];
  await t.json(
    'new',
    ...completeSuratFlags({ diterima: '3 Agu 2026 09.00', 'tanggal-surat': '31 Jul 2026' }),
    ...internal,
  );
});
afterEach(() => t.close());

/** Notes, reasons, dispositions and numbers of all kinds on the way to the ministry. */
async function internalHistory(): Promise<void> {
  await t.json(
    'advance',
    '1',
    '--lengkap',
    '--disposisi',
    `${SECRET} disposisi`,
    '--catatan',
    `${SECRET} 2`,
    '--alasan-lambat',
    `${SECRET} lambat`,
  );
  await t.json('advance', '1', '--lengkap', '--disposisi', `${SECRET} kedua`);
  await t.json('advance', '1', '--lengkap', '--disposisi', `${SECRET} ketiga`);
  await t.json('tunggu', '1', '--pada', 'pemohon', '--alasan', `${SECRET} jeda`);
  await t.json('lanjut', '1', '--catatan', `${SECRET} lanjut`);
  await t.json('advance', '1', '--lengkap', '--catatan', `${SECRET} kaji`);
  await t.json('advance', '1', '--lengkap', '--hasil', 'koreksi', '--catatan', `${SECRET} koreksi`);
  await t.json('ralat', '1', '--isian', `hal=${SECRET} hal`, '--alasan', `${SECRET} ralat`);
}

const card = async (...lain: string[]): Promise<string> => {
  await t.json('show', '1', '--ke', 'kartu.html', '--timpa', ...lain);
  return t.readFile('kartu.html').toString('utf8');
};

it('what the office wrote for itself is in its own card, and nowhere in the bytes of the applicant', async () => {
  await internalHistory();
  const kantor = await card();
  for (const apa of ['disposisi', 'lambat', 'jeda', 'koreksi', 'ralat']) expect(kantor).toContain(`${SECRET} ${apa}`);
  expect(kantor).toContain(`${PERSON} kepala-dinas`);
  const pemohon = await card('--untuk-pemohon');
  const pesan = (await t.json<{ teks: string }>('show', '1', '--teks')).data.teks;
  for (const teks of [pemohon, pesan]) {
    expect(teks).toContain('RSUD Contoh');
    expect(teks).toContain('B dari F, Konsep PKS');
    expect(teks).not.toMatch(new RegExp(`${SECRET}|${PERSON}|kasi-|Kepala (?:Dinas|Bidang|Seksi)|Sekretaris`, 'i'));
  }
});

it('so it is at every other end of a case', async () => {
  await internalHistory();
  await t.json('batal', '1', '--alasan', `${SECRET} batal`);
  expect(await card('--untuk-pemohon')).not.toContain(SECRET);
  await t.json('undo', '1', '--alasan', `${SECRET} undo`);
  await t.json('kembalikan', '1', '--alasan', `${SECRET} kembali`);
  const akhir = await card('--untuk-pemohon');
  expect(akhir).not.toContain(SECRET);
  expect(akhir).toContain('dikembalikan untuk dilengkapi');
});

it('tells of the letter, the answer and the agreement by their days alone', async () => {
  await advanceUntil(t, '1', 13);
  await t.json('advance', '1', '--lengkap', '--nomor-keluar', `470/${SECRET}`, '--tanggal-keluar', 'hari ini');
  await t.json(
    ...['advance', '1', '--lengkap', '--balasan', 'setuju', '--nomor-balasan', SECRET, '--tanggal-balasan', 'hari ini'],
  );
  await advanceUntil(t, '1', null);
  const kartu = await card('--untuk-pemohon');
  expect(kartu).toContain('disetujui, 19 Agustus 2026');
  expect(kartu).toContain('menunggu penandatanganan PKS');
  expect(kartu).not.toContain(SECRET);
});

it('what is typed into a name is text on the page', async () => {
  const nama = `<img src=x onerror=alert(1)>"'&\u202e RSUD`;
  await t.json('ralat', '1', '--isian', `lembaga=${nama.replaceAll('\u202e', '')}`, '--alasan', 'uji');
  for (const kartu of [await card(), await card('--untuk-pemohon')]) {
    expect(kartu).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(kartu).not.toContain('<img');
  }
});

it('a message never grows beyond 500 characters', async () => {
  const panjang = 'Rumah Sakit Umum Daerah Kabupaten Contoh '.repeat(12).trim();
  await t.json('ralat', '1', '--isian', `lembaga=${panjang}`, '--alasan', 'uji');
  const { teks } = (await t.json<{ teks: string }>('show', '1', '--teks')).data;
  expect([...teks].length).toBeLessThanOrEqual(500);
  expect(teks).toContain('Permohonan Anda sedang diproses pada tahap A dari F');
  expect(teks).toContain('…');
});

it('two ways to answer are refused together, and the applicant’s card needs a file', async () => {
  expect(await t.failure('show', '1', '--teks', '--ke', 'a.html')).toMatchObject({
    kode: 'PEMAKAIAN_SALAH',
    keluar: 2,
  });
  const { saran } = await t.failure('show', '1', '--untuk-pemohon');
  expect(saran).toContain('pks show 1 --untuk-pemohon --ke kartu-pemohon.html');
});

/** What the page says of each stage, by its letter. */
const stagesOf = (kartu: string): readonly string[] =>
  [...kartu.matchAll(/<li class="\w+"><b>([A-F])<\/b> [^:<]+: ([^<]*)</g)].map(([, kode, teks]) => `${kode} ${teks}`);

it('says of each stage the day it ended, and since when the running one runs', async () => {
  for (const hari of ['4 Agu 09.00', '4 Agu 10.00', '5 Agu 09.00', '6 Agu 09.00']) {
    await t.json(
      'advance',
      '1',
      ...(await langkahFlags(t, (await showKasus(t, '1')).langkah?.no ?? 0)),
      '--tanggal',
      hari,
    );
  }
  expect(stagesOf(await card())).toEqual([
    'A selesai 5 Agustus 2026',
    'B sedang berjalan sejak 5 Agustus 2026',
    'C belum',
    'D belum',
    'E belum',
    'F belum',
  ]);
  const pemohon = await card('--untuk-pemohon');
  expect(pemohon).toContain('<td>selesai 5 Agustus 2026</td>');
  expect(pemohon).toContain('<td>sedang berjalan sejak 5 Agustus 2026</td>');
  await t.json('advance', '1', '--lengkap', '--hasil', 'koreksi', '--catatan', 'perbaiki', '--tanggal', '7 Agu 09.00');
  expect(stagesOf(await card())[1]).toBe('B sedang berjalan sejak 5 Agustus 2026');
  await t.json('undo', '1', '--alasan', 'keliru');
  await advanceUntil(t, '1', 10);
  expect(stagesOf(await card()).slice(0, 4)).toEqual([
    'A selesai 5 Agustus 2026',
    'B selesai 19 Agustus 2026',
    'C sedang berjalan sejak 19 Agustus 2026',
    'D belum',
  ]);
  await t.json('cabut', '1', '--alasan', 'tidak jadi', '--tanggal', 'hari ini');
  expect(stagesOf(await card()).slice(1, 4)).toEqual([
    'B selesai 19 Agustus 2026',
    'C berhenti 19 Agustus 2026',
    'D belum',
  ]);
});

it('calls the kind of institution and the way of access by words, as the screen does', async () => {
  const kartu = await card();
  expect(kartu).toContain('RSUD/BLUD');
  expect(kartu).not.toMatch(/rsud-blud|web-service/);
});

it('a message is one line, however narrow the terminal', async () => {
  t.lebar = 60;
  const { data } = await t.json<{ teks: string }>('show', '1', '--teks');
  expect(data.teks).not.toContain('\n');
  for (const lain of [[], ['-q']]) expect((await t.run(['show', '1', '--teks', ...lain])).out.trim()).toBe(data.teks);
});

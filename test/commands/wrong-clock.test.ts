/** Two desks whose clocks differ, on one register: time only moves on, and nobody is shut out of a case. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ShownKasus, showKasus } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { completeSuratFlags, deskWithRegister, TestDesk } from '../support/test-desk.ts';

/** The desk whose clock is wrong, and the one that is right; `benar` is the time of day there. */
let salah: TestDesk;
let benar: TestDesk;
beforeEach(async () => {
  salah = await deskWithRegister();
  salah.meja = 'PC-KABID';
  benar = new TestDesk();
  benar.meja = 'PC-LOKET';
  benar.variabel = { PKS_REGISTER: join(salah.folder, 'data') };
  await benar.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => {
  salah.close();
  benar.close();
});

const lebihCepat = (menit: number): void => {
  salah.kini = new Date(benar.kini.getTime() + menit * 60_000);
};
const TAHUN = 365 * 24 * 60;
const maju = ['advance', '2026-001', '--lengkap'];
type PrintedFact = Readonly<{
  jenis: string;
  pada: string;
  dicatat: string;
  selisihDetik?: number;
  oleh: { meja?: string };
}>;
const fakta = (k: ShownKasus): readonly PrintedFact[] => k.riwayat as unknown as readonly PrintedFact[];
const terakhir = async (t: TestDesk): Promise<PrintedFact | undefined> => fakta(await showKasus(t, '2026-001')).at(-1);

describe.each([
  ['the step after it', maju],
  ['a pause', ['tunggu', '1', '--pada', 'pemohon', '--alasan', 'menunggu berkas']],
  ['an undo', ['undo', '1', '--alasan', 'keliru']],
  ['a closing', ['batal', '1', '--alasan', 'salah daftar']],
  ['a correction', ['ralat', '1', '--isian', 'hal=Permohonan data', '--alasan', 'salah ketik']],
  ['something filled in', ['lengkapi', '1', '--kontak', '0274-1']],
  ['a number', ['nomor', 'pesan', '1', '--untuk', 'surat-kemendagri']],
  ['a scan', ['lampirkan', '1', 'pindaian.pdf', '--untuk', 'disposisi']],
])('ten minutes apart, %s', (_, argv) => {
  it('is recorded just after, with what this clock says beside it, and a word on both desks', async () => {
    benar.writeFile('pindaian.pdf', '%PDF-1.4 pindaian');
    lebihCepat(10);
    await salah.json(...maju);
    const { peringatan } = await benar.json(...argv);
    expect(peringatan).toContainEqual(expect.stringMatching(/tertinggal 10 menit dari jam komputer PC-KABID/));
    expect(await terakhir(benar)).toMatchObject({
      pada: '2026-08-19T10:25:01+07:00',
      dicatat: '2026-08-19T10:15:00+07:00',
      selisihDetik: 600,
      oleh: { meja: 'PC-LOKET' },
    });
    expect((await benar.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  });
});

it('a letter received at the fast desk can go on at the other one', async () => {
  lebihCepat(10);
  await salah.json('new', ...completeSuratFlags({ 'nomor-surat': '2', diterima: 'sekarang' }), '--lengkap');
  await benar.json('advance', '2', '--lengkap');
  expect((await showKasus(benar, '2026-002')).riwayat.at(-1)).toMatchObject({ pada: '2026-08-19T10:25:01+07:00' });
});

it('a document drawn up at the fast desk does not put the next step before it', async () => {
  lebihCepat(10);
  await salah.json('draft', '1', 'lembar-disposisi', '--izinkan-kosong');
  await benar.json(...maju);
  expect(await terakhir(benar)).toMatchObject({ pada: '2026-08-19T10:25:01+07:00', selisihDetik: 600 });
});

it('however many acts follow while the clocks stand, the difference stays what it is', async () => {
  lebihCepat(15);
  await salah.json(...maju);
  for (let n = 1; n <= 3; n++) {
    await benar.json('tunggu', '1', '--pada', 'pemohon', '--alasan', 'x');
    await benar.json('lanjut', '1');
  }
  const semua = fakta(await showKasus(benar, '2026-001')).slice(3);
  expect(new Set(semua.map((k) => k.selisihDetik))).toEqual(new Set([900]));
  expect(semua.map((k) => k.pada)).toEqual(semua.map((k) => k.pada).toSorted());
});

describe.each([
  ['sixteen minutes', 16, '16 menit'],
  ['a year', TAHUN, '365 hari'],
])('%s apart', (_, menit, kata) => {
  beforeEach(async () => {
    lebihCepat(menit);
    await salah.json(...maju);
  });

  it.each([maju, ['tunggu', '1', '--pada', 'pemohon', '--alasan', 'x'], [...maju, '--tanggal', 'hari ini']])(
    '%s is refused with the clocks named, and -y does not lift it',
    async (...argv) => {
      for (const lebih of [[], ['--ya'], ['--coba']]) {
        const galat = await benar.failure(...argv, ...lebih);
        expect(galat).toMatchObject({ kode: 'JAM_JANGGAL', keluar: 4, rinci: { meja: 'PC-KABID', keliru: 'lain' } });
        expect(galat.pesan).toContain(kata);
        expect(galat.saran[0]).toMatch(/--jam-benar$/);
      }
      expect((await showKasus(benar, '2026-001')).versi).toBe(2);
    },
  );

  it('--jam-benar records by this clock, and from then on nobody is asked again', async () => {
    const [lagi = ''] = (await benar.failure(...maju)).saran;
    await benar.json(...lagi.split(' ').slice(1));
    expect(await terakhir(benar)).toMatchObject({ pada: '2026-08-19T10:15:00+07:00', jamBenar: true });
    benar.kini = new Date(benar.kini.getTime() + 60_000);
    await benar.json(...maju);
    await benar.json('tunggu', '1', '--pada', 'pemohon', '--alasan', 'x');
    expect((await showKasus(benar, '2026-001')).langkah).toMatchObject({ no: 5 });
  });

  it.each([
    ['undo', '1', '--alasan', 'jam keliru'],
    ['batal', '1', '--alasan', 'x'],
    ['cabut', '1', '--alasan', 'x'],
    ['tolak', '1', '--alasan', 'x'],
    ['kembalikan', '1', '--alasan', 'x'],
  ])('%s is free, and what follows goes on by this clock', async (...argv) => {
    await benar.json(...argv);
    if (argv[0] !== 'undo') await benar.json('buka-lagi', '1', '--alasan', 'y');
    await benar.json(...maju);
    expect(await terakhir(benar)).toMatchObject({ pada: '2026-08-19T10:15:00+07:00' });
  });

  it.each([
    ['ralat', '1', '--isian', 'hal=Permohonan data', '--alasan', 'x'],
    ['lengkapi', '1', '--kontak', '0274-1'],
    ['draft', '1', 'lembar-disposisi', '--izinkan-kosong'],
  ])('%s moves nothing and is recorded at this time, with a word', async (...argv) => {
    const { peringatan } = await benar.json(...argv);
    if (argv[0] !== 'draft') expect(peringatan).toContainEqual(expect.stringContaining('PC-KABID'));
    expect(await terakhir(benar)).toMatchObject({ pada: '2026-08-19T10:15:00+07:00' });
  });

  it('at a terminal it is a question', async () => {
    const pesan = `${(await benar.failure(...maju)).pesan} Catat menurut jam komputer ini?`;
    expect(await askAtDesk(benar, [...maju, '--disposisi', 'Proses', '-q'], [[pesan, false]])).toMatchObject({
      keluar: 4,
    });
    expect(await askAtDesk(benar, [...maju, '--disposisi', 'Proses', '-q'], [[pesan, true]])).toMatchObject({
      keluar: 0,
    });
    expect((await showKasus(benar, '2026-001')).versi).toBe(3);
  });

  it('check names the act with the command that mends it, and calls it no damage', async () => {
    const { data } = await benar.json<{ baik: boolean; temuan: { sebab: string; rusak: boolean }[] }>('check');
    expect(data).toMatchObject({ baik: true, temuan: [{ berkas: 'kasus/2026-001', fakta: '2', rusak: false }] });
    expect(data.temuan[0]?.sebab).toContain('pks undo 2026-001');
    await benar.json('undo', '2026-001', '--alasan', 'jam keliru');
    expect((await benar.json('check')).data).toMatchObject({ temuan: [] });
  });
});

it('a letter received in a year that is not yet can be put right, or struck', async () => {
  lebihCepat(TAHUN);
  await salah.json('new', ...completeSuratFlags({ 'nomor-surat': '2', diterima: 'sekarang' }), '--lengkap');
  const { temuan } = (await benar.json<{ temuan: { sebab: string }[] }>('check')).data;
  const lagi = /pks ralat .*$/.exec(temuan[0]?.sebab ?? '')?.[0] ?? '';
  expect(lagi).toBe('pks ralat 2027-001 --isian "diterima=19/8/2026 10.15" --alasan "jam komputer keliru"');
  await benar.json('ralat', '2027-001', '--isian', 'diterima=19/8/2026 10.15', '--alasan', 'jam komputer keliru');
  expect((await benar.json('check')).data).toMatchObject({ temuan: [] });
  await benar.json('advance', '2027-001', '--lengkap');
});

it('where only the receipt lies ahead, what is offered puts the receipt right', async () => {
  lebihCepat(5 * TAHUN);
  await salah.json('new', ...completeSuratFlags({ 'nomor-surat': '9/J', diterima: 'sekarang' }), '--lengkap');
  const { saran } = await benar.failure('advance', '2031-001', '--lengkap');
  expect(saran).toContain('pks ralat 2031-001 --isian diterima');
  expect(saran).not.toContain('pks undo 2031-001');
});

it('where other desks are ahead as well, this clock is the likely one', async () => {
  const ketiga = new TestDesk();
  ketiga.variabel = benar.variabel;
  ketiga.kini = new Date('2026-08-19T13:00:00+07:00');
  ketiga.meja = 'PC-SEKRETARIS';
  await ketiga.json(...maju);
  lebihCepat(4 * 60);
  await salah.json(...maju);
  expect((await benar.failure(...maju)).rinci).toMatchObject({ keliru: 'ini' });
  ketiga.close();
});

it('acts of another case bind nothing', async () => {
  await benar.json('new', ...completeSuratFlags({ 'nomor-surat': '2' }), '--lengkap');
  lebihCepat(TAHUN);
  await salah.json(...maju);
  expect(
    (await benar.json('advance', '2', '--lengkap', '--disposisi', 'Proses', '--alasan-lambat', 'x')).peringatan,
  ).toEqual([]);
});

it('the first minute of a year at one desk, the last of the old one at the other', async () => {
  benar.kini = new Date('2026-12-31T23:55:00+07:00');
  lebihCepat(10);
  await salah.json('advance', '2026-001', '--lengkap', '--tanggal', 'hari ini');
  await benar.json(...maju);
  expect(await terakhir(benar)).toMatchObject({
    pada: '2027-01-01T00:00:01+07:00',
    dicatat: '2026-12-31T23:55:00+07:00',
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { ENTER } from '../support/scripted-ask.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

type Kasus = {
  versi: number;
  status: string;
  langkah: { no: number } | null;
  hariPerPeran: Record<string, number>;
  hubungan: { jenis: string; pada: string }[];
  dokumen: string[];
  riwayat: Record<string, unknown>[];
};
const kasus = async () => (await t.json<Kasus>('show', '1')).data;
const pengingat = async () => (await t.json<{ pengingat: Record<string, unknown>[] }>()).data.pengingat;
const CHECKING = [6, 7, 10, 11];
/** Awaited since 10 August; a reminder is due after five working days. */
async function menungguKemendagri(): Promise<void> {
  await t.json('config', 'pengingat.hari', '5');
  for (let l = 2; l < 14; l++) {
    await t.json(
      ...['advance', '1', '--lengkap', '--tanggal', '10/8/2026'],
      ...(CHECKING.includes(l) ? ['--hasil', 'setuju'] : []),
    );
  }
}
const tanya = (...lain: string[]) =>
  t.json<Kasus>('catat', '1', '--jenis', 'ditanyakan', '--catatan', 'telepon', ...lain);

it('moves neither the case nor its clock, and may lie between steps', async () => {
  await menungguKemendagri();
  const dulu = await kasus();
  await t.json('catat', '1', '--jenis', 'lembaga-setuju', '--catatan', 'surat 1', '--tanggal', '10/8/2026');
  const kini = await kasus();
  expect(kini).toMatchObject({ langkah: dulu.langkah, hariPerPeran: dulu.hariPerPeran, versi: dulu.versi + 1 });
  expect(kini.hubungan).toEqual([{ jenis: 'lembaga-setuju', pada: '2026-08-10' }]);
  await t.json(
    'advance',
    '1',
    '--ada',
    'surat-balasan',
    '--ada',
    'lembar-disposisi',
    ...BALASAN,
    '--tanggal',
    '11/8/2026',
  );
  expect((await kasus()).langkah?.no).toBe(15);
});
const BALASAN = ['--balasan', 'setuju', '--nomor-balasan', 'B/1', '--tanggal-balasan', '11/8/2026'];

describe('the draft that an institution agrees to', () => {
  const setuju = (...lain: string[]) =>
    t.json<Kasus>('catat', '1', '--jenis', 'lembaga-setuju', '--catatan', 'surat 445/90', ...lain);

  it('was not made in pks: that is said, and the agreement is kept without a version', async () => {
    const { peringatan, data } = await setuju();
    expect(peringatan.join()).toContain('Draf PKS belum dibuat di pks: persetujuan lembaga tercatat tanpa versinya');
    expect(data.hubungan).toEqual([{ jenis: 'lembaga-setuju', pada: expect.any(String) }]);
  });

  it('is the version that the covering letter carried, not a later one', async () => {
    await t.json('draft', '1', 'pks');
    await t.json('draft', '1', 'pengantar-draf-pks');
    await t.json('ralat', '1', '--isian', 'tujuan=lain sekali', '--alasan', 'salah');
    await t.json('draft', '1', 'pks');
    const { peringatan, data } = await setuju();
    expect(data.hubungan).toMatchObject([
      { naskah: { kode: 'pks', versi: 1, sidik: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ]);
    expect(peringatan.join()).toContain(
      'Yang disetujui lembaga v1, draf terbaru v2. Yang berubah: pks draft 2026-001 pks --beda 1..2',
    );
    expect((await t.run(['show', '1'])).out).toContain('Lembaga menyetujui draf PKS v1');
    const lain = await setuju('--naskah', 'pks=2');
    expect(lain.data.hubungan.at(-1)).toMatchObject({ naskah: { versi: 2 } });
    expect(
      await t.failure('catat', '1', '--jenis', 'lembaga-setuju', '--catatan', 'x', '--naskah', 'pks=9'),
    ).toMatchObject({
      kode: 'VERSI_NASKAH_TIDAK_ADA',
    });
    await t.json('undo', '1', '--tindakan', String(lain.data.versi), '--alasan', 'keliru');
    expect((await kasus()).hubungan).toMatchObject([{ naskah: { versi: 1 } }]);
  });

  it('without a covering letter is the newest of that day, which is said', async () => {
    await t.json('draft', '1', 'pks');
    const { peringatan, data } = await setuju();
    expect(data.hubungan).toMatchObject([{ naskah: { versi: 1 } }]);
    expect(peringatan.join()).toContain('Pengantar draf PKS tidak dibuat di pks: yang disetujui dianggap v1');
    const dulu = await setuju('--tanggal', '12/8/2026');
    expect(dulu.peringatan.join()).toContain('Draf PKS baru dibuat di pks sesudah hari itu');
  });

  it('its scan may follow', async () => {
    await setuju();
    t.writeFile('setuju.pdf', new TextEncoder().encode('%PDF-1.4 setuju'));
    expect((await t.json<Kasus>('lampirkan', '1', 'setuju.pdf', '--untuk', 'lembaga-setuju')).data.dokumen).toContain(
      'lembaga-setuju',
    );
  });
});

it('a question puts the next reminder off, as a letter does, and is named when it is due again', async () => {
  await menungguKemendagri();
  expect(await pengingat()).toMatchObject([{ id: '2026-001', ditanyakan: null }]);
  await tanya('--tanggal', '14/8/2026');
  expect(await pengingat()).toEqual([]);
  t.kini = new Date('2026-08-24T10:15:00+07:00'); // Monday the 17th is a holiday
  expect(await pengingat()).toEqual([]);
  t.kini = new Date('2026-08-26T10:15:00+07:00'); // so is Tuesday the 25th
  expect(await pengingat()).toMatchObject([{ id: '2026-001', ditanyakan: '2026-08-14' }]);
  expect((await t.run([])).out).toContain('ditanyakan Jum 14 Agu');
});

it('on a past day the question of before it counts, whatever was asked since', async () => {
  await menungguKemendagri();
  await tanya('--tanggal', '14/8/2026');
  t.kini = new Date('2026-08-27T10:15:00+07:00');
  await tanya();
  const per = async (hari: string) =>
    (await t.json<unknown>('overdue', '--per', hari)).ringkas.pengingat as readonly unknown[];
  expect([(await per('2026-08-24')).length, (await per('2026-08-26')).length]).toEqual([0, 1]);
});

it('an answer and an agreement put nothing off', async () => {
  await menungguKemendagri();
  await t.json('catat', '1', '--jenis', 'dijawab', '--catatan', 'pekan depan');
  await t.json('catat', '1', '--jenis', 'lembaga-setuju', '--catatan', 'surat 1');
  expect(await pengingat()).toMatchObject([{ id: '2026-001', ditanyakan: null }]);
});

it('is taken back by its number alone; it stays legible, counts no more, and its scan stays', async () => {
  await menungguKemendagri();
  t.writeFile('wa.jpg', 'layar percakapan');
  const { data } = await tanya('--berkas', 'wa.jpg');
  await tanya();
  expect((await kasus()).dokumen).toContain('ditanyakan');
  await t.json('undo', '1', '--tindakan', String(data.versi), '--alasan', 'keliru kasus');
  const kini = await kasus();
  expect(kini.hubungan).toHaveLength(1);
  expect(kini.riwayat.filter((r) => r.v === data.versi).map((r) => [r.jenis, r.diurungkan])).toEqual([
    ['Dilampirkan', null],
    ['HubunganDicatat', data.versi + 2],
  ]);
  expect(await pengingat()).toEqual([]); // the other one stands
  await t.json('undo', '1', '--tindakan', String(data.versi + 1), '--alasan', 'keliru kasus');
  expect(await pengingat()).toHaveLength(1);
  expect((await t.json('check')).data).toMatchObject({ baik: true });
  const dua = await t.failure('undo', '1', '--tindakan', String(data.versi), '--alasan', 'x');
  expect(dua.kode).toBe('TIDAK_DAPAT_DIURUNGKAN');
  expect(dua.pesan).toContain(`sudah diurungkan dengan no. ${data.versi + 2}`);
});

it('does not stand in the way of an undo, and is not undone by it', async () => {
  await t.json('advance', '1', '--lengkap', '--disposisi', 'x');
  await t.json('catat', '1', '--jenis', 'lembaga-setuju', '--catatan', 'surat 1');
  await t.json('undo', '1', '--alasan', 'keliru');
  expect(await kasus()).toMatchObject({ langkah: { no: 2 }, hubungan: [{ jenis: 'lembaga-setuju' }] });
});

it('may be written of a closed case, but not before its letter came in', async () => {
  await t.json('batal', '1', '--alasan', 'salah daftar');
  await tanya();
  expect((await kasus()).status).toBe('batal');
  expect((await t.failure('catat', '1', '--jenis', 'ditanyakan', '--catatan', 'x', '--tanggal', '1/2/2026')).kode).toBe(
    'TANGGAL_MUNDUR',
  );
});

it('an agreement without its scan is recorded, and said', async () => {
  const catat = ['catat', '1', '--jenis', 'lembaga-setuju', '--catatan', 'surat 1'];
  expect((await t.json(...catat)).peringatan.join()).toContain('tanpa pindaiannya');
  t.writeFile('setuju.pdf', 'surat');
  expect((await t.json(...catat, '--berkas', 'setuju.pdf')).peringatan.join()).not.toContain('pindaiannya');
});

it('asks for what is missing at a terminal, and names it without one', async () => {
  await askAtDesk(
    t,
    ['catat', '1'],
    [
      ['Apa yang dicatat', 'Dijawab Kemendagri'],
      ['Kapan', 'kemarin'],
      ['Catatan', 'selesai pekan depan'],
      ['Pindaian', ENTER],
    ],
  );
  expect((await kasus()).riwayat.at(-1)).toMatchObject({
    jenis: 'HubunganDicatat',
    hubungan: 'dijawab',
    pada: '2026-08-18',
    catatan: 'selesai pekan depan',
  });
  expect((await t.run(['cari', 'pekan depan'])).out).toContain('catatan: selesai »pekan depan«');
  const { keluar, rinci } = await t.failure('catat', '1');
  expect([keluar, rinci.flag]).toEqual([2, ['--jenis lembaga-setuju|ditanyakan|dijawab', '--catatan "…"']]);
});

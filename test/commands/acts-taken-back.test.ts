/** An act after the last step on the wrong case: taken back or put right, and every list and book follows. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type PrintedRiwayat = Readonly<{ v: number; jenis: string; diurungkan: number | null }>;
type Isi = Readonly<{
  status: string;
  versi: number;
  kerjaSama: Record<string, unknown> | null;
  riwayat: readonly PrintedRiwayat[];
}>;
type PrintedRow = Readonly<Record<string, unknown>>;

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
  for (const n of ['2026-001', '2026-002', '2026-003']) {
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': `445/${n}`, lembaga: `RSUD Contoh ${n}` }), '--lengkap');
    await advanceUntil(t, n, null);
  }
});
afterAll(() => t.close());

const alasan = ['--alasan', 'keliru kasus'];
const kasus = async (id: string) => (await t.json<Isi>('show', id)).data;
const versi = async (id: string) => String((await kasus(id)).versi);
const tarik = async (id: string, v?: string, ...lain: string[]) =>
  t.json<Isi>('undo', id, '--tindakan', v ?? (await versi(id)), ...alasan, ...lain);
const sahkan = (id: string, ...nomor: string[]) =>
  t.json<Isi>('sahkan', id, '--nomor-kedua', '445/77', ...nomor, '--ya');
const baris = async (...argv: string[]) => (await t.json<PrintedRow[]>(...argv)).data;
const JANGGAL = /di masa depan|Mungkin maksudnya|Betulkan dengan|Lihat: pks show/; // slips of these histories, not of the register
const baik = async () => {
  const { data } = await t.json<{ baik: boolean; temuan: { sebab: string }[] }>('check');
  expect([data.baik, data.temuan.filter((x) => !JANGGAL.test(x.sebab))]).toEqual([true, []]);
};

it('a report entered on the wrong case: the one that truly is missing is late again', async () => {
  await sahkan('2026-001', '--nomor-kesatu', '470/021', '--tanggal', '11 Agt');
  const [nanti, laporan] = ['2027-03-01', ['--jenis', 'laporan-semester', '--periode', '2026-S2']];
  const utang = async () =>
    (await baris('kewajiban', '--semua', '--per', nanti)).find(
      (b) => b.kewajiban === 'laporan-semester' && b.periode === '2026-S2',
    );
  await t.json('kewajiban', 'catat', '2026-001', ...laporan);
  expect(await utang()).toMatchObject({ keadaan: 'diterima' });
  await tarik('2026-001');
  expect(await utang()).toMatchObject({ keadaan: 'lewat', diterima: null });
  await t.json('kewajiban', 'catat', '2026-001', ...laporan, '--nomor-surat', '445/9');
  expect(await utang()).toMatchObject({ keadaan: 'diterima' });
  await tarik('2026-001');
});

it('handing over and access are as if they had never been, and can be recorded anew', async () => {
  const semula = (await kasus('2026-001')).kerjaSama;
  await t.json('serahkan', '2026-001', '--penerima', 'Rina');
  await t.json('akses', '2026-001', '--user-id', 'hari ini');
  await tarik('2026-001');
  await tarik('2026-001', String(Number(await versi('2026-001')) - 2));
  expect((await kasus('2026-001')).kerjaSama).toEqual(semula);
  expect(await t.failure('undo', '2026-001', '--tindakan', await versi('2026-001'), ...alasan)).toMatchObject({
    keluar: 4,
  });
  await baik();
});

it('says in the history of JSON which act took which back', async () => {
  const { riwayat } = await kasus('2026-001');
  const ditarik = riwayat.filter((r) => r.diurungkan !== null).map((r) => [r.v, r.jenis, r.diurungkan]);
  const v = (jenis: string, ke = 0) => riwayat.filter((r) => r.jenis === jenis)[ke]?.v;
  expect(ditarik).toEqual([
    [v('KewajibanDicatat'), 'KewajibanDicatat', v('TindakanDitarik')],
    [v('KewajibanDicatat', 1), 'KewajibanDicatat', v('TindakanDitarik', 1)],
    [v('Diserahkan'), 'Diserahkan', v('TindakanDitarik', 3)],
    [v('AksesDicatat'), 'AksesDicatat', v('TindakanDitarik', 2)],
  ]);
});

it('put right in the name of who received it, the receipt and the history bear both', async () => {
  await t.json('serahkan', '2026-001', '--penerima', 'Rina Contoh');
  const v = await versi('2026-001');
  expect(
    await t.failure('ralat', '2026-001', '--isian', 'penerima=Rini Contoh', '--alasan', 'salah dengar'),
  ).toMatchObject({
    kode: 'ISIAN_KURANG',
    saran: [`pks ralat 2026-001 --tindakan ${v} --isian penerima="Rini Contoh" --alasan "salah dengar"`],
  });
  const { data } = await t.json<{ kejadian: unknown[] }>(
    ...['ralat', '2026-001', '--tindakan', v, '--isian', 'penerima=Rini Contoh', '--alasan', 'salah dengar'],
  );
  expect(data.kejadian).toMatchObject([
    {
      jenis: 'TindakanDiralat',
      tindakan: Number(v),
      isian: 'penerima',
      lama: 'Rina Contoh',
      baru: 'Rini Contoh',
      catatan: null,
    },
  ]);
  const { isian } = (await t.json<{ isian: Record<string, string> }>('draft', '2026-001', 'serah-terima')).data;
  expect(isian.yang_menerima).toBe('Rini Contoh');
  const { out } = await t.run(['show', '2026-001']);
  expect(out).toMatch(/PKS diserahkan kepada lembaga \(Rina/);
  expect(out).toMatch(/Ralat no\. \d+, penyerahan kepada lembaga/);
  expect(out).toContain('Diserahkan   lembaga (Rini Contoh)');
  await tarik('2026-001', v);
});

it('a value put right is another one, of an act as of a case', async () => {
  await t.json('serahkan', '2026-001', '--penerima', 'Rina', '--tanggal', '18 Agt');
  const v = await versi('2026-001');
  for (const argv of [
    ['--tindakan', v, '--isian', 'tanggal=18/8/2026'],
    ['--tindakan', v, '--isian', 'penerima= Rina '],
    ['--isian', 'nomor-surat=445/2026-001'],
    ['--isian', 'tanggal-pks=11/8/2026'],
  ])
    expect(await t.failure('ralat', '2026-001', ...argv, '--alasan', 'x')).toMatchObject({
      kode: 'SUDAH_TERISI',
      keluar: 4,
      pesan: expect.stringContaining('tidak ada yang diralat'),
    });
  expect(await versi('2026-001')).toBe(v);
  await tarik('2026-001', v);
});

it('a date put right stands in the book of agreements beside the one it replaces', async () => {
  await t.json('akses', '2026-001', '--user-id', 'hari ini');
  const v = await versi('2026-001');
  await t.json('ralat', '2026-001', '--tindakan', v, '--isian', 'user-id=18 Agt', '--alasan', 'salah tanggal');
  const [satu] = await baris('buku', 'pks');
  expect(satu).toMatchObject({
    tglUserId: '2026-08-18',
    dicoret: { tglUserId: expect.arrayContaining(['2026-08-19']) },
  });
  await tarik('2026-001', v);
  expect((await baris('buku', 'pks'))[0]).toMatchObject({ tglUserId: null });
});

it('a signing taken back: off every list of agreements, its number kept for this case alone', async () => {
  const sah = String((await kasus('2026-001')).riwayat.find((r) => r.jenis === 'Disahkan')?.v);
  const coba = await tarik('2026-001', sah, '--coba');
  expect(coba.data.kerjaSama).toBeNull();
  expect((await kasus('2026-001')).kerjaSama).not.toBeNull();
  const { data } = await tarik('2026-001', sah, '--kunci', 'k1');
  expect(data).toMatchObject({ status: 'selesai', kerjaSama: null });
  const lagi = await tarik('2026-001', sah, '--kunci', 'k1');
  expect(lagi.peringatan).toContain('Sudah tercatat sebelumnya dengan kunci ini.');
  expect(await baris('kerja-sama')).toEqual([]);
  expect(await baris('kewajiban', '--semua')).toEqual([]);
  expect(await baris('nomor', '--tahun', '2026')).toContainEqual(
    expect.objectContaining({
      nomor: '470/021',
      keadaan: 'dilepas',
      alasan: expect.stringContaining('milik kasus ini'),
    }),
  );
  const lain = await t.failure('sahkan', '2026-002', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/78');
  expect(lain).toMatchObject({ kode: 'NOMOR_TERPAKAI', rinci: { kasus: '2026-001' } });
  await sahkan('2026-001', '--nomor-kesatu', '470/021', '--tanggal', '12 Agt');
  expect(await baris('kerja-sama')).toMatchObject([{ id: '2026-001', nomorKesatu: '470/021', tanggal: '2026-08-12' }]);
  await tarik('2026-001');
  await baik();
});

it('a number that was reserved waits for the case again, and is stepped over by the next', async () => {
  const dipesan = async (id: string) =>
    (await t.json<{ nomor: string }>('nomor', 'pesan', id, '--untuk', 'pks')).data.nomor;
  const nomor = await dipesan('2026-002');
  await sahkan('2026-002');
  await tarik('2026-002');
  expect(await kasus('2026-002')).toMatchObject({ nomor: [{ nomor, keadaan: 'dipesan', tanggal: null }] });
  expect(await dipesan('2026-003')).not.toBe(nomor);
  await t.json('nomor', 'batal', '2026-003', '--untuk', 'pks', ...alasan);
  expect((await sahkan('2026-002')).data.kerjaSama).toMatchObject({ nomorKesatu: nomor });
  await tarik('2026-002');
  await t.json('undo', '2026-002', ...alasan);
  expect(await kasus('2026-002')).toMatchObject({ status: 'aktif', langkah: { no: 21 } });
  await advanceUntil(t, '2026-002', null);
  await baik();
});

it('stands struck in the book of its own date, the one signed anew in that of its own', async () => {
  const lama = t.kini;
  t.kini = new Date('2027-01-04T09:00:00+07:00');
  await sahkan('2026-003', '--nomor-kesatu', '470/99', '--tanggal', '2026-12-30');
  await tarik('2026-003');
  await sahkan('2026-003', '--nomor-kesatu', '470/1', '--tanggal', 'hari ini');
  const buku = async (tahun: string) =>
    (await baris('buku', 'pks', '--tahun', tahun))
      .filter((b) => b.kasus === '2026-003')
      .map((b) => [b.noPksKesatu, b.batal]);
  expect(await buku('2026')).toEqual([['470/99', 'diurungkan']]);
  expect(await buku('2027')).toEqual([['470/1', null]]);
  await tarik('2026-003');
  expect(await buku('2027')).toEqual([['470/1', 'diurungkan']]);
  t.kini = lama;
});

it('at a terminal only the reason is asked, under the names of case and act, and a yes', async () => {
  await sahkan('2026-001', '--nomor-kesatu', '470/021');
  const v = await versi('2026-001');
  const tanya = (jawab: string) =>
    askAtDesk(
      t,
      ['undo', '2026-001', '--tindakan', v],
      [
        ['Alasan', 'keliru kasus'],
        ['Simpan?', jawab],
      ],
    );
  expect((await tanya('tidak, batalkan')).keluar).not.toBe(0);
  const { keluar, err } = await tanya('ya');
  expect({ keluar, err }).toMatchObject({
    keluar: 0,
    err: expect.stringContaining(`no. ${v}, pengesahan PKS 470/021`),
  });
  // what no answer could mend is refused before a question
  expect((await askAtDesk(t, ['undo', '2026-001', '--tindakan', v], [])).keluar).toBe(4);
});

it('a renewal whose signing is taken back no longer renews; signed anew it does again', async () => {
  await sahkan('2026-001', '--nomor-kesatu', '470/021');
  const baru = ['--nomor-surat', '445/4/2026', '--tanggal-surat', 'hari ini', '--hal', 'Perpanjangan', '--lengkap'];
  const id = (await t.json<{ id: string }>('new', '--perpanjangan-dari', '2026-001', ...baru)).data.id;
  const oleh = async () =>
    (await baris('kerja-sama', '--lembaga', 'RSUD Contoh 2026-001')).find((b) => b.id === '2026-001')?.diperpanjang;
  await advanceUntil(t, id, null);
  await sahkan(id, '--nomor-kesatu', '470/050');
  expect(await oleh()).toBe(id);
  const sah = String((await kasus('2026-001')).riwayat.findLast((r) => r.jenis === 'Disahkan')?.v);
  expect(await t.failure('undo', '2026-001', '--tindakan', sah, ...alasan)).toMatchObject({
    kode: 'TIDAK_DAPAT_DIURUNGKAN',
    rinci: { halangan: [{ jenis: 'Diperpanjang' }] },
  });
  const tanda = String((await kasus('2026-001')).riwayat.findLast((r) => r.jenis === 'Diperpanjang')?.v);
  expect(await t.failure('undo', '2026-001', '--tindakan', tanda, ...alasan)).toMatchObject({
    kode: 'TIDAK_DAPAT_DIURUNGKAN',
    pesan: expect.stringContaining('tandanya ditarik bersama pengesahan itu'),
  });
  const { peringatan } = await tarik(id, undefined, '--kunci', 'k2');
  expect(peringatan).toContainEqual(expect.stringContaining('pada kasus 2026-001 ikut diurungkan'));
  expect(await oleh()).toBeNull();
  await sahkan(id, '--nomor-kesatu', '470/050');
  expect(await oleh()).toBe(id);
  // a repeat of what took it back before finds another signing, and leaves its mark
  await t.json('undo', id, '--tindakan', String(Number(await versi(id)) - 2), ...alasan, '--kunci', 'k2');
  expect(await oleh()).toBe(id);
  await tarik(id);
  await t.json('undo', id, ...alasan);
  await t.json('batal', id, ...alasan);
  await tarik('2026-001', sah);
  expect((await kasus('2026-001')).kerjaSama).toBeNull();
  await baik();
});

it('a renewal that came to nothing does not keep a signing from being taken back', async () => {
  await sahkan('2026-001', '--nomor-kesatu', '470/021');
  const sah = await versi('2026-001');
  const baru = ['--nomor-surat', '445/5/2026', '--tanggal-surat', 'hari ini', '--hal', 'Perpanjangan', '--lengkap'];
  const id = (await t.json<{ id: string }>('new', '--perpanjangan-dari', '2026-001', ...baru)).data.id;
  await t.failure('undo', '2026-001', '--tindakan', sah, ...alasan);
  await t.json('cabut', id, ...alasan);
  await tarik('2026-001', sah);
  await sahkan('2026-001', '--nomor-kesatu', '470/021');
  expect((await kasus('2026-001')).kerjaSama).toMatchObject({ diperpanjang: null });
});

it('at a terminal what such an act holds is picked to be put right, its value shown', async () => {
  const { id } = (await t.json<{ id: string }>('new', ...completeSuratFlags({ 'nomor-surat': '445/9' }), '--lengkap'))
    .data;
  await advanceUntil(t, id, null);
  await sahkan(id, '--nomor-kesatu', '470/077');
  await t.json('serahkan', id, '--penerima', 'Rina');
  const argv = ['ralat', id, '--tindakan', await versi(id), '--alasan', 'salah dengar'];
  const { keluar, err } = await askAtDesk(t, argv, [
    ['Isian yang diralat', 'Penerima'],
    ['Penerima yang benar', 'Rini'],
  ]);
  expect({ keluar, err }).toMatchObject({ keluar: 0, err: expect.stringContaining('kini: Rina') });
  const lain = await askAtDesk(t, argv, [['Isian yang diralat', 'Nomor surat']]);
  expect(lain.err).toMatch(/choices: Penerima \| Diserahkan kepada \| Tanggal/);
});

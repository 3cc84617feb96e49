import { describe, expect, it } from 'vitest';
import { readOverdue } from '../../src/desk/lists/read-overdue.ts';
import { suratKey } from '../../src/office/permohonan/compare/compare-key.ts';
import type { IndexHead } from '../../src/office/permohonan/views/kasus-row.ts';
import { pickWatched, watchedKasus, watchOn } from '../../src/office/queue/kerja-sama-watch.ts';
import { pickPage, sortedRows } from '../../src/office/queue/list-queue.ts';
import { mejaKasus, pickMeja } from '../../src/office/queue/meja-queue.ts';
import { overdueKasus, pickOverdue } from '../../src/office/queue/overdue-queue.ts';
import { memoryRegister } from '../../src/store/memory/memory-register.ts';
import type { TakenNomor } from '../../src/store/numbers.ts';
import type { Register } from '../../src/store/register.ts';
import { workingDayCalendar } from '../office/days/sleman-calendar.ts';
import {
  sampleAct,
  sampleDiatur,
  sampleDilengkapi,
  sampleDisahkan,
  sampleDiselesaikan,
  sampleDiterima,
  sampleDitutup,
  sampleImported,
  samplePindaian,
  sampleReceipt,
  sampleRegisterDibuka,
  sampleStart,
} from '../support/sample-facts.ts';
import { finishPks } from '../support/store/finish-pks.ts';
import { newServerRegister } from '../support/store/server-register.ts';
import { newTempRegister } from '../support/store/temp-folder.ts';

const inOrder = (kepala: readonly IndexHead[]): IndexHead[] => [...kepala].sort((a, b) => (a.id < b.id ? -1 : 1));
const byName = (semua: readonly TakenNomor[]): TakenNomor[] => [...semua].sort((a, b) => (a.nama < b.nama ? -1 : 1));

/** What every Register promises. A new store joins by adding one line here. */
describe.each<[string, () => Promise<Register>]>([
  ['files', async () => (await newTempRegister()).a],
  ['memory', async () => memoryRegister(sampleStart)],
  // With a server there (`npm run test:server`).
  ...(process.env.PKS_UJI_BASIS ? [['postgres', newServerRegister] satisfies [string, () => Promise<Register>]] : []),
])('a register in %s', (_nama, buat) => {
  it('gives a letter its id and agenda number, and reads back what was recorded', async () => {
    const r = await buat();
    expect(await r.nextNomor(2026)).toEqual({ id: '2026-001', agenda: 1 });
    const { berkas, v, baru } = await r.receiveKasus(sampleReceipt('a'));
    expect([berkas.id, v, baru]).toEqual(['2026-001', 1, true]);
    expect(berkas.tindakan[0]).toMatchObject({ v: 1, sebelum: null, kunci: 'a', kejadian: [sampleDiterima(1)] });
    expect(await r.readKasus('2026-001')).toEqual(berkas);
    expect(await r.nextNomor(2026)).toEqual({ id: '2026-002', agenda: 2 });
  });

  it('reads cases that were announced as they are, one that is missing not at all, and anew the second time', async () => {
    const r = await buat();
    for (const kunci of ['a', 'b', 'c']) await r.receiveKasus(sampleReceipt(kunci));
    r.readAhead(['2026-003', '2026-001', '2026-009', '2026-002']);
    expect((await r.readKasus('2026-003')).id).toBe('2026-003');
    const lama = await r.readKasus('2026-001');
    expect(await r.hasKasus('2026-009')).toBe(false);
    await expect(r.readKasus('2026-009')).rejects.toMatchObject({ kode: 'KASUS_TIDAK_ADA' });
    const { berkas } = await r.appendAct('2026-001', lama.versi, sampleAct('k', sampleDiselesaikan(2)));
    expect(await r.readKasus('2026-001')).toEqual(berkas);
    await r.appendAct('2026-002', 1, sampleAct('l', sampleDiselesaikan(2)));
    expect((await r.readKasus('2026-002')).versi).toBe(2);
  });

  it('keeps acts that come together, each by itself, also where the work ends in a failure', async () => {
    const r = await buat();
    for (const kunci of ['a', 'b', 'c']) await r.receiveKasus(sampleReceipt(kunci));
    const catat = (id: string) => r.appendAct(id, 1, sampleAct(id, sampleDiselesaikan(2)));
    const maju = async () => (await r.listRows({})).baris.flatMap((b) => (b.versi === 2 ? [b.id] : [])).sort();
    const hasil = await r.actsTogether(async () => {
      await catat('2026-001');
      expect(await maju()).toEqual(['2026-001']);
      await expect(catat('2026-009')).rejects.toMatchObject({ kode: 'KASUS_TIDAK_ADA' });
      await catat('2026-002');
      return 'selesai';
    });
    expect([hasil, await maju()]).toEqual(['selesai', ['2026-001', '2026-002']]);
    const putus = r.actsTogether(async () => {
      await catat('2026-003');
      throw new Error('putus');
    });
    await expect(putus).rejects.toThrow('putus');
    expect(await maju()).toEqual(['2026-001', '2026-002', '2026-003']);
    expect((await r.check()).temuan).toEqual([]);
  });

  it('takes in cases from before pks under numbers of their own, once a key, and leaves out those that are hidden', async () => {
    const r = await buat();
    const lama = [sampleImported('a 1'), sampleImported('a 2')];
    expect(await r.nextBookNumber()).toBe(1);
    expect(await r.importKasus(1, lama)).toEqual({ dari: 1, peringatan: [] });
    expect(await r.importKasus(1, lama)).toEqual({ dari: 1, peringatan: [] });
    expect((await r.importKasus(1, [sampleImported('b 1')])).dari).toBe(3);
    expect(await r.nextBookNumber()).toBe(4);
    await r.receiveKasus(sampleReceipt('a'));
    const ids = async (q: Parameters<typeof r.listHeads>[0]) => (await r.listHeads(q)).kepala.map((k) => k.id).sort();
    expect(await ids({})).toEqual(['2026-001', 'B-001', 'B-002', 'B-003']);
    expect(await ids({ hidden: [{ dari: 2, sampai: null }] })).toEqual(['2026-001', 'B-001']);
    const watch = { lateBy: '2020-01', endsFrom: '2026-01-01', endsUntil: '2030-12-31' };
    expect((await r.watchKerjaSama(watch)).ending).toBe(3);
    expect((await r.watchKerjaSama({ ...watch, hidden: [{ dari: 2, sampai: 3 }] })).ending).toBe(1);
    expect(await r.kasusYears()).toEqual([2026]);
    expect((await r.readKasus('B-002')).permohonan).toMatchObject({ status: 'selesai', surat: null, agenda: null });
    expect((await r.check()).temuan).toEqual([]);
  });

  it('lets a number of a letter be claimed once, and tells those of a kind and year with whose they are', async () => {
    const r = await buat();
    expect(await r.takenNomor(['surat-keluar'], ['2026'])).toEqual([]);
    expect(await r.claimNomor(['2026.surat-keluar.000002'], '2026-001.surat.a')).toBeNull();
    expect(await r.claimNomor(['2026.surat-keluar.000002', '2026.surat-keluar.000003'], '2026-009.surat.b')).toEqual({
      nama: '2026.surat-keluar.000002',
      pemilik: '2026-001.surat.a',
    });
    expect(await r.claimNomor(['2026.surat-keluar.000002'], '2026-001.surat.a')).toBeNull();
    await r.claimNomor(['2026.surat-keluar.000001'], '2026-009.surat.b');
    await r.claimNomor(['2027.surat-keluar.000001'], '2026-009.surat.b');
    await r.claimNomor(['2026.pks.000001'], '2026-009.pks.c');
    expect(byName(await r.takenNomor(['surat-keluar'], ['2026']))).toEqual([
      { nama: '2026.surat-keluar.000001', pemilik: '2026-009.surat.b' },
      { nama: '2026.surat-keluar.000002', pemilik: '2026-001.surat.a' },
    ]);
    expect(await r.takenNomor(['pks'], ['2026'])).toEqual([{ nama: '2026.pks.000001', pemilik: '2026-009.pks.c' }]);
  });

  it('knows in whose facts something may stand in a book of a year, whatever year the case is of', async () => {
    const r = await buat();
    await r.receiveKasus(sampleReceipt('a'));
    await r.receiveKasus(
      sampleReceipt('b', { tahun: 2027, susun: ({ agenda }) => [sampleDiterima(agenda, { pada: '2027-01-05' })] }),
    );
    await r.appendAct('2026-001', 1, sampleAct('c', sampleDiselesaikan(2, { pada: '2027-01-04' })));
    const keluar = { suratKeluar: { nomor: '470/1', tanggal: '2025-01-05' } };
    await r.appendAct('2027-001', 1, sampleAct('d', sampleDiselesaikan(2, { pada: '2027-01-06', ...keluar })));
    expect(await r.kasusOfBuku(2025)).toEqual(['2027-001']);
    expect(await r.kasusOfBuku(2026)).toEqual(['2026-001']);
    expect(await r.kasusOfBuku(2027)).toEqual(['2026-001', '2027-001']);
    expect(await r.kasusOfBuku(2028)).toEqual([]);
    for (const buku of [2025, 2026, 2027, 2028]) {
      const dalam = (await r.listHeads({ buku })).kepala.map((k) => k.id).sort();
      expect(dalam).toEqual(await r.kasusOfBuku(buku));
    }
  });

  it('appends at the version that was read, and chains the acts', async () => {
    const r = await buat();
    await r.receiveKasus(sampleReceipt('a'));
    const { berkas, v } = await r.appendAct(
      '2026-001',
      1,
      sampleAct('b', sampleDiselesaikan(2), sampleDiselesaikan(3)),
    );
    expect([v, berkas.versi, berkas.permohonan.langkah?.no]).toEqual([2, 2, 4]);
    expect(berkas.tindakan[1]?.sebelum).toBe(berkas.tindakan[0]?.sidik);
  });

  it('refuses an act at a version that is past, and says who was first', async () => {
    const r = await buat();
    await r.receiveKasus(sampleReceipt('a'));
    await r.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));
    const galat = await r.appendAct('2026-001', 1, sampleAct('c', sampleDiselesaikan(2))).catch((e: unknown) => e);
    expect(galat).toMatchObject({ kode: 'KASUS_BERUBAH', keluar: 5, saran: ['pks show 2026-001'] });
    expect(String(galat)).toMatch(/Bowo \(dicatat meja-2\).*09\.15 WIB.*langkah 2 .*langkah 3/);
    expect((await r.readKasus('2026-001')).versi).toBe(2);
  });

  it('takes the same key for the same request as one act, at any version', async () => {
    const r = await buat();
    const satu = await r.receiveKasus(sampleReceipt('a'));
    expect(await r.receiveKasus(sampleReceipt('a'))).toEqual({ ...satu, baru: false });
    const dua = await r.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));
    await r.appendAct('2026-001', 2, sampleAct('c', sampleDiselesaikan(3)));
    const lagi = await r.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));
    expect([lagi.v, lagi.baru, lagi.berkas.versi]).toEqual([dua.v, false, 3]);
    expect((await r.listRows({})).baris).toHaveLength(1);
  });

  it('refuses the same key for another request', async () => {
    const r = await buat();
    await r.receiveKasus(sampleReceipt('a'));
    await r.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));
    const lain = { permintaan: 'lain' };
    await expect(r.receiveKasus(sampleReceipt('a', lain))).rejects.toMatchObject({ kode: 'KUNCI_LAIN_ISI', keluar: 2 });
    await expect(r.appendAct('2026-001', 2, { ...sampleAct('b', sampleDitutup), ...lain })).rejects.toMatchObject({
      kode: 'KUNCI_LAIN_ISI',
    });
  });

  it('hands out each number once when many letters come at once', async () => {
    const r = await buat();
    const hasil = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((k) => r.receiveKasus(sampleReceipt(k))));
    expect(hasil.map((h) => h.berkas.id).sort()).toEqual(['2026-001', '2026-002', '2026-003', '2026-004', '2026-005']);
    expect(new Set(hasil.map((h) => h.berkas.permohonan.agenda?.nomor)).size).toBe(5);
  });

  it('lets one of several acts at one version win, and loses none', async () => {
    const r = await buat();
    await r.receiveKasus(sampleReceipt('a'));
    const semua = ['b', 'c', 'd'].map((k) => r.appendAct('2026-001', 1, sampleAct(k, sampleDiselesaikan(2))));
    const hasil = await Promise.allSettled(semua);
    expect(hasil.filter((h) => h.status === 'fulfilled')).toHaveLength(1);
    expect((await r.readKasus('2026-001')).versi).toBe(2);
  });

  it('counts per year, and gives a key of a later letter its own agenda number once', async () => {
    const r = await buat();
    await r.receiveKasus(sampleReceipt('a'));
    expect(await r.claimAgenda(2026, 'balasan')).toBe(2);
    expect(await r.claimAgenda(2026, 'balasan')).toBe(2);
    expect(await r.claimAgenda(2026, 'a')).toBe(3);
    expect(await r.claimAgenda(2027, 'balasan')).toBe(1);
    expect([await r.takenAgenda(2026), await r.takenAgenda(2027)]).toEqual([[1, 2, 3], [1]]);
    expect(await r.takenAgenda(2025)).toEqual([]);
    const lain = sampleReceipt('z', {
      tahun: 2027,
      susun: ({ agenda }) => [sampleDiterima(agenda, { pada: '2027-01-04' })],
    });
    expect((await r.receiveKasus(lain)).berkas).toMatchObject({
      id: '2027-001',
      permohonan: { agenda: { nomor: 2, tahun: 2027 } },
    });
    expect(await r.kasusYears()).toEqual([2026, 2027]);
  });

  it('goes on after the agenda numbers that an old book of the year has given', async () => {
    const r = await buat();
    const awal = { ...sampleReceipt('a'), agendaAfter: 109 };
    expect(await r.nextNomor(2026, 109)).toEqual({ id: '2026-001', agenda: 110 });
    expect((await r.receiveKasus(awal)).berkas.permohonan.agenda).toEqual({ nomor: 110, tahun: 2026 });
    expect((await r.receiveKasus(awal)).baru).toBe(false);
    expect(await r.claimAgenda(2026, 'balasan', 109)).toBe(111);
    expect(await r.claimAgenda(2026, 'balasan', 109)).toBe(111);
    expect((await r.receiveKasus({ ...sampleReceipt('b'), agendaAfter: 500 })).berkas.permohonan.agenda?.nomor).toBe(
      501,
    );
    expect((await r.receiveKasus({ ...sampleReceipt('c'), agendaAfter: 109 })).berkas.id).toBe('2026-003');
    expect((await r.check()).temuan.filter((x) => x.rusak)).toEqual([]);
  });

  it('has another state, or none, after each act', async () => {
    const r = await buat();
    const dilihat: (string | null)[] = [];
    for (const kerja of [
      () => r.receiveKasus(sampleReceipt('a')),
      () => r.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2))),
      () => r.receiveKasus(sampleReceipt('c')),
    ]) {
      await kerja();
      dilihat.push(await r.listState());
      expect(await r.listState()).toBe(dilihat.at(-1));
    }
    const ada = dilihat.filter((x) => x !== null);
    expect(new Set(ada).size).toBe(ada.length);
  });

  it('gives at least the cases that moved since a state, or says that it cannot', async () => {
    const r = await buat();
    for (const k of ['a', 'b', 'c', 'd']) await r.receiveKasus(sampleReceipt(k));
    const headsById = (kepala: readonly IndexHead[]) => new Map(kepala.map((k) => [k.id, k]));
    let dulu = { keadaan: await r.listState(), kepala: headsById((await r.listHeads({})).kepala) };
    for (const kerja of [
      () => r.appendAct('2026-001', 1, sampleAct('b1', sampleDiselesaikan(2))),
      () => r.appendAct('2026-002', 1, sampleAct('tutup', sampleDitutup)),
      () => r.receiveKasus(sampleReceipt('e')),
      () => r.appendAct('2026-003', 1, sampleAct('selesai', { ...sampleDiselesaikan(2), ke: 'selesai' })),
      () => r.appendAct('2026-003', 2, sampleAct('sah', sampleDisahkan)),
      () => finishPks(r, '2026-003'),
      () => r.appendAct('2026-001', 2, sampleAct('b2', sampleDiselesaikan(3))),
    ]) {
      await kerja();
      const kini = headsById((await r.listHeads({})).kepala);
      const pindah = dulu.keadaan === null ? null : await r.listMoved(dulu.keadaan);
      if (pindah) expect(new Map([...dulu.kepala, ...headsById(pindah.kepala)])).toEqual(kini);
      dulu = { keadaan: await r.listState(), kepala: kini };
    }
    if (dulu.keadaan !== null) expect((await r.listMoved(dulu.keadaan))?.kepala).toEqual([]);
  });

  it('lists active cases, and closed ones where all are asked for', async () => {
    const r = await buat();
    for (const k of ['a', 'b', 'c']) await r.receiveKasus(sampleReceipt(k));
    await r.appendAct('2026-002', 1, sampleAct('tutup', sampleDitutup));
    await r.appendAct('2026-003', 1, sampleAct('maju', sampleDiselesaikan(2)));
    expect(
      (await r.listRows({ status: ['aktif'] })).baris.map((b) => [b.id, b.versi, b.permohonan.langkah?.no]),
    ).toEqual([
      ['2026-001', 1, 2],
      ['2026-003', 2, 3],
    ]);
    expect((await r.listRows({})).baris.map((b) => [b.id, b.permohonan.status])).toEqual([
      ['2026-001', 'aktif'],
      ['2026-002', 'dicabut'],
      ['2026-003', 'aktif'],
    ]);
  });

  it('lists agreements by what their entries tell, and keeps them among all cases', async () => {
    const r = await buat();
    for (const k of ['a', 'b', 'c']) await r.receiveKasus(sampleReceipt(k));
    await r.appendAct('2026-002', 1, sampleAct('tutup', sampleDitutup));
    await r.appendAct('2026-003', 1, sampleAct('selesai', { ...sampleDiselesaikan(2), ke: 'selesai' }));
    await r.appendAct('2026-003', 2, sampleAct('sah', sampleDisahkan));
    const { kepala } = await r.listHeads({ signed: true });
    const { baris } = await r.listRows({ signed: true });
    expect(kepala.map((k) => [k.id, k.versi, k.kerjaSama])).toEqual([
      [
        '2026-003',
        3,
        {
          mulai: '2026-03-02',
          berakhir: '2028-03-01',
          laporan: { periode: '2026-S1', jumlah: 5 },
          balikan: { periode: '2026-03', jumlah: 25 },
          keamanan: '2026-03-02',
          tuntas: { penyerahan: true, akses: true },
        },
      ],
    ]);
    expect(baris.map((b) => b.permohonan.kerjaSama?.nomorKesatu)).toEqual(['470/021']);
    expect((await r.listRows({})).baris.map((b) => b.id)).toEqual(['2026-001', '2026-002', '2026-003']);
    expect((await r.listRows({ status: ['aktif'] })).baris.map((b) => b.id)).toEqual(['2026-001']);
    expect((await r.check()).temuan).toEqual([]);
  });

  it('finds what is done and not signed beside the agreements, without the cases that ended otherwise', async () => {
    const r = await buat();
    for (const k of ['a', 'b', 'c', 'd']) await r.receiveKasus(sampleReceipt(k));
    await r.appendAct('2026-002', 1, sampleAct('tutup', sampleDitutup));
    for (const id of ['2026-003', '2026-004'])
      await r.appendAct(id, 1, sampleAct(id, { ...sampleDiselesaikan(2), ke: 'selesai' }));
    await r.appendAct('2026-003', 2, sampleAct('sah', sampleDisahkan));
    const lihat = async () => {
      const { kepala, ending } = await r.watchKerjaSama({
        lateBy: '2026-03',
        endsFrom: '2028-03-01',
        endsUntil: '2028-03-01',
      });
      return [kepala.map((k) => `${k.id} ${k.kerjaSama ? 'sah' : k.status}`).sort(), ending];
    };
    expect(await lihat()).toEqual([['2026-003 sah', '2026-004 selesai'], 1]);
    await r.appendAct('2026-004', 2, sampleAct('sah lain', sampleDisahkan));
    expect(await lihat()).toEqual([['2026-003 sah', '2026-004 sah'], 2]);
  });

  it('looks after agreements with work left or something late, and counts those that end, to the day', async () => {
    const r = await buat();
    for (const [i, berakhir] of ['2028-03-01', '2028-03-31', '2029-03-01', '2030-03-01'].entries()) {
      const id = `2026-00${i + 1}`;
      await r.receiveKasus(sampleReceipt(id));
      await r.appendAct(id, 1, sampleAct(`selesai ${id}`, { ...sampleDiselesaikan(2), ke: 'selesai' }));
      const sah = { ...sampleDisahkan, pengesahan: { ...sampleDisahkan.pengesahan, berakhir } };
      await r.appendAct(id, 2, sampleAct(`sah ${id}`, sah));
      if (i > 0) await finishPks(r, id);
    }
    const lihat = async (lateBy: string, endsFrom: string, endsUntil: string) => {
      const { kepala, ending } = await r.watchKerjaSama({ lateBy, endsFrom, endsUntil });
      return [kepala.map((k) => k.id).sort(), ending];
    };
    expect(await lihat('2026-03', '2028-03-02', '2029-02-28')).toEqual([['2026-001'], 1]);
    expect(await lihat('2026-03', '2028-03-01', '2029-03-01')).toEqual([['2026-001'], 3]);
    expect(await lihat('2026-03', '2028-02-01', '2030-02-01')).toEqual([['2026-001'], 3]);
    expect(await lihat('2026-04', '2020-01-01', '2020-12-31')).toEqual([
      ['2026-001', '2026-002', '2026-003', '2026-004'],
      0,
    ]);
  });

  it('finds agreements with a day in common with a span', async () => {
    const r = await buat();
    for (const [i, berakhir] of ['2027-03-01', '2028-03-31'].entries()) {
      const id = `2026-00${i + 1}`;
      await r.receiveKasus(sampleReceipt(id));
      await r.appendAct(id, 1, sampleAct(`selesai ${id}`, { ...sampleDiselesaikan(2), ke: 'selesai' }));
      const sah = { ...sampleDisahkan, pengesahan: { ...sampleDisahkan.pengesahan, berakhir } };
      await r.appendAct(id, 2, sampleAct(`sah ${id}`, sah));
    }
    const pada = async (mulai: string, berakhir: string) =>
      (await r.listRows({ inForce: { mulai, berakhir } })).baris.map((b) => b.id);
    expect(await pada('2027-03-01', '2027-03-01')).toEqual(['2026-001', '2026-002']);
    expect(await pada('2027-03-02', '2029-01-01')).toEqual(['2026-002']);
    expect(await pada('2025-01-01', '2026-03-01')).toEqual([]);
    expect(await pada('2025-01-01', '2026-03-02')).toEqual(['2026-001', '2026-002']);
  });

  it('tells heads by what is asked, and opens only the rows that were chosen, in the order wanted', async () => {
    const r = await buat();
    for (const k of ['a', 'b', 'c']) await r.receiveKasus(sampleReceipt(k));
    await r.appendAct('2026-001', 1, sampleAct('maju', sampleDiselesaikan(13)));
    const { kepala } = await r.listHeads({ status: ['aktif'] });
    expect(kepala.find((k) => k.id === '2026-001')).toEqual({
      id: '2026-001',
      versi: 2,
      diterima: '2026-03-02',
      status: 'aktif',
      langkah: 14,
      h: 14,
      tanggungan: 'kemendagri',
    });
    const terbalik = inOrder(kepala).reverse().slice(0, 2);
    expect((await r.listRows({ status: ['aktif'] }, terbalik)).baris.map((b) => b.id)).toEqual([
      '2026-003',
      '2026-002',
    ]);
    expect(inOrder((await r.listHeads({ langkah: 2 })).kepala).map((k) => k.id)).toEqual(['2026-002', '2026-003']);
    expect((await r.listHeads({ status: ['selesai'] })).kepala).toEqual([]);
    expect(inOrder((await r.listHeads({ latest: 2 })).kepala).map((k) => k.id)).toEqual(['2026-002', '2026-003']);
    expect((await r.listRows({ latest: 1, langkah: 2 })).baris.map((b) => b.id)).toEqual(['2026-003']);
    expect((await r.listRows({ latest: 0 })).baris).toEqual([]);
  });

  it('reads a row anew that moved since its head was seen, and leaves it out where it matches no longer', async () => {
    const r = await buat();
    for (const k of ['a', 'b', 'c']) await r.receiveKasus(sampleReceipt(k));
    const aktif = { status: ['aktif'] } as const;
    const kepala = inOrder((await r.listHeads(aktif)).kepala);
    await r.appendAct('2026-001', 1, sampleAct('maju', sampleDiselesaikan(2)));
    await r.appendAct('2026-002', 1, sampleAct('tutup', sampleDitutup));
    expect((await r.listRows(aktif, kepala)).baris.map((b) => [b.id, b.versi])).toEqual([
      ['2026-001', 2],
      ['2026-003', 1],
    ]);
    expect((await r.listRows({ ...aktif, langkah: 2 }, kepala)).baris.map((b) => b.id)).toEqual(['2026-003']);
  });

  it('gives whatever the order of its heads the same queues, and the same as every other store', async () => {
    const r = await buat();
    for (const k of ['a', 'b', 'c', 'd', 'e', 'f']) await r.receiveKasus(sampleReceipt(k));
    await r.appendAct('2026-001', 1, sampleAct('maju', sampleDiselesaikan(13)));
    await r.appendAct('2026-002', 1, sampleAct('tutup', sampleDitutup));
    await r.appendAct('2026-003', 1, sampleAct('maju lain', sampleDiselesaikan(2)));
    for (const id of ['2026-004', '2026-006'])
      await r.appendAct(id, 1, sampleAct(id, { ...sampleDiselesaikan(2), ke: 'selesai' }));
    const hari = { kalender: workingDayCalendar, per: '2026-04-10', jeda: 14 };
    const saring = { tanggungan: null, peran: null, batas: 2, diingat: 1 };
    const tempo = { semester1: '07-31', semester2: '01-31', bulanKeamanan: 6 };
    const antrean = async (acak: (k: readonly IndexHead[]) => readonly IndexHead[]) => {
      const aktif = acak((await r.listHeads({ status: ['aktif'] })).kepala);
      const rows = async (dibuka: readonly IndexHead[]) => (await r.listRows({ status: ['aktif'] }, dibuka)).baris;
      const lewat = pickOverdue(hari, aktif, saring);
      const meja = pickMeja(hari, aktif, false, 1);
      // Counted in groups, the same answer as by all heads.
      for (const lain of [saring, { ...saring, batas: 1 }, { ...saring, tanggungan: 'kantor' as const }]) {
        const semua = pickOverdue(hari, aktif, lain);
        const {
          aktif: berapa,
          dekat,
          diingat,
          dinilai: _,
          peringatan: __,
          selesai: ___,
          ...perKelompok
        } = await readOverdue(r, hari, lain, []);
        expect([berapa, dekat]).toEqual([aktif.length, perKelompok.mendekati.length]);
        const menurutKepala = overdueKasus(hari, semua, await rows(semua.dibuka), lain);
        expect(diingat).toBe(menurutKepala.pengingat.length);
        const pengingat = menurutKepala.pengingat.slice(0, perKelompok.pengingat.length);
        expect(perKelompok).toEqual({ ...menurutKepala, pengingat });
      }
      const halaman = pickPage(hari, aktif, 'lewat', 2);
      const dijaga = pickWatched(hari, tempo, acak((await r.watchKerjaSama(watchOn(hari.per))).kepala), 1);
      const { aktif: _, ...mejaIsi } = mejaKasus(hari, meja, await rows(meja.dibuka), []);
      return {
        lewat: overdueKasus(hari, lewat, await rows(lewat.dibuka), saring),
        meja: mejaIsi,
        halaman: sortedRows(hari, await rows(halaman.dibuka), 'lewat'),
        dijaga: watchedKasus(hari, tempo, dijaga, (await r.listRows({}, dijaga.dibuka)).baris),
      };
    };
    const urut = await antrean(inOrder);
    expect(await antrean((k) => inOrder(k).reverse())).toEqual(urut);
    expect(urut.lewat.terlambat.map((b) => [b.id, b.lewatHariKerja])).toEqual([
      ['2026-005', 22],
      ['2026-003', 21],
    ]);
    expect([urut.lewat.jumlah, urut.meja.kantor.length, urut.halaman.length]).toEqual([3, 1, 2]);
    const { tandaTangan } = urut.dijaga;
    expect([tandaTangan.jumlah, tandaTangan.baris.map((b) => b.id)]).toEqual([2, ['2026-004']]);
  });

  it('finds cases that came with the same letter, also after the name of the sender was put right', async () => {
    const r = await buat();
    for (const k of ['a', 'b']) await r.receiveKasus(sampleReceipt(k));
    const surat = { nomor: '445/001', tanggal: '2026-02-27' };
    expect(await r.kasusOfSurat(suratKey(' rsud  CONTOH', surat.nomor))).toEqual(['2026-001', '2026-002']);
    await r.appendAct('2026-001', 1, sampleAct('c', sampleDilengkapi));
    expect(await r.kasusOfSurat(suratKey('RSUD Contoh', surat.nomor))).toEqual(['2026-002']);
    expect(await r.kasusOfSurat(suratKey('RSUD Lain', surat.nomor))).toEqual(['2026-001']);
    expect(await r.kasusOfSurat(suratKey('RSUD Contoh', '9'))).toEqual([]);
  });

  it('keeps the files that facts name, under their own names, and never overwrites', async () => {
    const r = await buat();
    const satu = samplePindaian('%PDF satu');
    await r.receiveKasus(
      sampleReceipt('a', { susun: ({ agenda }) => [sampleDiterima(agenda), satu.fakta], berkas: [satu.berkas] }),
    );
    const dua = samplePindaian('%PDF dua');
    await r.appendAct('2026-001', 1, sampleAct('b', dua.fakta), [dua.berkas]);
    for (const { fakta, berkas } of [satu, dua])
      expect(await r.readKasusFile('2026-001', fakta.lampiran)).toEqual(berkas.isi);
    for (const lain of [{ berkas: 'lampiran/tidak-ada.pdf' }, { sidik: dua.fakta.lampiran.sidik }]) {
      await expect(r.readKasusFile('2026-001', { ...satu.fakta.lampiran, ...lain })).rejects.toMatchObject({
        kode: 'REGISTER_RUSAK',
      });
    }
    const semua = async () => ['2026-001'];
    const { sidik } = dua.fakta.lampiran;
    expect(await r.kasusWithLampiran(sidik, null, semua)).toEqual(['2026-001']);
    expect(await r.kasusWithLampiran(sidik, '2026-001', semua)).toEqual([]);
    expect(await r.kasusWithLampiran(sidik, null, async () => [])).toEqual([]);
    const tiga = { ...samplePindaian('%PDF tiga').fakta.lampiran, berkas: satu.berkas.nama };
    const tindih = sampleAct('c', { ...satu.fakta, lampiran: tiga });
    const isi = new TextEncoder().encode('%PDF tiga');
    await expect(r.appendAct('2026-001', 2, tindih, [{ nama: satu.berkas.nama, isi }])).rejects.toMatchObject({
      kode: 'BERKAS_SUDAH_ADA',
    });
    expect((await r.check()).temuan.filter((x) => x.rusak)).toEqual([]);
  });

  it('records nothing of a fact that names a file which is not the one handed in', async () => {
    const r = await buat();
    await r.receiveKasus(sampleReceipt('a'));
    const { fakta, berkas } = samplePindaian('%PDF satu');
    const lain = { ...berkas, isi: new TextEncoder().encode('%PDF dua!') };
    expect(lain.isi.length).toBe(berkas.isi.length);
    await expect(r.appendAct('2026-001', 1, sampleAct('b', fakta), [lain])).rejects.toThrow(/no such file/);
    await expect(r.appendAct('2026-001', 1, sampleAct('b', fakta))).rejects.toThrow(/no such file/);
    expect((await r.readKasus('2026-001')).versi).toBe(1);
  });

  it('refuses what is too big, before a number is spent', async () => {
    const r = await buat();
    const besar = { nama: 'lampiran/besar.pdf', isi: new Uint8Array(25 * 1024 * 1024 + 1) };
    await expect(r.receiveKasus(sampleReceipt('a', { berkas: [besar] }))).rejects.toMatchObject({
      kode: 'BERKAS_TERLALU_BESAR',
    });
    const panjang = sampleReceipt('a', {
      susun: ({ agenda }) => [sampleDiterima(agenda, { catatan: 'x'.repeat(65_536) })],
    });
    await expect(r.receiveKasus(panjang)).rejects.toMatchObject({ kode: 'BERKAS_TERLALU_BESAR' });
    expect(await r.nextNomor(2026)).toEqual({ id: '2026-001', agenda: 1 });
  });

  it('says so when there is no such case, whatever was typed as its id', async () => {
    const r = await buat();
    for (const id of ['2026-001', '../../etc', '2026-0001', 'CON', 'a:b', 'x'.repeat(300), '']) {
      expect(await r.hasKasus(id)).toBe(false);
      await expect(r.readKasus(id)).rejects.toMatchObject({ kode: 'KASUS_TIDAK_ADA', keluar: 3 });
      await expect(r.appendAct(id, 1, sampleAct('a', sampleDitutup))).rejects.toMatchObject({
        kode: 'KASUS_TIDAK_ADA',
      });
    }
  });

  it('keeps the office as a chain of its own', async () => {
    const r = await buat();
    expect(await r.readKantor()).toMatchObject({ versi: 1, tindakan: [{ kejadian: [sampleRegisterDibuka] }] });
    await r.appendKantorAct(1, sampleAct('b', sampleDiatur('kantor.nama', 'Dinas Baru')));
    expect((await r.appendKantorAct(1, sampleAct('b', sampleDiatur('kantor.nama', 'Dinas Baru')))).baru).toBe(false);
    expect((await r.readKantor()).kantor.aturan['kantor.nama']?.nilai).toBe('Dinas Baru');
    await expect(r.appendKantorAct(1, sampleAct('c', sampleDiatur('sop', 'x')))).rejects.toMatchObject({
      kode: 'KASUS_BERUBAH',
    });
  });

  it('hands over all it holds for a backup, and says what that comes to', async () => {
    const r = await buat();
    const { fakta, berkas } = samplePindaian('%PDF satu');
    await r.receiveKasus(sampleReceipt('a'));
    await r.appendAct('2026-001', 1, sampleAct('b', fakta), [berkas]);
    const isi = new Map<string, Uint8Array>();
    const { segel, dilewati } = await r.backUp('2026-03-02T08:15:00+07:00', (nama, bytes) => {
      isi.set(nama, bytes instanceof Uint8Array ? bytes : Uint8Array.from([...bytes.potong()].flatMap((b) => [...b])));
    });
    expect([...isi.keys()].filter((n) => !/^(?:kunci|nomor)\//.test(n)).sort()).toEqual([
      'kasus/2026-001/kejadian/000001.json',
      'kasus/2026-001/kejadian/000002.json',
      `kasus/2026-001/${berkas.nama}`,
      'kejadian/000001.json',
      'sop/470-08.json',
    ]);
    expect(isi.get(`kasus/2026-001/${berkas.nama}`)).toEqual(berkas.isi);
    expect(segel).toEqual(await r.segel('2026-03-02T08:15:00+07:00'));
    expect([segel.kasus, segel.tindakan, dilewati]).toEqual([1, 3, []]);
  });

  it('says where it is, where a file of it is found, and lets go', async () => {
    const r = await buat();
    expect(r.place.label).not.toBe('');
    expect(r.filePlace('sop/470-08.json').replaceAll('\\', '/')).toBe(
      `${r.place.label.replaceAll('\\', '/')}/sop/470-08.json`,
    );
    await expect(r.close()).resolves.toBeUndefined();
  });

  it("keeps the office's own copies, and never overwrites one", async () => {
    const r = await buat();
    const isi = new TextEncoder().encode('templat');
    expect(await r.readKantorFile('sop/470-08.json')).toEqual(new TextEncoder().encode('{}\n'));
    expect(await r.readKantorFile('template/pks/pks.docx')).toBeNull();
    await r.keepKantorFile('template/pks/pks.docx', isi);
    expect(await r.readKantorFile('template/pks/pks.docx')).toEqual(isi);
    await r.keepKantorFile('template/pks/pks.docx', isi);
    const lain = new TextEncoder().encode('disunting');
    await expect(r.keepKantorFile('template/pks/pks.docx', lain)).rejects.toMatchObject({
      kode: 'BERKAS_SUDAH_ADA',
    });
    expect(await r.readKantorFile('template/pks/pks.docx')).toEqual(isi);
    for (const jahat of ['../x', 'template/../../x', 'kasus/x', 'template/CON', 'template//x', '/etc/passwd']) {
      expect(await r.readKantorFile(jahat)).toBeNull();
      await expect(r.keepKantorFile(jahat, isi)).rejects.toMatchObject({ kode: 'TEKS_TERLARANG' });
    }
  });

  it('finds nothing wrong with a register that was only used', async () => {
    const r = await buat();
    await r.receiveKasus(sampleReceipt('a'));
    await r.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));
    expect(await r.check()).toEqual({ kasus: 1, fakta: 3, temuan: [] });
    expect(await r.rebuild()).toEqual({ kasus: 1, fakta: 3, temuan: [] });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil, langkahFlags, type ShownKasus, showKasus } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

type Sop = Readonly<{
  langkah: readonly Readonly<{
    no: number;
    pelaksana: string;
    hBerlaku: number;
    keluaran: readonly string[];
    koreksi: Readonly<{ kembaliKe: number; pilihan: readonly number[]; keluaran: readonly string[] }> | null;
  }>[];
}>;

describe.each(['470-08', '470-08-selaras'])('a case of SOP %s', (edisi) => {
  let t: TestDesk;
  let sop: Sop;
  beforeEach(async () => {
    t = await deskWithRegister('--sop', edisi);
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    sop = (await t.json<Sop>('sop')).data;
  });
  afterEach(() => t.close());

  it('goes from the letter to its end through all 21 steps, in the role and to the day the table says', async () => {
    const dilalui: number[] = [1];
    for (let k = await showKasus(t, '1'); k.langkah !== null; k = await showKasus(t, '1')) {
      const { no, pelaksana, target } = k.langkah;
      const baris = sop.langkah.find((l) => l.no === no)!;
      expect({ no, pelaksana, h: target.h }).toEqual({ no, pelaksana: baris.pelaksana, h: baris.hBerlaku });
      dilalui.push(no);
      await t.json('advance', '1', ...(await langkahFlags(t, no)));
      expect((await showKasus(t, '1')).dokumen).toEqual(expect.arrayContaining([...baris.keluaran]));
    }
    expect(dilalui).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
    const { data } = await t.json<ShownKasus>('show', '1');
    expect(data).toMatchObject({ status: 'selesai', revisi: 0, kelengkapan: [], versi: 21 });
    expect(await t.failure('advance', '1', '--lengkap')).toMatchObject({ kode: 'KASUS_DITUTUP', keluar: 4 });
  });

  it('comes back from every checking step to every return it allows, with its note, and reaches its end', async () => {
    const asal = (await t.json<Sop>('sop')).data.langkah.filter((l) => l.koreksi);
    expect(asal.map((l) => l.no)).toEqual([6, 7, 10, 11, 20, 21]);
    let revisi = 0;
    for (const { no, koreksi } of asal) {
      for (const ke of koreksi?.pilihan ?? []) {
        await advanceUntil(t, '1', no);
        const ubah = ['--hasil', 'koreksi', '--catatan', `ulang dari ${ke}`, '--kembali-ke', String(ke)];
        const { data } = await t.json<ShownKasus>('advance', '1', '--lengkap', ...ubah);
        revisi += 1;
        expect(data).toMatchObject({
          langkah: { no: ke },
          revisi,
          koreksi: { langkah: no, catatan: `ulang dari ${ke}` },
        });
        expect(data.dokumen).toEqual(expect.arrayContaining([...(koreksi?.keluaran ?? [])]));
      }
    }
    expect(await advanceUntil(t, '1', null)).toMatchObject({ status: 'selesai', revisi: 9, koreksi: null });
  });

  it('goes back to the usual step where none is named, and nowhere else', async () => {
    await advanceUntil(t, '1', 7);
    const koreksi = ['--lengkap', '--hasil', 'koreksi', '--catatan', 'perbaiki'];
    expect(await t.failure('advance', '1', ...koreksi, '--kembali-ke', '4')).toMatchObject({
      kode: 'HASIL_TIDAK_BERLAKU',
      keluar: 4,
    });
    expect((await t.json('advance', '1', ...koreksi)).data).toMatchObject({ langkah: { no: 5 } });
  });

  it('a koreksi takes back what was made from the step it returns to on', async () => {
    await advanceUntil(t, '1', 7);
    expect((await showKasus(t, '1')).dokumen).toEqual(expect.arrayContaining(['konsep-pks', 'draft-pks']));
    await t.json('advance', '1', '--lengkap', '--hasil', 'koreksi', '--catatan', 'perbaiki');
    const { dokumen } = await showKasus(t, '1');
    expect(dokumen).not.toContain('draft-pks');
    expect(dokumen).not.toContain('konsep-pks');
    expect(dokumen).toContain('disposisi');
  });

  it('asks anew for the disposition sheet when the ministry replies', async () => {
    const sebelum = await advanceUntil(t, '1', 14);
    expect(sebelum.dokumen).not.toContain('disposisi');
    expect(sebelum.dokumen).not.toContain('lembar-disposisi');
  });

  it('refused by the ministry is still handed down, then ends as ditolak', async () => {
    const { data } = { data: await advanceUntil(t, '1', null, 'tolak') };
    expect(data).toMatchObject({ status: 'ditolak', balasan: { hasil: 'tolak' }, langkah: null });
    expect(data.riwayat.at(-1)).toMatchObject({ langkah: 18 });
    expect((await t.json<ShownKasus[]>('list', '--status', 'ditutup')).data.map((b) => b.id)).toEqual(['2026-001']);
  });

  it('stops at step 9 while one of the six items is missing', async () => {
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2' }).slice(0, 24), '--lengkap');
    await advanceUntil(t, '2', 9);
    const galat = await t.failure('advance', '2', '--lengkap');
    expect(galat).toMatchObject({ kode: 'BUTIR_KURANG', keluar: 4 });
    expect(galat.rinci).toEqual({ kurang: ['dataBalikan', 'jangkaWaktu'] });
    await t.json('lengkapi', '2', '--data-balikan', 'nomor rekam medis', '--jangka-waktu', '2 tahun');
    expect((await t.json('advance', '2', '--lengkap')).data).toMatchObject({ langkah: { no: 10 } });
  });

  it('the number of the outgoing letter may be missing: said, not invented', async () => {
    await advanceUntil(t, '1', 13);
    const { data, peringatan } = await t.json('advance', '1', '--lengkap');
    expect(data).toMatchObject({ suratKeluar: null, langkah: { no: 14 } });
    expect(peringatan.join()).toContain('Nomor surat keluar belum disebut');
    expect((await t.run(['show', '1'])).out).toContain('Surat keluar nomor belum ada, tanggal belum ada');
  });
});

it('a case keeps the reading it began with, though the office takes the other', async () => {
  const t = await deskWithSurat();
  await t.json('config', 'sop', '470-08-selaras');
  await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2' }), '--lengkap');
  expect((await t.json('show', '1')).dasar).toMatchObject({ sop: '470-08' });
  expect((await t.json('show', '2')).dasar).toMatchObject({ sop: '470-08-selaras' });
  expect(await advanceUntil(t, '1', 16)).toMatchObject({ langkah: { target: { h: 22 } } });
  expect(await advanceUntil(t, '2', 16)).toMatchObject({ langkah: { target: { h: 21 } } });
  t.close();
});

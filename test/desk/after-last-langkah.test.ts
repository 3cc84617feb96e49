import { expect, it } from 'vitest';
import { owedDueDays, pickAfterLastLangkah } from '../../src/desk/kerja-sama/after-last-langkah.ts';
import { plusDays } from '../../src/office/days/day-arithmetic.ts';
import { emptyKantor } from '../../src/office/kantor/kantor.ts';
import { endOfJangka } from '../../src/office/permohonan/kerja-sama/kerja-sama-state.ts';
import { openPksWork } from '../../src/office/permohonan/kerja-sama/open-work.ts';
import { findOutstanding } from '../../src/office/permohonan/kerja-sama/outstanding.ts';
import { listKewajiban } from '../../src/office/permohonan/kerja-sama/owed-periods.ts';
import { IRAMA, type KerjaSama, PENERIMA } from '../../src/office/permohonan/kerja-sama/pengesahan.ts';
import type { IndexHead, IndexRow } from '../../src/office/permohonan/views/kasus-row.ts';
import { isSignedRow, kerjaSamaListRow, kewajibanListRows } from '../../src/office/permohonan/views/kerja-sama-list.ts';
import { watchOn } from '../../src/office/queue/kerja-sama-watch.ts';
import { endsWithin, needsLook } from '../../src/store/chain/query.ts';
import { shelfOf } from '../../src/store/folder/index/agreement-names.ts';
import { shelfUse } from '../../src/store/folder/index/watch-kerja-sama.ts';
import type { Lists } from '../../src/store/lists.ts';
import { workingDayCalendar } from '../office/days/sleman-calendar.ts';
import fc from '../seeded.ts';

const hari = (dari: string, sampai: number) => fc.integer({ min: 0, max: sampai }).map((n) => plusDays(dari, n));

/** An agreement with some of what is owed received, in any order. */
const perjanjian = fc
  .record({
    mulai: hari('2023-01-01', 1500),
    bulan: fc.integer({ min: 1, max: 36 }),
    irama: fc.constantFrom(...IRAMA),
    diserah: fc.boolean(),
    diterima: fc.array(fc.nat({ max: 40 }), { maxLength: 40 }),
  })
  .map(({ mulai, bulan, irama, diterima, diserah }): KerjaSama => {
    const kosong: KerjaSama = {
      nomorKesatu: '470/021',
      nomorKedua: '445/77',
      tanggal: mulai,
      mulai,
      berakhir: endOfJangka(mulai, `${bulan} bulan`),
      penandatanganKedua: 'dr. Ani',
      jabatanKedua: 'Direktur',
      irama,
      diserahkan: diserah ? PENERIMA.map((kepada) => ({ kepada, penerima: 'Rina', pada: mulai })) : [],
      userId: diserah ? mulai : null,
      jaringan: diserah ? mulai : null,
      kewajiban: [],
      diperpanjang: null,
    };
    const semua = listKewajiban(kosong, { semester1: '07-31', semester2: '01-31', bulanKeamanan: 6 }, kosong.berakhir);
    return {
      ...kosong,
      kewajiban: semua.flatMap(({ kewajiban: jenis, periode }, i) =>
        diterima.includes(i) || diterima.length > 30
          ? { kewajiban: jenis, periode, pada: '2026-01-05T09:00+07:00' }
          : [],
      ),
    };
  });

/** The port over rows alone. */
const atas = (semua: readonly IndexHead[], baris: readonly IndexRow[]): Pick<Lists, 'watchKerjaSama' | 'listRows'> => ({
  watchKerjaSama: async (q) => ({
    kepala: semua.filter((k) => needsLook(k, q)),
    ending: semua.filter((k) => endsWithin(k, q)).length,
    peringatan: [],
  }),
  listRows: async (_, dari = []) => ({
    baris: baris.filter((b) => dari.some((k) => k.id === b.id)),
    peringatan: [],
  }),
});

const headOf = (id: string, k: KerjaSama) =>
  ({
    id,
    status: 'selesai',
    kerjaSama: { mulai: k.mulai, berakhir: k.berakhir, ...findOutstanding(k), tuntas: openPksWork(k) },
  }) as IndexHead;

it('counts the same from heads as from every agreement opened, whatever days the office sets', async () => {
  const sama = async (
    daftar: readonly KerjaSama[],
    per: string,
    semester1: string,
    semester2: string,
    bulan: string,
  ) => {
    const baris = daftar.map((kerjaSama, i) => ({
      id: `2026-${100 + i}`,
      versi: 1,
      permohonan: {
        lembaga: { nama: 'RSUD' },
        surat: { nomor: '1' },
        status: 'selesai',
        langkah: null,
        diterima: kerjaSama.mulai,
        terakhir: kerjaSama.mulai,
        tangan: [],
        kerjaSama,
      } as unknown as IndexRow['permohonan'],
    }));
    const kepala = baris.map(({ id, permohonan }) => headOf(id, permohonan.kerjaSama as KerjaSama));
    const atur: Record<string, string> = {
      'laporan.semester-1': semester1,
      'laporan.semester-2': semester2,
      'keamanan.bulan': bulan,
    };
    const sesi = {
      register: atas(kepala, baris),
      kalender: workingDayCalendar,
      atur: (nama: string) => atur[nama] ?? null,
      ...{ kantor: emptyKantor, tindakanKantor: [] },
    };
    const {
      kerjaSama,
      kewajiban: lewat,
      penyerahan,
    } = await pickAfterLastLangkah(sesi, per, 0).then(async ({ dibuka, ofRows }) =>
      ofRows((await sesi.register.listRows({}, dibuka)).baris),
    );
    expect(penyerahan.jumlah).toBe(daftar.filter((k) => k.berakhir >= per && openPksWork(k).penyerahan).length);
    expect(kerjaSama).toBe(baris.filter(isSignedRow).filter((b) => kerjaSamaListRow(b, per).akanHabis).length);
    expect(lewat).toBe(
      baris
        .filter(isSignedRow)
        .flatMap((b) => kewajibanListRows(b, workingDayCalendar, owedDueDays(sesi), per))
        .filter((x) => x.keadaan === 'lewat').length,
    );
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(perjanjian, { maxLength: 8 }),
      hari('2023-01-01', 2600),
      fc.constantFrom('31/7', '1/7', '30/6', '31/12', '1/3'),
      fc.constantFrom('31/1', '1/1', '30/6', '31/12'),
      fc.constantFrom('1', '6', '14'),
      sama,
    ),
    { numRuns: 300 },
  );
});

it('passes by no shelf with an agreement that asks for a look, and counts none that ends otherwise', () => {
  const benar = (k: KerjaSama, per: string) => {
    const kepala = headOf('2026-100', k);
    const q = watchOn(per);
    const cara = kepala.kerjaSama && shelfUse(shelfOf(kepala.kerjaSama), q);
    if (cara === 'read') return;
    expect([needsLook(kepala, q), endsWithin(kepala, q)]).toEqual([false, cara === 'count']);
  };
  fc.assert(fc.property(perjanjian, hari('2023-01-01', 2600), benar), { numRuns: 2000 });
  const k = fc.sample(perjanjian, { numRuns: 200, seed: 1 });
  const dipakai = k.map((satu) => shelfUse(shelfOf(headOf('x', satu).kerjaSama!), watchOn('2025-06-10')));
  expect([...new Set(dipakai)].sort()).toEqual(['count', 'read', 'skip']);
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSignedRow, reportDueDays, summarizeKerjaSama } from '../../src/desk/kerja-sama/kerja-sama-summary.ts';
import { plusDays } from '../../src/office/days/day-arithmetic.ts';
import { endOfJangka } from '../../src/office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { openPksWork } from '../../src/office/permohonan/kerja-sama/open-work.ts';
import { findOutstanding } from '../../src/office/permohonan/kerja-sama/outstanding.ts';
import { listKewajiban } from '../../src/office/permohonan/kerja-sama/owed-periods.ts';
import { IRAMA, type KerjaSama, PENERIMA } from '../../src/office/permohonan/kerja-sama/pengesahan.ts';
import { kerjaSamaListRow, kewajibanListRows } from '../../src/office/permohonan/views/kerja-sama-list.ts';
import { shelfOf } from '../../src/store/chain/rows.ts';
import type { IndexHead, IndexRow, Register } from '../../src/store/register.ts';
import { workingDayCalendar } from '../office/days/sleman-calendar.ts';

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
    const semua = listKewajiban(kosong, { semester1: '07-31', semester2: '01-31' }, kosong.berakhir);
    return {
      ...kosong,
      kewajiban: semua.flatMap(({ kewajiban: jenis, periode }, i) =>
        diterima.includes(i) || diterima.length > 30
          ? { kewajiban: jenis, periode, pada: '2026-01-05T09:00+07:00' }
          : [],
      ),
    };
  });

/** The port over rows, telling a shelf only what it asks. */
const rak = (semua: readonly IndexHead[], baris: readonly IndexRow[]): Pick<Register, 'listAfterSop'> => ({
  listAfterSop: async (pilih = (k) => k, cara = () => 'baca') => {
    const di = (nama: string) => semua.filter((k) => k.kerjaSama && cara(shelfOf(k.kerjaSama)) === nama);
    const dipilih = new Set(pilih(di('baca')).map((k) => k.id));
    return { baris: baris.filter((b) => dipilih.has(b.id)), peringatan: [], dihitung: di('hitung').length };
  },
});

it('counts the same from shelves and heads as from every agreement opened, whatever days the office sets', async () => {
  const sama = async (daftar: readonly KerjaSama[], per: string, semester1: string, semester2: string) => {
    const baris = daftar.map((kerjaSama, i) => ({
      id: `2026-${100 + i}`,
      versi: 1,
      permohonan: { lembaga: { nama: 'RSUD' }, kerjaSama } as IndexRow['permohonan'],
    }));
    const kepala = baris.map(({ id }, i) => {
      const k = daftar[i] as KerjaSama;
      return {
        id,
        kerjaSama: { mulai: k.mulai, berakhir: k.berakhir, ...findOutstanding(k), tuntas: openPksWork(k) },
      } as IndexHead;
    });
    const atur = { 'laporan.semester-1': semester1, 'laporan.semester-2': semester2 } as Record<string, string>;
    const sesi = {
      register: rak(kepala, baris),
      kalender: workingDayCalendar,
      atur: (nama: string) => atur[nama] ?? null,
    };
    const { kerjaSama, kewajiban: lewat } = await summarizeKerjaSama(sesi, per);
    expect(kerjaSama).toBe(baris.filter(isSignedRow).filter((b) => kerjaSamaListRow(b, per).akanHabis).length);
    expect(lewat).toBe(
      baris
        .filter(isSignedRow)
        .flatMap((b) => kewajibanListRows(b, workingDayCalendar, reportDueDays(sesi), per))
        .filter((x) => x.keadaan === 'lewat').length,
    );
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(perjanjian, { maxLength: 8 }),
      hari('2023-01-01', 2600),
      fc.constantFrom('31/7', '1/7', '30/6', '31/12', '1/3'),
      fc.constantFrom('31/1', '1/1', '30/6', '31/12'),
      sama,
    ),
    { numRuns: 300 },
  );
});

/** Pages of agreements and of what is owed, from the heads alone, against every agreement opened. */

import { expect, it } from 'vitest';
import { plusDays } from '../../../src/office/days/day-arithmetic.ts';
import { openPksWork } from '../../../src/office/permohonan/kerja-sama/open-work.ts';
import { findOutstanding } from '../../../src/office/permohonan/kerja-sama/outstanding.ts';
import { listKewajiban } from '../../../src/office/permohonan/kerja-sama/owed-periods.ts';
import { IRAMA, type KerjaSama } from '../../../src/office/permohonan/kerja-sama/pengesahan.ts';
import type { IndexHead } from '../../../src/office/permohonan/views/kasus-row.ts';
import {
  compareKerjaSamaRows,
  kerjaSamaListRow,
  kewajibanListRows,
} from '../../../src/office/permohonan/views/kerja-sama-list.ts';
import { pickKerjaSama } from '../../../src/office/queue/kerja-sama-page.ts';
import { compareKewajiban, isNearOrLate, nearOn, pickKewajiban } from '../../../src/office/queue/kewajiban-page.ts';
import { needsLook } from '../../../src/store/chain/query.ts';
import fc from '../../seeded.ts';
import { workingDayCalendar } from '../days/sleman-calendar.ts';

const TEMPO = { semester1: '07-31', semester2: '01-31', bulanKeamanan: 6 };
const lembaga = { nama: 'RSUD Contoh', jenis: 'rsud-blud' } as never;

const perjanjian = fc
  .record({
    mulai: fc.integer({ min: 0, max: 900 }),
    hari: fc.integer({ min: 1, max: 900 }),
    irama: fc.constantFrom(...IRAMA),
    diterima: fc.array(fc.nat({ max: 12 }), { maxLength: 12 }),
  })
  .map(({ mulai, hari, irama, diterima }): KerjaSama => {
    const dari = plusDays('2025-01-01', mulai);
    const k: KerjaSama = {
      ...{ nomorKesatu: '1', nomorKedua: '2', tanggal: dari, mulai: dari, berakhir: plusDays(dari, hari), irama },
      ...{ penandatanganKedua: 'A', jabatanKedua: 'B', userId: null, jaringan: null, diserahkan: [] },
      ...{ kewajiban: [], diperpanjang: null },
    };
    const semua = listKewajiban(k, TEMPO, k.berakhir).filter((_, i) => diterima.includes(i));
    const masuk = semua.map(({ kewajiban, periode }) => ({ kewajiban, periode, pada: '2027-12-31' }));
    return { ...k, kewajiban: masuk };
  });

const daftar = fc.array(perjanjian, { maxLength: 9 }).map((semua) =>
  semua.map((kerjaSama, i) => {
    const id = `2026-${100 + ((i * 7) % 9)}`;
    const ringkas = { mulai: kerjaSama.mulai, berakhir: kerjaSama.berakhir, ...findOutstanding(kerjaSama) };
    const kepala = { id, kerjaSama: { ...ringkas, tuntas: openPksWork(kerjaSama) } } as IndexHead;
    return { id, permohonan: { lembaga, kerjaSama }, kepala };
  }),
);
type Daftar = typeof daftar extends fc.Arbitrary<infer T> ? T : never;
const per = fc.integer({ min: 0, max: 1500 }).map((n) => plusDays('2025-01-01', n));

it('opens the first agreements of the list and counts the others as if they were opened', () => {
  const sama = (semua: Daftar, hari: string, bulan: number, batas: number, hanyaSegera: boolean) => {
    const baris = semua.map((k) => kerjaSamaListRow(k, hari, bulan)).sort(compareKerjaSamaRows);
    const cocok = baris.filter((b) => !hanyaSegera || b.akanHabis).map((b) => b.id);
    const kepala = semua.map((k) => k.kepala);
    const dipilih = pickKerjaSama(kepala, hari, { bulan, hanyaSegera, batas });
    expect([dipilih.cocok, dipilih.dibuka.map((k) => k.id)]).toEqual([cocok.length, cocok.slice(0, batas)]);
    const hitung = (...keadaan: readonly string[]) => baris.filter((b) => keadaan.includes(b.keadaan)).length;
    expect(dipilih.jumlah).toEqual({
      ...{ berlaku: hitung('berlaku', 'akan-habis'), belumBerlaku: hitung('belum-berlaku'), habis: hitung('habis') },
      akanHabis: baris.filter((b) => b.akanHabis).length,
    });
  };
  const angka = fc.integer({ min: 1, max: 12 });
  fc.assert(fc.property(daftar, per, angka, angka, fc.boolean(), sama));
});

it('counts what is late and soon due as if all were opened, and opens what the page shows', () => {
  const sama = (semua: Daftar, hari: string, batas: number) => {
    const dekat = semua
      .flatMap((k) => kewajibanListRows(k, workingDayCalendar, TEMPO, hari))
      .filter(isNearOrLate)
      .sort(compareKewajiban);
    const kepala = semua.map((k) => k.kepala).filter((k) => needsLook(k, nearOn(hari)));
    const { lewat, jatuhTempo, takTentu, dibuka } = pickKewajiban(kepala, TEMPO, hari, batas);
    const pasti = dekat.filter((b) => !takTentu.has(b.id));
    const menurut = (keadaan: string) => pasti.filter((b) => b.keadaan === keadaan).length;
    expect([lewat, jatuhTempo]).toEqual([menurut('lewat'), menurut('jatuh-tempo')]);
    const terbuka = new Set(dibuka.map((k) => k.id));
    expect(dekat.slice(0, batas).filter((b) => !terbuka.has(b.id))).toEqual([]);
    expect([...takTentu].filter((id) => !terbuka.has(id))).toEqual([]);
  };
  fc.assert(fc.property(daftar, per, fc.integer({ min: 1, max: 12 }), sama), { numRuns: 300 });
});

it('does not look for ever at what ended without its proof of security', () => {
  const kerjaSama = {
    mulai: '2023-01-01',
    berakhir: '2025-01-01',
    keamanan: '2023-01-01',
    laporan: null,
    balikan: null,
  };
  const tuntas = { penyerahan: false, akses: false };
  const kepala = { id: '2023-001', status: 'selesai', kerjaSama: { ...kerjaSama, tuntas } } as IndexHead;
  const looked = (per: string) => needsLook(kepala, { lateBy: per.slice(0, 7), endsFrom: per, endsUntil: per });
  expect(['2025-01-01', '2025-01-02'].map(looked)).toEqual([true, false]);
});

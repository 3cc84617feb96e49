import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { akhirJangka } from '../../src/permohonan/kerja-sama.ts';
import { kewajiban } from '../../src/permohonan/kewajiban.ts';
import { barisKerjaSama, barisKewajiban } from '../../src/permohonan/lihat-kerja-sama.ts';
import { IRAMA, type KerjaSama, PENERIMA } from '../../src/permohonan/pengesahan.ts';
import { belumDiterima } from '../../src/permohonan/terutang.ts';
import { belumTuntas } from '../../src/permohonan/tuntas.ts';
import { rakDari } from '../../src/register/entri.ts';
import type { Baris, Kepala, Register } from '../../src/register/register.ts';
import { bersepakat, ringkasKerjaSama, tempo } from '../../src/sesi/kerja-sama.ts';
import { tambahHari } from '../../src/waktu/hitung.ts';
import { hariKerja } from '../waktu/kalender-sleman.ts';

const hari = (dari: string, sampai: number) => fc.integer({ min: 0, max: sampai }).map((n) => tambahHari(dari, n));

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
      berakhir: akhirJangka(mulai, `${bulan} bulan`),
      penandatanganKedua: 'dr. Ani',
      jabatanKedua: 'Direktur',
      irama,
      diserahkan: diserah ? PENERIMA.map((kepada) => ({ kepada, penerima: 'Rina', pada: mulai })) : [],
      userId: diserah ? mulai : null,
      jaringan: diserah ? mulai : null,
      kewajiban: [],
      diperpanjang: null,
    };
    const semua = kewajiban(kosong, { semester1: '07-31', semester2: '01-31' }, kosong.berakhir);
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
const rak = (semua: readonly Kepala[], baris: readonly Baris[]): Pick<Register, 'sesudahSop'> => ({
  sesudahSop: async (pilih = (k) => k, cara = () => 'baca') => {
    const di = (nama: string) => semua.filter((k) => k.kerjaSama && cara(rakDari(k.kerjaSama)) === nama);
    const dipilih = new Set(pilih(di('baca')).map((k) => k.id));
    return { baris: baris.filter((b) => dipilih.has(b.id)), peringatan: [], dihitung: di('hitung').length };
  },
});

it('counts the same from shelves and heads as from every agreement opened, whatever days the office sets', async () => {
  const sama = async (daftar: readonly KerjaSama[], per: string, semester1: string, semester2: string) => {
    const baris = daftar.map((kerjaSama, i) => ({
      id: `2026-${100 + i}`,
      versi: 1,
      permohonan: { lembaga: { nama: 'RSUD' }, kerjaSama } as Baris['permohonan'],
    }));
    const kepala = baris.map(({ id }, i) => {
      const k = daftar[i] as KerjaSama;
      return {
        id,
        kerjaSama: { mulai: k.mulai, berakhir: k.berakhir, ...belumDiterima(k), tuntas: belumTuntas(k) },
      } as Kepala;
    });
    const atur = { 'laporan.semester-1': semester1, 'laporan.semester-2': semester2 } as Record<string, string>;
    const sesi = { register: rak(kepala, baris), kalender: hariKerja, atur: (nama: string) => atur[nama] ?? null };
    const { kerjaSama, kewajiban: lewat } = await ringkasKerjaSama(sesi, per);
    expect(kerjaSama).toBe(baris.filter(bersepakat).filter((b) => barisKerjaSama(b, per).akanHabis).length);
    expect(lewat).toBe(
      baris
        .filter(bersepakat)
        .flatMap((b) => barisKewajiban(b, hariKerja, tempo(sesi), per))
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

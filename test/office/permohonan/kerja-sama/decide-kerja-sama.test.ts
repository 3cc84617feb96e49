import { describe, expect, test } from 'vitest';
import type { SesudahSop } from '../../../../src/office/permohonan/kerja-sama/decide-kerja-sama.ts';
import {
  endOfJangka,
  kerjaSamaState,
  renewalReminder,
} from '../../../../src/office/permohonan/kerja-sama/kerja-sama-state.ts';
import { findOutstanding } from '../../../../src/office/permohonan/kerja-sama/outstanding.ts';
import { listKewajiban, parseIrama } from '../../../../src/office/permohonan/kerja-sama/owed-periods.ts';
import type { KerjaSama, Pengesahan } from '../../../../src/office/permohonan/kerja-sama/pengesahan.ts';
import { kerjaSamaListRow, type SignedKasus } from '../../../../src/office/permohonan/views/kerja-sama-list.ts';
import fc from '../../../seeded.ts';
import { dicatat, expectRefusal, type KasusWalk, receivedWalk, siti } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const pengesahan: Pengesahan = {
  nomorKesatu: '470/021',
  nomorKedua: '445/77',
  tanggal: '2024-11-15',
  mulai: '2024-11-15',
  berakhir: '2026-11-14',
  penandatanganKedua: 'dr. Ani',
  jabatanKedua: 'Direktur',
  irama: 'bulanan',
};
const kerjaSama: KerjaSama = {
  ...pengesahan,
  diserahkan: [],
  userId: null,
  jaringan: null,
  kewajiban: [],
  diperpanjang: null,
};
const TEMPO = { semester1: '07-31', semester2: '01-31', bulanKeamanan: 6 };

const lakukan = (jalan: KasusWalk, s: SesudahSop, pada = '2026-08-18') =>
  jalan.perform({ pada, dicatat, oleh: siti, ...s });
const sahkan = (ubah: Partial<Pengesahan> = {}): SesudahSop => ({
  jenis: 'Sahkan',
  pengesahan: { ...pengesahan, ...ubah },
  lampiran: [],
});
const selesai = (): KasusWalk => {
  const jalan = receivedWalk(smallSop);
  while (jalan.kasus.status === 'aktif') jalan.advance();
  return jalan;
};

describe('a PKS is signed after the last step', () => {
  test('given a step still waits, it is refused and the step named', () => {
    const e = expectRefusal('PKS_BELUM_SAH', () => lakukan(receivedWalk(smallSop), sahkan()));
    expect(e.message).toContain('masih menunggu langkah 2');
  });

  test('given its number was reserved, signing under it uses the number', () => {
    const jalan = selesai();
    const umum = { pada: '2026-08-18', dicatat, oleh: siti };
    jalan.perform({ ...umum, jenis: 'PesanNomor', naskah: 'pks', nomor: '470/021', klaim: ['2026.pks.000021'] });
    lakukan(jalan, sahkan());
    expect(jalan.kasus.nomor).toMatchObject([{ nomor: '470/021', keadaan: 'dipakai', tanggal: '2024-11-15' }]);
  });

  test('given it is signed, nothing is handed over or received before that day', () => {
    const jalan = selesai();
    lakukan(jalan, sahkan());
    const serahkan = { jenis: 'Serahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null } as const;
    expectRefusal('TANGGAL_MUNDUR', () => lakukan(jalan, serahkan, '2024-11-14'));
    const isi = { periode: '2024-12', nomor: null, catatan: null, lampiran: [] };
    const catat = { jenis: 'CatatKewajiban', kewajiban: 'data-balikan', ...isi } as const;
    expectRefusal('TANGGAL_MUNDUR', () => lakukan(jalan, catat, '2020-01-01'));
    lakukan(jalan, serahkan, '2024-11-15');
  });

  test('given all steps are done, it is in force and what follows is kept beside it', () => {
    const jalan = selesai();
    lakukan(jalan, sahkan());
    lakukan(jalan, { jenis: 'Serahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null });
    lakukan(jalan, { jenis: 'CatatAkses', userId: '2024-12-01', catatan: null });
    lakukan(jalan, { jenis: 'CatatAkses', jaringan: '2024-11-20', catatan: null });
    lakukan(jalan, {
      jenis: 'CatatKewajiban',
      kewajiban: 'data-balikan',
      periode: '2024-12',
      nomor: null,
      catatan: null,
      lampiran: [],
    });
    lakukan(jalan, { jenis: 'Perpanjang', kasus: '2026-020' });
    expect(jalan.kasus.status).toBe('selesai');
    expect(jalan.kasus.kerjaSama).toEqual({
      ...pengesahan,
      diserahkan: [{ kepada: 'lembaga', penerima: 'Rina', pada: '2026-08-18' }],
      userId: '2024-12-01',
      jaringan: '2024-11-20',
      kewajiban: [{ kewajiban: 'data-balikan', periode: '2024-12', pada: '2026-08-18' }],
      diperpanjang: '2026-020',
    });
  });

  test('it is signed once; a slip is put right by ralat, and its order of days is kept', () => {
    const jalan = selesai();
    lakukan(jalan, sahkan());
    expectRefusal('SUDAH_TERISI', () => lakukan(jalan, sahkan()));
    const ralat = (kerjaSama: Partial<Pengesahan>) =>
      jalan.perform({
        jenis: 'Ralat',
        pada: dicatat,
        dicatat,
        oleh: siti,
        isian: 'berakhir',
        lama: pengesahan.berakhir,
        lembaga: {},
        surat: {},
        permohonan: {},
        kerjaSama,
        alasan: 'salah ketik',
      });
    expectRefusal('TANGGAL_MUNDUR', () => ralat({ berakhir: '2024-11-15' }));
    ralat({ berakhir: '2027-11-14' });
    expect(jalan.kasus.kerjaSama?.berakhir).toBe('2027-11-14');
    expect(jalan.kasus.kerjaSama?.nomorKesatu).toBe('470/021');
  });

  test('an agreement that ends before it begins is refused', () => {
    expectRefusal('TANGGAL_MUNDUR', () => lakukan(selesai(), sahkan({ berakhir: '2024-11-14' })));
  });

  test('before it is signed nothing that follows is taken', () => {
    const jalan = selesai();
    for (const s of [
      { jenis: 'Serahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null },
      { jenis: 'CatatAkses', userId: '2026-08-18', catatan: null },
      { jenis: 'Perpanjang', kasus: '2026-020' },
    ] as const)
      expectRefusal('PKS_BELUM_SAH', () => lakukan(jalan, s));
  });

  test('of the access only what was said is recorded', () => {
    const jalan = selesai();
    lakukan(jalan, sahkan());
    const [satu] = lakukan(jalan, { jenis: 'CatatAkses', userId: '2024-12-01', catatan: null });
    const [dua] = lakukan(jalan, { jenis: 'CatatAkses', jaringan: '2024-11-20', catatan: null });
    expect(satu).not.toHaveProperty('jaringan');
    expect(dua).not.toHaveProperty('userId');
  });

  test('a user ID from the future, or given twice, is refused', () => {
    const jalan = selesai();
    lakukan(jalan, sahkan());
    expectRefusal('TANGGAL_MASA_DEPAN', () =>
      lakukan(jalan, { jenis: 'CatatAkses', userId: '2026-08-20', catatan: null }),
    );
    lakukan(jalan, { jenis: 'CatatAkses', userId: '2026-08-18', catatan: null });
    expectRefusal('SUDAH_TERISI', () => lakukan(jalan, { jenis: 'CatatAkses', userId: '2026-08-19', catatan: null }));
  });

  test('a period that is not owed is refused with those that are; one that is in, too', () => {
    const jalan = selesai();
    lakukan(jalan, sahkan());
    const catat = (periode: string) =>
      lakukan(jalan, {
        jenis: 'CatatKewajiban',
        kewajiban: 'laporan-semester',
        periode,
        nomor: null,
        catatan: null,
        lampiran: [],
      });
    expect(expectRefusal('NILAI_TIDAK_DIKENAL', () => catat('2024-S1')).saran[0]).toContain('2024-S2 | 2025-S1');
    catat('2024-S2');
    expectRefusal('SUDAH_TERISI', () => catat('2024-S2'));
  });
});

describe('its end', () => {
  test.each([
    ['2024-11-15', '2 tahun', '2026-11-14'],
    ['2024-02-29', '1 tahun', '2025-02-28'],
    ['2024-02-28', '1 tahun', '2025-02-27'],
    ['2024-02-29', '4 tahun', '2028-02-28'],
    ['2025-08-28', '18 bulan', '2027-02-27'],
    ['2025-08-29', '18 bulan', '2027-02-28'],
    ['2025-08-30', '18 bulan', '2027-02-28'],
    ['2025-08-31', '18 bulan', '2027-02-28'],
    ['2026-08-29', '18 bulan', '2028-02-28'],
    ['2026-08-30', '18 bulan', '2028-02-29'],
    ['2026-08-31', '18 bulan', '2028-02-29'],
    ['2026-08-31', '1 bulan', '2026-09-30'],
    ['2026-08-31', '2 bulan', '2026-10-30'],
    ['2026-12-31', 'setahun', '2027-12-30'],
    ['2026-01-31', 'sebulan', '2026-02-28'],
    ['2026-01-01', '18 bulan', '2027-06-30'],
    ['2026-03-01', '3 tahun', '2029-02-28'],
  ])('%s for %s lasts to %s', (mulai, jangka, akhir) => {
    expect(endOfJangka(mulai, jangka)).toBe(akhir);
  });

  /** Counted by hand from the numbers of the day and the lengths of the months, with nothing of pks. */
  function akhirDihitung(mulai: string, bulan: number): string {
    const [t = 0, b = 0, h = 0] = mulai.split('-').map(Number);
    const ke = t * 12 + (b - 1) + bulan;
    const [tahun, no] = [Math.floor(ke / 12), ke % 12];
    const panjang = (y: number, m: number) =>
      [31, (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m] ?? 0;
    const tulis = (y: number, m: number, d: number) =>
      `${y}-${String(m + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    if (h > panjang(tahun, no)) return tulis(tahun, no, panjang(tahun, no));
    if (h > 1) return tulis(tahun, no, h - 1);
    return no === 0 ? tulis(tahun - 1, 11, 31) : tulis(tahun, no - 1, panjang(tahun, no - 1));
  }

  test('is the same as counted by hand, for any first day and any term', () => {
    const hari = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const akhirBulan = fc
      .tuple(fc.integer({ min: 1990, max: 2060 }), fc.nat(11), fc.integer({ min: 0, max: 3 }))
      .map(([t, b, n]) => new Date(Date.UTC(t, b + 1, -n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.oneof(hari, akhirBulan), fc.integer({ min: 1, max: 240 }), (mulai, bulan) => {
        const akhir = akhirDihitung(mulai, bulan);
        expect(endOfJangka(mulai, `${bulan} bulan`)).toBe(akhir);
        if (bulan % 12 === 0) expect(endOfJangka(mulai, `${bulan / 12} tahun`)).toBe(akhir);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['2025-11-13', 'berlaku', null],
    ['2025-11-14', 'akan-habis', 12],
    ['2026-02-14', 'akan-habis', 9],
    ['2026-05-14', 'akan-habis', 6],
    ['2026-08-13', 'akan-habis', 6],
    ['2026-08-14', 'akan-habis', 3],
    ['2026-11-14', 'akan-habis', 3],
    ['2026-11-15', 'habis', null],
    ['2024-11-14', 'belum-berlaku', null],
    ['2024-11-15', 'berlaku', null],
  ])('on %s it is %s, reminder of %s months', (per, keadaan, bulan) => {
    expect(kerjaSamaState(pengesahan, per)).toBe(keadaan);
    expect(renewalReminder(pengesahan.berakhir, per)).toBe(bulan);
  });

  test('given it begins later and soon ends, it is not in force yet, and its end is near all the same', () => {
    const permohonan = { lembaga: { nama: 'RSUD' }, kerjaSama: { ...kerjaSama, mulai: '2026-10-15' } };
    const baris = kerjaSamaListRow({ id: '2026-001', permohonan } as SignedKasus, '2026-06-01');
    expect(baris).toMatchObject({ keadaan: 'belum-berlaku', akanHabis: true });
  });
});

describe('what the user owes', () => {
  test('a report for each semester the agreement touches, due by the office setting; the second in the next year', () => {
    const laporan = listKewajiban(kerjaSama, TEMPO, '2027-12-31').filter((x) => x.kewajiban === 'laporan-semester');
    expect(laporan.map((x) => [x.periode, x.jatuhTempo])).toEqual([
      ['2024-S2', '2025-01-31'],
      ['2025-S1', '2025-07-31'],
      ['2025-S2', '2026-01-31'],
      ['2026-S1', '2026-07-31'],
      ['2026-S2', '2027-01-31'],
    ]);
    const lain = listKewajiban(kerjaSama, { semester1: '08-15', semester2: '02-10', bulanKeamanan: 6 }, '2025-06-30');
    expect(lain.filter((x) => x.kewajiban === 'laporan-semester').map((x) => x.jatuhTempo)).toEqual([
      '2025-02-10',
      '2025-08-15',
    ]);
  });

  test.each([
    ['bulanan', 25, '2024-11', '2024-11-30', '2026-11-30'],
    ['triwulanan', 9, '2024-T4', '2024-12-31', '2026-12-31'],
    ['semesteran', 5, '2024-S2', '2024-12-31', '2026-12-31'],
    ['tahunan', 3, '2024', '2024-12-31', '2026-12-31'],
  ] as const)('data balikan %s: %i periods, the first %s due %s, the last %s', (irama, n, pertama, tempo, akhir) => {
    const balikan = listKewajiban({ ...kerjaSama, irama }, TEMPO, '2030-01-01').filter(
      (x) => x.kewajiban === 'data-balikan',
    );
    expect([balikan.length, balikan[0]?.periode, balikan[0]?.jatuhTempo, balikan.at(-1)?.jatuhTempo]).toEqual([
      n,
      pertama,
      tempo,
      akhir,
    ]);
  });

  test('none where none was agreed, and none for periods that have not begun', () => {
    expect(listKewajiban({ ...kerjaSama, irama: 'tidak-ada' }, TEMPO, '2024-11-20').map((x) => x.periode)).toEqual([
      '2024-S2',
      'SEKALI',
    ]);
    expect(listKewajiban(kerjaSama, TEMPO, '2024-11-14')).toEqual([]);
  });

  test('what the index keeps is the first period that is not in, whatever order they came in', () => {
    const masuk = (...periode: readonly string[]) => ({
      ...kerjaSama,
      kewajiban: periode.map((p) => ({ kewajiban: 'laporan-semester' as const, periode: p, pada: '2026-01-01' })),
    });
    expect(findOutstanding(masuk('2025-S1'))).toEqual({
      laporan: { periode: '2024-S2', jumlah: null },
      balikan: { periode: '2024-11', jumlah: 25 },
      keamanan: kerjaSama.tanggal,
    });
    expect(findOutstanding(masuk('2024-S2', '2025-S1')).laporan).toEqual({ periode: '2025-S2', jumlah: 3 });
    expect(findOutstanding(masuk('2024-S2', '2025-S1', '2025-S2', '2026-S1', '2026-S2')).laporan).toBeNull();
    expect(findOutstanding({ ...kerjaSama, irama: 'tidak-ada' }).balikan).toBeNull();
  });

  test('every day of an agreement lies in exactly one period of each rhythm', () => {
    for (const irama of ['bulanan', 'triwulanan', 'semesteran', 'tahunan'] as const) {
      const akhir = listKewajiban({ ...kerjaSama, irama }, TEMPO, '2030-01-01')
        .filter((x) => x.kewajiban === 'data-balikan')
        .map((x) => x.akhir);
      expect([...akhir].sort()).toEqual(akhir);
      expect(new Set(akhir).size).toBe(akhir.length);
      expect(akhir[0]! >= kerjaSama.mulai && akhir.at(-1)! >= kerjaSama.berakhir).toBe(true);
    }
  });

  test.each([
    ['rekap pemadanan tiap bulan', 'bulanan'],
    ['jumlah verifikasi per triwulan', 'triwulanan'],
    ['laporan setiap enam bulan', 'semesteran'],
    ['setahun sekali', 'tahunan'],
    ['tidak ada', 'tidak-ada'],
    ['nomor rekam medis', null],
    [null, null],
  ])('the rhythm of "%s" is %s', (teks, irama) => {
    expect(parseIrama(teks)).toBe(irama);
  });
});

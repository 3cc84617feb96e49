/** Agreements and what is owed under them, as rows; and what of it the index keeps. */
import { describe, expect, test } from 'vitest';
import type { Lembaga } from '../../../../src/office/permohonan/facts/kasus-parts.ts';
import { missingRecipients, openPksWork } from '../../../../src/office/permohonan/kerja-sama/open-work.ts';
import {
  countLate,
  findOutstanding,
  firstLateMonth,
  type Outstanding,
} from '../../../../src/office/permohonan/kerja-sama/outstanding.ts';
import { listKewajiban } from '../../../../src/office/permohonan/kerja-sama/owed-periods.ts';
import type { KerjaSama } from '../../../../src/office/permohonan/kerja-sama/pengesahan.ts';
import {
  compareKerjaSamaRows,
  type KerjaSamaListRow,
  kerjaSamaListRow,
  kewajibanListRows,
} from '../../../../src/office/permohonan/views/kerja-sama-list.ts';
import { workingDayCalendar } from '../../days/sleman-calendar.ts';

const lembaga: Lembaga = {
  ...{ nama: 'RSUD Contoh', jenis: 'rsud-blud', alamat: null, pimpinan: null, jabatanPimpinan: null, kontak: null },
};
const kerjaSama: KerjaSama = {
  ...{ nomorKesatu: '470/021', nomorKedua: '445/77', tanggal: '2026-01-12', mulai: '2026-01-15' },
  ...{ berakhir: '2027-01-14', penandatanganKedua: 'dr. Ani', jabatanKedua: 'Direktur', irama: 'triwulanan' },
  ...{ diserahkan: [], userId: null, jaringan: '2026-02-01', kewajiban: [], diperpanjang: null },
};
const kasus = (ubah: Partial<KerjaSama> = {}) => ({
  id: '2026-001',
  permohonan: { lembaga, kerjaSama: { ...kerjaSama, ...ubah } },
});
const TEMPO = { semester1: '07-31', semester2: '01-31', bulanKeamanan: 6 };

describe('a row of an agreement', () => {
  test('holds what was agreed, how it stands and how many days are left', () => {
    expect(kerjaSamaListRow(kasus(), '2026-08-19')).toEqual({
      ...{ id: '2026-001', lembaga: 'RSUD Contoh', jenis: 'rsud-blud', nomorKesatu: '470/021', nomorKedua: '445/77' },
      ...{ tanggal: '2026-01-12', mulai: '2026-01-15', berakhir: '2027-01-14', keadaan: 'akan-habis', akanHabis: true },
      ...{ sisaHari: 148, userId: null, jaringan: '2026-02-01', diserahkan: [], diperpanjang: null, diakhiri: null },
    });
    expect(kerjaSamaListRow(kasus(), '2026-08-19', 3)).toMatchObject({ keadaan: 'berlaku', akanHabis: false });
    expect(kerjaSamaListRow(kasus(), '2027-01-16')).toMatchObject({ keadaan: 'habis', akanHabis: false, sisaHari: -2 });
  });

  test('those in force first, by their end, then id; lapsed ones last', () => {
    const baris = (id: string, berakhir: string) =>
      kerjaSamaListRow({ ...kasus({ berakhir }), id }, '2026-08-19') as KerjaSamaListRow;
    const semua = [
      baris('2026-004', '2026-08-18'),
      baris('2026-003', '2026-08-20'),
      baris('2026-002', '2026-08-20'),
      baris('2026-005', '2026-08-19'),
      baris('2026-001', '2025-08-20'),
    ];
    const urut = ['2026-005', '2026-002', '2026-003', '2026-001', '2026-004'];
    expect(semua.toSorted(compareKerjaSamaRows).map((b) => b.id)).toEqual(urut);
    expect(
      semua
        .toReversed()
        .sort(compareKerjaSamaRows)
        .map((b) => b.id),
    ).toEqual(urut);
  });
});

describe('what is owed', () => {
  const baris = (per: string, ubah: Partial<KerjaSama> = {}) =>
    kewajibanListRows(kasus(ubah), workingDayCalendar, TEMPO, per).map((b) => [
      ...[b.periode, b.jatuhTempo, b.keadaan, b.lewatHariKerja, b.sisaHariKerja],
    ]);

  test('is late from the day after it was due, and coming due a month before', () => {
    expect(baris('2026-06-30', { irama: 'tidak-ada' })).toEqual([
      ['2026-S1', '2026-07-31', 'jatuh-tempo', 0, 23],
      ['SEKALI', '2026-07-12', 'jatuh-tempo', 0, 8],
    ]);
    expect(baris('2026-06-29', { irama: 'tidak-ada' })[0]?.[2]).toBe('akan-datang');
    expect(baris('2026-07-31', { irama: 'tidak-ada' })[0]).toEqual(['2026-S1', '2026-07-31', 'jatuh-tempo', 0, 0]);
    expect(baris('2026-08-03', { irama: 'tidak-ada' })[0]).toEqual(['2026-S1', '2026-07-31', 'lewat', 1, 0]);
  });

  test('is in once it came, whenever that was, and is late no more', () => {
    const masuk = [{ kewajiban: 'laporan-semester', periode: '2026-S1', pada: '2026-08-12T09:00:00+07:00' }] as const;
    const [laporan, ...lain] = kewajibanListRows(kasus({ kewajiban: masuk }), workingDayCalendar, TEMPO, '2026-08-19');
    expect(laporan).toEqual({
      ...{ id: '2026-001', lembaga: 'RSUD Contoh', nomorKesatu: '470/021', kewajiban: 'laporan-semester' },
      ...{ periode: '2026-S1', jatuhTempo: '2026-07-31', diterima: '2026-08-12', keadaan: 'diterima' },
      ...{ lewatHariKerja: 0, sisaHariKerja: null },
    });
    expect(lain.map((b) => [b.kewajiban, b.periode, b.keadaan])).toEqual([
      ['laporan-semester', '2026-S2', 'akan-datang'],
      ['data-balikan', '2026-T1', 'lewat'],
      ['data-balikan', '2026-T2', 'lewat'],
      ['data-balikan', '2026-T3', 'akan-datang'],
      ['standar-keamanan', 'SEKALI', 'lewat'],
    ]);
  });
});

describe('what the index keeps of it', () => {
  const belum = (laporan: Outstanding['laporan'], balikan: Outstanding['balikan']) => ({
    laporan,
    balikan,
    keamanan: null,
    mulai: kerjaSama.mulai,
    berakhir: '2099-12-31',
  });

  test('is late at the earliest in the month after the first period', () => {
    expect(firstLateMonth(belum(null, null))).toBeNull();
    expect(firstLateMonth(belum({ periode: '2026-S1', jumlah: 2 }, null))).toBe('2026-07');
    expect(firstLateMonth(belum(null, { periode: '2026-08', jumlah: 1 }))).toBe('2026-09');
    expect(firstLateMonth(belum({ periode: '2026-S2', jumlah: 2 }, { periode: '2026-T2', jumlah: 1 }))).toBe('2026-07');
    expect(firstLateMonth(belum({ periode: '2026-S1', jumlah: 2 }, { periode: '2026', jumlah: 1 }))).toBe('2026-07');
  });

  test.each([
    ['2026-06-30', 1],
    ['2026-07-12', 2],
    ['2026-07-13', 3],
    ['2026-07-31', 3],
    ['2026-08-01', 4],
    ['2026-10-01', 5],
    ['2027-01-14', 6],
    ['2027-01-31', 5],
    ['2027-02-01', 6],
    ['2027-04-01', 7],
    ['2027-07-31', 7],
    ['2027-08-01', 8],
    ['2030-01-01', 8],
  ])('on %s so many are late: %i, as the case itself says', (per, jumlah) => {
    const masa = { ...kerjaSama, berakhir: '2027-01-14' };
    expect(countLate({ ...findOutstanding(masa), mulai: masa.mulai, berakhir: masa.berakhir }, TEMPO, per)).toBe(
      jumlah,
    );
    const lewat = listKewajiban(masa, TEMPO, per).filter((x) => x.jatuhTempo < per);
    expect(lewat).toHaveLength(jumlah);
  });

  test('where later periods came before only the case knows, but for those that are not over', () => {
    const sela = { periode: '2026-S1', jumlah: null };
    expect(countLate(belum(sela, null), TEMPO, '2026-06-30')).toBe(0);
    expect(countLate(belum(sela, null), TEMPO, '2026-07-01')).toBeNull();
    expect(countLate(belum(null, { periode: '2026-T1', jumlah: null }), TEMPO, '2026-04-01')).toBeNull();
    expect(countLate(belum(null, null), TEMPO, '2030-01-01')).toBe(0);
  });

  test('the proof of the standard is late from the day after so many months, and never once it is there', () => {
    const sejak = (keamanan: string | null, berakhir = '2099-12-31') => ({
      ...{ laporan: null, balikan: null, keamanan, mulai: '2026-01-01', berakhir },
    });
    const telat = (per: string, bulanKeamanan: number) =>
      countLate(sejak('2026-01-31'), { ...TEMPO, bulanKeamanan }, per);
    expect([telat('2026-07-31', 6), telat('2026-08-01', 6)]).toEqual([0, 1]);
    expect([telat('2026-02-28', 1), telat('2026-03-01', 1)]).toEqual([0, 1]);
    expect(countLate(sejak(null), TEMPO, '2030-01-01')).toBe(0);
    expect(countLate(sejak('2026-01-31', '2028-01-30'), TEMPO, '2028-01-30')).toBe(1);
    expect(countLate(sejak('2026-01-31', '2028-01-30'), TEMPO, '2028-01-31')).toBe(0); // nobody has access any more
    expect(
      countLate({ laporan: null, balikan: null, mulai: '2026-01-01', berakhir: '2099-12-31' }, TEMPO, '2030-01-01'),
    ).toBeNull(); // an older pks did not tell
    expect(firstLateMonth(sejak('2026-01-31'))).toBe('2026-02');
    expect(firstLateMonth(sejak('2025-12-01'))).toBe('2026-01');
    expect(firstLateMonth(sejak(null))).toBeNull();
  });
});

describe('what the office has still to do', () => {
  const serah = (...kepada: readonly ('lembaga' | 'dirjen')[]) =>
    kepada.map((k) => ({ kepada: k, penerima: 'Rina', pada: '2026-02-01' }));

  test('to hand it to the institution, and the copy to the Dirjen', () => {
    expect(missingRecipients({ diserahkan: [] })).toEqual(['lembaga', 'dirjen']);
    expect(missingRecipients({ diserahkan: serah('dirjen') })).toEqual(['lembaga']);
    expect(missingRecipients({ diserahkan: serah('lembaga', 'dirjen', 'lembaga') })).toEqual([]);
  });

  test('to open the access: the user ID and the statement of the network', () => {
    const tuntas = (ubah: Partial<KerjaSama>) => openPksWork({ ...kerjaSama, jaringan: null, ...ubah });
    expect(tuntas({})).toEqual({ penyerahan: true, akses: true });
    expect(tuntas({ userId: '2026-02-01', diserahkan: serah('lembaga') })).toEqual({ penyerahan: true, akses: true });
    expect(tuntas({ jaringan: '2026-02-01' })).toMatchObject({ akses: true });
    expect(tuntas({ userId: '2026-02-01', jaringan: '2026-02-01', diserahkan: serah('lembaga', 'dirjen') })).toEqual({
      penyerahan: false,
      akses: false,
    });
  });
});

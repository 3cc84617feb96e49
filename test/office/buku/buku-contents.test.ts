/** The rows of the four books whole: every cell, and what was corrected struck beside it. */

import { describe, expect, test } from 'vitest';
import { type BukuKasus, type BukuSource, bukuCell, bukuOfKind, KEMENDAGRI } from '../../../src/office/buku/buku.ts';
import { BUKU_KELUAR, suratRowsOfKasus } from '../../../src/office/buku/buku-keluar.ts';
import { BUKU_KENDALI } from '../../../src/office/buku/buku-kendali.ts';
import { BUKU_MASUK } from '../../../src/office/buku/buku-masuk.ts';
import { BUKU_PKS } from '../../../src/office/buku/pks/buku-pks.ts';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import { printedSop } from '../../support/printed-sop.ts';
import {
  bowo,
  sampleDilengkapi,
  sampleDisahkan,
  sampleDiselesaikan,
  sampleDiterima,
  sampleDitutup,
  sampleLangkah,
  sari,
} from '../../support/sample-facts.ts';

const factBase = { pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sari } as const;
const ralat = (isi: object): KasusFact => ({
  ...factBase,
  jenis: 'Diralat',
  ...{ isian: 'x', lama: null, lembaga: {}, surat: {}, permohonan: {}, alasan: 'keliru' },
  ...isi,
});
const takenBack = (tindakan: number): KasusFact => ({
  ...factBase,
  jenis: 'Diurungkan',
  ...{ tindakan, urung: 'Diselesaikan', langkah: 14, ringkas: 'x', alasan: 'keliru' },
  kembali: {} as Extract<KasusFact, { jenis: 'Diurungkan' }>['kembali'],
});
const balasan = (nomor: number, ubah: Parameters<typeof sampleDiselesaikan>[1] = {}) =>
  sampleDiselesaikan(14, {
    balasan: { nomor: `B/${nomor}`, tanggal: '2026-03-01', hasil: 'setuju', agenda: { nomor, tahun: 2026 } },
    ...ubah,
  });
const kirim = (nomor: string | null, tanggal: string | null) =>
  sampleDiselesaikan(13, { suratKeluar: { nomor, tanggal } });
const kasus = (urung: readonly number[], ...act: readonly KasusFact[]): BukuKasus => ({
  id: '2026-001',
  fakta: act.map((k, i) => ({ v: i + 1, k, urung: urung.includes(i + 1) })),
});
const bahan = (hariIni: string, ...k: readonly BukuKasus[]): BukuSource => ({
  kasus: k,
  sop: () => printedSop,
  elemen: (kode) => kode.toUpperCase(),
  judul: (naskah) => naskah,
  klasifikasi: '470',
  penandatangan: (siapa, hari) => `${siapa} ${hari}`,
  hariIni,
});
const masuk = (k: BukuKasus) => bukuOfKind(BUKU_MASUK, bahan('2026-12-31', k), 2026).baris;
const keluar = (k: BukuKasus) => bukuOfKind(BUKU_KELUAR, bahan('2026-12-31', k), 2026).baris;
const kendali = (k: BukuKasus) => bukuOfKind(BUKU_KENDALI, bahan('2026-12-31', k), 2026).baris;
const pks = (k: BukuKasus, hariIni = '2026-12-31', tahun = 2026) =>
  bukuOfKind(BUKU_PKS, bahan(hariIni, k), tahun).baris;
const batal = { ...sampleDitutup, status: 'batal', alasan: 'salah daftar' } as const;

test('each book has its name, with the year', () => {
  const b = bahan('2026-12-31');
  expect(
    [
      bukuOfKind(BUKU_MASUK, b, 2026),
      bukuOfKind(BUKU_KELUAR, b, 2026),
      bukuOfKind(BUKU_KENDALI, b, 2026),
      bukuOfKind(BUKU_PKS, b, 2026),
    ].map((x) => [x.kode, x.judul]),
  ).toEqual([
    ['masuk', 'Register surat masuk 2026'],
    ['keluar', 'Register surat keluar 2026'],
    ['kendali', 'Buku kendali surat 2026'],
    ['pks', 'Buku register PKS 2026'],
  ]);
});

describe('surat masuk', () => {
  test('a request, its slips struck', () => {
    const k = kasus(
      [],
      sampleDiterima(7, { catatan: 'map biru' }),
      ralat({ diterima: '2026-03-01T08:00:00+07:00', lembaga: { nama: 'RSUD Contoh Asri' } }),
      ralat({ surat: { nomor: '445/002', tanggal: '2026-02-28', hal: 'Hak akses' } }),
      sampleDiselesaikan(2, { pada: '2026-03-05T10:00:00+07:00' }),
    );
    expect(masuk(k)).toEqual([
      {
        sel: {
          noAgenda: bukuCell(7),
          tglTerima: bukuCell('2026-03-01T08:00:00+07:00', ['2026-03-02']),
          tglSurat: bukuCell('2026-02-28', ['2026-02-27']),
          noSurat: bukuCell('445/002', ['445/001']),
          pengirim: bukuCell('RSUD Contoh Asri', ['RSUD Contoh']),
          perihal: bukuCell('Hak akses', ['Permohonan hak akses']),
          klasifikasi: bukuCell('470'),
          diteruskanKepada: bukuCell('Kepala Bidang'),
          tgl: bukuCell('2026-03-05'),
          catatan: bukuCell('map biru'),
          kasus: bukuCell('2026-001'),
        },
        pada: '2026-03-01',
        batal: null,
      },
    ]);
  });

  test('a reply, with what was put right of it', () => {
    const k = kasus(
      [],
      sampleDiterima(7),
      balasan(9, { pada: '2026-03-03T11:00:00+07:00', catatan: 'lewat pos', ke: sampleLangkah(15) }),
      ralat({ balasan: { nomor: 'B/10', tanggal: '2026-02-28' } }),
      ralat({ lembaga: { nama: 'RSUD Teladan' } }),
      sampleDiselesaikan(15, {
        pada: '2026-03-06',
        kepada: 'sekretaris',
        ke: { ...sampleLangkah(16), pelaksana: 'kepala-dinas' },
      }),
    );
    expect(masuk(k)[1]).toEqual({
      sel: {
        noAgenda: bukuCell(9),
        tglTerima: bukuCell('2026-03-03T11:00:00+07:00'),
        tglSurat: bukuCell('2026-02-28', ['2026-03-01']),
        noSurat: bukuCell('B/10', ['B/9']),
        pengirim: bukuCell(KEMENDAGRI),
        perihal: bukuCell('Balasan (disetujui) atas permohonan RSUD Teladan', [
          'Balasan (disetujui) atas permohonan RSUD Contoh',
        ]),
        klasifikasi: bukuCell('470'),
        diteruskanKepada: bukuCell('Sekretaris'),
        tgl: bukuCell('2026-03-06'),
        catatan: bukuCell('lewat pos'),
        kasus: bukuCell('2026-001'),
      },
      pada: '2026-03-03',
      batal: null,
    });
  });

  test('by agenda number, whichever was recorded first', () => {
    const satu = kasus([], sampleDiterima(3), balasan(1));
    const dua = { ...kasus([], sampleDiterima(2)), id: '2026-002' };
    const baris = bukuOfKind(BUKU_MASUK, bahan('2026-12-31', satu, dua), 2026).baris;
    expect(baris.map((b) => [b.sel.noAgenda?.nilai, b.sel.kasus?.nilai])).toEqual([
      [1, '2026-001'],
      [2, '2026-002'],
      [3, '2026-001'],
    ]);
  });

  test('goes on to the first other role; a step of whoever took it in, one taken back and the last of all are none', () => {
    const terus = (urung: readonly number[], ...act: readonly KasusFact[]) =>
      masuk(kasus(urung, sampleDiterima(7), ...act)).map((b) => [b.sel.diteruskanKepada?.nilai, b.sel.tgl?.nilai]);
    const sendiri = { ...sampleLangkah(2), pelaksana: 'pengadministrasi-umum' };
    const lagi = { pada: '2026-03-04', ke: { ...sampleLangkah(3), pelaksana: 'sekretaris' } };
    expect(terus([])).toEqual([[null, null]]);
    expect(terus([], sampleDiselesaikan(1, { ke: sendiri }), sampleDiselesaikan(2, lagi))).toEqual([
      ['Sekretaris', '2026-03-04'],
    ]);
    expect(terus([2], sampleDiselesaikan(2), sampleDiselesaikan(2, lagi))).toEqual([['Sekretaris', '2026-03-04']]);
    expect(terus([], sampleDiselesaikan(2, { ke: 'selesai' }))).toEqual([[null, null]]);
    const sebagai = sampleDiterima(7, { oleh: { ...bowo, sebagai: 'sekretaris' } });
    expect(masuk(kasus([], sebagai, sampleDiselesaikan(2, lagi)))[0]?.sel.diteruskanKepada?.nilai).toBeNull();
    expect(masuk(kasus([], sebagai, sampleDiselesaikan(2)))[0]?.sel.diteruskanKepada?.nilai).toBe('Kepala Bidang');
  });

  test('of a reply that was taken back stays to whom it had gone', () => {
    const ke = { ke: { ...sampleLangkah(16), pelaksana: 'sekretaris' }, pada: '2026-03-04' };
    const k = kasus([2, 3], sampleDiterima(7), balasan(9), sampleDiselesaikan(15, ke), takenBack(3), takenBack(2));
    expect(masuk(k).map((b) => [b.sel.noAgenda?.nilai, b.sel.diteruskanKepada?.nilai, b.batal])).toEqual([
      [7, null, null],
      [9, 'Sekretaris', 'diurungkan'],
    ]);
  });
});

describe('surat keluar', () => {
  test('the request to the ministry, put right; signed by whom the office set for it', () => {
    const k = kasus(
      [],
      sampleDiterima(7),
      kirim('470/1', '2026-03-03'),
      ralat({ suratKeluar: { nomor: '470/2' }, lembaga: { nama: 'RSUD Contoh Asri' } }),
      ralat({ suratKeluar: { tanggal: '2026-03-04' } }),
    );
    expect(keluar(k)).toEqual([
      {
        sel: {
          noUrut: bukuCell(1),
          noSurat: bukuCell('470/2', ['470/1']),
          tgl: bukuCell('2026-03-04', ['2026-03-03']),
          tujuan: bukuCell(KEMENDAGRI),
          perihal: bukuCell('Permohonan hak akses pemanfaatan data kependudukan RSUD Contoh Asri'),
          lampiran: bukuCell('1 berkas'),
          penandatangan: bukuCell('surat-kemendagri 2026-03-04'),
          caraKirim: bukuCell(null),
          resi: bukuCell(null),
          kasus: bukuCell('2026-001'),
        },
        pada: '2026-03-04',
        batal: null,
      },
    ]);
  });

  test('a letter to the institution, by its name as it is and was', () => {
    const dipakai: KasusFact = {
      ...factBase,
      jenis: 'NomorDipakai',
      ...{ naskah: 'penolakan', nomor: '470/5', tanggal: '2026-04-04' },
    };
    const k = kasus([], sampleDiterima(7), dipakai, ralat({ lembaga: { nama: 'RSUD Contoh Asri' } }), batal);
    expect(suratRowsOfKasus(bahan('2026-12-31'), k)).toEqual([
      {
        sel: {
          noUrut: bukuCell(null),
          noSurat: bukuCell('470/5'),
          tgl: bukuCell('2026-04-04'),
          tujuan: bukuCell('RSUD Contoh Asri', ['RSUD Contoh']),
          perihal: bukuCell('Penolakan permohonan hak akses RSUD Contoh Asri'),
          lampiran: bukuCell('-'),
          penandatangan: bukuCell('kepala-dinas 2026-04-04'),
          caraKirim: bukuCell(null),
          resi: bukuCell(null),
          kasus: bukuCell('2026-001'),
        },
        pada: '2026-04-04',
        batal: 'batal: salah daftar',
        dicatat: factBase.dicatat,
        id: '2026-001',
      },
    ]);
    const asing = { ...dipakai, naskah: 'edaran' };
    expect(keluar(kasus([], sampleDiterima(7), asing))[0]?.sel).toMatchObject({
      lampiran: { nilai: '-' },
      penandatangan: { nilai: 'kepala-dinas 2026-04-04' },
    });
  });

  test('number and date filled in later, each as it was said last; a step that sends nothing has no row', () => {
    const isi = (suratKeluar: object): KasusFact => ({ ...sampleDilengkapi, suratKeluar });
    const k = kasus(
      [],
      sampleDiterima(7),
      kirim(null, null),
      isi({ nomor: '1' }),
      isi({ tanggal: '2026-03-09' }),
      sampleDilengkapi,
    );
    expect(keluar(k).map(({ sel: s }) => [s.noSurat, s.tgl])).toEqual([[bukuCell('1'), bukuCell('2026-03-09')]]);
    const tanpa = kasus([], sampleDiterima(7), kirim(null, null), sampleDilengkapi);
    expect(keluar(tanpa).map((x) => [x.sel.noSurat, x.sel.tgl, x.pada])).toEqual([
      [bukuCell(null), bukuCell(null), '2026-03-02'],
    ]);
    expect(keluar(kasus([], sampleDiterima(7), sampleDiselesaikan(12)))).toEqual([]);
  });

  test('sent twice, what was put right is that letter’s which was the last then', () => {
    const k = kasus(
      [2],
      sampleDiterima(7),
      kirim('1', '2026-03-03'),
      ralat({ suratKeluar: { nomor: '2' } }),
      takenBack(2),
      kirim('3', '2026-03-05'),
      ralat({ suratKeluar: { nomor: '4' } }),
    );
    expect(keluar(k).map((x) => [x.sel.noSurat, x.batal])).toEqual([
      [bukuCell('2', ['1']), 'diurungkan'],
      [bukuCell('4', ['3']), null],
    ]);
  });
});

describe('surat keluar: what is said of a letter later', () => {
  const isi = (suratKeluar: object): KasusFact => ({ ...sampleDilengkapi, suratKeluar });
  const nomorTanggal = (k: BukuKasus) => keluar(k).map(({ sel: s }) => [s.noSurat, s.tgl]);

  test('its date first, its number after; or put right though it left without one', () => {
    const dulu = kasus([], sampleDiterima(7), kirim(null, null), isi({ tanggal: '2026-03-09' }), isi({ nomor: '1' }));
    expect(nomorTanggal(dulu)).toEqual([[bukuCell('1'), bukuCell('2026-03-09')]]);
    const tanpa = kasus(
      [],
      sampleDiterima(7),
      sampleDiselesaikan(13),
      ralat({}),
      ralat({ suratKeluar: { nomor: '5' } }),
    );
    expect(nomorTanggal(tanpa)).toEqual([[bukuCell('5'), bukuCell(null)]]);
  });

  test('is the one’s that stands once the later one was taken back', () => {
    const k = kasus(
      [3],
      sampleDiterima(7),
      kirim('1', '2026-03-03'),
      kirim('3', '2026-03-05'),
      { ...takenBack(3), langkah: 13 } as KasusFact,
      ralat({ suratKeluar: { nomor: '4' } }),
    );
    expect(keluar(k).map((x) => x.sel.noSurat)).toEqual([bukuCell('4', ['1']), bukuCell('3')]);
  });
});

test('a history without its receipt, and a step this SOP does not have, stand in no book', () => {
  const disposisi = sampleDiselesaikan(2, { disposisi: 'x' });
  const k = kasus([], disposisi, kirim('1', '2026-03-03'), balasan(2), sampleDisahkan);
  expect([masuk(k), keluar(k), kendali(k), pks(k)]).toEqual([[], [], [], []]);
  const dipakai: KasusFact = {
    ...factBase,
    jenis: 'NomorDipakai',
    naskah: 'penolakan',
    nomor: '1',
    tanggal: '2026-03-03',
  };
  expect(keluar(kasus([], dipakai))).toEqual([]);
  expect(keluar(kasus([], sampleDiterima(7), sampleDiselesaikan(99)))).toEqual([]);
});

test('a slip of something else leaves a reply as it is', () => {
  const k = kasus([], sampleDiterima(7), balasan(9), ralat({ lembaga: { nama: 'RSUD Contoh Asri' } }));
  expect(masuk(k)[1]?.sel).toMatchObject({ noSurat: bukuCell('B/9'), tglSurat: bukuCell('2026-03-01') });
});

describe('kendali', () => {
  test('a hop: when, from whom, to whom, what was written; a mandate and a case struck', () => {
    const oleh = { ...bowo, peran: 'kepala-dinas' };
    const disposisi = sampleDiselesaikan(2, {
      pada: '2026-03-05T10:00:00+07:00',
      oleh,
      disposisi: 'Proses',
      ke: sampleLangkah(3),
    });
    expect(kendali(kasus([], sampleDiterima(7), disposisi))).toEqual([
      {
        sel: {
          noAgenda: bukuCell(7),
          indeks: bukuCell('2026-001'),
          noSurat: bukuCell('445/001'),
          tglSurat: bukuCell('2026-02-27'),
          dariSurat: bukuCell('RSUD Contoh'),
          hal: bukuCell('Permohonan hak akses'),
          hop: bukuCell(1),
          tanggal: bukuCell('2026-03-05'),
          dari: bukuCell('Kepala Dinas'),
          kepada: bukuCell('Kepala Bidang'),
          isiDisposisi: bukuCell('Proses'),
          paraf: bukuCell(null),
        },
        pada: '2026-03-02',
        batal: null,
      },
    ]);
    const akhir = sampleDiselesaikan(21, { disposisi: 'Arsipkan', ke: 'selesai' });
    expect(kendali(kasus([], sampleDiterima(7), akhir))[0]?.sel.kepada).toEqual(bukuCell(null));
    expect(kendali(kasus([], sampleDiterima(7), disposisi, batal)).map((b) => b.batal)).toEqual([
      'batal: salah daftar',
    ]);
    expect(kendali(kasus([2], sampleDiterima(7), disposisi, takenBack(2))).map((b) => b.batal)).toEqual(['diurungkan']);
  });

  test('a letter without a disposition has its row, also one struck', () => {
    expect(kendali(kasus([], sampleDiterima(7), sampleDiselesaikan(2), batal))).toEqual([
      {
        sel: {
          noAgenda: bukuCell(7),
          indeks: bukuCell('2026-001'),
          noSurat: bukuCell('445/001'),
          tglSurat: bukuCell('2026-02-27'),
          dariSurat: bukuCell('RSUD Contoh'),
          hal: bukuCell('Permohonan hak akses'),
          ...{ hop: bukuCell(null), tanggal: bukuCell(null), dari: bukuCell(null) },
          ...{ kepada: bukuCell(null), isiDisposisi: bukuCell(null), paraf: bukuCell(null) },
        },
        pada: '2026-03-02',
        batal: 'batal: salah daftar',
      },
    ]);
  });

  test('a PKS handed over is no hop', () => {
    const serah: KasusFact = { ...factBase, jenis: 'Diserahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null };
    const k = kasus([], sampleDiterima(7), sampleDiselesaikan(2, { disposisi: 'Proses' }), sampleDisahkan, serah);
    expect(kendali(k).map((b) => b.sel.hop?.nilai)).toEqual([1]);
  });

  test('a reply of another year has its hops in that year’s book, under its own number', () => {
    const tahun = (t: number) =>
      ({ nomor: 'B/1', tanggal: '2026-03-01', hasil: 'setuju', agenda: { nomor: 7, tahun: t } }) as const;
    const k = kasus(
      [],
      sampleDiterima(7),
      sampleDiselesaikan(14, { balasan: tahun(2027) }),
      sampleDiselesaikan(15, { disposisi: 'Lanjutkan' }),
    );
    expect(kendali(k).map((b) => b.sel.hop?.nilai)).toEqual([null]);
    expect(bukuOfKind(BUKU_KENDALI, bahan('2027-12-31', k), 2027).baris.map((b) => b.sel.isiDisposisi?.nilai)).toEqual([
      'Lanjutkan',
    ]);
  });
});

describe('register PKS', () => {
  const akses = (userId: string): KasusFact => ({ ...factBase, jenis: 'AksesDicatat', userId, catatan: null });
  const laporan = (
    periode: string,
    kewajiban: 'laporan-semester' | 'data-balikan' = 'laporan-semester',
  ): KasusFact => ({
    ...{ ...factBase, jenis: 'KewajibanDicatat', kewajiban, periode, nomor: null, catatan: null },
  });
  const diralat = (tindakan: number, isian: string, baru: string): KasusFact => ({
    ...{ ...factBase, jenis: 'TindakanDiralat', tindakan, diralat: 'AksesDicatat', ringkas: 'x' },
    ...{ isian, lama: null, baru, alasan: 'x' },
    kini: {} as Extract<KasusFact, { jenis: 'TindakanDiralat' }>['kini'],
  });
  const isi = { tujuan: 'pelayanan pasien', elemen: ['nik', 'nama'], metode: 'web-portal' as const };
  const awal = sampleDiterima(7, { permohonan: { ...sampleDiterima(7).permohonan, ...isi } });

  test('an agreement, with the approval it rests on and what followed', () => {
    const k = kasus(
      [],
      awal,
      balasan(2),
      ralat({ balasan: { nomor: 'B/3', tanggal: '2026-02-28' }, lembaga: { nama: 'RSUD Contoh Asri' } }),
      sampleDisahkan,
      akses('2026-03-10'),
      laporan('2026-S1'),
      laporan('2026-03', 'data-balikan'),
    );
    expect(pks(k)).toEqual([
      {
        sel: {
          noUrut: bukuCell(1),
          noPksKesatu: bukuCell('470/021'),
          noPksKedua: bukuCell('445/77'),
          pengguna: bukuCell('RSUD Contoh Asri', ['RSUD Contoh']),
          jenis: bukuCell('rsud-blud'),
          tentang: bukuCell('pelayanan pasien'),
          noPersetujuan: bukuCell('B/3', ['B/2']),
          tglPersetujuan: bukuCell('2026-02-28', ['2026-03-01']),
          tglTtd: bukuCell('2026-03-02'),
          mulai: bukuCell('2026-03-02'),
          berakhir: bukuCell('2028-03-01'),
          elemen: bukuCell('NIK, NAMA'),
          metode: bukuCell('web portal'),
          tglUserId: bukuCell('2026-03-10'),
          laporanTerakhir: bukuCell('2026-S1'),
          status: bukuCell('berlaku'),
          kasus: bukuCell('2026-001'),
        },
        pada: '2026-03-02',
        batal: null,
      },
    ]);
  });

  test('what nobody said is empty, not a word', () => {
    const [baris] = pks(kasus([], sampleDiterima(7), sampleDisahkan));
    expect(baris?.sel).toMatchObject({
      ...{
        tentang: bukuCell(null),
        elemen: bukuCell(null),
        metode: bukuCell(null),
        tglUserId: bukuCell(null),
        laporanTerakhir: bukuCell(null),
      },
      ...{ noPersetujuan: bukuCell(null), tglPersetujuan: bukuCell(null) },
    });
  });

  test.each([
    ['2026-03-01', 'belum berlaku'],
    ['2026-03-02', 'berlaku'],
    ['2027-06-01', 'berlaku'],
    ['2028-03-01', 'berlaku'],
    ['2028-03-02', 'habis'],
  ])('on %s it is %s', (hariIni, status) => {
    expect(pks(kasus([], awal, sampleDisahkan), hariIni)[0]?.sel.status).toEqual(bukuCell(status));
    expect(pks(kasus([2], awal, sampleDisahkan, takenBack(2)), hariIni)[0]?.sel.status).toEqual(bukuCell('diurungkan'));
  });

  test('its term put right counts at once', () => {
    const k = kasus([], awal, sampleDisahkan, ralat({ kerjaSama: { mulai: '2026-04-01', berakhir: '2026-06-30' } }));
    expect(pks(k)[0]?.sel).toMatchObject({
      mulai: bukuCell('2026-04-01', ['2026-03-02']),
      berakhir: bukuCell('2026-06-30', ['2028-03-01']),
      status: bukuCell('habis'),
    });
    expect(pks(k, '2026-03-15')[0]?.sel.status).toEqual(bukuCell('belum berlaku'));
  });

  test('rests on the last approval that stands', () => {
    const k = kasus(
      [3],
      awal,
      balasan(2),
      balasan(3),
      takenBack(3),
      ralat({ balasan: { nomor: 'B/9' } }),
      sampleDisahkan,
    );
    expect(pks(k)[0]?.sel.noPersetujuan).toEqual(bukuCell('B/9', ['B/2']));
  });

  test('what was asked for is as it stood last: filled in, then put right', () => {
    const isian = (permohonan: object): KasusFact => ({ ...sampleDilengkapi, lembaga: {}, permohonan });
    const k = kasus(
      [],
      sampleDiterima(7),
      isian({ tujuan: 'a', elemen: ['nik'], metode: 'web-service' }),
      ralat({ permohonan: { tujuan: 'b' } }),
      ralat({ permohonan: { elemen: ['kk'], metode: 'card-reader' } }),
      sampleDisahkan,
    );
    expect(pks(k)[0]?.sel).toMatchObject({
      tentang: bukuCell('b'),
      elemen: bukuCell('KK'),
      metode: bukuCell('card reader (pembaca KTP-el)'),
    });
  });

  test('what was filled in counts where nothing was put right since, a slip of something else apart', () => {
    const isian = { tujuan: 'a', elemen: ['nik'], metode: 'web-service' } as const;
    const k = kasus(
      [],
      sampleDiterima(7),
      { ...sampleDilengkapi, permohonan: isian },
      sampleDisahkan,
      ralat({ surat: { nomor: '9' } }),
    );
    expect(pks(k)[0]?.sel).toMatchObject({
      ...{
        tentang: bukuCell('a'),
        elemen: bukuCell('NIK'),
        metode: bukuCell('web service'),
        noPksKesatu: bukuCell('470/021'),
      },
    });
  });

  test('a user ID and a report put right, or taken back, stay legible', () => {
    const kini = (urung: readonly number[], ...act: readonly KasusFact[]) => {
      const s = pks(kasus(urung, awal, sampleDisahkan, ...act))[0]?.sel;
      return [s?.tglUserId, s?.laporanTerakhir];
    };
    expect(kini([], akses('2026-03-10'), diralat(3, 'user-id', '2026-03-11'))).toEqual([
      bukuCell('2026-03-11', ['2026-03-10']),
      bukuCell(null),
    ]);
    expect(kini([], akses('2026-03-10'), diralat(3, 'catatan', 'x'), diralat(9, 'user-id', '2026-04-01'))).toEqual([
      bukuCell('2026-03-10'),
      bukuCell(null),
    ]);
    expect(kini([3], akses('2026-03-10'), akses('2026-03-12'))).toEqual([
      bukuCell('2026-03-12', ['2026-03-10']),
      bukuCell(null),
    ]);
    const jaringan: KasusFact = { ...factBase, jenis: 'AksesDicatat', jaringan: '2026-03-12', catatan: null };
    expect(kini([], akses('2026-03-10'), jaringan)).toEqual([bukuCell('2026-03-10'), bukuCell(null)]);
    expect(kini([3], akses('2026-03-10'), diralat(3, 'user-id', '2026-03-11'))).toEqual([
      bukuCell(null, ['2026-03-11']),
      bukuCell(null),
    ]);
    expect(kini([3], akses('2026-03-10'))).toEqual([bukuCell(null, ['2026-03-10']), bukuCell(null)]);
    expect(kini([], laporan('2026-S1'), laporan('2026-S2'), diralat(4, 'periode', '2027-S1'))).toEqual([
      bukuCell(null),
      bukuCell('2027-S1', ['2026-S2']),
    ]);
    expect(kini([], laporan('2026-S1'), diralat(3, 'jenis', 'data-balikan'))).toEqual([bukuCell(null), bukuCell(null)]);
    expect(kini([], laporan('2026-S1'), laporan('2026-03', 'data-balikan'))).toEqual([
      bukuCell(null),
      bukuCell('2026-S1'),
    ]);
  });

  test('in the order recorded, then by case', () => {
    const dengan = (id: string, dicatat: string) => ({ ...kasus([], awal, { ...sampleDisahkan, dicatat }), id });
    const [a, b, c] = [
      dengan('2026-003', factBase.dicatat),
      dengan('2026-001', factBase.dicatat),
      dengan('2026-002', '2026-03-01T09:00:00+07:00'),
    ];
    const baris = bukuOfKind(BUKU_PKS, bahan('2026-12-31', a, b, c), 2026).baris;
    expect(baris.map((x) => [x.sel.noUrut?.nilai, x.sel.kasus?.nilai])).toEqual([
      [1, '2026-002'],
      [2, '2026-001'],
      [3, '2026-003'],
    ]);
    expect(baris[0]).not.toHaveProperty('dicatat');
    expect(baris[0]).not.toHaveProperty('id');
  });
});

/** The rows of the four books whole: every cell, and what was corrected struck beside it. */
import { describe, expect, test } from 'vitest';
import { type BahanBuku, type KasusBuku, KEMENDAGRI, sel } from '../../src/buku/buku.ts';
import { bukuKeluar, suratKasus } from '../../src/buku/keluar.ts';
import { bukuKendali } from '../../src/buku/kendali.ts';
import { bukuMasuk } from '../../src/buku/masuk.ts';
import { bukuPks } from '../../src/buku/pks.ts';
import type { Kejadian } from '../../src/permohonan/kejadian.ts';
import {
  bowo,
  dilengkapi,
  disahkan,
  diselesaikan,
  diterima,
  ditutup,
  langkah,
  sari,
} from '../bantuan/contoh-kejadian.ts';
import { sopTercetak } from '../bantuan/sop-acuan.ts';

const umum = { pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sari } as const;
const ralat = (isi: object): Kejadian => ({
  ...umum,
  jenis: 'Diralat',
  ...{ isian: 'x', lama: null, lembaga: {}, surat: {}, permohonan: {}, alasan: 'keliru' },
  ...isi,
});
const diurungkan = (tindakan: number): Kejadian => ({
  ...umum,
  jenis: 'Diurungkan',
  ...{ tindakan, urung: 'Diselesaikan', langkah: 14, ringkas: 'x', alasan: 'keliru' },
  kembali: {} as Extract<Kejadian, { jenis: 'Diurungkan' }>['kembali'],
});
const balasan = (nomor: number, ubah: Parameters<typeof diselesaikan>[1] = {}) =>
  diselesaikan(14, {
    balasan: { nomor: `B/${nomor}`, tanggal: '2026-03-01', hasil: 'setuju', agenda: { nomor, tahun: 2026 } },
    ...ubah,
  });
const kirim = (nomor: string | null, tanggal: string | null) => diselesaikan(13, { suratKeluar: { nomor, tanggal } });
const kasus = (urung: readonly number[], ...act: readonly Kejadian[]): KasusBuku => ({
  id: '2026-001',
  fakta: act.map((k, i) => ({ v: i + 1, k, urung: urung.includes(i + 1) })),
});
const bahan = (hariIni: string, ...k: readonly KasusBuku[]): BahanBuku => ({
  kasus: k,
  sop: () => sopTercetak,
  elemen: (kode) => kode.toUpperCase(),
  klasifikasi: '470',
  penandatangan: (siapa, hari) => `${siapa} ${hari}`,
  hariIni,
});
const masuk = (k: KasusBuku) => bukuMasuk(bahan('2026-12-31', k), 2026).baris;
const keluar = (k: KasusBuku) => bukuKeluar(bahan('2026-12-31', k), 2026).baris;
const kendali = (k: KasusBuku) => bukuKendali(bahan('2026-12-31', k), 2026).baris;
const pks = (k: KasusBuku, hariIni = '2026-12-31', tahun = 2026) => bukuPks(bahan(hariIni, k), tahun).baris;
const batal = { ...ditutup, status: 'batal', alasan: 'salah daftar' } as const;

test('each book has its name, with the year', () => {
  const b = bahan('2026-12-31');
  expect(
    [bukuMasuk(b, 2026), bukuKeluar(b, 2026), bukuKendali(b, 2026), bukuPks(b, 2026)].map((x) => [x.kode, x.judul]),
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
      diterima(7, { catatan: 'map biru' }),
      ralat({ diterima: '2026-03-01T08:00:00+07:00', lembaga: { nama: 'RSUD Contoh Asri' } }),
      ralat({ surat: { nomor: '445/002', tanggal: '2026-02-28', hal: 'Hak akses' } }),
      diselesaikan(2, { pada: '2026-03-05T10:00:00+07:00' }),
    );
    expect(masuk(k)).toEqual([
      {
        sel: {
          noAgenda: sel(7),
          tglTerima: sel('2026-03-01T08:00:00+07:00', ['2026-03-02']),
          tglSurat: sel('2026-02-28', ['2026-02-27']),
          noSurat: sel('445/002', ['445/001']),
          pengirim: sel('RSUD Contoh Asri', ['RSUD Contoh']),
          perihal: sel('Hak akses', ['Permohonan hak akses']),
          klasifikasi: sel('470'),
          diteruskanKepada: sel('Kepala Bidang'),
          tgl: sel('2026-03-05'),
          catatan: sel('map biru'),
          kasus: sel('2026-001'),
        },
        pada: '2026-03-01',
        batal: null,
      },
    ]);
  });

  test('a reply, with what was put right of it', () => {
    const k = kasus(
      [],
      diterima(7),
      balasan(9, { pada: '2026-03-03T11:00:00+07:00', catatan: 'lewat pos', ke: langkah(15) }),
      ralat({ balasan: { nomor: 'B/10', tanggal: '2026-02-28' } }),
      diselesaikan(15, { pada: '2026-03-06', kepada: 'sekretaris', ke: { ...langkah(16), pelaksana: 'kepala-dinas' } }),
    );
    expect(masuk(k)[1]).toEqual({
      sel: {
        noAgenda: sel(9),
        tglTerima: sel('2026-03-03T11:00:00+07:00'),
        tglSurat: sel('2026-02-28', ['2026-03-01']),
        noSurat: sel('B/10', ['B/9']),
        pengirim: sel(KEMENDAGRI),
        perihal: sel('Balasan (setuju) atas permohonan RSUD Contoh'),
        klasifikasi: sel('470'),
        diteruskanKepada: sel('Sekretaris'),
        tgl: sel('2026-03-06'),
        catatan: sel('lewat pos'),
        kasus: sel('2026-001'),
      },
      pada: '2026-03-03',
      batal: null,
    });
  });

  test('by agenda number, whichever was recorded first', () => {
    const satu = kasus([], diterima(3), balasan(1));
    const dua = { ...kasus([], diterima(2)), id: '2026-002' };
    const baris = bukuMasuk(bahan('2026-12-31', satu, dua), 2026).baris;
    expect(baris.map((b) => [b.sel.noAgenda?.nilai, b.sel.kasus?.nilai])).toEqual([
      [1, '2026-001'],
      [2, '2026-002'],
      [3, '2026-001'],
    ]);
  });

  test('goes on to the first other role; a step of whoever took it in, one taken back and the last of all are none', () => {
    const terus = (urung: readonly number[], ...act: readonly Kejadian[]) =>
      masuk(kasus(urung, diterima(7), ...act)).map((b) => [b.sel.diteruskanKepada?.nilai, b.sel.tgl?.nilai]);
    const sendiri = { ...langkah(2), pelaksana: 'pengadministrasi-umum' };
    const lagi = { pada: '2026-03-04', ke: { ...langkah(3), pelaksana: 'sekretaris' } };
    expect(terus([])).toEqual([[null, null]]);
    expect(terus([], diselesaikan(1, { ke: sendiri }), diselesaikan(2, lagi))).toEqual([['Sekretaris', '2026-03-04']]);
    expect(terus([2], diselesaikan(2), diselesaikan(2, lagi))).toEqual([['Sekretaris', '2026-03-04']]);
    expect(terus([], diselesaikan(2, { ke: 'selesai' }))).toEqual([[null, null]]);
    const sebagai = diterima(7, { oleh: { ...bowo, sebagai: 'sekretaris' } });
    expect(masuk(kasus([], sebagai, diselesaikan(2, lagi)))[0]?.sel.diteruskanKepada?.nilai).toBeNull();
    expect(masuk(kasus([], sebagai, diselesaikan(2)))[0]?.sel.diteruskanKepada?.nilai).toBe('Kepala Bidang');
  });

  test('of a reply that was taken back stays to whom it had gone', () => {
    const ke = { ke: { ...langkah(16), pelaksana: 'sekretaris' }, pada: '2026-03-04' };
    const k = kasus([2, 3], diterima(7), balasan(9), diselesaikan(15, ke), diurungkan(3), diurungkan(2));
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
      diterima(7),
      kirim('470/1', '2026-03-03'),
      ralat({ suratKeluar: { nomor: '470/2' }, lembaga: { nama: 'RSUD Contoh Asri' } }),
      ralat({ suratKeluar: { tanggal: '2026-03-04' } }),
    );
    expect(keluar(k)).toEqual([
      {
        sel: {
          noUrut: sel(1),
          noSurat: sel('470/2', ['470/1']),
          tgl: sel('2026-03-04', ['2026-03-03']),
          tujuan: sel(KEMENDAGRI),
          perihal: sel('Permohonan hak akses pemanfaatan data kependudukan RSUD Contoh Asri'),
          lampiran: sel('1 berkas'),
          penandatangan: sel('surat-kemendagri 2026-03-04'),
          caraKirim: sel(null),
          kasus: sel('2026-001'),
        },
        pada: '2026-03-04',
        batal: null,
      },
    ]);
  });

  test('a letter to the institution, by its name as it is and was', () => {
    const dipakai: Kejadian = {
      ...umum,
      jenis: 'NomorDipakai',
      ...{ naskah: 'penolakan', nomor: '470/5', tanggal: '2026-04-04' },
    };
    const k = kasus([], diterima(7), dipakai, ralat({ lembaga: { nama: 'RSUD Contoh Asri' } }), batal);
    expect(suratKasus(bahan('2026-12-31'), k)).toEqual([
      {
        sel: {
          noUrut: sel(null),
          noSurat: sel('470/5'),
          tgl: sel('2026-04-04'),
          tujuan: sel('RSUD Contoh Asri', ['RSUD Contoh']),
          perihal: sel('Penolakan permohonan hak akses RSUD Contoh Asri'),
          lampiran: sel('-'),
          penandatangan: sel('kepala-dinas 2026-04-04'),
          caraKirim: sel(null),
          kasus: sel('2026-001'),
        },
        pada: '2026-04-04',
        batal: 'batal: salah daftar',
        dicatat: umum.dicatat,
        id: '2026-001',
      },
    ]);
    const asing = { ...dipakai, naskah: 'edaran' };
    expect(keluar(kasus([], diterima(7), asing))[0]?.sel).toMatchObject({
      lampiran: { nilai: '-' },
      penandatangan: { nilai: 'kepala-dinas 2026-04-04' },
    });
  });

  test('number and date filled in later, each as it was said last; a step that sends nothing has no row', () => {
    const isi = (suratKeluar: object): Kejadian => ({ ...dilengkapi, suratKeluar });
    const k = kasus(
      [],
      diterima(7),
      kirim(null, null),
      isi({ nomor: '1' }),
      isi({ tanggal: '2026-03-09' }),
      dilengkapi,
    );
    expect(keluar(k).map(({ sel: s }) => [s.noSurat, s.tgl])).toEqual([[sel('1'), sel('2026-03-09')]]);
    const tanpa = kasus([], diterima(7), kirim(null, null), dilengkapi);
    expect(keluar(tanpa).map((x) => [x.sel.noSurat, x.sel.tgl, x.pada])).toEqual([
      [sel(null), sel(null), '2026-03-02'],
    ]);
    expect(keluar(kasus([], diterima(7), diselesaikan(12)))).toEqual([]);
  });

  test('sent twice, what was put right is that letter’s which was the last then', () => {
    const k = kasus(
      [2],
      diterima(7),
      kirim('1', '2026-03-03'),
      ralat({ suratKeluar: { nomor: '2' } }),
      diurungkan(2),
      kirim('3', '2026-03-05'),
      ralat({ suratKeluar: { nomor: '4' } }),
    );
    expect(keluar(k).map((x) => [x.sel.noSurat, x.batal])).toEqual([
      [sel('2', ['1']), 'diurungkan'],
      [sel('4', ['3']), null],
    ]);
  });
});

describe('surat keluar: what is said of a letter later', () => {
  const isi = (suratKeluar: object): Kejadian => ({ ...dilengkapi, suratKeluar });
  const nomorTanggal = (k: KasusBuku) => keluar(k).map(({ sel: s }) => [s.noSurat, s.tgl]);

  test('its date first, its number after; or put right though it left without one', () => {
    const dulu = kasus([], diterima(7), kirim(null, null), isi({ tanggal: '2026-03-09' }), isi({ nomor: '1' }));
    expect(nomorTanggal(dulu)).toEqual([[sel('1'), sel('2026-03-09')]]);
    const tanpa = kasus([], diterima(7), diselesaikan(13), ralat({}), ralat({ suratKeluar: { nomor: '5' } }));
    expect(nomorTanggal(tanpa)).toEqual([[sel('5'), sel(null)]]);
  });

  test('is the one’s that stands once the later one was taken back', () => {
    const k = kasus(
      [3],
      diterima(7),
      kirim('1', '2026-03-03'),
      kirim('3', '2026-03-05'),
      { ...diurungkan(3), langkah: 13 } as Kejadian,
      ralat({ suratKeluar: { nomor: '4' } }),
    );
    expect(keluar(k).map((x) => x.sel.noSurat)).toEqual([sel('4', ['1']), sel('3')]);
  });
});

test('a history without its receipt, and a step this SOP does not have, stand in no book', () => {
  const disposisi = diselesaikan(2, { disposisi: 'x' });
  const k = kasus([], disposisi, kirim('1', '2026-03-03'), balasan(2), disahkan);
  expect([masuk(k), keluar(k), kendali(k), pks(k)]).toEqual([[], [], [], []]);
  const dipakai: Kejadian = { ...umum, jenis: 'NomorDipakai', naskah: 'penolakan', nomor: '1', tanggal: '2026-03-03' };
  expect(keluar(kasus([], dipakai))).toEqual([]);
  expect(keluar(kasus([], diterima(7), diselesaikan(99)))).toEqual([]);
});

test('a slip of something else leaves a reply as it is', () => {
  const k = kasus([], diterima(7), balasan(9), ralat({ lembaga: { nama: 'RSUD Contoh Asri' } }));
  expect(masuk(k)[1]?.sel).toMatchObject({ noSurat: sel('B/9'), tglSurat: sel('2026-03-01') });
});

describe('kendali', () => {
  test('a hop: when, from whom, to whom, what was written; a mandate and a case struck', () => {
    const oleh = { ...bowo, peran: 'kepala-dinas' };
    const disposisi = diselesaikan(2, { pada: '2026-03-05T10:00:00+07:00', oleh, disposisi: 'Proses', ke: langkah(3) });
    expect(kendali(kasus([], diterima(7), disposisi))).toEqual([
      {
        sel: {
          noAgenda: sel(7),
          indeks: sel('2026-001'),
          noSurat: sel('445/001'),
          tglSurat: sel('2026-02-27'),
          dariSurat: sel('RSUD Contoh'),
          hal: sel('Permohonan hak akses'),
          hop: sel(1),
          tanggal: sel('2026-03-05'),
          dari: sel('Kepala Dinas'),
          kepada: sel('Kepala Bidang'),
          isiDisposisi: sel('Proses'),
          paraf: sel(null),
        },
        pada: '2026-03-02',
        batal: null,
      },
    ]);
    const akhir = diselesaikan(21, { disposisi: 'Arsipkan', ke: 'selesai' });
    expect(kendali(kasus([], diterima(7), akhir))[0]?.sel.kepada).toEqual(sel(null));
    expect(kendali(kasus([], diterima(7), disposisi, batal)).map((b) => b.batal)).toEqual(['batal: salah daftar']);
    expect(kendali(kasus([2], diterima(7), disposisi, diurungkan(2))).map((b) => b.batal)).toEqual(['diurungkan']);
  });

  test('a letter without a disposition has its row, also one struck', () => {
    expect(kendali(kasus([], diterima(7), diselesaikan(2), batal))).toEqual([
      {
        sel: {
          noAgenda: sel(7),
          indeks: sel('2026-001'),
          noSurat: sel('445/001'),
          tglSurat: sel('2026-02-27'),
          dariSurat: sel('RSUD Contoh'),
          hal: sel('Permohonan hak akses'),
          ...{ hop: sel(null), tanggal: sel(null), dari: sel(null) },
          ...{ kepada: sel(null), isiDisposisi: sel(null), paraf: sel(null) },
        },
        pada: '2026-03-02',
        batal: 'batal: salah daftar',
      },
    ]);
  });

  test('a PKS handed over is no hop', () => {
    const serah: Kejadian = { ...umum, jenis: 'Diserahkan', kepada: 'lembaga', penerima: 'Rina', catatan: null };
    const k = kasus([], diterima(7), diselesaikan(2, { disposisi: 'Proses' }), disahkan, serah);
    expect(kendali(k).map((b) => b.sel.hop?.nilai)).toEqual([1]);
  });

  test('a reply of another year has its hops in that year’s book, under its own number', () => {
    const tahun = (t: number) =>
      ({ nomor: 'B/1', tanggal: '2026-03-01', hasil: 'setuju', agenda: { nomor: 7, tahun: t } }) as const;
    const k = kasus(
      [],
      diterima(7),
      diselesaikan(14, { balasan: tahun(2027) }),
      diselesaikan(15, { disposisi: 'Lanjutkan' }),
    );
    expect(kendali(k).map((b) => b.sel.hop?.nilai)).toEqual([null]);
    expect(bukuKendali(bahan('2027-12-31', k), 2027).baris.map((b) => b.sel.isiDisposisi?.nilai)).toEqual([
      'Lanjutkan',
    ]);
  });
});

describe('register PKS', () => {
  const akses = (userId: string): Kejadian => ({ ...umum, jenis: 'AksesDicatat', userId, catatan: null });
  const laporan = (periode: string, kewajiban: 'laporan-semester' | 'data-balikan' = 'laporan-semester'): Kejadian => ({
    ...{ ...umum, jenis: 'KewajibanDicatat', kewajiban, periode, nomor: null, catatan: null },
  });
  const diralat = (tindakan: number, isian: string, baru: string): Kejadian => ({
    ...{ ...umum, jenis: 'TindakanDiralat', tindakan, diralat: 'AksesDicatat', ringkas: 'x' },
    ...{ isian, lama: null, baru, alasan: 'x' },
    kini: {} as Extract<Kejadian, { jenis: 'TindakanDiralat' }>['kini'],
  });
  const isi = { tujuan: 'pelayanan pasien', elemen: ['nik', 'nama'], metode: 'web-portal' as const };
  const awal = diterima(7, { permohonan: { ...diterima(7).permohonan, ...isi } });

  test('an agreement, with the approval it rests on and what followed', () => {
    const k = kasus(
      [],
      awal,
      balasan(2),
      ralat({ balasan: { nomor: 'B/3', tanggal: '2026-02-28' }, lembaga: { nama: 'RSUD Contoh Asri' } }),
      disahkan,
      akses('2026-03-10'),
      laporan('2026-S1'),
      laporan('2026-03', 'data-balikan'),
    );
    expect(pks(k)).toEqual([
      {
        sel: {
          noUrut: sel(1),
          noPksKesatu: sel('470/021'),
          noPksKedua: sel('445/77'),
          pengguna: sel('RSUD Contoh Asri', ['RSUD Contoh']),
          tentang: sel('pelayanan pasien'),
          noPersetujuan: sel('B/3', ['B/2']),
          tglPersetujuan: sel('2026-02-28', ['2026-03-01']),
          tglTtd: sel('2026-03-02'),
          mulai: sel('2026-03-02'),
          berakhir: sel('2028-03-01'),
          elemen: sel('NIK, NAMA'),
          metode: sel('web-portal'),
          tglUserId: sel('2026-03-10'),
          laporanTerakhir: sel('2026-S1'),
          status: sel('berlaku'),
          kasus: sel('2026-001'),
        },
        pada: '2026-03-02',
        batal: null,
      },
    ]);
  });

  test('what nobody said is empty, not a word', () => {
    const [baris] = pks(kasus([], diterima(7), disahkan));
    expect(baris?.sel).toMatchObject({
      ...{ tentang: sel(null), elemen: sel(null), metode: sel(null), tglUserId: sel(null), laporanTerakhir: sel(null) },
      ...{ noPersetujuan: sel(null), tglPersetujuan: sel(null) },
    });
  });

  test.each([
    ['2026-03-01', 'belum berlaku'],
    ['2026-03-02', 'berlaku'],
    ['2027-06-01', 'berlaku'],
    ['2028-03-01', 'berlaku'],
    ['2028-03-02', 'habis'],
  ])('on %s it is %s', (hariIni, status) => {
    expect(pks(kasus([], awal, disahkan), hariIni)[0]?.sel.status).toEqual(sel(status));
    expect(pks(kasus([2], awal, disahkan, diurungkan(2)), hariIni)[0]?.sel.status).toEqual(sel('diurungkan'));
  });

  test('its term put right counts at once', () => {
    const k = kasus([], awal, disahkan, ralat({ kerjaSama: { mulai: '2026-04-01', berakhir: '2026-06-30' } }));
    expect(pks(k)[0]?.sel).toMatchObject({
      mulai: sel('2026-04-01', ['2026-03-02']),
      berakhir: sel('2026-06-30', ['2028-03-01']),
      status: sel('habis'),
    });
    expect(pks(k, '2026-03-15')[0]?.sel.status).toEqual(sel('belum berlaku'));
  });

  test('rests on the last approval that stands', () => {
    const k = kasus([3], awal, balasan(2), balasan(3), diurungkan(3), ralat({ balasan: { nomor: 'B/9' } }), disahkan);
    expect(pks(k)[0]?.sel.noPersetujuan).toEqual(sel('B/9', ['B/2']));
  });

  test('what was asked for is as it stood last: filled in, then put right', () => {
    const isian = (permohonan: object): Kejadian => ({ ...dilengkapi, lembaga: {}, permohonan });
    const k = kasus(
      [],
      diterima(7),
      isian({ tujuan: 'a', elemen: ['nik'], metode: 'web-service' }),
      ralat({ permohonan: { tujuan: 'b' } }),
      ralat({ permohonan: { elemen: ['kk'], metode: 'card-reader' } }),
      disahkan,
    );
    expect(pks(k)[0]?.sel).toMatchObject({ tentang: sel('b'), elemen: sel('KK'), metode: sel('card-reader') });
  });

  test('what was filled in counts where nothing was put right since, a slip of something else apart', () => {
    const isian = { tujuan: 'a', elemen: ['nik'], metode: 'web-service' } as const;
    const k = kasus([], diterima(7), { ...dilengkapi, permohonan: isian }, disahkan, ralat({ surat: { nomor: '9' } }));
    expect(pks(k)[0]?.sel).toMatchObject({
      ...{ tentang: sel('a'), elemen: sel('NIK'), metode: sel('web-service'), noPksKesatu: sel('470/021') },
    });
  });

  test('a user ID and a report put right, or taken back, stay legible', () => {
    const kini = (urung: readonly number[], ...act: readonly Kejadian[]) => {
      const s = pks(kasus(urung, awal, disahkan, ...act))[0]?.sel;
      return [s?.tglUserId, s?.laporanTerakhir];
    };
    expect(kini([], akses('2026-03-10'), diralat(3, 'user-id', '2026-03-11'))).toEqual([
      sel('2026-03-11', ['2026-03-10']),
      sel(null),
    ]);
    expect(kini([], akses('2026-03-10'), diralat(3, 'catatan', 'x'), diralat(9, 'user-id', '2026-04-01'))).toEqual([
      sel('2026-03-10'),
      sel(null),
    ]);
    expect(kini([3], akses('2026-03-10'), akses('2026-03-12'))).toEqual([sel('2026-03-12', ['2026-03-10']), sel(null)]);
    const jaringan: Kejadian = { ...umum, jenis: 'AksesDicatat', jaringan: '2026-03-12', catatan: null };
    expect(kini([], akses('2026-03-10'), jaringan)).toEqual([sel('2026-03-10'), sel(null)]);
    expect(kini([3], akses('2026-03-10'), diralat(3, 'user-id', '2026-03-11'))).toEqual([
      sel(null, ['2026-03-11']),
      sel(null),
    ]);
    expect(kini([3], akses('2026-03-10'))).toEqual([sel(null, ['2026-03-10']), sel(null)]);
    expect(kini([], laporan('2026-S1'), laporan('2026-S2'), diralat(4, 'periode', '2027-S1'))).toEqual([
      sel(null),
      sel('2027-S1', ['2026-S2']),
    ]);
    expect(kini([], laporan('2026-S1'), diralat(3, 'jenis', 'data-balikan'))).toEqual([sel(null), sel(null)]);
    expect(kini([], laporan('2026-S1'), laporan('2026-03', 'data-balikan'))).toEqual([sel(null), sel('2026-S1')]);
  });

  test('in the order recorded, then by case', () => {
    const dengan = (id: string, dicatat: string) => ({ ...kasus([], awal, { ...disahkan, dicatat }), id });
    const [a, b, c] = [
      dengan('2026-003', umum.dicatat),
      dengan('2026-001', umum.dicatat),
      dengan('2026-002', '2026-03-01T09:00:00+07:00'),
    ];
    const baris = bukuPks(bahan('2026-12-31', a, b, c), 2026).baris;
    expect(baris.map((x) => [x.sel.noUrut?.nilai, x.sel.kasus?.nilai])).toEqual([
      [1, '2026-002'],
      [2, '2026-001'],
      [3, '2026-003'],
    ]);
    expect(baris[0]).not.toHaveProperty('dicatat');
    expect(baris[0]).not.toHaveProperty('id');
  });
});

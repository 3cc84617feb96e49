/** A book of agreements, as an office has it, against what its agreements really are. */
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeXlsx, type XlsxCell } from '../support/make-xlsx.ts';
import { trueAgreements, untidyBook } from '../support/old-book.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

const MERGED = ['A1:G1', 'A2:G2', 'A4:A5', 'E4:F4'];
const benar = trueAgreements(200);
const buku = untidyBook(benar);

/** Eight ways to spoil a row; the first column is the running number. */
const SPOILED: readonly ((b: XlsxCell[]) => unknown)[] = [
  (b) => b.splice(1, 1, null),
  (b) => b.splice(2, 1, '  '),
  (b) => b.splice(2, 1, 'Toko Maju'),
  (b) => b.splice(3, 1, '31/2/2020'),
  (b) => b.splice(3, 1, '12 Mei'),
  (b) => b.splice(5, 1, '1/1/2001'),
  (b) => b.splice(2, 1, 'Dinas 3404010101900001'),
  (b) => b.splice(3, 1, '1 Januari 2031'),
];
const RUSAK = Array.from({ length: 15 }, (_, i) => 7 + i * 13);
const rusakkan = (semua: typeof buku): XlsxCell[][] =>
  semua.map((b, i) => {
    const baris = [...b];
    const ke = RUSAK.indexOf(i);
    if (ke >= 0) SPOILED[ke % SPOILED.length]?.(baris);
    return baris;
  });

describe('200 agreements with merged titles and dates in six spellings', () => {
  let t: TestDesk;
  beforeAll(async () => {
    t = await deskWithRegister();
    t.writeFile('buku.xlsx', makeXlsx(buku, MERGED));
  });
  afterAll(() => t.close());

  it('are all told in a preview that writes nothing', async () => {
    const { data, ringkas } = await t.json<readonly { id: string }[]>('impor', 'buku.xlsx', '--isi', 'pks', '-n');
    expect(ringkas).toMatchObject({ baris: 200, baru: 200, sama: 0, cacat: 0, impor: null });
    expect(data.slice(0, 2).map((b) => b.id)).toEqual(['B-001', 'B-002']);
    expect((await t.json('kerja-sama')).data).toEqual([]);
  });

  it('come in as they really are', async () => {
    await t.json('impor', 'buku.xlsx', '--isi', 'pks', '--kunci', 'buku');
    const { data } = await t.json<readonly Record<string, string>[]>('kerja-sama');
    const masuk = data.map(({ nomorKesatu, lembaga, tanggal, mulai, berakhir }) => ({
      nomor: nomorKesatu,
      ...{ lembaga, tanggal, mulai, berakhir },
    }));
    const urut = (a: { nomor?: string | undefined }, b: { nomor?: string | undefined }) =>
      (a.nomor ?? '') < (b.nomor ?? '') ? -1 : 1;
    expect(masuk.sort(urut)).toEqual([...benar].sort(urut));
  });

  it('stand in the books of their years, and the hospital is one institution under three spellings', async () => {
    for (const tahun of [2019, 2023, 2026]) {
      const { data } = await t.json<readonly { noPksKesatu: string }[]>('buku', 'pks', '--tahun', String(tahun));
      expect(data.map((b) => b.noPksKesatu)).toEqual(
        benar.filter((a) => a.mulai.startsWith(String(tahun))).map((a) => a.nomor),
      );
    }
    const { data } = await t.json<{ ejaan: { nama: string }[] }>('lembaga', 'RSUD Contoh');
    expect(data.ejaan.map((e) => e.nama).sort()).toEqual([
      'R.S.U.D. Contoh',
      'RSUD Contoh',
      'Rumah Sakit Umum Daerah Contoh',
    ]);
  });

  it('owe nothing for the time before they were entered', async () => {
    const { data } = await t.json<readonly { periode: string }[]>('kewajiban', '--semua');
    expect(data.length).toBeGreaterThan(0);
    expect(data.every((k) => k.periode >= '2026-S2')).toBe(true);
    expect((await t.json()).data.penyerahan).toEqual([]);
  });

  it('add nothing when they come again, under the same key or another', async () => {
    for (const kunci of ['buku', 'lain']) {
      const { ringkas } = await t.json('impor', 'buku.xlsx', '--isi', 'pks', '--kunci', kunci);
      expect(ringkas.baru ?? 0).toBe(0);
    }
    expect((await t.json('kerja-sama')).data).toHaveLength(200);
    expect((await t.json('impor', 'daftar')).data).toHaveLength(1);
    expect((await t.json('check')).data.temuan).toEqual([]);
  });
});

describe('the same book with fifteen faulty rows', () => {
  let t: TestDesk;
  beforeAll(async () => {
    t = await deskWithRegister();
    t.writeFile('buku.xlsx', makeXlsx(rusakkan(buku), MERGED));
  });
  afterAll(() => t.close());

  it('is refused as a whole, each fault with its cell', async () => {
    const { kode, keluar, rinci } = await t.failure('impor', 'buku.xlsx', '--isi', 'pks');
    expect([kode, keluar]).toEqual(['IMPOR_CACAT', 4]);
    const cacat = rinci.cacat as readonly { baris: number; cela: { sel: string | null }[] }[];
    expect(cacat.map((c) => c.baris)).toEqual(RUSAK.map((i) => i + 1));
    const sel = cacat.slice(0, 8).map((c) => c.cela[0]?.sel?.replace(/\d+/, '') ?? null);
    expect(sel).toEqual(['B', 'C', null, 'D', 'D', 'F', 'C', 'D']);
    expect((await t.json('kerja-sama')).data).toEqual([]);
  });

  it('goes in without them; they are written as they were with their reasons, and go in once mended', async () => {
    const { ringkas } = await t.json('impor', 'buku.xlsx', '--isi', 'pks', '--lewati-cacat');
    expect(ringkas).toMatchObject({ baru: 185, cacat: 15, impor: 1 });
    const xml = strFromU8(
      unzipSync(t.readFile('buku-belum-masuk.xlsx'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(xml.match(/<row /g)).toHaveLength(2 + 15);
    expect(xml).toContain('Toko Maju');
    expect(xml).toContain('Februari 2020 hanya sampai tanggal 29');
    expect(xml).toContain('<dataValidation type="list"'); // the kinds, for a book without such a column
    const lagi = await t.json<{ cela: { sel: string | null }[] }[]>(
      'impor',
      'buku-belum-masuk.xlsx',
      '--isi',
      'pks',
      '-n',
    );
    expect(Object.keys(lagi.ringkas.kolom as object)).toContain('Jenis lembaga');
    expect(lagi.data.flatMap((b) => b.cela.filter((c) => c.sel === null))).toEqual([]);
    t.writeFile('dibetulkan.xlsx', makeXlsx(buku, MERGED));
    const kedua = await t.json('impor', 'dibetulkan.xlsx', '--isi', 'pks');
    expect(kedua.ringkas).toMatchObject({ baru: 15, sama: 185, cacat: 0, impor: 2 });
    expect((await t.json('kerja-sama')).data).toHaveLength(200);
  });
});

it('a post and a name below the table are no entries, an institution without a number is one', async () => {
  const t = await deskWithRegister();
  const baris = [
    'Nomor PKS;Instansi;Tanggal PKS;Berakhir',
    '470/1;Badan Keuangan dan Aset Daerah;1/4/2024;31/3/2027',
    ';Dinas Lupa;;',
    ';Mengetahui,;;',
    ';Kepala Dinas;;',
    ';Contoh, S.Sos.;;',
    '470/2;Dinas Sosial;1/5/2024;30/4/2027',
  ];
  t.writeFile('buku.csv', new TextEncoder().encode(baris.join('\n')));
  const { data, ringkas } = await t.json<{ baris: number; hasil: string }[]>('impor', 'buku.csv', '--isi', 'pks', '-n');
  expect(data.map((b) => [b.baris, b.hasil])).toEqual([
    [2, 'baru'],
    [3, 'cacat'],
    [7, 'baru'],
  ]);
  expect(ringkas.dilewati).toEqual([4, 5, 6]);
  t.close();
});

it('an institution whose name tells no kind is of the kind that the register has it under', async () => {
  const t = await deskWithRegister();
  const kepala = 'Nomor PKS;Instansi;Tanggal PKS;Berakhir;Jenis';
  const put = (nama: string, ...baris: string[]) =>
    t.writeFile(nama, new TextEncoder().encode([kepala, ...baris].join('\n')));
  put('satu.csv', '470/1;Klinik Contoh;1/4/2024;31/3/2027;badan hukum nirlaba', '470/2;Toko;1/4/2024;31/3/2027;opd');
  await t.json('impor', 'satu.csv', '--isi', 'pks');
  put('dua.csv', '470/3;KLINIK CONTOH;1/5/2024;30/4/2027;', '470/4;Rumah Baca;1/5/2024;30/4/2027;');
  const { data } = await t.json<{ hasil: string; catatan: string[] }[]>('impor', 'dua.csv', '--isi', 'pks', '-n');
  expect(data.map((b) => [b.hasil, b.catatan.filter((c) => c.startsWith('jenis'))])).toEqual([
    ['baru', ['jenis: badan hukum nirlaba']],
    ['cacat', []],
  ]);
  t.close();
});

/**
 * Books as other programs really write them (test/support/books): LibreOffice 7.4 (xlsx, ods, xls of 1997, a CSV under
 * English settings), another writer of .xlsx, one behind a password. Nobody in them exists.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type Row = Readonly<{
  baris: number;
  hasil: string;
  cela: readonly { sel: string; sebab: string }[];
  catatan: readonly string[];
}>;

let t: TestDesk;
const book = (nama: string): Buffer => readFileSync(new URL(`../support/books/${nama}`, import.meta.url));
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const put = (nama: string): string => t.writeFile(nama, new Uint8Array(book(nama)));
const agreements = async () =>
  (await t.json<Record<string, unknown>[]>('kerja-sama')).data
    .map((b) => [b.nomorKesatu, b.lembaga, b.jenis, b.tanggal, b.berakhir])
    .sort();

describe('a workbook of LibreOffice with a sheet a year', () => {
  it('comes in with its days, its formula and its number as they are written there', async () => {
    put('libreoffice.xlsx');
    const { data } = await t.json<Row[]>('impor', 'libreoffice.xlsx', '--isi', 'pks', '--lembar', '2024');
    expect(await agreements()).toEqual([
      ['470.10', 'Bank “Contoh” Café', 'badan-hukum-profit', '2024-03-01', '2027-02-28'],
      ['470.2', 'Universitas Contoh', 'perguruan-tinggi', '2024-04-05', '2026-04-04'],
      ['470/01/PKS/2024', 'RSUD Contoh', 'rsud-blud', '2024-02-12', '2026-02-11'],
    ]);
    expect(data[0]?.catatan).toContain('E4 Berakhir: hasil rumus');
    expect(data[1]?.catatan.join()).not.toContain('diketik sebagai angka');
    expect(data[2]?.catatan.join()).toContain('B6 Nomor PKS kantor: 470.2 diketik sebagai angka');
    const { impor, permohonan } = (await t.json<Record<string, Record<string, unknown>>>('show', 'B-001')).data;
    expect(impor).toMatchObject({ buku: 'libreoffice.xlsx, lembar 2024', baris: 4 });
    expect(permohonan?.elemen).toEqual(['nik', 'nama-lengkap']);
  });

  it('is refused where a day rests on a formula of today, also of another sheet', async () => {
    put('libreoffice.xlsx');
    const { data } = await t.json<Row[]>('impor', 'libreoffice.xlsx', '--isi', 'pks', '--lembar', '2025', '-n');
    expect(data[0]).toMatchObject({
      hasil: 'cacat',
      cela: [{ sel: 'D2', sebab: expect.stringContaining('=Rekap!B2+365') }],
    });
  });

  it('is asked for its sheet at a terminal, and names those there are', async () => {
    put('libreoffice.xlsx');
    const gagal = await t.failure('impor', 'libreoffice.xlsx', '--isi', 'pks', '--lembar', '2026');
    expect(gagal).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL', rinci: { pilihan: ['Rekap', '2024', '2025'] } });
    expect(gagal.saran).toEqual(['pks impor libreoffice.xlsx --isi pks --lembar Rekap']);
    const ditanya: string[] = [];
    t.ask = {
      choose: async (pesan: string, pilihan: readonly { nilai: unknown; nama: string }[]) => {
        ditanya.push(pesan, ...pilihan.map((p) => p.nama));
        return pilihan[0]?.nilai;
      },
      confirm: async () => true,
    } as unknown as NonNullable<TestDesk['ask']>;
    await t.run(['impor', 'libreoffice.xlsx', '--isi', 'pks']);
    expect(ditanya).toEqual(['Lembar yang dibaca', '2024 (3 baris)', '2025 (1 baris)']);
    expect(await agreements()).toHaveLength(3);
  });
});

it('a workbook of another writer comes in', async () => {
  put('penulis-lain.xlsx');
  await t.json('impor', 'penulis-lain.xlsx', '--isi', 'pks');
  expect(await agreements()).toEqual([
    ['470.10', 'RSUD Contoh', 'rsud-blud', '2024-02-29', '2026-02-28'],
    ['470.2', 'Universitas Contoh', 'perguruan-tinggi', '2024-04-05', '2026-04-04'],
    ['470/11/PKS/2023', 'Bank “Contoh” & Rekan', 'badan-hukum-profit', '2023-05-17', '2026-05-16'],
  ]);
});

it('days with the month first are not taken for ours, also where both readings would do', async () => {
  put('libreoffice-inggris.csv');
  const { data } = await t.json<Row[]>('impor', 'libreoffice-inggris.csv', '--isi', 'pks', '--lewati-cacat');
  expect(data.map((b) => b.hasil)).toEqual(['cacat', 'cacat', 'baru']);
  expect(data[0]?.cela.map((c) => c.sel)).toEqual(['D4', 'E4']);
  expect(await agreements()).toEqual([['470.2', 'Universitas Contoh', 'perguruan-tinggi', '2024-04-05', '2026-04-04']]);
});

it.each([
  ['kata-sandi.xlsx', 'kata sandi'],
  ['excel-97-dinamai.xlsx', 'Excel lama'],
  ['libreoffice.ods', 'bukan buku Excel'],
])('%s is refused by its bytes', async (nama, sebab) => {
  put(nama);
  expect(await t.failure('impor', nama, '--isi', 'pks')).toMatchObject({
    kode: 'BUKU_TIDAK_TERBACA',
    pesan: expect.stringContaining(sebab),
  });
});

it('60 MB are refused before they are read', async () => {
  t.writeFile('besar.xlsx', new Uint8Array(60 * 1024 * 1024));
  expect((await t.failure('impor', 'besar.xlsx', '--isi', 'pks')).kode).toBe('BERKAS_TERLALU_BESAR');
});

it('what stands below the table is no entry, and a number that a faulty row has too is told', async () => {
  const rows = [
    'Nomor PKS;Instansi;Tanggal PKS;Berakhir;Data yg diakses;Ket',
    '470/1;RSUD Contoh;1/4/2024;31/3/2027;NIK, nama;',
    '470/8;Klinik Contoh;Feb 2023;;;',
    '470/8;Yayasan Contoh;9/2/2023;8/2/2025;;',
    ';;;;Sleman, 2 Januari 2024;',
    ';;;;;lanjutan catatan',
  ];
  t.writeFile('buku.csv', new TextEncoder().encode(rows.join('\n')));
  const { data, ringkas } = await t.json<Row[]>('impor', 'buku.csv', '--isi', 'pks', '-n');
  expect(ringkas).toMatchObject({ baris: 3, baru: 2, cacat: 1, dilewati: [5, 6] });
  expect(data[2]?.catatan).toContain('nomor yang sama ada juga di baris 3, yang cacat; periksa');
  const { out } = await t.run(['impor', 'buku.csv', '--isi', 'pks', '-n']);
  expect(out.match(/mulai tidak ditulis/g)).toHaveLength(1);
});

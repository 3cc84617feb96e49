/** What an import asks a person, and keeps so that it is asked once. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BOOK_STYLES, columnXml, sheetXml } from '../../src/papers/book/example-book.ts';
import { packXlsx, textCell } from '../../src/papers/sheet/xlsx-package.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  const buku = 'Nomor PKS;Siapa;Tanggal PKS\n470/1;RSUD Contoh;2/1/2025\n470/2;Dinas Contoh;3/1/2025\n';
  t.writeFile('buku.csv', new TextEncoder().encode(buku));
});
afterEach(() => t.close());

const COLUMN = ['Kolom Nama lembaga', 'B "Siapa"'] as const;

it('asks for the file, what it holds, a column it does not know, and whether to record', async () => {
  const { keluar, err } = await askAtDesk(
    t,
    ['impor'],
    [
      ['Berkas buku lama (.xlsx atau .csv)', 'buku.csv'],
      ['Isi buku itu', 'PKS yang sudah ditandatangani'],
      COLUMN,
      ['Catat 2 baris baru dari 2 baris?', true],
    ],
  );
  expect([keluar, err]).toEqual([0, expect.stringContaining('tidak dikenal dari judulnya')]);
  expect((await t.json<unknown[]>('kerja-sama')).data).toHaveLength(2);
});

it('what the book makes one doubt is said once, above the question', async () => {
  t.writeFile(
    'lama.csv',
    new TextEncoder().encode('Nomor PKS;Lembaga;Tanggal;Lama\n470/1;RSUD Contoh;2/1/2025;2 tahun\n'),
  );
  const { err } = await askAtDesk(
    t,
    ['impor', 'lama.csv', '--isi', 'pks'],
    [['Catat 1 baris baru dari 1 baris?', true]],
  );
  expect(err.match(/dihitung dari jangka\s+waktunya/g)).toHaveLength(1);
});

it('asks once for the kind of each institution whose name does not tell it; rows without an answer stay faulty', async () => {
  const isi = ['470/1;Klinik Contoh', '470/2;KLINIK CONTOH', '470/3;Notaris Contoh', '470/4;Samsat Contoh'];
  const baris = isi.map((satu, i) => `${satu};${i + 2}/1/2025`);
  t.writeFile('jenis.csv', new TextEncoder().encode(['Nomor PKS;Lembaga;Tanggal PKS', ...baris].join('\n')));
  const { keluar } = await askAtDesk(
    t,
    ['impor', 'jenis.csv', '--isi', 'pks', '--lewati-cacat'],
    [
      ['Jenis Klinik Contoh (baris 2, 3)', 'Badan hukum profit'],
      ['Jenis Notaris Contoh (baris 4)', 'Tidak tahu, juga yang sesudahnya'],
      ['Catat 2 baris baru dari 4 baris (2 cacat tidak ikut)?', true],
    ],
  );
  expect(keluar).toBe(0);
  const { data } = await t.json<{ lembaga: string; jenis: string }[]>('kerja-sama');
  expect(data.map((k) => [k.lembaga, k.jenis])).toEqual([
    ['Klinik Contoh', 'badan-hukum-profit'],
    ['KLINIK CONTOH', 'badan-hukum-profit'],
  ]);
});

it('remembers the kinds that were told, and asks nothing before a refusal that no answer could change', async () => {
  const buku = (akhir: string) =>
    `Nomor PKS;Lembaga;Jenis;Tanggal PKS\n470/1;Klinik Contoh;Klinik;2/1/2025\n470/2;Dinas Contoh;;${akhir}\n`;
  t.writeFile('k.csv', new TextEncoder().encode(buku('kapan-kapan')));
  const argv = ['impor', 'k.csv', '--isi', 'pks'];
  expect((await askAtDesk(t, argv, [])).keluar).toBe(4);
  expect((await askAtDesk(t, [...argv, '--lewati-cacat', '--sisa', 'data'], [])).err).toContain('register');
  await askAtDesk(
    t,
    [...argv, '-n'],
    [['Jenis Klinik Contoh (baris 2; "Klinik" tidak dikenal)', 'Badan hukum profit']],
  );
  t.writeFile('k.csv', new TextEncoder().encode(buku('3/1/2025')));
  expect((await askAtDesk(t, argv, [['Catat 2 baris baru dari 2 baris?', true]])).keluar).toBe(0);
  const { data } = await t.json<{ jenis: string }[]>('kerja-sama');
  expect(data.map((k) => k.jenis)).toEqual(['badan-hukum-profit', 'opd']);
});

it('shows in a few lines which kinds a long book does not tell itself', async () => {
  const baris = Array.from({ length: 16 }, (_, i) => `470/${i};${i % 2 ? 'KUA' : 'Dinas'} Contoh;${i + 1}/1/2025`);
  t.writeFile('p.csv', new TextEncoder().encode(['Nomor PKS;Lembaga;Tanggal PKS', ...baris, '9;;9/9/2025'].join('\n')));
  const { err } = await askAtDesk(
    t,
    ['impor', 'p.csv', '--isi', 'pks', '--lewati-cacat'],
    [['Catat 16 baris baru dari 17 baris?', false]],
  );
  expect(err).toMatch(/perangkat daerah +Dinas Contoh\n/);
  expect(err).toMatch(/instansi vertikal +KUA Contoh\n/);
});

it('says before any question that a file is not there, and names the books that are', async () => {
  const { keluar, err } = await askAtDesk(t, ['impor', 'buku.xlsx'], []);
  expect([keluar, err]).toEqual([expect.any(Number), expect.stringContaining('pks impor buku.csv')]);
});

it('offers every column with what it holds, and says what is missing where none fits', async () => {
  const buku = 'No;No PKS Dukcapil / Instansi;Lembaga;Tanggal PKS\n1;470/1/PKS;RSUD Contoh;2/1/2025\n';
  t.writeFile('nomor.csv', new TextEncoder().encode(buku));
  const argv = ['impor', 'nomor.csv', '--isi', 'pks'];
  await askAtDesk(t, argv, [
    ['Kolom Nomor PKS kantor', 'B "No PKS Dukcapil / Instansi"'],
    ['Catat 1 baris baru dari 1 baris?', true],
  ]);
  expect((await t.json<{ nomorKesatu: string }[]>('kerja-sama')).data).toMatchObject([{ nomorKesatu: '470/1/PKS' }]);
  const { keluar, err } = await askAtDesk(t, argv, [['Kolom Nomor PKS kantor', 'tidak ada di buku ini']]);
  expect([keluar, err]).toEqual([2, expect.stringContaining('Kolom Nomor PKS kantor tidak ada di buku ini')]);
});

it('a no records nothing', async () => {
  const argv = ['impor', 'buku.csv', '--isi', 'pks'];
  const { keluar } = await askAtDesk(t, argv, [COLUMN, ['Catat 2 baris baru dari 2 baris?', false]]);
  expect(keluar).toBe(130);
  expect((await t.json<unknown[]>('kerja-sama')).data).toEqual([]);
});

it('keeps the columns in a file that later answers for them, and names what does not fit in it', async () => {
  const argv = ['impor', 'buku.csv', '--isi', 'pks', '--peta', 'peta.json'];
  await askAtDesk(t, argv, [COLUMN, ['Catat 2 baris baru dari 2 baris?', true]]);
  expect(JSON.parse(t.readFile('peta.json').toString())).toEqual({
    isi: 'pks',
    lembar: 'buku',
    kepala: [1],
    kolom: { nomorKesatu: 'A', tanggal: 'C', lembaga: 'B' },
    judul: { nomorKesatu: 'Nomor PKS', tanggal: 'Tanggal PKS', lembaga: 'Siapa' },
  });
  const ulang = await t.json(...argv);
  expect(ulang.ringkas).toMatchObject({ baru: 0, sama: 2, kolom: { 'Nama lembaga': 'B "Siapa"' } });
  for (const [isi, sebab] of [
    ['{', 'bukan JSON'],
    ['{"isi":"kasus"}', 'dibuat untuk --isi kasus'],
    ['{"isi":"pks","kepala":[1],"kolom":{"nama":"A"}}', 'menyebut isian "nama"'],
    ['{"isi":"pks","kepala":[1],"kolom":{"lembaga":"7"}}', 'menyebut kolom "7"'],
    ['{"isi":"pks","kolom":{}}', 'nomor baris judulnya'],
  ] as const) {
    t.writeFile('peta.json', new TextEncoder().encode(isi));
    expect(await t.failure(...argv)).toMatchObject({
      kode: 'NILAI_TIDAK_DIKENAL',
      pesan: expect.stringContaining(sebab),
    });
  }
});

it('a map finds its headings where another book has them, and refuses a book that lacks one', async () => {
  const argv = ['impor', 'buku.csv', '--isi', 'pks', '--peta', 'peta.json'];
  await askAtDesk(t, argv, [COLUMN, ['Catat 2 baris baru dari 2 baris?', true]]);
  const lain = ['Buku tahun lain', '', 'Tanggal PKS;Nomor PKS;Siapa', '2/2/2025;470/8;RSUD Contoh', '3/2/2025;470/9;X'];
  t.writeFile('buku.csv', new TextEncoder().encode(lain.join('\n')));
  expect((await t.json(...argv, '-n')).ringkas).toMatchObject({ baris: 2, baru: 1, cacat: 1, kepala: [3] });
  t.writeFile('buku.csv', new TextEncoder().encode(['Tanggal PKS;Nomor PKS', '2/2/2025;470/8'].join('\n')));
  expect((await t.failure(...argv, '-n')).pesan).toContain('menyebut judul yang tidak ada');
});

it('asks once which step the words of a running case mean, the likely ones first, and remembers it', async () => {
  const baris = ['1;sudah di Kabid', '2;SUDAH DI KABID', '3;L9', '4;entah di mana'].map((satu) => {
    const [nomor, posisi] = satu.split(';');
    return `RSUD Contoh;445/${nomor};5/1/2026;6/1/2026;Hak akses;${posisi};12/1/2026`;
  });
  const judul = 'Lembaga;Nomor Surat;Tanggal Surat;Diterima;Perihal;Posisi;Sejak';
  t.writeFile('k.csv', new TextEncoder().encode([judul, ...baris].join('\n')));
  const argv = ['impor', 'k.csv', '--isi', 'kasus'];
  expect((await t.failure(...argv)).rinci.cacat).toMatchObject([
    { baris: 2, cela: [{ sel: 'F2', sebab: expect.stringContaining('mungkin 4 atau 7 atau 10 atau 18 atau 21') }] },
    { baris: 3 },
    { baris: 5, cela: [{ sebab: expect.stringContaining('misalnya 2') }] },
  ]);
  const { keluar } = await askAtDesk(
    t,
    [...argv, '-n'],
    [
      ['"sudah di Kabid" (baris 2, 3) itu langkah', 'L07 Periksa konsep PKS'],
      ['"entah di mana" (baris 5) itu langkah', 'Tidak tahu: barisnya cacat'],
    ],
  );
  expect(keluar).toBe(0);
  const { data, ringkas } = await t.json<{ catatan: string[] }[]>(...argv, '-n');
  expect(ringkas).toMatchObject({ baru: 3, cacat: 1 });
  expect(data.map((b) => b.catatan.includes('"sudah di Kabid": langkah 7'))).toEqual([true, false, false, false]);
});

it('asks what days are that no column was told for, and without a person says that they are left out', async () => {
  const baris = [
    'Nomor PKS;Instansi;Nomor Mereka;Paraf;Ujung;Ditagih',
    '470/1;Dinas Contoh;1/MOU/2025;2 Jan 2025;1/1/2027;3/2/2025',
  ];
  t.writeFile('hari.csv', new TextEncoder().encode(baris.join('\n')));
  const argv = ['impor', 'hari.csv', '--isi', 'pks'];
  const { peringatan, data } = await t.json<{ hasil: string }[]>(...argv, '-n');
  expect(data[0]?.hasil).toBe('cacat');
  expect(peringatan.join()).toContain('Tanggal di kolom D "Paraf", E "Ujung", F "Ditagih" tidak dipakai.');
  await askAtDesk(t, argv, [
    ['Tanggal di kolom D "Paraf"', 'Tanggal tanda tangan'],
    ['Tanggal di kolom E "Ujung"', 'Berakhir'],
    ['Tanggal di kolom F "Ditagih"', 'tidak dipakai'],
    ['Catat 1 baris baru dari 1 baris?', true],
  ]);
  const { data: kini } = await t.json<{ tanggal: string; berakhir: string }[]>('kerja-sama');
  expect(kini).toMatchObject([{ tanggal: '2025-01-02', mulai: '2025-01-02', berakhir: '2027-01-01' }]);
});

it('without a person names what is missing, and writes nothing over another file', async () => {
  expect((await t.failure('impor')).rinci).toEqual({ flag: ['BERKAS', '--isi'] });
  expect((await t.failure('impor', 'buku.csv', '--isi', 'pks')).kode).toBe('KOLOM_TIDAK_DIKENAL');
  t.writeFile('cacat.csv', new TextEncoder().encode('Nomor PKS;Lembaga;Tanggal\n470/1;RSUD Contoh;entah\n'));
  t.writeFile('cacat-belum-masuk.xlsx', new Uint8Array([1]));
  const lewati = ['impor', 'cacat.csv', '--isi', 'pks', '--lewati-cacat'];
  const galat = await t.failure(...lewati, '--sisa', 'cacat-belum-masuk.xlsx');
  expect(galat).toMatchObject({ kode: 'BERKAS_SUDAH_ADA', keluar: 4 });
  // What an earlier import left there stays; this one's rest has the next free name.
  for (const ke of [2, 3]) expect((await t.json(...lewati)).ringkas.sisa).toMatch(`cacat-belum-masuk-${ke}.xlsx`);
  expect([...t.readFile('cacat-belum-masuk.xlsx')]).toEqual([1]);
  t.writeFile('besar.csv', new Uint8Array(60 * 1024 * 1024));
  expect((await t.failure('impor', 'besar.csv', '--isi', 'pks')).kode).toBe('BERKAS_TERLALU_BESAR');
});

it('names every sheet that it does not read, with its rows, before it asks and in its answer', async () => {
  const lembar = (nama: string, ...baris: readonly (readonly string[])[]) => ({
    nama,
    xml: sheetXml(
      [['Nomor PKS', 'Lembaga', 'Tanggal'], ...baris].map((b) => b.map((teks) => textCell(teks, 0))),
      {
        kolom: [columnXml(0, 20, 0)],
        akhir: '',
      },
    ),
  });
  const [satu, dua, tiga] = ['470/1', '470/2', '470/3'].map((nomor) => [nomor, 'RSUD Contoh', '2/1/2025']);
  const semua = [lembar('2024', satu ?? []), lembar('2025', dua ?? [], tiga ?? []), lembar('Kosong')];
  t.writeFile('tahun.xlsx', packXlsx({ judul: 'Buku', lembar: semua, gaya: BOOK_STYLES }));
  const argv = ['impor', 'tahun.xlsx', '--isi', 'pks'];
  const { err } = await askAtDesk(t, argv, [
    ['Lembar yang dibaca', '2024 (1 baris)'],
    ['Catat 1 baris baru dari 1 baris?', false],
  ]);
  expect(err).toContain('"2025" (2 baris)');
  const { peringatan, ringkas } = await t.json(...argv);
  expect(ringkas).toMatchObject({ baru: 1 });
  expect(peringatan).toContainEqual(
    expect.stringMatching(
      /Hanya lembar "2024".*: "2025" \(2 baris\)\..*: pks impor tahun\.xlsx --isi pks --lembar 2025$/,
    ),
  );
});

it('makes an empty book of each kind, which it then reads without a question', async () => {
  for (const isi of ['pks', 'kasus', 'surat-masuk']) {
    await t.json('impor', '--contoh', `${isi}.xlsx`, '--isi', isi);
    const { ringkas, data, peringatan } = await t.json<unknown[]>('impor', `${isi}.xlsx`, '--isi', isi, '-n');
    expect([isi, data, ringkas.tidakDipakai]).toEqual([isi, [], []]);
    expect(peringatan.join()).not.toContain('Petunjuk');
    expect((await t.failure('impor', '--contoh', `${isi}.xlsx`, '--isi', isi)).kode).toBe('BERKAS_SUDAH_ADA');
  }
});

/** The yearly books of a case that came from paper: what happens after its entry is kept like any other's. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advanceUntil, langkahFlags } from '../support/advance-kasus.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const buku = async (kode: string, tahun = '2026'): Promise<Rows> =>
  (await t.json<Rows>('buku', kode, '--tahun', tahun)).data;
const openFindings = async (): Promise<Rows> =>
  (await t.json<Rows>('buku', 'periksa', '2026')).data.filter((x) => x.dijelaskan === false);

const enter = (langkah: string, sejak: string, ...lain: readonly string[]) =>
  t.json(
    ...['new', '--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--nomor-surat', '445/1', '--hal', 'Hak akses'],
    ...['--tanggal-surat', '2/3/2026', '--diterima', '3/3/2026', '--di-langkah', langkah, '--tanggal', sejak, ...lain],
  );

it('every letter, disposition, reply and agreement after the entry stands in exactly one book', async () => {
  await enter('11', '1/5/2026');
  await t.json(
    'advance',
    'B-001',
    ...(await langkahFlags(t, 11)),
    '--disposisi',
    'setuju diparaf',
    '--kepada',
    'kepala-bidang',
  );
  await advanceUntil(t, 'B-001', 13);
  await t.json('advance', 'B-001', '--lengkap', '--nomor-keluar', '470/77', '--tanggal-keluar', 'hari ini');
  t.kini = new Date('2026-10-19T10:15:00+07:00');
  await t.json('nomor', 'pesan', 'B-001', '--untuk', 'pengingat-kemendagri', '--nomor', '470/70');
  await t.json('draft', 'B-001', 'pengingat-kemendagri');
  await t.json('nomor', 'pakai', 'B-001', '--untuk', 'pengingat-kemendagri');
  await t.json('advance', 'B-001', ...(await langkahFlags(t, 14)), '--disposisi', 'siapkan naskah');
  await advanceUntil(t, 'B-001', null);
  const pihak = ['--berakhir', '18/10/2028', '--penandatangan-kedua', 'dr. Contoh', '--jabatan-kedua', 'Direktur'];
  await t.json('sahkan', 'B-001', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/78', ...pihak, '--ya');
  expect((await buku('masuk')).map((b) => [b.noAgenda, b.noSurat])).toEqual([
    [null, '445/1'],
    [1, '400.8/1/Dukcapil'],
  ]);
  expect((await buku('keluar')).map((b) => [b.noSurat, b.tgl, b.kasus])).toEqual([
    ['470/77', '2026-08-19', 'B-001'],
    ['470/70', '2026-10-19', 'B-001'],
  ]);
  expect((await buku('kendali')).map((b) => [b.noSurat, b.hop, b.kepada, b.isiDisposisi, b.tanggal])).toEqual([
    ['445/1', 1, 'Kepala Bidang', 'setuju diparaf', '2026-08-19'],
    ['400.8/1/Dukcapil', 1, 'Pengadministrasi Umum', 'siapkan naskah', '2026-10-19'],
  ]);
  expect((await buku('pks')).map((b) => b.noPksKesatu)).toEqual(['470/021']);
  expect(await openFindings()).toEqual([]);
});

it('dispositions after a reply of the time before pks stand with the letter the case came with', async () => {
  await enter('16', '1/5/2026', '--balasan', 'setuju', '--nomor-balasan', '4/1', '--tanggal-balasan', '20/4/2026');
  await t.json('advance', 'B-001', ...(await langkahFlags(t, 16)), '--disposisi', 'untuk diteruskan');
  expect((await buku('kendali')).map((b) => [b.noSurat, b.isiDisposisi, b.dari])).toEqual([
    ['445/1', 'untuk diteruskan', 'Kepala Dinas'],
  ]);
});

it('the letter is struck with its case, and goes to the year its receipt is put right to', async () => {
  await enter('7', '1/5/2026');
  await t.json('ralat', 'B-001', '--isian', 'tanggal-surat=20/12/2025', '--alasan', 'salah tahun');
  await t.json('ralat', 'B-001', '--isian', 'diterima=29/12/2025', '--alasan', 'salah baca');
  expect(await buku('masuk')).toEqual([]);
  const [lama] = (await t.json<Rows>('buku', 'masuk', '--tahun', '2025')).data;
  expect(lama).toMatchObject({ tglTerima: '2025-12-29', dicoret: { tglTerima: ['2026-03-03'] }, batal: null });
  await t.json('batal', 'B-001', '--alasan', 'dua kali dicatat');
  expect((await buku('masuk', '2025')).map((b) => b.batal)).toEqual(['batal: dua kali dicatat']);
  expect((await buku('kendali', '2025')).map((b) => b.batal)).toEqual(['batal: dua kali dicatat']);
  expect((await t.json<{ temuan: unknown[] }>('check')).data.temuan).toEqual([]);
});

it('the book of the register itself, imported again, brings nothing', async () => {
  const surat = ['--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--nomor-surat', '007', '--hal', 'Hak akses'];
  await t.json('new', ...surat, '--tanggal-surat', '2/3/2026', '--diterima', '3/3/2026', '--ya');
  await enter('11', '1/5/2026');
  await advanceUntil(t, 'B-001', null);
  const dulu = await buku('masuk');
  expect(dulu).toHaveLength(3);
  await t.json('buku', 'masuk', '--ke', 'masuk.csv');
  const hasil = await t.json<Rows>('impor', 'masuk.csv', '--isi', 'surat-masuk');
  expect(hasil.data.map((b) => [b.hasil, b.id])).toEqual([
    ['sama', 'B-001'],
    ['sama', '2026-001'],
    ['sama', 'B-001'],
  ]);
  expect(await buku('masuk')).toEqual(dulu);
});

it('two letters with one agenda number are named by the import, one letter twice is left open by the audit', async () => {
  const isi = ['No Agenda;Tgl Terima;Tgl Surat;No Surat;Pengirim', '5;3/4/2026;2/4/2026;5/A;Kalurahan Contoh'];
  t.writeFile(
    'h.csv',
    [...isi, '05;3/4/2026;2/4/2026;5/B;Bank Contoh', '6;3/4/2026;2/4/2026;6/A;Bank Contoh'].join('\n'),
  );
  const { data } = await t.json<Rows>('impor', 'h.csv', '--isi', 'surat-masuk');
  expect(data.map((b) => /dipakai juga oleh (.*)/.exec(JSON.stringify(b.catatan))?.[1] ?? null)).toEqual([
    expect.stringContaining('baris 3'),
    expect.stringContaining('baris 2'),
    null,
  ]);
  expect(await openFindings()).toEqual([]);
  t.writeFile('i.csv', [isi[0], '5;4/4/2026;2/4/2026;5/A;Kal. Contoh'].join('\n'));
  await t.json('impor', 'i.csv', '--isi', 'surat-masuk');
  expect(await openFindings()).toMatchObject([
    {
      nomor: '5',
      sebab: expect.stringMatching(/^surat yang sama ada dua kali: .*h\.csv, baris 2 dan .*i\.csv, baris 2/),
    },
  ]);
});

const letter = ['new', '--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--hal', 'Hak akses', '--lengkap'] as const;

it('agenda numbers go on after those that the book of this year has given, while it stands', async () => {
  const isi = 'No Agenda;Tanggal Terima;Nomor Surat;Pengirim;Perihal\n';
  t.writeFile(
    'ini.csv',
    `${isi}108/I;5/1/2026;523/1;Dinas Contoh;Undangan musyawarah\n0109;6/1/2026;523/2;Desa Contoh;Permohonan\n`,
  );
  t.writeFile('lalu.csv', `${isi}900;5/1/2025;523/1;Dinas Contoh;Permohonan\n`);
  const { peringatan } = await t.json('impor', 'ini.csv', '--isi', 'surat-masuk');
  expect(peringatan).toEqual([expect.stringContaining('2026 diteruskan sesudah 109')]);
  expect((await t.json('impor', 'lalu.csv', '--isi', 'surat-masuk')).peringatan).toEqual([]);
  const terima = async (nomor: string) =>
    (await t.json<{ agenda: unknown }>(...letter, '--nomor-surat', nomor, '--tanggal-surat', '3/8/2026')).data.agenda;
  expect(await terima('445/1')).toEqual({ nomor: 110, tahun: 2026 });

  const { data, ringkas } = await t.json<unknown[]>('cari', 'musyawarah');
  expect([data, ringkas.suratLama]).toEqual([
    [],
    [expect.objectContaining({ tahun: 2026, noAgenda: '108/I', pengirim: 'Dinas Contoh' })],
  ]);
  expect((await t.run(['cari', 'musyawarah'])).out).toContain('Agenda 108/I/2026');
  expect((await t.json('cari', 'musyawarah', '--status', 'aktif')).ringkas.suratLama).toEqual([]);
  expect((await t.json('cari', '523/2', '--lembaga', 'dinas')).ringkas.suratLama).toEqual([]);

  await t.json('impor', 'tarik', '1', '--alasan', 'buku lain');
  expect(await terima('445/2')).toEqual({ nomor: 1, tahun: 2026 });
  expect((await t.json('cari', 'musyawarah')).ringkas.suratLama).toEqual([]);
});

it('a case on paper that has an agenda number counts among them', async () => {
  const isi =
    'Lembaga;Nomor Surat;Tanggal Surat;Diterima;No Agenda;Langkah;Sejak\nRSUD Contoh;445/9;1/7/2026;2/7/2026;412;7;9/7/2026\n';
  t.writeFile('jalan.csv', isi);
  await t.json('impor', 'jalan.csv', '--isi', 'kasus');
  const argv = [...letter, '--nomor-surat', '445/1', '--tanggal-surat', '3/8/2026'];
  expect((await t.json<{ agenda: unknown }>(...argv)).data.agenda).toEqual({ nomor: 413, tahun: 2026 });
});

it('a book of letters names what may be lost in it, and a report says what it leaves out', async () => {
  const surat = [
    '101/2026;5/1/2026;445/1;RSUD Contoh',
    '103/2026;20/1/2026;;Dinas Contoh',
    "104/2026;3 Peb '26;9/1;Dinas Contoh",
    '105/2026;;9/2;RSUD Contoh',
  ];
  const tglSurat = ['4/1/2026', '19/1/2026', '2/2/2026', '1/2/2026'];
  const isi = ['No Agenda;Tgl Terima;No Surat;Pengirim;Tgl Surat', ...surat.map((s, i) => `${s};${tglSurat[i]}`)];
  t.writeFile('s.csv', isi.join('\n'));
  const { peringatan, data } = await t.json<{ catatan: string[] }[]>('impor', 's.csv', '--isi', 'surat-masuk');
  expect(peringatan).toContain('Tanpa nomor surat: baris 3.');
  expect(peringatan).toContain('Nomor agenda 2026 yang tidak ada di baris yang terbaca: 102.');
  expect(data[3]?.catatan).toContain('tanggal terima tidak ada: di buku berdiri pada tanggal suratnya');
  expect((await t.run(['cari', '445/1'])).out).toContain('Agenda 101/2026 ');
  // Counted by the month that stands in the cells.
  const januari = surat.filter((s) => /^[^;]*;\d+\/1\/2026/.test(s)).length;
  for (const [bulan, banyak] of [
    ['1', januari],
    ['2', surat.length - januari],
    ['3', 0],
  ] as const) {
    const laporan = await t.json<{ suratLama: number; masuk: number }>('laporan', '--bulan', bulan, '--tahun', '2026');
    expect([bulan, laporan.data.suratLama, laporan.data.masuk]).toEqual([bulan, banyak, 0]);
  }
  const { out } = await t.run(['laporan', '--tahun', '2026']);
  expect(out).toContain('4 surat dari buku lama');
});

it('a letter without a day of receipt stays below the row it stood below in its book', async () => {
  t.writeFile(
    's.csv',
    [
      'No Agenda;Tanggal Terima;Nomor Surat;Tanggal Surat;Pengirim;Perihal',
      '1;05/01/2026;1/A;02/01/2026;Dinas Satu;x',
      '2;12/01/2026;2/B;09/01/2026;Dinas Dua;x',
      '3;;3/C;02/01/2026;Dinas Tiga;x',
      '4;13/01/2026;4/D;10/01/2026;Dinas Empat;x',
    ].join('\n'),
  );
  await t.json('impor', 's.csv', '--isi', 'surat-masuk');
  expect((await buku('masuk')).map((b) => b.noSurat)).toEqual(['1/A', '2/B', '3/C', '4/D']);
});

it('names that may be one institution are named, with the command that says so', async () => {
  const nama = ['RSUD Contoh Patuh', 'R S U D Contoh Patuh Kab. Sleman', 'Puskesmas Contoh', 'Puskesmas Contoh II'];
  const isi = ['Nomor PKS;Lembaga;Tanggal PKS', ...nama.map((n, i) => `470/${i};${n};${i + 1}/4/2024`)];
  t.writeFile('m.csv', isi.join('\n'));
  expect((await t.json('impor', 'm.csv', '--isi', 'pks', '-n')).peringatan).toContain(
    'Nama yang mirip dihitung lembaga sendiri-sendiri. Bila sama, sesudah diimpor: pks lembaga samakan "RSUD Contoh Patuh" "R S U D Contoh Patuh Kab. Sleman"',
  );
});

it('names agreements whose remark says that they ended, and reads the field from the purpose', async () => {
  const isi =
    'Nomor PKS;Lembaga;Tanggal PKS;Berakhir;Tentang;Ket\n470/1;Polres Contoh;1/4/2024;31/3/2027;Penegakan Hukum;\n470/2;Desa Contoh;1/4/2024;31/3/2027;Layanan desa;dicabut 1 Juni 2025 (surat ada)\n470/3;Desa Lain;1/4/2024;31/3/2027;Layanan desa;dicabut\nJUMLAH TAHUN 2024;;;;;3 PKS\n';
  t.writeFile('ket.csv', isi);
  const { peringatan, ringkas } = await t.json('impor', 'ket.csv', '--isi', 'pks');
  expect([ringkas.baru, ringkas.cacat]).toEqual([3, 0]);
  expect(peringatan).toEqual([expect.stringMatching(/^Keterangan di baris 4 menyebut.* pks ralat B-003$/)]);
  const { data } = await t.json<{ id: string; status: string; berakhir: string }[]>('kerja-sama');
  expect(data.find((k) => k.id === 'B-002')).toMatchObject({ berakhir: '2025-06-01' });
  expect(await t.failure('cabut', 'B-003', '--alasan', 'dicabut')).toMatchObject({
    kode: 'KASUS_DITUTUP',
    saran: ['pks akhiri B-003', 'pks show B-003'],
  });
  const bidang = async (id: string) =>
    (await t.json<{ permohonan: { pemanfaatan: string } }>('show', id)).data.permohonan.pemanfaatan;
  expect([await bidang('B-001'), await bidang('B-002')]).toEqual(['penegakan-hukum', 'pelayanan-publik']);
});

it('refuses the lists that pks computes or takes in otherwise, and names the command that fits', async () => {
  t.writeFile('k.csv', 'Nomor PKS;Lembaga;Tanggal PKS\n470/1;RSUD Contoh;1/4/2024\n');
  await t.json('impor', 'k.csv', '--isi', 'pks');
  for (const [daftar, saran] of [
    [['kewajiban'], 'pks kewajiban catat'],
    [['lembaga'], 'pks lembaga samakan'],
    [['libur'], 'pks libur tambah'],
    [['pejabat'], 'pks pejabat tambah'],
    [['buku', 'keluar'], 'pks nomor cocokkan d.xlsx'],
  ] as const) {
    await t.json(...daftar, '--ke', 'd.xlsx', '--timpa');
    expect(await t.failure('impor', 'd.xlsx', '--isi', 'pks')).toMatchObject({
      kode: 'KOLOM_TIDAK_DIKENAL',
      saran: [saran],
    });
  }
});

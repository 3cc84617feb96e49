import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { advanceUntil } from '../../support/advance-kasus.ts';
import { TestDesk } from '../../support/test-desk.ts';

type PrintedRow = Readonly<Record<string, unknown>>;
/** As read from the file: nothing of pks is used. */
type FileFact = Readonly<{
  jenis: string;
  agenda: { nomor: number };
  lembaga: { nama: string };
  balasan: { agenda?: { nomor: number } } | null;
  langkah?: number;
  disposisi?: string;
  pengesahan?: { nomorKesatu: string };
}>;

let t: TestDesk;
beforeAll(async () => {
  t = new TestDesk();
  t.kini = new Date('2026-02-02T08:00:00+07:00');
  await t.run(['init']);
  const surat = ['--jenis', 'rsud-blud', '--hal', 'Hak akses', '--lengkap'];
  const butir = ['--tujuan', 'verifikasi', '--elemen', 'nik', '--metode', 'web-service', '--jangka-waktu', '2 tahun'];
  const pimpinan = ['--data-balikan', 'rekap bulanan', '--pimpinan', 'dr. Ani', '--jabatan-pimpinan', 'Direktur'];
  for (const n of [1, 2, 3]) {
    const nomor = ['--lembaga', `RSUD ${n}`, '--nomor-surat', `445/${n}`, '--tanggal-surat', '30 Jan 2026'];
    await t.json('new', ...nomor, ...surat, ...butir, ...pimpinan);
  }
  await t.json('advance', '1', '--lengkap', '--disposisi', '=HYPERLINK("x")', '--kepada', 'sekretaris');
  await t.json('ralat', '2', '--isian', 'nomor-surat=445/22', '--alasan', 'salah ketik');
  await t.json('ralat', '2', '--isian', 'nomor-surat=445/222', '--alasan', 'salah lagi');
  t.kini = new Date('2026-03-02T09:00:00+07:00');
  await advanceUntil(t, '2026-001', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/1', '--nomor-kedua', '445/K/1');
  await t.json('ralat', '1', '--isian', 'berakhir=31/12/2027', '--alasan', 'menurut naskah');
  await t.json(
    'new',
    '--lembaga',
    'RSUD 4',
    '--nomor-surat',
    '445/4',
    '--tanggal-surat',
    '27 Feb',
    '--diterima',
    '27 Feb',
    ...surat,
  );
});

const buku = async (kode: string, ...lagi: string[]) =>
  (await t.json<PrintedRow[]>('buku', kode, '--tahun', '2026', ...lagi)).data;

/** The facts of every case, straight from the files. */
function factsFromFiles(): readonly Readonly<{ id: string; fakta: readonly FileFact[] }>[] {
  const kasus = join(t.folder, 'data/kasus');
  return readdirSync(kasus).map((id) => ({
    id,
    fakta: readdirSync(join(kasus, id, 'kejadian'))
      .sort()
      .flatMap((f) => JSON.parse(readFileSync(join(kasus, id, 'kejadian', f), 'utf8')).kejadian),
  }));
}

describe('the books agree, row for row, with an independent reading of the facts', () => {
  test('incoming letters: requests and replies, by agenda number', async () => {
    const harapan = factsFromFiles()
      .flatMap(({ id, fakta }) =>
        fakta.flatMap((k) =>
          k.jenis === 'Diterima'
            ? [[k.agenda.nomor, id, k.lembaga.nama]]
            : k.balasan?.agenda
              ? [
                  [
                    k.balasan.agenda.nomor,
                    id,
                    'Direktorat Jenderal Kependudukan dan Pencatatan Sipil, Kementerian Dalam Negeri',
                  ],
                ]
              : [],
        ),
      )
      .sort(([a], [b]) => Number(a) - Number(b));
    expect(harapan).toHaveLength(5);
    expect((await buku('masuk')).map((b) => [b.noAgenda, b.kasus, b.pengirim])).toEqual(harapan);
  });

  test('outgoing letters: one for each step that sent one', async () => {
    const harapan = factsFromFiles().flatMap(({ id, fakta }) => fakta.filter((k) => k.langkah === 13).map(() => id));
    expect(harapan).toEqual(['2026-001']);
    expect((await buku('keluar')).map((b) => b.kasus)).toEqual(harapan);
  });

  test('dispositions: one row for each that was written', async () => {
    const ditulis = factsFromFiles().flatMap(({ fakta }) => fakta.filter((k) => k.disposisi).map((k) => k.disposisi));
    const baris = await buku('kendali');
    expect(baris.flatMap((b) => b.isiDisposisi ?? [])).toEqual(ditulis);
    expect(ditulis).toEqual(['=HYPERLINK("x")']);
  });

  test('agreements: one for each that was signed', async () => {
    const sah = factsFromFiles().flatMap(({ id, fakta }) =>
      fakta.flatMap((k) => (k.pengesahan ? [[id, k.pengesahan.nomorKesatu]] : [])),
    );
    expect((await buku('pks')).map((b) => [b.kasus, b.noPksKesatu])).toEqual(sah);
    expect(sah).toHaveLength(1);
  });
});

test('what was corrected stays legible, every value of it', async () => {
  const [, kedua] = await buku('masuk');
  expect(kedua).toMatchObject({ noSurat: '445/222', dicoret: { noSurat: ['445/2', '445/22'] } });
  expect((await buku('pks'))[0]).toMatchObject({ berakhir: '2027-12-31', dicoret: { berakhir: ['2028-03-01'] } });
});

test('a month holds what belongs to it by the day of the entry', async () => {
  expect((await buku('masuk', '--bulan', '2')).map((b) => b.noAgenda)).toEqual([1, 2, 3, 5]);
  expect((await buku('masuk', '--bulan', '3')).map((b) => b.noAgenda)).toEqual([4]);
});

test('a letter entered late is explained; a number that nobody claimed is not', async () => {
  const { data, ringkas } = await t.json<PrintedRow[]>('buku', 'periksa', '2026');
  expect(data).toEqual([
    {
      buku: 'masuk',
      nomor: '5',
      sebab: 'diterima Jumat, 27 Februari 2026, sebelum no. 4 (Senin, 2 Maret 2026): dicatat belakangan',
      dijelaskan: true,
    },
    { buku: 'keluar', nomor: 'urut 1', sebab: 'surat kasus 2026-001 belum bernomor', dijelaskan: false },
    { buku: 'keluar', nomor: 'urut 1', sebab: 'surat kasus 2026-001 belum bertanggal', dijelaskan: false },
  ]);
  expect(ringkas).toEqual({ temuan: 3, terbuka: 2, ditutup: null, segel: null });
  expect((await t.run(['buku', 'periksa', '2026', '--gagal-bila-ada'])).keluar).toBe(9);
});

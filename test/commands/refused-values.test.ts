/** What comes in by any door: values that say nothing, lines, scans. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { completeSuratFlags, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

const BARU = completeSuratFlags({ 'nomor-surat': '2' });
const ganti = (flag: string, nilai: string) => completeSuratFlags({ 'nomor-surat': '2', [flag]: nilai });

it('a kind is taken by the words that the question shows for it', async () => {
  const { data } = await t.json<{ id: string }>('new', ...ganti('jenis', 'Badan hukum nirlaba'), '--lengkap');
  expect((await t.json<{ lembaga: { jenis: string } }>('show', data.id)).data.lembaga.jenis).toBe(
    'badan-hukum-nonprofit',
  );
  await t.json('ralat', data.id, '--isian', 'jenis=perangkat-daerah', '--alasan', 'salah ketik');
  expect((await t.json<{ lembaga: { jenis: string } }>('show', data.id)).data.lembaga.jenis).toBe('opd');
});

describe('a value that is no value', () => {
  it.each([
    ['new', ...ganti('lembaga', '…'), '--lengkap'],
    ['new', ...ganti('hal', '...'), '--lengkap'],
    ['new', ...ganti('nomor-surat', '-'), '--lengkap'],
    ['new', ...ganti('alamat', '<alamat>'), '--lengkap'],
    ['new', ...ganti('pimpinan', '—'), '--lengkap'],
    ['new', ...BARU, '--lengkap', '--catatan', '-'],
    ['lengkapi', '1', '--kontak', '…'],
    ...['“…”', '⋯', '。', '…;…', '<<nama>>', '<tujuan>.', '...?', '[BELUM DIISI]', '\u2800', '?', ',', '***'].map(
      (nilai) => ['lengkapi', '1', '--kontak', nilai],
    ),
    ['ralat', '1', '--isian', 'hal=…', '--alasan', 'salah'],
    ['ralat', '1', '--isian', 'hal=Baru', '--alasan', '…'],
    ['batal', '1', '--alasan', '…'],
    ['tunggu', '1', '--pada', 'pemohon', '--alasan', '<alasan>'],
    ['advance', '1', '--lengkap', '--catatan', '\u200b'],
    ['advance', '1', '--lengkap', '--disposisi', '. . .'],
    ['advance', '1', '--lengkap', '--oleh', '…'],
    ['advance', '1', '--lengkap', '--kunci', '…'],
    ['nomor', 'pesan', '1', '--untuk', 'pks', '--nomor', '…'],
    ['config', 'kantor.telepon', '-'],
    ['config', 'kepala-dinas.nama', '…'],
    ['libur', 'tambah', '24/8/2026', '…'],
    ['libur', 'cabut', '17/8/2026', '--alasan', '…'],
    ['pejabat', 'tambah', '--nama', '…', '--peran', 'kepala-bidang', '--mulai', '2/1/2024'],
    ['init', 'lain', '--kantor', '…'],
  ])('is refused by pks %s %s %s', async (...argv) => {
    const semula = JSON.stringify((await t.json('show', '1')).data);
    expect(await t.failure(...argv)).toMatchObject({ kode: 'TEKS_TERLARANG', keluar: 2 });
    expect(JSON.stringify((await t.json('show', '1')).data)).toBe(semula);
  });

  it('is refused where a paper follows the agreement', async () => {
    await advanceUntil(t, '1', 14);
    const balasan = ['--balasan', 'setuju', '--nomor-balasan', '…', '--tanggal-balasan', 'hari ini'];
    expect(await t.failure('advance', '1', '--lengkap', ...balasan)).toMatchObject({ kode: 'TEKS_TERLARANG' });
    await advanceUntil(t, '1', null);
    const sahkan = ['sahkan', '1', '--nomor-kesatu', '470/1', '--irama', 'bulanan', '--nomor-kedua'];
    expect(await t.failure(...sahkan, '…')).toMatchObject({ kode: 'TEKS_TERLARANG' });
    await t.json(...sahkan, '445/1');
    expect(await t.failure('serahkan', '1', '--penerima', '…')).toMatchObject({ kode: 'TEKS_TERLARANG' });
  });
});

describe('lines', () => {
  it('in an address, a purpose or a subject are parted by a comma; a date is read whole', async () => {
    const { data } = await t.json<{ lembaga: { nama: string; alamat: string }; surat: object; permohonan: object }>(
      'new',
      ...completeSuratFlags({
        'nomor-surat': '3',
        'tanggal-surat': '13 Agustus\n2025',
        hal: 'Permohonan\r\nhak akses',
        alamat: 'Jl. A\nSleman',
        tujuan: 'verifikasi pasien,\nbayi',
      }),
      '--lengkap',
    );
    expect(data).toMatchObject({
      lembaga: { alamat: 'Jl. A, Sleman' },
      surat: { tanggal: '2025-08-13', hal: 'Permohonan, hak akses' },
      permohonan: { tujuan: 'verifikasi pasien, bayi' },
    });
  });

  it('are one line in corrections and settings as well; of a name or a number they are refused', async () => {
    const { data } = await t.json('ralat', '1', '--isian', 'alamat=Jl. B\nSleman', '--alasan', 'pindah\nkantor');
    expect(data).toMatchObject({ lembaga: { alamat: 'Jl. B, Sleman' } });
    expect((await t.json('config', 'kantor.alamat', 'Jl. C\nSleman')).data).toMatchObject([{ nilai: 'Jl. C, Sleman' }]);
    for (const argv of [
      ['libur', 'tambah', '24/8/2026', 'Libur\nlokal'],
      ['new', ...ganti('lembaga', 'RSUD\nTirta'), '--lengkap'],
      ['new', ...ganti('pimpinan', 'dr.\nContoh'), '--lengkap'],
      ['new', ...ganti('nomor-surat', '445/\n1182'), '--lengkap'],
    ])
      expect(await t.failure(...argv)).toMatchObject({ kode: 'TEKS_TERLARANG', keluar: 2 });
  });

  it('hide no NIK, and a key stays what it is', async () => {
    expect(await t.failure('lengkapi', '1', '--kontak', '340401010190\n1234')).toMatchObject({ kode: 'NIK_DITOLAK' });
    expect(await t.failure('config', 'kantor.alamat', '340401010190\n1234')).toMatchObject({ kode: 'NIK_DITOLAK' });
    expect(await t.failure('advance', '1', '--lengkap', '--kunci', 'a\nb')).toMatchObject({ kode: 'TEKS_TERLARANG' });
  });
});

const PK = 'PK\u0003\u0004\u0014\0\0\0\0\0';
const JENIS: readonly (readonly [nama: string, isi: string])[] = [
  ['a.pdf', '%PDF-1.7\n'],
  ['a.PDF', '%PDF-1.7\n'],
  ['a.jpeg', '\u00ff\u00d8\u00ff\u00e1'],
  ['a.png', '\u0089PNG\r\n\u001a\n'],
  ['a.tif', 'II*\0'],
  ['b.tiff', 'MM\0*'],
  ['a.webp', 'RIFF\0\0\0\0WEBP'],
  ['a.heic', '\0\0\0\u0018ftypheic'],
  ['a.docx', `${PK}[Content_Types].xml`],
  ['a.odt', `${PK}mimetypeapplication/vnd.oasis.opendocument.text`],
  ['a.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['a.rtf', '{\\rtf1'],
];
const BUKAN: readonly (readonly [nama: string, isi: string, kata: RegExp])[] = [
  ['scan.exe', 'MZ\u0090\0', /program Windows/],
  ['scan.pdf', 'MZ\u0090\0', /program Windows/],
  ['scan.exe', '%PDF-1.7\n', /isinya PDF.*\.pdf/],
  ['scan.jpg', '%PDF-1.7\n', /isinya PDF/],
  ['scan.pdf.js', '%PDF-1.7\n', /isinya PDF/],
  ['scan.sh', '#!/bin/sh\n', /skrip/],
  ['scan.pdf', '<html>%PDF-1.7', /halaman web/],
  ['scan.zip', `${PK}surat.pdf`, /arsip/],
  ['scan.docm', `${PK}[Content_Types].xml`, /isinya dokumen Office/],
  ['scan.txt', 'surat', /bukan pindaian yang dikenal/],
  ['scan', '\u007fELF', /program/],
];

describe('a scan', () => {
  const lampirkan = (nama: string, isi: string) => {
    t.writeFile(nama, Buffer.from(isi, 'latin1'));
    return ['lampirkan', '1', nama, '--untuk', 'disposisi'];
  };
  it.each(JENIS)('is taken as %s', async (nama, isi) => {
    expect((await t.run(lampirkan(nama, isi))).keluar).toBe(0);
  });

  it('without an ending gets that of what it is', async () => {
    await t.json(...lampirkan('pindaian', '%PDF-1.7\n'));
    const { out } = await t.run(['show', '1', '--json']);
    expect(out).toMatch(/lampiran\/disposisi-[0-9a-f]{12}\.pdf/);
  });

  it.each(BUKAN)('is refused as %s with the bytes %j', async (nama, isi, kata) => {
    expect(await t.failure(...lampirkan(nama, isi))).toMatchObject({
      kode: 'BUKAN_PINDAIAN',
      keluar: 2,
      pesan: expect.stringMatching(kata),
    });
  });

  it('is judged at every door', async () => {
    t.writeFile('x.exe', Buffer.from('MZ'));
    for (const argv of [
      ['new', ...BARU, '--lengkap', '--berkas', 'x.exe'],
      ['advance', '1', '--lengkap', '--lampiran', 'disposisi=x.exe'],
    ])
      expect(await t.failure(...argv)).toMatchObject({ kode: 'BUKAN_PINDAIAN' });
  });
});

it('a question says at once what is no value', async () => {
  const { layar } = await askAtDesk(
    t,
    ['lengkapi', '1'],
    [
      ['Kontak lembaga', '…'],
      ['Kontak lembaga', '0274 868362'],
    ],
  );
  expect(layar[1]).toContain('✗ Isian "Kontak lembaga" belum berisi apa-apa: "…" bukan isi.');
});

it.each([
  ['laporan.semester-1', '31/2', '30/6'],
  ['kantor.pos-el', 'dukcapil contoh', 'dukcapil@contoh.go.id'],
  ['keamanan.bulan', '0', '6'],
])('the setting %s is refused as %s, which is no such value, and taken as %s', async (kunci, salah, benar) => {
  expect(await t.failure('config', kunci, salah)).toMatchObject({
    kode: 'NILAI_TIDAK_DIKENAL',
    pesan: expect.not.stringContaining(salah),
    saran: [expect.stringMatching(new RegExp(`^pks config ${kunci} `))],
  });
  expect((await t.json('config', kunci, benar)).data).toMatchObject([{ kunci, nilai: benar }]);
});

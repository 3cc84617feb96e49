import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { SAMPLE_JPEG, SAMPLE_PNG } from '../papers/docx/sample-pictures.ts';
import { editTemplate, shippedTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

type PrintedNaskah = Readonly<{ berkas: string; sha256: string; naskah: string; versi: number; terbuka: string[] }>;
type PrintedRow = Readonly<{ naskah: string; keadaan: string; sebab: string | null }>;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor();
});
afterEach(() => t.close());

const draft = async (...argv: string[]) => (await t.json<PrintedNaskah>('draft', '1', ...argv)).data;
const keadaan = async (naskah: string) =>
  (await t.json<readonly PrintedRow[]>('draft', '1', '--daftar')).data.find((d) => d.naskah === naskah);

describe('the package for Kemendagri', () => {
  beforeEach(async () => {
    await t.json('new', ...completeSuratFlags(), '--lengkap', '--berkas', t.writeFile('surat.pdf', 'pindaian'));
  });

  it('is one zip of letter, draft, checklist and scan, the same bytes each time', async () => {
    await advanceUntil(t, '1', 12);
    const pks = await draft('pks');
    const surat = await draft('surat-kemendagri');
    const berkas = await draft('berkas-kemendagri');
    const isi = unzipSync(new Uint8Array(readFileSync(berkas.berkas)));
    expect(Object.keys(isi)).toEqual([
      '01-surat-permohonan.docx',
      '02-draf-pks.docx',
      '03-daftar-isi.docx',
      '04-surat-permohonan.pdf',
    ]);
    const sidik = (nama: string) =>
      createHash('sha256')
        .update(isi[nama] ?? '')
        .digest('hex');
    expect([sidik('01-surat-permohonan.docx'), sidik('02-draf-pks.docx')]).toEqual([surat.sha256, pks.sha256]);
    expect(strFromU8(isi['04-surat-permohonan.pdf'] ?? new Uint8Array())).toContain('pindaian');
    expect((await draft('berkas-kemendagri')).sha256).toBe(berkas.sha256);
    expect((await t.json('check')).data).toMatchObject({ baik: true });
  });

  it('is written by --ke as a .zip, and by a repeat of the same key too', async () => {
    await advanceUntil(t, '1', 12);
    await draft('pks');
    await draft('surat-kemendagri');
    const salinan = join(t.folder, '2026-001-berkas-kemendagri-v1.zip');
    const ulangi = () => draft('berkas-kemendagri', '--kunci', 'k1', '--ke', '.');
    const { sha256 } = await ulangi();
    rmSync(salinan);
    expect(await ulangi()).toMatchObject({ versi: 1, sha256 });
    expect(createHash('sha256').update(readFileSync(salinan)).digest('hex')).toBe(sha256);
  });

  it('holds, also when it is packed again after the reply, the draft that can have left with the letter', async () => {
    await advanceUntil(t, '1', 12);
    const dikirim = await draft('pks');
    await draft('surat-kemendagri');
    await advanceUntil(t, '1', 16);
    expect((await draft('pks')).sha256).not.toBe(dikirim.sha256); // now with the reply
    const isi = unzipSync(new Uint8Array(readFileSync((await draft('berkas-kemendagri')).berkas)));
    expect(createHash('sha256').update(isi['02-draf-pks.docx']!).digest('hex')).toBe(dikirim.sha256);
  });

  it('is refused before the letter is there, and nothing is written', async () => {
    await advanceUntil(t, '1', 12);
    const { versi } = (await t.json<{ versi: number }>('show', '1')).data;
    const g = await t.failure('draft', '1', 'berkas-kemendagri');
    expect(g).toMatchObject({ kode: 'NASKAH_BELUM_WAKTUNYA', keluar: 4 });
    expect(g.saran).toEqual(['pks draft 2026-001 surat-kemendagri']);
    expect((await t.json('show', '1')).data).toMatchObject({ versi, naskah: [] });
  });
});

it('a signed letter that was scanned before the approval was taken back does not go with the new one', async () => {
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '1', 9);
  await draft('surat-kemendagri');
  await advanceUntil(t, '1', 12);
  const pindai = async (nama: string) =>
    t.json('lampirkan', '1', t.writeFile(nama, nama), '--untuk', 'surat-kemendagri-ditandatangani');
  const berkas = async () => {
    const { data, peringatan } = await t.json<PrintedNaskah>('draft', '1', 'berkas-kemendagri');
    const isi = Object.keys(unzipSync(new Uint8Array(readFileSync(data.berkas))));
    return { peringatan: peringatan.join(), pindaian: isi.filter((nama) => nama.includes('ditandatangani')).length };
  };
  await pindai('lama.pdf');
  await draft('surat-kemendagri');
  expect(await berkas()).toMatchObject({ pindaian: 1 });
  for (const _ of [11, 10, 9]) await t.json('undo', '1', '--alasan', 'isinya keliru');
  await t.json('ralat', '1', '--isian', 'data-balikan=rekap kunjungan', '--alasan', 'isinya keliru');
  await draft('surat-kemendagri');
  await advanceUntil(t, '1', 12);
  await draft('surat-kemendagri');
  const tanpa = await berkas();
  expect(tanpa.pindaian).toBe(0);
  expect(tanpa.peringatan).toMatch(
    /karena isinya surat yang lama: lama.pdf.*Belum ada pindaian surat permohonan yang ditanda/,
  );
  await pindai('baru.pdf');
  expect(await berkas()).toMatchObject({ pindaian: 1 });
});

it('a renewal takes along the reports of both parties, and its letter speaks of them, if they were there when it was approved', async () => {
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua-menyusul', '--ya');
  await t.json(
    ...['new', '--perpanjangan-dari', '1', '--nomor-surat', '445/9', '--tanggal-surat', '12/8/2026'],
    ...['--hal', 'Perpanjangan', '--lengkap', '--ya'],
  );
  await advanceUntil(t, '2', 12);
  const naskah = (kode: string) => t.json<PrintedNaskah>('draft', '2', kode);
  // The old second number is left out, so it is no dots to look for.
  const { terbuka } = (await naskah('pks')).data;
  expect(terbuka).toContain('nomor PKS dari PIHAK KEDUA');
  expect(terbuka.join()).not.toContain('yang diperpanjang');
  const suratText = async () =>
    documentText(new Uint8Array(readFileSync((await naskah('surat-kemendagri')).data.berkas))).join();
  expect(await suratText()).not.toContain('Laporan pelaksanaan');
  const perintah = ['lampirkan', '2026-002', '--untuk', 'laporan-pks-lama'];
  expect((await naskah('berkas-kemendagri')).peringatan.join()).toContain(
    `Belum ada pindaian laporan pelaksanaan PKS lama dari kedua pihak di berkas ini: pks ${perintah.join(' ')}`,
  );
  await t.json(...perintah, t.writeFile('laporan.pdf', 'laporan'));
  // What nobody approved is a konsep again; as approved it says nothing of them.
  expect(await suratText()).toMatch(/Laporan pelaksanaan.*KONSEP/);
  expect((await t.failure('draft', '2', 'berkas-kemendagri')).saran).toContain(
    'pks draft 2026-002 surat-kemendagri --yang-disetujui',
  );
  const disetujui = await t.json<PrintedNaskah>('draft', '2', 'surat-kemendagri', '--yang-disetujui');
  expect(documentText(new Uint8Array(readFileSync(disetujui.data.berkas))).join()).not.toMatch(/KONSEP|Laporan pelaks/);
  const { data, peringatan } = await naskah('berkas-kemendagri');
  expect(peringatan.join()).not.toContain('laporan pelaksanaan');
  expect(Object.keys(unzipSync(new Uint8Array(readFileSync(data.berkas))))).toContain('04-laporan-pks-lama.pdf');
});

it('where the renewed agreement is put right or ended early, the papers of the renewal are named, and say what was signed', async () => {
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', null);
  await t.json('sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--ya');
  await t.json(
    ...['new', '--perpanjangan-dari', '1', '--nomor-surat', '445/9', '--tanggal-surat', '12/8/2026'],
    ...['--hal', 'Perpanjangan', '--lengkap', '--ya'],
  );
  await advanceUntil(t, '2', 5);
  await t.json('draft', '2', 'pks');
  await advanceUntil(t, '2', null);
  await t.json('sahkan', '2', '--nomor-kesatu', '470/022', '--nomor-kedua', '445/78', '--mulai', '19/8/2028', '--ya');
  t.kini = new Date(t.kini.getTime() + 3_600_000);
  const ralat = ['ralat', '1', '--isian', 'nomor-kedua=445/99', '--alasan', 'salah baca'];
  const akhiri = ['akhiri', '1', '--berakhir', '30/9/2026', '--pihak', 'bersama', '--alasan', 'disepakati', '--coba'];
  for (const tindakan of [akhiri, ralat]) {
    expect((await t.json(...tindakan)).peringatan.join()).toMatch(
      /Perpanjangannya, kasus 2026-002, menyebut PKS ini seperti semula di: Perjanjian kerja sama\. Periksa .*--daftar/,
    );
  }
  expect((await t.json('draft', '2', 'permohonan-dwh')).peringatan.join()).toMatch(
    /menyebut PKS lama "470\/021 dan Nomor 445\/77 tanggal .*", naskah ini "470\/021 dan Nomor 445\/99 tanggal/,
  );
});

it('--daftar says why a document is not for this case yet, and an answer offers it when it is', async () => {
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  expect(await keadaan('penolakan')).toMatchObject({
    keadaan: 'belum-waktunya',
    sebab: 'permohonan 2026-001 tidak ditolak',
  });
  await advanceUntil(t, '1', 18, 'tolak');
  expect(await keadaan('penolakan')).toMatchObject({ keadaan: 'belum-dibuat', sebab: null });
  const { naskahLangkah } = (await t.json<{ naskahLangkah: string[] }>('advance', '1', '--lengkap')).data;
  expect(naskahLangkah).toEqual(['penolakan']);
  await draft('penolakan');
  expect(await keadaan('penolakan')).toMatchObject({ keadaan: 'disetujui' });
});

it('a register whose SOP does not know the new documents still draws them up', async () => {
  const jalur = join(t.folder, 'data/sop/470-08.json');
  const sop = JSON.parse(readFileSync(jalur, 'utf8'));
  const lama = ['tanda-terima', 'lembar-disposisi', 'pks', 'surat-kemendagri'];
  sop.naskah = Object.fromEntries(lama.map((kode) => [kode, sop.naskah[kode]]));
  writeFileSync(jalur, JSON.stringify(sop));
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', 12);
  await draft('pks');
  await draft('surat-kemendagri');
  expect(await keadaan('berkas-kemendagri')).toMatchObject({ keadaan: 'belum-dibuat', langkah: [] });
  await draft('berkas-kemendagri');
});

describe('the emblem', () => {
  it('is kept in the register by its content, and stands in the letterhead from then on', async () => {
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    const tanpa = await draft('tanda-terima');
    const [{ nilai }] = (
      await t.json<[{ nilai: string }]>('config', 'kop.logo', t.writeFile('lambang.png', SAMPLE_PNG))
    ).data;
    expect(nilai).toMatch(/^template\/kop-logo-[0-9a-f]{12}\.png$/);
    expect(new Uint8Array(readFileSync(join(t.folder, 'data', nilai)))).toEqual(SAMPLE_PNG);
    const dengan = await draft('tanda-terima');
    const media = unzipSync(new Uint8Array(readFileSync(dengan.berkas)))['word/media/kop-logo.png'];
    expect(media).toEqual(SAMPLE_PNG);
    expect(dengan.sha256).not.toBe(tanpa.sha256);
  });

  it('that is no picture is refused, whatever its name; --coba keeps nothing', async () => {
    expect(await t.failure('config', 'kop.logo', t.writeFile('palsu.png', 'bukan gambar'))).toMatchObject({
      kode: 'NILAI_TIDAK_DIKENAL',
      keluar: 2,
    });
    await t.json('config', 'kop.logo', t.writeFile('lambang.png', SAMPLE_PNG), '--coba');
    expect((await t.json<[{ nilai: null }]>('config', 'kop.logo')).data[0].nilai).toBeNull();
  });

  it('of the Bupati stands on his letterhead alone, and that of the region never does', async () => {
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    await t.json('config', 'kop.logo', t.writeFile('lambang.png', SAMPLE_PNG));
    await t.json('config', 'penandatangan', 'Bupati melalui Dinas');
    const lambang = (berkas: string) => {
      const isi = unzipSync(new Uint8Array(readFileSync(berkas)));
      return isi['word/media/kop-logo.png'] ?? isi['word/media/kop-logo.jpeg'] ?? null;
    };
    const tanpa = await t.json<PrintedNaskah>('draft', '1', 'surat-kemendagri');
    expect(lambang(tanpa.data.berkas)).toBeNull();
    expect(tanpa.peringatan.join()).toContain('pks config kop.logo-bupati');
    expect(lambang((await draft('tanda-terima')).berkas)).toEqual(SAMPLE_PNG);
    await t.json('config', 'kop.logo-bupati', t.writeFile('garuda.jpg', SAMPLE_JPEG));
    const dengan = await t.json<PrintedNaskah>('draft', '1', 'surat-kemendagri');
    expect(lambang(dengan.data.berkas)).toEqual(SAMPLE_JPEG);
    expect(dengan.peringatan.join()).not.toContain('kop.logo-bupati');
    expect(lambang((await draft('tanda-terima', '--dari-templat')).berkas)).toEqual(SAMPLE_PNG);
  });

  it('that goes by way of the Dinas says so, and where the office’s template cannot, the answer does', async () => {
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    await t.json('config', 'penandatangan', 'Bupati melalui Dinas');
    const teks = async () => documentText(new Uint8Array(readFileSync((await draft('surat-kemendagri')).berkas)));
    expect(await teks()).toContain('melalui Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman');
    const { data } = await t.json<{ berkas: string }>('template', 'salin', 'surat-kemendagri');
    const lama = editTemplate(shippedTemplate('surat-kemendagri'), (x) => x.replace('{{bila_melalui_dinas}}', ''));
    writeFileSync(data.berkas, lama);
    const { peringatan } = await t.json('draft', '1', 'surat-kemendagri', '--dari-templat');
    expect(peringatan.join()).toContain('Templat kantor belum memuat {{bila_melalui_dinas}}');
  });

  it('that was changed in the register is noticed before it is printed', async () => {
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    const [{ nilai }] = (
      await t.json<[{ nilai: string }]>('config', 'kop.logo', t.writeFile('lambang.png', SAMPLE_PNG))
    ).data;
    writeFileSync(join(t.folder, 'data', nilai), 'x');
    expect(await t.failure('draft', '1', 'tanda-terima')).toMatchObject({ kode: 'TEMPLAT_SALAH', keluar: 8 });
  });
});

it('the paper is a setting', async () => {
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await t.json('config', 'naskah.kertas', 'A4');
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync((await draft('pks')).berkas)))['word/document.xml']!);
  expect(xml).toContain('w:w="11906"');
  expect(await t.failure('config', 'naskah.kertas', 'A3')).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL' });
});

describe('pks template periksa', () => {
  const withoutBan = () =>
    editTemplate(shippedTemplate('pks'), (xml) => xml.replaceAll(/pihak (?:ketiga|lain)/g, 'siapa pun'));

  it('finds all that are shipped good', async () => {
    const { data, peringatan } = await t.json<unknown[]>('template', 'periksa');
    const folder = readdirSync('templates', { recursive: true }).filter((x) => String(x).endsWith('.docx'));
    expect([data.length, peringatan]).toEqual([folder.length, []]);
  });

  it.each([
    ['pks-baru.docx', withoutBan(), [], 'larangan memberikan data'],
    [
      'surat.docx',
      editTemplate(shippedTemplate('surat-kemendagri'), (x) => x.replace('{{tujuan}}', '{{tujaun}}')),
      ['--naskah', 'surat-kemendagri'],
      'tujaun',
    ],
    ['pks.docx', new TextEncoder().encode('bukan zip'), [], 'bukan berkas .docx'],
    [
      'pks-gaib.docx',
      editTemplate(shippedTemplate('pks'), (x) =>
        x.replace('<w:body>', '<w:body><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>catatan</w:t></w:r></w:p>'),
      ),
      [],
      'setiap dokumen yang sudah disetujui akan ditolak',
    ],
    [
      'pks-ganjil.docx',
      editTemplate(shippedTemplate('pks'), (x) => x.replace('</w:t>', '</w:t >')),
      [],
      'kode XML yang tidak lazim',
    ],
  ])('refuses %s with the reason', async (nama, isi, flag, sebab) => {
    const g = await t.failure('template', 'periksa', t.writeFile(nama, isi), ...flag);
    expect(g).toMatchObject({ kode: 'TEMPLAT_SALAH', keluar: 8 });
    expect(g.pesan).toContain(`${nama}: Templat`);
    expect(g.pesan).toContain(sebab);
  });

  it('says what a file that names no naskah is taken for', async () => {
    expect(await t.failure('template', 'periksa', t.writeFile('lain.docx', shippedTemplate('pks')))).toMatchObject({
      kode: 'TEMPLAT_TIDAK_ADA',
    });
    expect((await t.json('template', 'periksa', 'lain.docx', '--naskah', 'pks')).data).toMatchObject([
      { naskah: 'pks', asal: 'berkas' },
    ]);
  });

  it('a template that lost what the law asks for makes no document; with --izinkan-kosong it says so', async () => {
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    await t.json('template', 'salin', 'pks');
    writeFileSync(join(t.folder, 'data/template/pks.docx'), withoutBan());
    expect(await t.failure('draft', '1', 'pks')).toMatchObject({
      kode: 'TEMPLAT_SALAH',
      keluar: 8,
      rinci: { kurang: ['larangan memberikan data kepada pihak ketiga'] },
    });
    expect((await t.json('draft', '1', 'pks', '--izinkan-kosong')).peringatan.join()).toContain(
      'larangan memberikan data',
    );
  });
});

it('the request for the data warehouse tells which of its enclosures the case does not hold', async () => {
  const meja = await deskWithSurat();
  try {
    await advanceUntil(meja, '1', null);
    await meja.json('sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--ya');
    const hilang = async () =>
      (await meja.json('draft', '1', 'permohonan-dwh', '--izinkan-kosong')).peringatan
        .filter((satu) => satu.startsWith('Surat ini menyebut lampiran'))
        .map((satu) => satu.replace(/.*: /, ''));
    expect(await hilang()).toEqual([
      'pks lampirkan 2026-001 --untuk pks-ditandatangani',
      'pks draft 2026-001 petunjuk-teknis',
      'pks draft 2026-001 permohonan-user-id',
      'pks draft 2026-001 pernyataan-jaringan-tertutup',
    ]);
    meja.writeFile('pks.pdf', 'pindaian');
    await meja.json('lampirkan', '1', 'pks.pdf', '--untuk', 'pks-ditandatangani');
    await meja.json('draft', '1', 'permohonan-user-id', '--izinkan-kosong');
    await meja.json('akses', '1', '--jaringan', '19/8/2026');
    expect(await hilang()).toEqual(['pks draft 2026-001 petunjuk-teknis']);
  } finally {
    meja.close();
  }
});

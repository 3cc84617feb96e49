import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { editTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor({ 'kepala-dinas.nama': 'Dra. Contoh Nama, M.Si.' });
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

const REMARK = 'jangan disetujui dulu';
const comments = (teks: string) =>
  `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1"><w:p><w:r><w:t>${teks}</w:t></w:r></w:p></w:comment></w:comments>`;
const HIDDEN = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>catatan dalam</w:t></w:r></w:p>';

/** The agreement as somebody hands it back from Word, with a remark beside it and a hidden line in it. */
async function remarked(teks = REMARK, isi = HIDDEN): Promise<string> {
  await t.json('draft', '1', 'pks', '--dari-templat', '--ke', 'asal.docx', '--timpa');
  const ubah = (xml: string) => xml.replace('<w:body>', `<w:body>${isi}`);
  const tambah = { 'word/comments.xml': comments(teks) };
  return t.writeFile('catatan.docx', editTemplate(new Uint8Array(t.readFile('asal.docx')), ubah, { tambah }));
}
const lastDocument = async (): Promise<Uint8Array> => {
  const naskah = (await t.json<{ naskah: { berkas: string }[] }>('show', '1')).data.naskah;
  return new Uint8Array(t.readFile(`data/kasus/2026-001/${naskah.at(-1)?.berkas}`));
};
const READ = ['draft', '1', 'pks', '--baca'];

describe('a remark in a document that came back from Word', () => {
  it('is kept in a konsep with a warning, and may not be in what is approved from it', async () => {
    const { peringatan } = await t.json(...READ, await remarked());
    expect(peringatan.join()).toContain('memuat 1 komentar dan 1 teks tersembunyi');
    await advanceUntil(t, '1', null);
    const semula = hashFolder(t.folder);
    const galat = await t.failure('draft', '1', 'pks');
    expect(galat).toMatchObject({ kode: 'DOKUMEN_SALAH', keluar: 8, rinci: { komentar: 1, tersembunyi: 1 } });
    expect(galat.saran).toEqual(['pks draft 2026-001 pks --tanpa-komentar']);
    expect(hashFolder(t.folder)).toEqual(semula);
    const lepas = await t.json<{ konsep: boolean }>('draft', '1', 'pks', '--tanpa-komentar');
    expect(lepas.data.konsep).toBe(false);
    expect(lepas.peringatan.join()).toContain('1 komentar dan 1 teks tersembunyi di v2 yang dikoreksi di Word dilepas');
    const isi = await lastDocument();
    expect(
      Object.values(unzipSync(isi))
        .map((b) => strFromU8(b))
        .join(),
    ).not.toMatch(/disetujui dulu|catatan dalam/);
    expect(documentText(isi).join(' ')).toContain('Pasal 1');
  });

  it('is refused once the document is approved, unless it is taken out', async () => {
    const file = await remarked();
    await advanceUntil(t, '1', null);
    await t.json('draft', '1', 'pks');
    const bersih = (xml: string) => xml.replace('setiap semester', 'setiap enam bulan');
    await t.json('draft', '1', 'pks', '--ke', 'jadi.docx', '--timpa');
    const jadi = editTemplate(new Uint8Array(t.readFile('jadi.docx')), bersih, {
      tambah: { 'word/comments.xml': comments(REMARK) },
    });
    t.writeFile('jadi-catatan.docx', jadi);
    const galat = await t.failure(...READ, 'jadi-catatan.docx');
    expect(galat.saran).toEqual(['pks draft 2026-001 pks --baca jadi-catatan.docx --tanpa-komentar']);
    const { peringatan } = await t.json(...READ, 'jadi-catatan.docx', '--tanpa-komentar');
    expect(peringatan.join()).toContain('1 komentar di jadi-catatan.docx dilepas');
    expect(Object.keys(unzipSync(await lastDocument()))).not.toContain('word/comments.xml');
    expect(file).toBe('catatan.docx');
  });

  it('does not go to the ministry in the dossier', async () => {
    await t.json(...READ, await remarked());
    await advanceUntil(t, '1', 12);
    await t.json('draft', '1', 'surat-kemendagri', '--izinkan-kosong');
    const galat = await t.failure('draft', '1', 'berkas-kemendagri');
    expect(galat).toMatchObject({
      kode: 'DOKUMEN_SALAH',
      saran: ['pks draft 2026-001 berkas-kemendagri --tanpa-komentar'],
    });
    const { peringatan } = await t.json('draft', '1', 'berkas-kemendagri', '--tanpa-komentar');
    expect(peringatan.join()).toMatch(/1 komentar dan 1 teks tersembunyi di naskah\/pks-v\S+ dilepas\./);
    const semua = Object.values(unzipSync(await lastDocument())).flatMap((isi) =>
      isi[0] === 0x50 ? Object.values(unzipSync(isi)).map((b) => strFromU8(b)) : [],
    );
    expect(semua.join()).not.toContain(REMARK);
    expect(semua.join()).toContain('Pasal');
  });
});

describe('what is kept beside the text of an approved document', () => {
  const properties = (nama: string, isi: string) =>
    `<Properties xmlns="http://x/custom-properties" xmlns:vt="v"><property pid="2" name="${nama}"><vt:lpwstr>${isi}</vt:lpwstr></property></Properties>`;
  async function approvedWith(nama: string, isi: string): Promise<string> {
    await advanceUntil(t, '1', null);
    await t.json('draft', '1', 'pks', '--ke', 'asal.docx', '--timpa');
    const asal = new Uint8Array(t.readFile('asal.docx'));
    return t.writeFile(
      'jadi.docx',
      editTemplate(asal, (xml) => xml, { tambah: { 'docProps/custom.xml': properties(nama, isi) } }),
    );
  }

  it('is named and refused, and one line takes it out', async () => {
    const galat = await t.failure(...READ, await approvedWith('Catatan', REMARK));
    expect(galat).toMatchObject({
      kode: 'DOKUMEN_SALAH',
      saran: ['pks draft 2026-001 pks --baca jadi.docx --tanpa-komentar'],
      rinci: { komentar: 0, tersembunyi: 0, data: ['properti "Catatan"'] },
    });
    expect(galat.pesan).toContain('jadi.docx memuat 1 data tak tercetak (properti "Catatan"): tidak boleh ikut');
    const { peringatan } = await t.json(...READ, 'jadi.docx', '--tanpa-komentar');
    expect(peringatan.join()).toContain('1 data tak tercetak (properti "Catatan") di jadi.docx dilepas');
    expect(Object.keys(unzipSync(await lastDocument()))).not.toContain('docProps/custom.xml');
  });

  it('may be the mark of an office program', async () => {
    const { peringatan } = await t.json(...READ, await approvedWith('KSOProductBuildVer', '1057-12.2.0.13306'));
    expect(peringatan.join()).not.toContain('tak tercetak');
  });
});

describe('a citizen’s NIK in a document', () => {
  const NIK = '3404010101900001';
  it.each([
    ['in a comment', () => remarked(`NIK ${NIK}`)],
    [
      'split over runs',
      () => remarked(REMARK, '<w:p><w:r><w:t>34040101</w:t></w:r><w:r><w:t>01900001</w:t></w:r></w:p>'),
    ],
    ['in hidden words', () => remarked(REMARK, `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${NIK}</w:t></w:r></w:p>`)],
    [
      'beside a picture',
      () =>
        remarked(
          REMARK,
          `<w:p><w:r><w:drawing><wp:docPr xmlns:wp="p" id="9" name="x" descr="${NIK}"/></w:drawing></w:r></w:p>`,
        ),
    ],
  ])('%s is refused, and nothing is recorded', async (_, buat) => {
    const file = await buat();
    const semula = hashFolder(t.folder);
    const galat = await t.failure(...READ, file);
    expect(galat).toMatchObject({ kode: 'NIK_DITOLAK', keluar: 4 });
    expect(JSON.stringify(galat)).not.toContain(NIK);
    expect(hashFolder(t.folder)).toEqual(semula);
  });
});

it('a template with a field that changes by itself is warned of, and makes no approved document', async () => {
  const bidang = '<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>1 Mei</w:t></w:r></w:fldSimple></w:p>';
  await t.json('template', 'salin', 'pks');
  const jalur = 'data/template/pks.docx';
  const ubah = (xml: string) => xml.replace('<w:body>', `<w:body>${bidang}`);
  t.writeFile(jalur, editTemplate(new Uint8Array(t.readFile(jalur)), ubah));
  expect((await t.json('template', 'periksa', 'pks')).peringatan.join()).toContain('bidang DATE berubah sendiri');
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '1', null);
  expect(await t.failure('draft', '1', 'pks')).toMatchObject({
    kode: 'DOKUMEN_SALAH',
    pesan: expect.stringContaining('bidang DATE'),
  });
});

it('a field that changes by itself is said where a konsep bears it, and does not go to the ministry', async () => {
  const bidang = '<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>1 Mei</w:t></w:r></w:fldSimple></w:p>';
  await t.json('draft', '1', 'pks', '--ke', 'asal.docx');
  const asal = new Uint8Array(t.readFile('asal.docx'));
  t.writeFile(
    'tanggal.docx',
    editTemplate(asal, (xml) => xml.replace('<w:body>', `<w:body>${bidang}`)),
  );
  const { peringatan } = await t.json(...READ, 'tanggal.docx');
  expect(peringatan.join()).toContain('memuat bidang DATE, yang berubah sendiri');
  await advanceUntil(t, '1', 12);
  await t.json('draft', '1', 'surat-kemendagri', '--izinkan-kosong');
  expect(await t.failure('draft', '1', 'berkas-kemendagri')).toMatchObject({
    kode: 'DOKUMEN_SALAH',
    pesan: expect.stringContaining('bidang DATE'),
  });
});

import { describe, expect, it } from 'vitest';
import { diffParagraphs } from '../../../src/office/naskah/finished/diff-paragraphs.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { readDocument } from '../../../src/papers/docx/read/read-document.ts';
import { naskahSource } from '../../office/naskah/naskah-source.ts';
import { editTemplate, shippedTemplate } from './shipped-template.ts';

const pksDocument = () => renderDocument(shippedTemplate('pks'), composeValues(pks, naskahSource()).isian, pks);
const failureOf = (isi: Uint8Array): unknown => {
  try {
    return readDocument(isi);
  } catch (e) {
    return e;
  }
};

describe('a finished document', () => {
  it('is read back as its paragraphs, those of the page apart', async () => {
    const baris = readDocument(await pksDocument());
    expect(baris.filter((b) => b.letak === 'isi').map((b) => b.teks)).toContain('Pasal 19');
    expect(baris.filter((b) => b.letak === 'halaman').map((b) => b.teks)).toContain('KONSEP');
  });

  it('without its letterhead has all words but those that head each paper of the office', async () => {
    const isi = composeValues(suratKemendagri, naskahSource()).isian;
    const surat = await renderDocument(shippedTemplate('surat-kemendagri'), isi, suratKemendagri);
    const wordsOf = (cara?: 'tanpa-kop') =>
      readDocument(surat, cara).flatMap(({ teks }) => (teks.trim() === '' ? [] : teks.trim()));
    const tanpa = new Set(wordsOf('tanpa-kop'));
    expect(new Set(wordsOf().filter((teks) => !tanpa.has(teks)))).toEqual(
      new Set([
        'PEMERINTAH KABUPATEN SLEMAN',
        'DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
        'Jalan Contoh Nomor 1, Beran, Tridadi, Sleman 55511',
        'Telepon (0274) 000000, Pos-el dukcapil@contoh.go.id',
        'KONSEP',
      ]),
    );
  });

  it('that was corrected shows the pasal that changed', async () => {
    const asal = await pksDocument();
    const koreksi = editTemplate(asal, (xml) => xml.replace('setiap semester', 'setiap tiga bulan'));
    expect(diffParagraphs(readDocument(asal), readDocument(koreksi))).toMatchObject([
      { bagian: 'Pasal 5', paragraf: [{ cara: 'ubah' }] },
    ]);
  });

  it.each([
    ['words put in', '<w:ins w:id="1" w:author="x"><w:r><w:t>baru</w:t></w:r></w:ins>'],
    ['words taken out', '<w:del w:id="1" w:author="x"><w:r><w:delText>lama</w:delText></w:r></w:del>'],
    ['words moved', '<w:moveFrom w:id="1" w:author="x"><w:r><w:t>pindah</w:t></w:r></w:moveFrom>'],
  ])('with %s that nobody has accepted is refused', async (_, tanda) => {
    const terlacak = editTemplate(await pksDocument(), (xml) => xml.replace('</w:p>', `${tanda}</w:p>`));
    expect(failureOf(terlacak)).toMatchObject({
      kode: 'DOKUMEN_SALAH',
      keluar: 8,
      message: expect.stringContaining('Track Changes'),
    });
  });

  it('with a placeholder left is refused', async () => {
    const sisa = editTemplate(await pksDocument(), (xml) => xml.replace('setiap semester', 'setiap {{periode}}'));
    expect(failureOf(sisa)).toMatchObject({ kode: 'DOKUMEN_SALAH', message: expect.stringContaining('{{periode}}') });
  });

  it.each([
    ['a macro', { 'word/vbaProject.bin': 'x' }, 'makro'],
    [
      'a tie to somewhere else',
      { 'word/_rels/x.rels': '<Relationships><Relationship TargetMode="External" Target="http://x"/></Relationships>' },
      'menunjuk ke luar',
    ],
  ])('with %s is refused as a document, not as a template', async (_, tambah, kata) => {
    const buruk = failureOf(editTemplate(await pksDocument(), (xml) => xml, { tambah }));
    expect(buruk).toMatchObject({ kode: 'DOKUMEN_SALAH', message: expect.stringMatching(`^Dokumen .*${kata}`) });
    expect(String(buruk)).not.toContain('..');
  });
});

import { describe, expect, it } from 'vitest';
import { bacaDokumen } from '../../src/docx/dokumen.ts';
import { render } from '../../src/docx/render.ts';
import { bedaNaskah } from '../../src/naskah/beda.ts';
import { pks } from '../../src/naskah/pks.ts';
import { susun } from '../../src/naskah/susun.ts';
import { bahan } from '../naskah/bahan.ts';
import { disunting, templat } from './templat-kiriman.ts';

const dokumen = () => render(templat('pks'), susun(pks, bahan()).isian, pks);
const galat = (isi: Uint8Array): unknown => {
  try {
    return bacaDokumen(isi);
  } catch (e) {
    return e;
  }
};

describe('a finished document', () => {
  it('is read back as its paragraphs, those of the page apart', async () => {
    const baris = bacaDokumen(await dokumen());
    expect(baris.filter((b) => b.letak === 'isi').map((b) => b.teks)).toContain('Pasal 19');
    expect(baris.filter((b) => b.letak === 'halaman').map((b) => b.teks)).toContain('KONSEP');
  });

  it('that was corrected shows the pasal that changed', async () => {
    const asal = await dokumen();
    const koreksi = disunting(asal, (xml) => xml.replace('setiap semester', 'setiap tiga bulan'));
    expect(bedaNaskah(bacaDokumen(asal), bacaDokumen(koreksi))).toMatchObject([
      { bagian: 'Pasal 5', paragraf: [{ cara: 'ubah' }] },
    ]);
  });

  it.each([
    ['words put in', '<w:ins w:id="1" w:author="x"><w:r><w:t>baru</w:t></w:r></w:ins>'],
    ['words taken out', '<w:del w:id="1" w:author="x"><w:r><w:delText>lama</w:delText></w:r></w:del>'],
    ['words moved', '<w:moveFrom w:id="1" w:author="x"><w:r><w:t>pindah</w:t></w:r></w:moveFrom>'],
  ])('with %s that nobody has accepted is refused', async (_, tanda) => {
    const terlacak = disunting(await dokumen(), (xml) => xml.replace('</w:p>', `${tanda}</w:p>`));
    expect(galat(terlacak)).toMatchObject({
      kode: 'DOKUMEN_SALAH',
      keluar: 8,
      message: expect.stringContaining('Track Changes'),
    });
  });

  it('with a placeholder left is refused', async () => {
    const sisa = disunting(await dokumen(), (xml) => xml.replace('setiap semester', 'setiap {{periode}}'));
    expect(galat(sisa)).toMatchObject({ kode: 'DOKUMEN_SALAH', message: expect.stringContaining('{{periode}}') });
  });

  it.each([
    ['a macro', { 'word/vbaProject.bin': 'x' }, 'makro'],
    [
      'a tie to somewhere else',
      { 'word/_rels/x.rels': '<Relationships><Relationship TargetMode="External" Target="http://x"/></Relationships>' },
      'menunjuk ke luar',
    ],
  ])('with %s is refused as a document, not as a template', async (_, tambah, kata) => {
    const buruk = galat(disunting(await dokumen(), (xml) => xml, { tambah }));
    expect(buruk).toMatchObject({ kode: 'DOKUMEN_SALAH', message: expect.stringMatching(`^Dokumen .*${kata}`) });
    expect(String(buruk)).not.toContain('..');
  });
});

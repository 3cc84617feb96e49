import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import { ACCESS_REQUIREMENTS } from '../../../src/office/naskah/finished/access-minimum.ts';
import { checkLegalMinimum } from '../../../src/office/naskah/finished/legal-minimum.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { METODE } from '../../../src/office/permohonan/facts/kasus-parts.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { documentText } from '../../../src/papers/docx/read/paragraphs.ts';
import { naskahSourceFor } from '../../office/naskah/naskah-source.ts';
import { shippedTemplate } from './shipped-template.ts';

const linesOf = async (kode: string, ubah: Parameters<typeof naskahSourceFor>[1] = {}) => {
  const naskah = NASKAH.find((n) => n.kode === kode)!;
  const { isian } = composeValues(naskah, naskahSourceFor(kode, ubah));
  return documentText(await renderDocument(shippedTemplate(kode), isian, naskah));
};

describe.each(Object.keys(ACCESS_REQUIREMENTS))('%s', (kode) => {
  it.each(METODE)('holds what makes it one, for %s too', async (metode) => {
    expect(checkLegalMinimum(kode, await linesOf(kode, { isi: { metode } }))).toEqual([]);
  });

  it('an empty paper lacks all of it, each by its name', () => {
    const nama = ACCESS_REQUIREMENTS[kode]!.map(([satu]) => satu);
    expect(new Set(nama).size).toBe(nama.length);
    expect(checkLegalMinimum(kode, ['Demikian kami sampaikan.'])).toEqual(nama);
  });
});

it.each([
  ['nda', /pihak ketiga/, 'larangan memberikan data kepada pihak ketiga'],
  ['nda', /di luar tujuan/, 'larangan penggunaan di luar tujuan'],
  ['sptjm', /sanksi/, 'kesediaan dikenai sanksi'],
  ['petunjuk-teknis', /jaringan tertutup/, 'pengamanan jaringan'],
  ['petunjuk-teknis', /[Gg]angguan/, 'penanganan gangguan'],
  ['pernyataan-jaringan-tertutup', /internet/, 'jaringan tertutup'],
  ['permohonan-dwh', /gudang data/, 'permohonan akses data warehouse'],
  ['jawaban-agregat', /perseorangan/, 'data agregat tanpa data perseorangan'],
  ['tagihan-laporan', /sudah disampaikan/, 'ajakan memberi tahu bila sudah dikirim'],
  ['pengantar-draf-pks', /versi 1/, 'draf PKS dan versinya'],
])('%s without its sentences of %s is refused as lacking: %s', async (kode, kalimat, nama) => {
  const tanpa = (await linesOf(kode)).filter((b) => !kalimat.test(b));
  expect(checkLegalMinimum(kode, tanpa)).toContain(nama);
});

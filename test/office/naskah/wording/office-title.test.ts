/** The office of an institution's head in front of its name: what both say is said once. */
import { expect, test } from 'vitest';
import { CETAKAN } from '../../../../src/office/naskah/naskah.ts';
import { titleBefore } from '../../../../src/office/naskah/wording/office-title.ts';

test.each([
  ['Wakapolres Sleman', 'Kepolisian Resor Sleman', 'Wakil Kepala'],
  ['Wakapolsek Mlati', 'Polsek Mlati', 'Wakil Kepala'],
  ['Wakapolresta Sleman', 'Kepolisian Resor Kota Sleman', 'Wakil Kepala'],
  ['Kapolres Sleman', 'Kepolisian Resor Sleman', 'Kepala'],
  ['Kapolda DIY', 'Polda DIY', 'Kepala'],
  ['Wakil Kepala Kepolisian Resor Sleman', 'Kepolisian Resor Sleman', 'Wakil Kepala'],
  ['Dandim 0732/Sleman', 'Komando Distrik Militer 0732/Sleman', 'Komandan'],
  ['Dandim 0732/Sleman', 'Kodim 0732/Sleman', 'Komandan'],
  ['Danramil 05/Depok', 'Koramil 05/Depok', 'Komandan'],
  ['Danrem 072/Pamungkas', 'Komando Resor Militer 072/Pamungkas', 'Komandan'],
  ['Komandan Kodim 0732/Sleman', 'Kodim 0732/Sleman', 'Komandan'],
  ['Wadandim 0732/Sleman', 'Kodim 0732/Sleman', 'Wakil Komandan'],
  ['Kajari Sleman', 'Kejaksaan Negeri Sleman', 'Kepala'],
  ['Wakajati DIY', 'Kejaksaan Tinggi DIY', 'Wakil Kepala'],
  ['Kakanim Yogyakarta', 'Kantor Imigrasi Yogyakarta', 'Kepala'],
  ['Danlanud Adisutjipto', 'Pangkalan TNI Angkatan Udara Adisutjipto', 'Komandan'],
  ['Wakil Rektor', 'Universitas Contoh', 'Wakil Rektor'],
  ['Kabid Pelayanan', 'RSUD Contoh', 'Kabid Pelayanan'],
  ['Dandi Pratama', 'PT Contoh', 'Dandi Pratama'],
])('%s of %s is %s', (jabatan, lembaga, seharusnya) => {
  expect(titleBefore(jabatan, lembaga, CETAKAN)).toBe(seharusnya);
});

test('what was approved by earlier rules keeps its title', () => {
  expect(titleBefore('Wakapolres Sleman', 'Kepolisian Resor Sleman', 6)).toBe('Wakapolres Sleman');
  expect(titleBefore('Kapolres Sleman', 'Kepolisian Resor Sleman', 6)).toBe('Kepala');
  expect(titleBefore('Dandim 0732/Sleman', 'Komando Distrik Militer 0732/Sleman', 6)).toBe('Dandim');
});

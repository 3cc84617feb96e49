import { expect, it } from 'vitest';
import { spelledTitle } from '../../../../src/office/permohonan/doubts/short-titles.ts';

it.each([
  ['Dirut', 'Direktur Utama'],
  ['WADIR Pelayanan', 'Wakil Direktur Pelayanan'],
  ['Kadis Sosial', 'Kepala Dinas Sosial'],
  ['dirut utama', 'Direktur Utama'],
  ['Kepala Dinas (Kadis)', 'Kepala Dinas'],
  ['Plt. Sekwan', 'Plt. Sekretaris Dewan Perwakilan Rakyat Daerah'],
])('%s is short for %s', (singkat, lengkap) => expect(spelledTitle(singkat)).toBe(lengkap));

// Those of the police and the army are spelled out where the institution's name says of what.
it.each(['Direktur Utama', 'Kapolres Sleman', 'Dandim 0732', 'Kepala Dinas', 'Lurah', 'Rektor', ''])(
  '%s is no short form that is known',
  (jabatan) => expect(spelledTitle(jabatan)).toBeNull(),
);

/** Of the case only a few parts reach an approved text but for its blanks; where those are the same it is not composed anew. */
import { expect, it } from 'vitest';
import { differsFromApproved } from '../../../../src/office/naskah/finished/approved-values.ts';
import { pks } from '../../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../../src/office/naskah/surat-kemendagri.ts';
import { naskahSource } from '../naskah-source.ts';

const OTHER_PARTS = {
  balasan: { nomor: '400.8/99/Dukcapil', tanggal: '2026-09-10', hasil: 'setuju' },
  suratKeluar: { nomor: '470/388', tanggal: '2026-08-27' },
  nomor: [{ naskah: 'pks', nomor: '470/021', keadaan: 'dipesan', tanggal: null, alasan: null }],
  agenda: { nomor: 9, tahun: 2027 },
  diterima: '2027-01-01T08:00:00+07:00',
  penerima: 'Rina Wijayanti',
  lampiran: [{ dokumen: 'akta-pendirian', berkas: 'a.pdf', asal: 'a.pdf', sidik: 'a', ukuran: 1 }],
  naskah: [{ naskah: 'pks', versi: 7, berkas: 'x', sidik: 'x', pada: '2026-08-19' }],
  revisi: 3,
} as never;

it.each([pks, suratKemendagri])('$kode reads the same whatever else is known of the case, on any day', (naskah) => {
  const dulu = naskahSource({ konsep: false });
  const kini = naskahSource({ konsep: false, kini: new Date('2027-03-01T03:00:00Z'), kasus: OTHER_PARTS });
  expect(differsFromApproved(naskah, dulu, { ...kini, riwayat: [] })).toBe(false);
  expect(differsFromApproved(naskah, dulu, naskahSource({ konsep: false, isi: { tujuan: 'lain' } }))).toBe(true);
});

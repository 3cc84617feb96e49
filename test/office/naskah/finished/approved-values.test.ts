/** An approved text is filled in only in its blanks. */
import { expect, test } from 'vitest';
import {
  approvedValues,
  differsFromApproved,
  dotsBecameKnown,
  refilledBlanks,
} from '../../../../src/office/naskah/finished/approved-values.ts';
import { pks } from '../../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../../src/office/naskah/surat-kemendagri.ts';
import { FULL_SETTINGS, naskahSource, SAMPLE_PENGESAHAN } from '../naskah-source.ts';

type Change = Parameters<typeof naskahSource>[0];
const sumber = (ubah: Change = {}) => naskahSource({ konsep: false, ...ubah });
const setting = (kunci: string, nilai: string) => ({ kantor: { ...FULL_SETTINGS, [kunci]: nilai } });
const BALASAN = {
  nomor: '400.8/1',
  tanggal: '2026-09-10',
  hasil: 'setuju',
  agenda: { nomor: 9, tahun: 2026 },
} as const;
const SIGNED = { tanggal: '2026-11-23', tempat: null, nomorKesatu: '470/021', nomorKedua: '445/77' };

test.each<[string, Change, boolean]>([
  ['nothing', {}, false],
  ['the purpose', { isi: { tujuan: 'lain' } }, true],
  ['the duration', { isi: { jangkaWaktu: '5 tahun' } }, true],
  ['the name', { lembaga: { nama: 'RSUD Lain' } }, true],
  ['the address of the office', setting('kantor.alamat', 'Jalan Lain'), true],
  ['an element more', { isi: { elemen: ['nik'] } }, true],
  ['a clause of the kind of institution', { lembaga: { jenis: 'badan-hukum-profit' } }, true],
  ['who signs for the office', setting('kepala-dinas.nama', 'Drs. Lain'), false],
  ['who signs for the institution', { lembaga: { pimpinan: 'dr. Lain', jabatanPimpinan: 'Plt. Direktur' } }, false],
  ['his rank, known only now', { lembaga: { pangkatPimpinan: 'Pembina, IV/a' } }, false],
  ['numbers and day of the signing', { penandatanganan: SIGNED }, false],
  ['the reply of the ministry', { kasus: { balasan: BALASAN } }, false],
  ['the decree of the head, a dotted line until now', setting('kepala-dinas.dasar', 'Keputusan Nomor 1'), false],
])('%s changes an approved agreement: %#', (_, ubah, beda) => {
  expect(differsFromApproved(pks, sumber(), sumber(ubah))).toBe(beda);
});

test('a letter is another one with another office that signs, not with another number, date or official', () => {
  const beda = (ubah: Change) => differsFromApproved(suratKemendagri, sumber(), sumber(ubah));
  expect(beda({ kasus: { suratKeluar: { nomor: '470/388', tanggal: '2026-08-27' } } })).toBe(false);
  expect(beda(setting('kepala-dinas.nip', '19750303 199903 1 003'))).toBe(false);
  expect(beda(setting('penandatangan', 'Bupati'))).toBe(true);
});

test('the blanks take what is known by now, all else stays as it was approved', () => {
  const kini = sumber({ isi: { jangkaWaktu: '5 tahun', elemen: ['nik'] }, penandatanganan: SIGNED });
  const { isian } = approvedValues(pks, sumber(), kini);
  expect(isian.teks).toMatchObject({ jangka_waktu: '2 (dua) tahun', nomor_pks_kesatu: '470/021', hari_pks: 'Senin' });
  expect(isian.baris.elemen).toHaveLength(4);
});

test('a value that was printed as missing is no blank', () => {
  const dulu = sumber({ isi: { dataBalikan: null } });
  const { isian, kosong } = approvedValues(pks, dulu, sumber());
  expect([isian.teks.data_balikan, kosong]).toEqual(['[BELUM DIISI]', ['data_balikan']]);
});

test('blanks that hold another value by now are named, those that are filled in for the first time are not', () => {
  const keluar = (nomor: string | null) => sumber({ kasus: { suratKeluar: { nomor, tanggal: '2026-08-27' } } });
  expect(refilledBlanks(suratKemendagri, keluar('470/1'), keluar('470/2'))).toEqual(['nomor surat keluar']);
  expect(refilledBlanks(suratKemendagri, keluar(null), keluar('470/2'))).toEqual([]);
});

test('whoever signs is told of blanks that say another thing, or more, than was approved', () => {
  const kata = (ubah: Change) =>
    approvedValues(pks, sumber(), sumber(ubah))
      .peringatan.filter((satu) => !satu.includes('dicetak titik-titik'))
      .join();
  expect(kata({ penandatanganan: SIGNED, kasus: { balasan: BALASAN } })).toBe('');
  expect(kata({ lembaga: { pimpinan: 'Orang Lain' } })).toContain(
    'Lain daripada saat disetujui: nama pimpinan lembaga.',
  );
  expect(kata({ penandatanganan: { ...SIGNED, nomorKedua: '445/8; Pasal 8 tidak berlaku' } })).toContain(
    'memuat kalimat, bukan isian biasa: nomor PKS dari PIHAK KEDUA',
  );
});

test('the rhythm entered at the signing changes nothing that was approved', () => {
  const kerjaSama = { ...SAMPLE_PENGESAHAN, irama: 'tahunan' } as const;
  const [dulu, kini] = [sumber(), sumber({ kasus: { kerjaSama } })];
  expect(approvedValues(pks, dulu, kini).isian.teks.irama_data_balikan).toBe('setiap bulan');
  expect(approvedValues(pks, kini, kini).isian.teks.irama_data_balikan).toBe('setiap bulan');
});

test('what stood on the paper that was signed stays; only its dots are still filled in', () => {
  const tercetak = sumber({ lembaga: { pangkatPimpinan: 'Pembina, IV/a' } });
  const kini = sumber({ penandatanganan: SIGNED, ...setting('kepala-dinas.nama', 'Orang Lain') });
  const { isian, peringatan } = approvedValues(pks, sumber(), kini, {}, tercetak);
  expect(isian.teks).toMatchObject({
    pihak_kesatu_nama: 'Dra. Contoh Kepala, M.Si.',
    pihak_kedua_pangkat: 'Pembina, IV/a',
    nomor_pks_kedua: '445/77',
  });
  expect(isian.bila.bila_pangkat_kedua).toBe(true);
  expect(peringatan.join()).toContain('dokumennya tetap seperti tercetak: nama Kepala Dinas');
});

test('dots of the paper that was signed are told from what it says', () => {
  const beda = (ubah: Change) => dotsBecameKnown(pks, sumber(), sumber(ubah));
  expect(beda({ penandatanganan: SIGNED })).toBe(true);
  expect(beda(setting('kepala-dinas.nama', 'Orang Lain'))).toBe(false);
});

import { expect, it } from 'vitest';
import { firstText, makingText, naskahWay } from '../../../src/desk/offers/naskah-way.ts';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import type { NaskahDefinition, NaskahSource } from '../../../src/office/naskah/naskah.ts';
import { naskahSource } from '../../office/naskah/naskah-source.ts';

const sumber = naskahSource();
const kosong: NaskahDefinition = { kode: 'satu', judul: 'Satu', teks: {}, baris: {}, bila: {} };
const jalan = (ubah: Partial<NaskahDefinition>, bahan: (n: NaskahDefinition) => NaskahSource = () => sumber) =>
  naskahWay({ ...kosong, ...ubah }, bahan);

it('a naskah that lacks nothing is drawn up by its own line', () => {
  expect(jalan({})).toEqual({ dapat: true, perintah: `pks draft ${sumber.id} satu` });
});

it('one that waits for another naskah leads to that, as far back as it goes', () => {
  const belum = { sebab: 'belum', buat: 'surat-pengantar' };
  const dulu = NASKAH.find((n) => n.kode === 'surat-pengantar')!;
  const sebelumnya = naskahWay(dulu, () => sumber);
  expect(jalan({ tolak: () => belum })).toEqual({ dapat: false, perintah: sebelumnya.perintah });
  expect(jalan({ tolak: () => ({ sebab: 'belum', buat: 'tanda-terima' }) }).perintah).toBe(
    `pks draft ${sumber.id} tanda-terima`,
  );
});

it('one that waits for something else says what to type, or at least its own line', () => {
  expect(jalan({ tolak: () => ({ sebab: 'belum', saran: ['pks show 7', 'pks undo 7'] }) })).toEqual({
    dapat: false,
    perintah: 'pks show 7 · pks undo 7',
  });
  expect(jalan({ tolak: () => ({ sebab: 'belum' }) })).toEqual({
    dapat: false,
    perintah: `pks draft ${sumber.id} satu`,
  });
});

it('a missing value is filled in first', () => {
  const wajib = { arti: 'isi', contoh: 'x', kosong: { cara: 'wajib', saran: 'lengkapi' }, nilai: () => null } as const;
  expect(jalan({ teks: { isi: wajib } })).toEqual({ dapat: false, perintah: `pks lengkapi ${sumber.id}` });
});

it('what is no refusal is no way either', () => {
  const rusak = () => {
    throw new RangeError('a bug');
  };
  expect(() => jalan({ tolak: rusak })).toThrow(RangeError);
});

it('the sentence says whether something is made or filled in first', () => {
  expect(firstText('pks draft 14 pks')).toBe('buat dulu: pks draft 14 pks');
  expect(firstText('pks lengkapi 14')).toBe('isi dulu: pks lengkapi 14');
  expect(makingText({ dapat: true, perintah: 'pks draft 14 pks' })).toBe('Membuatnya: pks draft 14 pks');
  expect(makingText({ dapat: false, perintah: 'pks lengkapi 14' })).toBe('Untuk membuatnya, isi dulu: pks lengkapi 14');
});

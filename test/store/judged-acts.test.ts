import { expect, it } from 'vitest';
import { composeAct, decodeAct } from '../../src/store/chain/acts.ts';
import { kasusChain } from '../../src/store/chain/fold.ts';
import { actFile } from '../../src/store/chain/register-layout.ts';
import { sampleAct, sampleDiselesaikan, sampleDiterima } from '../support/sample-facts.ts';

const rantai = kasusChain('2026-001');
const nama = (v: number) => actFile(rantai.folder, v);

it('judges the same bytes once, and anything else anew: another byte, number, predecessor or case', () => {
  const satu = composeAct(rantai, [], sampleAct('a', sampleDiterima(1)));
  const pertama = decodeAct(nama(1), satu, rantai, 1, null);
  const dua = composeAct(rantai, [pertama], sampleAct('b', sampleDiselesaikan(2)));
  const kedua = decodeAct(nama(2), dua, rantai, 2, pertama.sidik);
  expect(decodeAct(nama(2), dua.slice(), rantai, 2, pertama.sidik)).toBe(kedua);
  expect(decodeAct(nama(2), dua, rantai, 2, undefined)).toBe(kedua);
  expect(() => decodeAct(nama(2), dua, rantai, 2, 'f'.repeat(64))).toThrow(/menyambung/);
  expect(() => decodeAct(nama(2), dua, rantai, 3, pertama.sidik)).toThrow(/bernomor/);
  const diubah = dua.slice();
  diubah[diubah.indexOf(0x62)] = 0x63;
  expect(() => decodeAct(nama(2), diubah, rantai, 2, pertama.sidik)).toThrow(/sidik|persis/);
  expect(decodeAct(nama(2), dua, rantai, 2, pertama.sidik)).toBe(kedua);
  const lain = kasusChain('2026-002');
  expect(decodeAct(actFile(lain.folder, 2), dua, lain, 2, pertama.sidik)).not.toBe(kedua);
});

it('holds no bytes of its reader, whose buffer serves the next file', () => {
  const wadah = new Uint8Array(4096);
  const isi = composeAct(rantai, [], sampleAct('c', sampleDiterima(1)));
  wadah.set(isi);
  const baca = () => decodeAct(nama(1), wadah.subarray(0, isi.length), rantai, 1, null);
  const pertama = baca();
  wadah[isi.indexOf(0x63)] = 0x64;
  expect(baca).toThrow();
  wadah.set(isi);
  expect(baca()).toBe(pertama);
});

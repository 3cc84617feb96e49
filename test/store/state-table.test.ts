import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { StateTable } from '../../src/store/folder/backup/state-table.ts';

it.each([0, 5000])('knows every name, however many were expected (%i)', (kira) => {
  const isi = new StateTable(kira);
  const semua = Array.from({ length: 3000 }, (_, i) => `kasus/2026-${i}/kejadian/000001.json`);
  const sidik = (nama: string) => createHash('sha256').update(nama).digest('hex');
  for (const [i, nama] of semua.entries()) {
    expect(isi.add(nama, sidik(nama))).toBe(true);
    if (i % 3 === 0) isi.see(nama);
    isi.hold(nama, sidik(i % 2 === 0 ? nama : 'x'));
  }
  expect(isi.add(semua[7]!.toUpperCase(), sidik('x'))).toBe(false);
  expect(isi.size).toBe(semua.length);
  expect(semua.filter((nama) => isi.hashOf(nama) !== sidik(nama))).toEqual([]);
  expect(semua.filter((nama, i) => isi.isSeen(nama) !== (i % 3 === 0))).toEqual([]);
  expect(semua.filter((nama, i) => isi.isHeld(nama) !== (i % 2 === 0))).toEqual([]);
  expect(isi.hashOf('kasus/2027-001')).toBe(null);
  expect(isi.see(semua[0]!)).toBe(false);
  isi.forgetSeen();
  expect(semua.filter((nama, i) => isi.isSeen(nama) || isi.isHeld(nama) !== (i % 2 === 0))).toEqual([]);
});

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { keptOfKasus } from '../../src/desk/kept-of-kasus.ts';
import type { IndexHead } from '../../src/office/permohonan/views/kasus-row.ts';

const heads = (versi: (n: number) => number): readonly IndexHead[] =>
  Array.from({ length: 50 }, (_, n) => ({
    ...{ id: `2026-${100 + n}`, versi: versi(n), diterima: '2026-08-03', status: 'aktif' as const },
    ...{ langkah: 2, h: 1, tanggungan: 'kantor' as const },
  }));

it('reads a case once, again when it moved, and all of them where what was kept is torn', async () => {
  const cache = new Map<string, Uint8Array>();
  let semuaKepala: readonly IndexHead[] = [];
  let keadaan: string | null = null;
  const register = {
    place: { label: 'register', folder: null, origin: 'asli' },
    listState: async () => keadaan,
    listHeads: async () => ({ kepala: semuaKepala, peringatan: [] }),
    listMoved: async () => ({ kepala: semuaKepala.slice(0, 9), peringatan: [] }),
  };
  const env = {
    sha256Of: (teks: string) => createHash('sha256').update(teks).digest('hex'),
    userCache: {
      ambil: (n: string) => cache.get(n) ?? null,
      simpan: (n: string, isi: Uint8Array) => cache.set(n, isi),
    },
  };
  const dibaca: string[][] = [];
  let tindakanKantor: readonly { sidik: string }[] = [];
  const ask = async (kepala: readonly IndexHead[]) => {
    semuaKepala = kepala;
    const { isi } = await keptOfKasus({ register, env, tindakanKantor } as never, 'coba', {}, async (semua) => {
      dibaca.push(semua.map((k) => k.id));
      return new Map(semua.filter((k) => k.versi < 9).map((k) => [k.id, k.versi]));
    });
    return isi;
  };
  await ask(heads(() => 1));
  const kini = await ask(heads((n) => (n === 7 ? 2 : 1)));
  expect(dibaca.map((semua) => semua.length)).toEqual([50, 1]);
  expect([kini.size, kini.get('2026-107'), kini.get('2026-108')]).toEqual([50, 2, 1]);
  // One that moved and has nothing to tell any more is not told as it was.
  expect((await ask(heads((n) => (n === 7 ? 9 : 1)))).has('2026-107')).toBe(false);
  for (const [nama, isi] of cache) cache.set(nama, isi.slice(0, -9));
  await ask(heads(() => 1));
  expect(dibaca.at(-1)).toHaveLength(50);

  const office = async (versi: number, ...sidik: string[]) => {
    const sebelum = dibaca.length;
    tindakanKantor = sidik.map((satu) => ({ sidik: satu }));
    await ask(heads(() => versi));
    return dibaca.slice(sebelum).map((semua) => semua.length);
  };
  expect(await office(1, 'a')).toEqual([50]);
  expect(await office(1, 'a', 'b', 'c')).toEqual([]);
  expect(await office(2, 'a', 'b', 'c', 'd')).toEqual([50]);
  // Put back to a state before what was kept, from which it goes on another way; also with another folder in its place.
  expect(await office(2, 'a', 'b')).toEqual([50]);
  expect(await office(2, 'a', 'b', 'e')).toEqual([]);
  register.place.origin = 'lain';
  expect(await office(2, 'a', 'b', 'e')).toEqual([50]);

  // While the lists are as they were, no case is asked for; later only those of the lists that moved.
  keadaan = 'satu';
  expect(await office(2, 'a', 'b', 'e', 'f')).toEqual([]);
  expect(await office(3, 'a', 'b', 'e', 'f')).toEqual([]);
  keadaan = 'dua';
  expect(await office(3, 'a', 'b', 'e', 'f')).toEqual([9]);
  // An act of the office may have let cases of an import go.
  tindakanKantor = [...tindakanKantor, { sidik: 'g' }];
  expect((await ask(heads(() => 2).slice(0, 45))).size).toBe(45);
  expect((await ask(heads(() => 2))).size).toBe(45); // The lists say that nothing moved.
});

import type { Cela } from './cela.ts';
import { type KodeDokumen, namaSyarat, pilihanSyarat, type Sop } from './sop.ts';

/** Every document has a name and a source, and what a step requires is in the file when a case first comes there. */
export const celaDokumen = (sop: Sop): readonly Cela[] => [...celaNama(sop), ...celaSumber(sop), ...celaUrutan(sop)];

const disyaratkan = (sop: Sop) =>
  sop.langkah.flatMap((l) => l.kelengkapan.flatMap(pilihanSyarat).map((kode) => ({ no: l.no, kode })));

function celaNama(sop: Sop): readonly Cela[] {
  const dipakai = [
    ...disyaratkan(sop),
    ...sop.langkah.flatMap(({ no, keluaran, koreksi, mintaBaru }) =>
      [...keluaran, ...(koreksi?.keluaran ?? []), ...(mintaBaru ?? [])].map((kode) => ({ no, kode })),
    ),
    ...Object.keys(sop.dariLuar).map((kode) => ({ no: null, kode })),
  ];
  return dipakai
    .filter(({ kode }) => !Object.hasOwn(sop.dokumen, kode))
    .map(({ no, kode }) => ({
      langkah: no,
      kalimat: `${no === null ? 'Daftar dari luar' : `Langkah ${no}`} menyebut dokumen "${kode}" yang tidak bernama.`,
    }));
}

/** Each choice of an either-or must come from somewhere, if only from a later koreksi. */
function celaSumber(sop: Sop): readonly Cela[] {
  const dibuat = new Set(sop.langkah.flatMap((l) => [...l.keluaran, ...(l.koreksi?.keluaran ?? [])]));
  return disyaratkan(sop)
    .filter(({ kode }) => !dibuat.has(kode) && !Object.hasOwn(sop.dariLuar, kode))
    .map(({ no, kode }) => ({
      langkah: no,
      kalimat: `Langkah ${no} mensyaratkan "${sop.dokumen[kode] ?? kode}" yang tidak dibuat langkah mana pun.`,
    }));
}

/** Walks the straight path once, as the first case without a koreksi would. */
function celaUrutan(sop: Sop): readonly Cela[] {
  const dipegang = new Set<KodeDokumen>();
  const cela: Cela[] = [];
  for (const { no, kelengkapan, keluaran, mintaBaru } of sop.langkah) {
    for (const kode of mintaBaru ?? []) dipegang.delete(kode);
    for (const syarat of kelengkapan) {
      if (!pilihanSyarat(syarat).some((kode) => dipegang.has(kode) || Object.hasOwn(sop.dariLuar, kode))) {
        const kalimat = `Langkah ${no} mensyaratkan "${namaSyarat(sop, syarat)}" yang belum dibuat langkah sebelumnya.`;
        cela.push({ langkah: no, kalimat });
      }
    }
    for (const kode of keluaran) dipegang.add(kode);
  }
  return cela;
}

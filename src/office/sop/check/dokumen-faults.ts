import { type DokumenCode, type Sop, syaratName, syaratOptions } from '../sop.ts';
import type { SopFault } from './sop-fault.ts';

export const sopDokumenFaults = (sop: Sop): readonly SopFault[] => [
  ...nameFaults(sop),
  ...sourceFaults(sop),
  ...orderFaults(sop),
];

const requiredDokumen = (sop: Sop) =>
  sop.langkah.flatMap((l) => l.kelengkapan.flatMap(syaratOptions).map((kode) => ({ no: l.no, kode })));

function nameFaults(sop: Sop): readonly SopFault[] {
  const dipakai = [
    ...requiredDokumen(sop),
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

/** A later koreksi counts as a source too. */
function sourceFaults(sop: Sop): readonly SopFault[] {
  const dibuat = new Set(sop.langkah.flatMap((l) => [...l.keluaran, ...(l.koreksi?.keluaran ?? [])]));
  return requiredDokumen(sop)
    .filter(({ kode }) => !dibuat.has(kode) && !Object.hasOwn(sop.dariLuar, kode))
    .map(({ no, kode }) => ({
      langkah: no,
      kalimat: `Langkah ${no} mensyaratkan "${sop.dokumen[kode] ?? kode}" yang tidak dibuat langkah mana pun.`,
    }));
}

function orderFaults(sop: Sop): readonly SopFault[] {
  const dipegang = new Set<DokumenCode>();
  const cela: SopFault[] = [];
  for (const { no, kelengkapan, keluaran, mintaBaru } of sop.langkah) {
    for (const kode of mintaBaru ?? []) dipegang.delete(kode);
    for (const syarat of kelengkapan) {
      if (!syaratOptions(syarat).some((kode) => dipegang.has(kode) || Object.hasOwn(sop.dariLuar, kode))) {
        const kalimat = `Langkah ${no} mensyaratkan "${syaratName(sop, syarat)}" yang belum dibuat langkah sebelumnya.`;
        cela.push({ langkah: no, kalimat });
      }
    }
    for (const kode of keluaran) dipegang.add(kode);
  }
  return cela;
}

/** Filling in what the letter left out: elements are added, an empty field is filled, a filled one is `ralat`'s. */
import { Galat } from '../galat.ts';
import { periksaIsi } from './isi.ts';
import type { Aturan } from './perintah.ts';
import type { IsiPermohonan, Lembaga } from './permohonan.ts';
import type { Berjalan } from './terbuka.ts';

type Isian = Readonly<{ lembaga: Partial<Lembaga>; permohonan: Partial<IsiPermohonan> }>;

/** @throws Galat SUDAH_TERISI, ELEMEN_DILINDUNGI, NILAI_TIDAK_DIKENAL */
export function lengkapi(aturan: Aturan, p: Berjalan, perintah: Isian): Isian {
  const elemen = perintah.permohonan.elemen;
  const permohonan = elemen
    ? { ...perintah.permohonan, elemen: [...new Set([...p.permohonan.elemen, ...elemen])] }
    : perintah.permohonan;
  periksaIsi(aturan, { ...p.permohonan, ...permohonan });
  for (const [bagian, isi] of [
    [p.lembaga, perintah.lembaga],
    [p.permohonan, perintah.permohonan],
  ] as const) {
    for (const [kunci, nilai] of Object.entries(isi)) {
      const lama = (bagian as Record<string, unknown>)[kunci];
      if (typeof lama !== 'string' || kunci === 'pemanfaatan' || lama === nilai) continue;
      const flag = kunci.replace(/[A-Z]/g, (huruf) => `-${huruf.toLowerCase()}`);
      throw new Galat('SUDAH_TERISI', `Isian ${flag} sudah ada: "${lama}". Yang keliru dibetulkan dengan ralat.`, [
        `pks ralat ${aturan.id} --isian ${flag}="…" --alasan "…"`,
      ]);
    }
  }
  return { lembaga: perintah.lembaga, permohonan };
}

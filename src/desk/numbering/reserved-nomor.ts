import type { Sitting } from '../sitting.ts';
import { claimNames, kantorPattern } from './claim-names.ts';
import { requireOwner } from './take-nomor.ts';

/** The case, or null. A typed number is told by the agreement that bears it. */
export type ReservedNomor = (nomor: string, hari: string) => string | null;

export async function reservedPksNomor(sesi: Sitting, hari: readonly string[]): Promise<ReservedNomor> {
  const tahun = [...new Set(hari.map((h) => h.slice(0, 4)))];
  const diambil = new Map((await sesi.register.takenNomor(['pks'], tahun)).map((x) => [x.nama, x]));
  return (nomor, pada) => {
    const nama = claimNames(sesi, kantorPattern(sesi, 'pks', pada), 'pks', nomor);
    const milik = nama
      .filter((satu) => satu.startsWith(`${pada.slice(0, 4)}.`))
      .flatMap((satu) => diambil.get(satu) ?? [])
      .map((x) => requireOwner(x).split('.'));
    return milik.find((bagian) => bagian.at(-1) !== 'tangan')?.[0] ?? null;
  };
}

import { type Zippable, zipSync } from 'fflate';
import type { DocxParts } from './open-docx.ts';

/** The bytes depend only on the content. */
export function packParts(paket: DocxParts): Uint8Array {
  // Written by local fields, so the same in every zone.
  const mtime = new Date(2000, 0, 1);
  const isi: Zippable = Object.fromEntries(
    packedNames(paket).map((n): [string, Uint8Array] => [n, paket[n] ?? new Uint8Array()]),
  );
  return zipSync(isi, { mtime, level: 6 });
}

/** Word looks for the list of parts first. */
export const packedNames = (paket: DocxParts): readonly string[] =>
  Object.keys(paket).sort((a, b) => partOrder(a) - partOrder(b) || (a < b ? -1 : 1));

const partOrder = (nama: string): number => (nama === '[Content_Types].xml' ? 0 : nama.startsWith('_rels/') ? 1 : 2);

/** Files as one zip, the same bytes for the same content. */
import { type Zippable, zipSync } from 'fflate';
import type { DocxParts } from './open-docx.ts';

/** Bytes that depend on the content alone: parts in one order, one date. */
export function packParts(paket: DocxParts): Uint8Array {
  // Read back through the local clock's getters, so the same date in every time zone.
  const mtime = new Date(2000, 0, 1);
  const isi: Zippable = Object.fromEntries(
    packedNames(paket).map((n): [string, Uint8Array] => [n, paket[n] ?? new Uint8Array()]),
  );
  return zipSync(isi, { mtime, level: 6 });
}

/** The parts in the order in which they are packed: Word looks for the list of them first. */
export const packedNames = (paket: DocxParts): readonly string[] =>
  Object.keys(paket).sort((a, b) => partOrder(a) - partOrder(b) || (a < b ? -1 : 1));

const partOrder = (nama: string): number => (nama === '[Content_Types].xml' ? 0 : nama.startsWith('_rels/') ? 1 : 2);

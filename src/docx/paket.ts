/** Files as one zip, the same bytes for the same content. */
import { type Zippable, zipSync } from 'fflate';
import type { Paket } from './buka.ts';

/** Bytes that depend on the content alone: parts in one order, one date. */
export function kemasPaket(paket: Paket): Uint8Array {
  // Read back through the local clock's getters, so the same date in every time zone.
  const mtime = new Date(2000, 0, 1);
  const nama = Object.keys(paket).sort((a, b) => urutan(a) - urutan(b) || (a < b ? -1 : 1));
  const isi: Zippable = Object.fromEntries(nama.map((n): [string, Uint8Array] => [n, paket[n] ?? new Uint8Array()]));
  return zipSync(isi, { mtime, level: 6 });
}

/** Word looks for the list of parts first. */
const urutan = (nama: string): number => (nama === '[Content_Types].xml' ? 0 : nama.startsWith('_rels/') ? 1 : 2);

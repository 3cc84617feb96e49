import { MAX_ACT_BYTES, MAX_FILE_BYTES } from '../../../chain/register-layout.ts';
import { MAX_TAR_NAME } from './tar-block.ts';

/** Each line is `<sha256>  <name>`, for `sha256sum -c`. */
export const MANIFEST_FILE = 'MANIFES.txt';
export const NOTE_FILE = 'CADANGAN.json';
const BLOCK_NAME = /^ISI-\d{6,}\.tar$/;
/** A closed block holds one to two times this. */
export const BLOCK_BYTES = 1024 * 1024;

/** The manifest grows with the register, but its hashes hardly compress. */
const MAX_EXPANSION = 16;

export const blockName = (ke: number): string => `ISI-${String(ke).padStart(6, '0')}.tar`;
export const isBlock = (nama: string): boolean => BLOCK_NAME.test(nama);

/**
 * Scans are compressed already. Documents of one case, side by side, have whole parts in common: their archive is
 * half as large.
 */
export const belongsInBlock = (nama: string, ukuran: number): boolean =>
  ukuran <= BLOCK_BYTES / 4 && nama.length <= MAX_TAR_NAME && (isNaskah(nama) || !isKasusFile(nama));

export const isNaskah = (nama: string): boolean => /^kasus\/[^/]+\/naskah\//.test(nama);

export const isKasusFile = (nama: string): boolean => /^kasus\/[^/]+\/(?:lampiran|naskah)\//.test(nama);

/** Says why the part is refused, or null. */
export function partFault(
  nama: string,
  { metode, mampat, ukuran }: Readonly<{ metode: number; mampat: number; ukuran: number }>,
): string | null {
  const boleh = nama === MANIFEST_FILE || isBlock(nama);
  if (metode !== 0 && !(boleh && metode === 8)) return 'dimampatkan, bukan oleh pks';
  if (metode === 0 && mampat !== ukuran) return 'ukurannya tidak cocok';
  if (nama === MANIFEST_FILE) return ukuran > mampat * MAX_EXPANSION ? 'mengembang terlalu besar' : null;
  const terbesar = isBlock(nama) ? 4 * BLOCK_BYTES : isActFile(nama) ? MAX_ACT_BYTES : MAX_FILE_BYTES;
  return ukuran > terbesar ? 'lebih besar daripada yang ditulis pks' : null;
}

export const isActFile = (nama: string): boolean => /^(?:kasus\/[^/]+\/)?kejadian\/\d{6}\.json$/.test(nama);

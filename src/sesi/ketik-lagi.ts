/** A command typed again, with a flag changed or added: one line that bash and the Windows prompt read alike. */
import { kutipan } from '../teks/ketikan.ts';

/** What only shapes the answer is left out: it is not what was wrong. */
const HANYA_BENTUK: ReadonlySet<string> = new Set(['json', 'quiet', 'color', 'input', 'coba', 'versi']);

/**
 * 'pks advance 14 --lengkap --tanggal-keluar 4/1/2027'. `opsi` are the flags as they were read, by their names in the
 * code; `ganti` stands in the place of some of them.
 * @returns null where a text cannot be written so that every shell takes it as it is
 */
export function ketikLagi(
  nama: string,
  argumen: readonly string[],
  opsi: Readonly<Record<string, unknown>>,
  ganti: Readonly<Record<string, unknown>> = {},
): string | null {
  const semua = Object.entries({ ...opsi, ...ganti }).filter(([kunci]) => !HANYA_BENTUK.has(kunci));
  const bagian = [...argumen.map(kutipan), ...semua.flatMap(([kunci, nilai]) => flag(kunci, nilai))];
  return bagian.includes(null) ? null : ['pks', nama, ...bagian].join(' ');
}

/** '--tanggal-keluar', as `tanggalKeluar` is typed. */
export const namaFlag = (kunci: string): string => `--${kunci.replace(/[A-Z]/g, (huruf) => `-${huruf.toLowerCase()}`)}`;

function flag(kunci: string, nilai: unknown): readonly (string | null)[] {
  if (nilai === undefined || nilai === false) return [];
  if (nilai === true) return [namaFlag(kunci)];
  if (Array.isArray(nilai)) return nilai.flatMap((satu) => flag(kunci, satu));
  const teks = kutipan(String(nilai));
  // A value that looks like a flag stays one word with its own.
  return teks?.replace(/^"/, '').startsWith('-') ? [`${namaFlag(kunci)}=${teks}`] : [namaFlag(kunci), teks];
}

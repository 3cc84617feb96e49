/** In `--register "C:\Data PKS\"` Windows takes the last quotation mark, and all that follows, for part of the name. */
import { Failure } from '../errors.ts';

const isWindowsPath = (kata: string): boolean => /^(?:[a-z]:[\\/]|\\\\|\.{1,2}\\)/i.test(kata);

/** @throws PEMAKAIAN_SALAH */
export function refuseSwallowedQuotes(argv: readonly string[]): void {
  for (const kata of argv) {
    const nilai = /^--[a-z-]+=(.*)$/s.exec(kata)?.[1] ?? kata;
    if (isWindowsPath(nilai)) refuseSwallowedQuote(nilai);
  }
}

/** @throws PEMAKAIAN_SALAH */
export function refuseSwallowedQuote(folder: string): void {
  const di = folder.indexOf('"');
  if (di < 0) return;
  const dimaksud = folder.slice(0, di);
  throw new Failure(
    'PEMAKAIAN_SALAH',
    `Windows membaca \\" sebagai tanda kutip, jadi baris sesudah folder itu ikut terbaca sebagai namanya: ${folder}. Ketik ulang tanpa garis miring di akhir folder: "${dimaksud}"`,
    [],
    { folder: dimaksud },
  );
}

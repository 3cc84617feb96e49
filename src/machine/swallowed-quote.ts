/** `--register "C:\Data PKS\"`: Windows reads the end as a quotation mark that belongs to the name, and all after it too. */
import { Failure } from '../errors.ts';

/** Whether a word begins as only a path on Windows does: 'C:\', '\\server', '.\', '..\'. */
const isWindowsPath = (kata: string): boolean => /^(?:[a-z]:[\\/]|\\\\|\.{1,2}\\)/i.test(kata);

/** @throws Failure PEMAKAIAN_SALAH for the first word whose end was swallowed */
export function refuseSwallowedQuotes(argv: readonly string[]): void {
  for (const kata of argv) {
    const nilai = /^--[a-z-]+=(.*)$/s.exec(kata)?.[1] ?? kata;
    if (isWindowsPath(nilai)) refuseSwallowedQuote(nilai);
  }
}

/** No folder on Windows has a quotation mark in its name. @throws Failure PEMAKAIAN_SALAH */
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

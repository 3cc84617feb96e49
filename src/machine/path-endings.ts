import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export function pathEndings(cwd: string, awal: string): readonly string[] {
  const di = Math.max(awal.lastIndexOf('/'), awal.lastIndexOf(sep)) + 1;
  const [folder, nama] = [resolve(cwd, awal.slice(0, di)), awal.slice(di)];
  const tampak = namesOf(folder).filter((n) => nama.startsWith('.') || !n.startsWith('.'));
  const persis = tampak.filter((n) => n.startsWith(nama));
  const cocok = persis.length > 0 ? persis : tampak.filter((n) => n.toLowerCase().startsWith(nama.toLowerCase()));
  return cocok.map((n) => `${n.slice(nama.length)}${isFolder(join(folder, n)) ? sep : ''}`);
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

const isFolder = (jalur: string): boolean => {
  try {
    return statSync(jalur).isDirectory();
  } catch {
    return false;
  }
};

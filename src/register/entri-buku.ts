/**
 * The index of the books: in the folder of each year an empty file for every case that may have a row there. Its name
 * tells all years of its case, so that the names alone show whether one is missing. Years are only ever added.
 */
import { tahunBuku } from '../permohonan/tahun-buku.ts';
import { POLA_ID } from './bentuk.ts';
import { namaDi } from './cakram.ts';
import type { Berkas } from './register.ts';
import type { Tempat } from './tempat.ts';

export const BUKU = 'indeks/buku';
export const POLA_TAHUN = /^\d{4}$/;

/** 'indeks/buku/2026/2026-014.2026.2027' and 'indeks/buku/2027/2026-014.2026.2027'. */
export function jalurBuku({ id, tindakan }: Pick<Berkas, 'id' | 'tindakan'>): readonly string[] {
  const tahun = tahunBuku(tindakan.flatMap((t) => t.kejadian)).map(String);
  return tahun.map((t) => `${BUKU}/${t}/${[id, ...tahun].join('.')}`);
}

/** Null where the name is none of ours. */
export function bacaNamaBuku(nama: string): Readonly<{ id: string; tahun: readonly string[] }> | null {
  const [id = '', ...tahun] = nama.split('.');
  return POLA_ID.test(id) && tahun.length > 0 && tahun.every((t) => POLA_TAHUN.test(t)) ? { id, tahun } : null;
}

/** Ids of the cases in the folder of a year. */
export const idDiTahun = (t: Tempat, tahun: number): readonly string[] =>
  namaDi(t.jalur(`${BUKU}/${tahun}`)).flatMap((nama) => bacaNamaBuku(nama)?.id ?? []);

/** Every name, as a path. */
export const semuaBuku = (t: Tempat): readonly string[] =>
  namaDi(t.jalur(BUKU)).flatMap((tahun) => namaDi(t.jalur(`${BUKU}/${tahun}`)).map((n) => `${BUKU}/${tahun}/${n}`));

/** The entries of each case, as paths. */
export function bukuKasus(t: Tempat): ReadonlyMap<string, readonly string[]> {
  const kasus = new Map<string, string[]>();
  for (const jalur of semuaBuku(t)) {
    const id = bacaNamaBuku(jalur.slice(jalur.lastIndexOf('/') + 1))?.id;
    if (id !== undefined) kasus.set(id, [...(kasus.get(id) ?? []), jalur]);
  }
  return kasus;
}

/** Ids of the cases whose entries stand in just the years that each of them names. */
export const idBerbuku = (t: Tempat): ReadonlySet<string> =>
  new Set([...bukuKasus(t)].flatMap(([id, jalur]) => (lengkap(jalur) ? id : [])));

/** With one entry too many, or under another name, the count does not fit. */
function lengkap(jalur: readonly string[]): boolean {
  const nama = jalur[0]?.slice(jalur[0].lastIndexOf('/') + 1) ?? '';
  const tahun = bacaNamaBuku(nama)?.tahun ?? [];
  return tahun.length === jalur.length && tahun.every((t) => jalur.includes(`${BUKU}/${t}/${nama}`));
}

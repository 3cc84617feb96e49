/** What the folders of the index hold, by its names alone: rows, shelves of agreements, letters. Never writes. */
import { POLA_ID } from './bentuk.ts';
import { namaDi } from './cakram.ts';
import { AKTIF, bacaNamaEntri, bacaNamaRak, jalurEntri, KERJA_SAMA, SURAT, TUTUP } from './entri.ts';
import type { Rak } from './register.ts';
import type { Tempat } from './tempat.ts';

/** Ids of the case folders. */
export const idKasus = (t: Tempat): readonly string[] => namaDi(t.jalur('kasus')).filter((n) => POLA_ID.test(n));

/** Every row's name, as a path: of the active cases, then of the closed ones. */
export const semuaEntri = (t: Tempat): readonly string[] => [...entriAktif(t), ...entriTutup(t)];

const entriTutup = (t: Tempat): readonly string[] => [...entriTanpaPks(t), ...entriKerjaSama(t)];

/** The rows' names of closed cases without a signed PKS, as paths. */
export const entriTanpaPks = (t: Tempat): readonly string[] =>
  namaDi(t.jalur(TUTUP)).flatMap((tahun) => namaDi(t.jalur(`${TUTUP}/${tahun}`)).map((n) => `${TUTUP}/${tahun}/${n}`));

/** The rows' names on the shelves of agreements that are wanted, as paths. */
export const entriKerjaSama = (t: Tempat, mau: (rak: Rak) => boolean = () => true): readonly string[] =>
  rakKerjaSama(t).flatMap(({ folder, rak }) => (mau(rak) ? namaDi(t.jalur(folder)).map((n) => `${folder}/${n}`) : []));

export const rakKerjaSama = (t: Tempat): readonly Readonly<{ folder: string; rak: Rak }>[] =>
  namaDi(t.jalur(KERJA_SAMA)).flatMap((nama) => {
    const rak = bacaNamaRak(nama);
    return rak ? { folder: `${KERJA_SAMA}/${nama}`, rak } : [];
  });

const entriAktif = (t: Tempat): readonly string[] => namaDi(t.jalur(AKTIF)).map((n) => `${AKTIF}/${n}`);

/** The head a row's path tells; null where its name is none of ours. */
export const kepalaEntri = (jalur: string) => bacaNamaEntri(jalur.slice(jalur.lastIndexOf('/') + 1));

/** Ids of the cases whose letter stands somewhere in the index of letters. */
export const idBersurat = (t: Tempat): ReadonlySet<string> =>
  new Set(
    namaDi(t.jalur(SURAT)).flatMap((folder) =>
      namaDi(t.jalur(`${SURAT}/${folder}`)).map((n) => n.slice(n.indexOf('.') + 1)),
    ),
  );

/** Cases with a row on the shelf, but for those in `selain`. */
export const jumlahBaris = (t: Tempat, folder: string, selain: ReadonlySet<string> = new Set()): number =>
  new Set(
    namaDi(t.jalur(folder)).flatMap((nama) => {
      const id = bacaNamaEntri(nama)?.id;
      return id === undefined || selain.has(id) ? [] : id;
    }),
  ).size;

/** The rows of each case, as paths. */
export function barisKasus(t: Tempat): ReadonlyMap<string, readonly string[]> {
  const baris = new Map<string, string[]>();
  for (const jalur of semuaEntri(t)) {
    const id = kepalaEntri(jalur)?.id;
    if (id !== undefined) baris.set(id, [...(baris.get(id) ?? []), jalur]);
  }
  return baris;
}

/** Ids of the cases that have one row, and that where its name belongs. */
export function idBerbaris(t: Tempat): Set<string> {
  const berbaris = new Set<string>();
  const salah = new Set<string>();
  for (const jalur of semuaEntri(t)) {
    const kepala = kepalaEntri(jalur);
    if (!kepala) continue;
    if (berbaris.has(kepala.id) || jalurEntri(kepala) !== jalur) salah.add(kepala.id);
    berbaris.add(kepala.id);
  }
  for (const id of salah) berbaris.delete(id);
  return berbaris;
}

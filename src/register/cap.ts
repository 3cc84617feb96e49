/**
 * Has something come or gone by other hands than ours? `indeks/cap` holds the times
 * at which `kasus/` and the folders of the index were last changed when the index
 * was known to be whole. The same times, in a cap that is itself strictly newer:
 * nothing came or went. Otherwise readers compare all names (right, but slower) and
 * the next writer restores what is missing. A cap that was not found to fit is never
 * put anew without that. All times are the file system's own; no clock is asked.
 */

import { join } from 'node:path';
import { POLA_ID } from './bentuk.ts';
import { bacaBytes, coba, namaDi, tunggu, waktuUbah } from './cakram.ts';
import { AKTIF, bacaNamaEntri, bacaNamaTanda, KERJA_SAMA, KOTOR, SURAT, TUTUP } from './entri.ts';
import { tulisEntri } from './indeks.ts';
import { bacaTindakanKasus } from './kasus.ts';
import { keBytes } from './rantai.ts';
import type { Tempat } from './tempat.ts';
import { tulisGanti } from './tulis.ts';

const CAP = 'indeks/cap';

/**
 * Whether the index is known to hold every case folder's row; with `surat` also its letter.
 * The folders are those the cap names: a new one changes the time of the one above it.
 */
export const capCocok = (t: Tempat, surat = false): boolean =>
  waktuCocok(
    t,
    CAP,
    ['kasus', AKTIF, TUTUP, ...(surat ? [SURAT] : [])],
    (folder) => surat || !folder.startsWith(SURAT),
  );

/** Whether the folders that the cap `berkas` names (`wajib` among them) were last changed when it says, and before it. */
export function waktuCocok(
  t: Tempat,
  berkas: string,
  wajib: readonly string[],
  dilihat: (folder: string) => boolean = () => true,
): boolean {
  try {
    const cap = t.jalur(berkas);
    const dicap = waktuUbah(cap) ?? 0n;
    const teks = new TextDecoder().decode(bacaBytes(cap, 64 * 1024)).trimEnd();
    const tertulis = teks.split('\n').map((baris) => baris.split(' '));
    if (!wajib.every((folder) => tertulis.some(([f]) => f === folder))) return false;
    return tertulis.every(([folder = '', waktu]) => {
      if (!dilihat(folder)) return true;
      const diubah = waktuUbah(join(t.akar, folder));
      return diubah !== null && diubah < dicap && String(diubah) === waktu;
    });
  } catch {
    return false;
  }
}

/** When `kasus/` was last changed. */
export const waktuKasus = (t: Tempat): bigint | null => waktuUbah(t.jalur('kasus'));

/** Says that the index is whole as it is, for `kasus/` as of `kasus`. */
export const bubuhiCap = (t: Tempat, kasus: bigint | null): void => bubuhi(t, CAP, waktuFolder(t, kasus));

type WaktuFolder = readonly (readonly [folder: string, waktu: bigint])[];

function waktuFolder(t: Tempat, kasus = waktuKasus(t)): WaktuFolder {
  const di = (folder: string, pola: RegExp): readonly string[] => [
    folder,
    ...namaDi(t.jalur(folder)).flatMap((n) => (pola.test(n) ? `${folder}/${n}` : [])),
  ];
  const kerjaSama = waktuUbah(t.jalur(KERJA_SAMA)) === null ? [] : [KERJA_SAMA]; // a register of an older pks has none yet
  const indeks = [AKTIF, ...kerjaSama, ...di(TUTUP, /^\d{4}$/), ...di(SURAT, /^[0-9a-f]{2}$/)];
  return [['kasus', kasus ?? 0n], ...indeks.map((folder) => [folder, waktuUbah(join(t.akar, folder)) ?? 0n] as const)];
}

/** Writes a cap. Waits out the tick of the file system's clock: what comes within it would not show. */
export function bubuhi(t: Tempat, berkas: string, folder: WaktuFolder): void {
  const isi = keBytes(folder.map(([nama, waktu]) => `${nama} ${waktu}\n`).join(''));
  const terakhir = folder.reduce((m, [, waktu]) => (waktu > m ? waktu : m), 0n);
  for (let kali = 0; kali < 5; kali++) {
    tulisGanti(t, berkas, isi);
    if ((waktuUbah(t.jalur(berkas)) ?? 0n) > terakhir) return;
    tunggu(4);
  }
}

/**
 * For a writer: asked before its commit whether the index is whole, and told after it has refreshed
 * the views. Never fails: without a cap lists are slower, not wrong.
 */
export function jagaCap(t: Tempat): (kasus?: bigint | null) => void {
  const cocok = capCocok(t, true);
  const sebelum = cocok ? waktuKasus(t) : null;
  return (kasus = sebelum) => {
    coba(() => (cocok ? bubuhiCap(t, kasus) : samakan(t)));
  };
}

/** Ids of the case folders, and of the rows. */
export const idKasus = (t: Tempat): readonly string[] => namaDi(t.jalur('kasus')).filter((n) => POLA_ID.test(n));

/** Every row's name of the closed cases, as paths. */
export const entriTutup = (t: Tempat): readonly string[] => [
  ...namaDi(t.jalur(TUTUP)).flatMap((tahun) =>
    namaDi(t.jalur(`${TUTUP}/${tahun}`)).map((n) => `${TUTUP}/${tahun}/${n}`),
  ),
  ...namaDi(t.jalur(KERJA_SAMA)).map((n) => `${KERJA_SAMA}/${n}`),
];

export const entriAktif = (t: Tempat): readonly string[] => namaDi(t.jalur(AKTIF)).map((n) => `${AKTIF}/${n}`);

/** The head a row's path tells; null where its name is none of ours. */
export const kepalaEntri = (jalur: string) => bacaNamaEntri(jalur.slice(jalur.lastIndexOf('/') + 1));

/** Ids of the cases whose letter stands somewhere in the index of letters. */
export const idBersurat = (t: Tempat): ReadonlySet<string> =>
  new Set(
    namaDi(t.jalur(SURAT)).flatMap((folder) =>
      namaDi(t.jalur(`${SURAT}/${folder}`)).map((n) => n.slice(n.indexOf('.') + 1)),
    ),
  );

/**
 * Gives every case folder that lacks its row or its letter both, then puts the cap. A case with a mark is
 * left to whoever put it: it is read whole meanwhile.
 */
function samakan(t: Tempat): void {
  for (let kali = 0; kali < 3; kali++) {
    const waktu = waktuFolder(t);
    const kurang = tanpaBaris(t);
    if (kurang.length === 0) {
      bubuhi(t, CAP, waktu);
      return;
    }
    for (const id of kurang) tulisEntri(t, bacaTindakanKasus(t, id));
  }
}

function tanpaBaris(t: Tempat): readonly string[] {
  const berbaris = new Set([...entriAktif(t), ...entriTutup(t)].map((jalur) => kepalaEntri(jalur)?.id));
  const bersurat = idBersurat(t);
  const bertanda = new Set(namaDi(t.jalur(KOTOR)).map((n) => bacaNamaTanda(n)?.id));
  return idKasus(t).filter((id) => !bertanda.has(id) && !(berbaris.has(id) && bersurat.has(id)));
}

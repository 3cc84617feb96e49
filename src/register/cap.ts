/**
 * Has a case folder come or gone by other hands than ours? `indeks/cap` holds the
 * time at which `kasus/` was last changed when the index was known to hold all of
 * it. The same time, in a cap that is itself strictly newer: nothing came or went.
 * Otherwise readers compare all names: right, but slower. All times are the file
 * system's own; no clock of the machine is asked.
 */

import { POLA_ID } from './bentuk.ts';
import { bacaBytes, namaDi, tunggu, waktuUbah } from './cakram.ts';
import { AKTIF, bacaNamaEntri, TUTUP } from './entri.ts';
import { tulisEntri } from './indeks.ts';
import { bacaTindakanKasus } from './kasus.ts';
import { keBytes } from './rantai.ts';
import type { Tempat } from './tempat.ts';
import { tulisGanti } from './tulis.ts';

const CAP = 'indeks/cap';

/** Whether the index is known to hold every case folder. */
export function capCocok(t: Tempat): boolean {
  try {
    const diubah = waktuUbah(t.jalur('kasus'));
    const dicap = waktuUbah(t.jalur(CAP));
    if (diubah === null || dicap === null || dicap <= diubah) return false;
    return new TextDecoder().decode(bacaBytes(t.jalur(CAP), 64)) === String(diubah);
  } catch {
    return false;
  }
}

/** When `kasus/` was last changed. */
export const waktuKasus = (t: Tempat): bigint | null => waktuUbah(t.jalur('kasus'));

/** Says that the index holds every case folder as of `waktu`. Waits out the tick of the file system's clock. */
export function bubuhiCap(t: Tempat, waktu: bigint | null): void {
  if (waktu === null) return;
  for (let kali = 0; kali < 5; kali++) {
    tulisGanti(t, CAP, keBytes(String(waktu)));
    if ((waktuUbah(t.jalur(CAP)) ?? 0n) > waktu) return;
    tunggu(4);
  }
}

/** Ids of the case folders, and of the rows. */
export const idKasus = (t: Tempat): readonly string[] => namaDi(t.jalur('kasus')).filter((n) => POLA_ID.test(n));

/** Every row's name of the closed cases, as paths. */
export const entriTutup = (t: Tempat): readonly string[] =>
  namaDi(t.jalur(TUTUP)).flatMap((tahun) => namaDi(t.jalur(`${TUTUP}/${tahun}`)).map((n) => `${TUTUP}/${tahun}/${n}`));

export const entriAktif = (t: Tempat): readonly string[] => namaDi(t.jalur(AKTIF)).map((n) => `${AKTIF}/${n}`);

/** The head a row's path tells; null where its name is none of ours. */
export const kepalaEntri = (jalur: string) => bacaNamaEntri(jalur.slice(jalur.lastIndexOf('/') + 1));

/** Gives every case folder that has no row its row, then puts the cap. For a writer that found the cap stale. */
export function samakan(t: Tempat): void {
  const waktu = waktuKasus(t);
  const berbaris = new Set([...entriAktif(t), ...entriTutup(t)].map((jalur) => kepalaEntri(jalur)?.id));
  for (const id of idKasus(t)) if (!berbaris.has(id)) tulisEntri(t, bacaTindakanKasus(t, id));
  bubuhiCap(t, waktu);
}

/**
 * Has something come or gone by other hands than ours? `indeks/cap` holds the times
 * at which `kasus/` and the folders of the index were last changed when the index
 * was known to be whole. The same times, in a cap that is itself strictly newer:
 * nothing came or went. Otherwise readers compare all names (right, but slower) and
 * the next writer restores what is missing. A cap that was not found to fit is never
 * put anew without that. All times are the file system's own; no clock is asked.
 */

import { basename, join } from 'node:path';
import { bacaBytes, coba, hapus, namaDi, nomorInode, tunggu, waktuUbah } from './cakram.ts';
import {
  AKTIF,
  bacaNamaTanda,
  barisDari,
  jalurEntri,
  KERJA_SAMA,
  KOTOR,
  kepalaDari,
  POLA_RAK,
  SURAT,
  TUTUP,
} from './entri.ts';
import { BUKU, bacaNamaBuku, bukuKasus, idBerbuku, jalurBuku, POLA_TAHUN } from './entri-buku.ts';
import { tulisEntri } from './indeks.ts';
import { barisKasus, idBerbaris, idBersurat, idKasus, jumlahBaris, kepalaEntri } from './isi-indeks.ts';
import { bacaTindakanKasus } from './kasus.ts';
import { keBytes } from './rantai.ts';
import type { Tempat } from './tempat.ts';
import { tulisGanti } from './tulis.ts';

const CAP = 'indeks/cap';
const BATAS_CAP = 1024 * 1024;

/**
 * What a cap says: when each folder was last changed and, of a shelf, how many rows it held then (where that was counted).
 * It is for the very folder it was put in: a copy may keep all times and yet hold more than the original.
 */
export type Cap = ReadonlyMap<string, Readonly<{ waktu: bigint; jumlah: number | null }>>;
const barisAsli = (t: Tempat): string => `asli ${nomorInode(t.jalur('kasus'))}`;

/** Parts of the index that only some ask for. */
const BAGIAN = [SURAT, BUKU] as const;
type Bagian = (typeof BAGIAN)[number];

/**
 * The cap, if the index is known to hold every case folder's row; with `juga` also its letter, its entries for the books.
 * Else null. The folders are those the cap names: a new one changes the time of the one above it.
 */
export const capCocok = (t: Tempat, juga: readonly Bagian[] = []): Cap | null =>
  capBila(t, CAP, ['kasus', AKTIF, TUTUP, KERJA_SAMA, ...juga], (folder) => {
    const bagian = BAGIAN.find((satu) => folder.startsWith(satu));
    return bagian === undefined || juga.includes(bagian);
  });

/** The cap `berkas`, if the folders it names (`wajib` among them) were last changed when it says, and before it. */
export function capBila(
  t: Tempat,
  berkas: string,
  wajib: readonly string[],
  dilihat: (folder: string) => boolean = () => true,
): Cap | null {
  try {
    const dicap = waktuUbah(t.jalur(berkas)) ?? 0n;
    const cap = bacaCap(t, berkas);
    if (!wajib.every((folder) => cap.has(folder))) return null;
    for (const [folder, { waktu }] of cap) {
      if (dilihat(folder) && !(waktu < dicap && waktuUbah(join(t.akar, folder)) === waktu)) return null;
    }
    return cap;
  } catch {
    return null;
  }
}

/** As it is written. @throws where there is none, it is none, or it was put in another folder */
function bacaCap(t: Tempat, berkas: string): Cap {
  const teks = new TextDecoder().decode(bacaBytes(t.jalur(berkas), BATAS_CAP)).trimEnd();
  const [asli, ...baris] = teks.split('\n');
  if (asli !== barisAsli(t)) throw new Error('not the cap of this folder');
  return new Map(
    baris.map((satu) => {
      const [folder = '', waktu = '', jumlah] = satu.split(' ');
      return [folder, { waktu: BigInt(waktu), jumlah: jumlah === undefined ? null : Number(jumlah) }];
    }),
  );
}

/** When `kasus/` was last changed. */
export const waktuKasus = (t: Tempat): bigint | null => waktuUbah(t.jalur('kasus'));

/** Says that the index is whole as it is, for `kasus/` as of `kasus`. */
export const bubuhiCap = (t: Tempat, kasus: bigint | null): void => bubuhi(t, CAP, waktuFolder(t, kasus));

type WaktuFolder = readonly (readonly [folder: string, waktu: bigint, jumlah?: number | undefined])[];

function waktuFolder(t: Tempat, kasus = waktuKasus(t)): WaktuFolder {
  const di = (folder: string, pola: RegExp): readonly string[] => [
    folder,
    ...namaDi(t.jalur(folder)).flatMap((n) => (pola.test(n) ? `${folder}/${n}` : [])),
  ];
  const jumlah = penghitung(t);
  const indeks = [
    AKTIF,
    ...di(TUTUP, POLA_TAHUN),
    ...di(KERJA_SAMA, POLA_RAK),
    ...di(SURAT, /^[0-9a-f]{2}$/),
    ...di(BUKU, POLA_TAHUN),
  ].map((folder): WaktuFolder[number] => {
    const waktu = waktuUbah(join(t.akar, folder)) ?? 0n;
    return folder.startsWith(`${KERJA_SAMA}/`) ? [folder, waktu, jumlah(folder, waktu)] : [folder, waktu];
  });
  return [['kasus', kasus ?? 0n], ...indeks];
}

/**
 * How many rows a shelf holds, or undefined. Counted only where the shelf has not changed since an earlier cap: what
 * comes or goes from now on shows in its time, while one that changed in this very tick might change in it again.
 */
function penghitung(t: Tempat): (folder: string, waktu: bigint) => number | undefined {
  let lama: Cap = new Map();
  let dicap = 0n;
  coba(() => {
    dicap = waktuUbah(t.jalur(CAP)) ?? 0n;
    lama = bacaCap(t, CAP);
  });
  return (folder, waktu) => {
    const dulu = lama.get(folder);
    if (dulu?.waktu !== waktu || waktu >= dicap) return undefined;
    return dulu.jumlah ?? jumlahBaris(t, folder);
  };
}

/** Writes a cap. Waits out the tick of the file system's clock: what comes within it would not show. */
export function bubuhi(t: Tempat, berkas: string, folder: WaktuFolder): void {
  const baris = folder.map((satu) => satu.filter((x) => x !== undefined).join(' '));
  const isi = keBytes([barisAsli(t), ...baris, ''].join('\n'));
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
  const sebelum = bilaTerbaca(() => (capCocok(t, BAGIAN) ? waktuKasus(t) : null));
  return (kasus = sebelum) => {
    coba(() => (sebelum === null ? samakan(t) : bubuhiCap(t, kasus)));
  };
}

/** What is read for a cap alone never stops a command: a disk that fails will say so where it matters. */
export function bilaTerbaca<T>(kerja: () => T): T | null {
  try {
    return kerja();
  } catch {
    return null;
  }
}

/**
 * Gives every case folder that lacks its one row, its letter or an entry for a book all of them, and takes away its
 * others; then puts the cap. A case with a mark is left to whoever put it: it is read whole meanwhile.
 */
function samakan(t: Tempat): void {
  for (let kali = 0; kali < 3; kali++) {
    const waktu = waktuFolder(t);
    const kurang = tanpaBaris(t);
    if (kurang.length === 0) {
      bubuhi(t, CAP, waktu);
      return;
    }
    const baris = barisKasus(t);
    const buku = bukuKasus(t);
    for (const id of kurang) {
      const berkas = bacaTindakanKasus(t, id);
      tulisEntri(t, berkas);
      const benar = jalurEntri(kepalaDari(barisDari(berkas)));
      for (const jalur of baris.get(id) ?? []) {
        if (jalur !== benar && (kepalaEntri(jalur)?.versi ?? 0) <= berkas.versi) hapus(t.jalur(jalur));
      }
      const tahun = jalurBuku(berkas);
      for (const jalur of buku.get(id) ?? []) {
        // One that names more years than the case has was written for an act that came since.
        const lebih = (bacaNamaBuku(basename(jalur))?.tahun.length ?? 0) > tahun.length;
        if (!lebih && !tahun.includes(jalur)) hapus(t.jalur(jalur));
      }
    }
  }
}

function tanpaBaris(t: Tempat): readonly string[] {
  const berbaris = idBerbaris(t);
  const bersurat = idBersurat(t);
  const berbuku = idBerbuku(t);
  const bertanda = new Set(namaDi(t.jalur(KOTOR)).map((n) => bacaNamaTanda(n)?.id));
  return idKasus(t).filter((id) => !bertanda.has(id) && !(berbaris.has(id) && bersurat.has(id) && berbuku.has(id)));
}

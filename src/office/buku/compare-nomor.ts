/** Compares another list with the register; a person decides who is right. */

import { nomorKey } from '../permohonan/compare/compare-key.ts';
import { namesYear } from './buku-nomor-key.ts';

export type ArahNomor = 'keluar' | 'masuk';
export type ListedNomor = Readonly<{ baris: number; nomor: string; tanggal: string | null; arah: ArahNomor }>;

/** Only a number that is `dipakai` stands for a letter. With `dicari` it should stand in the other list too. */
export type KnownNomor = Readonly<{
  arah: ArahNomor;
  nomor: string;
  tanggal: string | null;
  kasus: string | null;
  keadaan: string;
  dicari: boolean;
}>;

export type NomorDifference = Readonly<{
  arah: ArahNomor;
  nomor: string;
  beda: 'tidak-di-register' | 'tidak-di-daftar' | 'tanggal';
  kasus: string | null;
  /** Tells what became of the number where it belongs to no letter. */
  keadaan: string | null;
  tanggalRegister: string | null;
  tanggalDaftar: string | null;
  baris: number | null;
}>;

export type NomorComparison = Readonly<{
  beda: readonly NomorDifference[];
  cocok: number;
  tahunLain: number;
}>;

const keyOf = ({ arah, nomor }: Pick<ListedNomor, 'arah' | 'nomor'>): string => `${arah} ${nomorKey(nomor)}`;

export function compareNomor(
  tahun: number,
  daftar: readonly ListedNomor[],
  dikenal: readonly KnownNomor[],
): NomorComparison {
  const menurutNomor = new Map<string, KnownNomor[]>();
  for (const d of dikenal) menurutNomor.set(keyOf(d), [...(menurutNomor.get(keyOf(d)) ?? []), d]);
  // A number that begins again each year is another one in another year.
  const milikTahun = daftar.filter(
    (l) => (l.tanggal ?? `${tahun}-`).startsWith(`${tahun}-`) || (namesYear(l.nomor) && menurutNomor.has(keyOf(l))),
  );
  const dariDaftar = milikTahun.flatMap((l) => listedDifference(l, menurutNomor.get(keyOf(l)) ?? []) ?? []);
  const terdaftar = new Set(milikTahun.map(keyOf));
  const arah = new Set(daftar.length === 0 ? ['keluar'] : daftar.map((l) => l.arah));
  const hanyaDiSini = dikenal.filter((d) => d.dicari && arah.has(d.arah) && !terdaftar.has(keyOf(d)));
  return {
    beda: [
      ...dariDaftar,
      ...hanyaDiSini.map(({ arah, nomor, kasus, tanggal }) => ({
        ...{ arah, nomor, beda: 'tidak-di-daftar' as const, kasus, keadaan: null },
        ...{ tanggalRegister: tanggal, tanggalDaftar: null, baris: null },
      })),
    ],
    cocok: milikTahun.length - dariDaftar.length,
    tahunLain: daftar.length - milikTahun.length,
  };
}

function listedDifference(l: ListedNomor, milik: readonly KnownNomor[]): NomorDifference | null {
  const surat = milik.filter((d) => d.keadaan === 'dipakai');
  const { arah, nomor, tanggal: tanggalDaftar, baris } = l;
  const asal = { tanggalDaftar, baris };
  const [pertama] = surat;
  if (!pertama) {
    const { kasus = null, keadaan = null } = milik[0] ?? {};
    return { arah, nomor, beda: 'tidak-di-register', kasus, keadaan, tanggalRegister: null, ...asal };
  }
  if (l.tanggal === null || surat.some((d) => d.tanggal === l.tanggal)) return null;
  return {
    arah,
    nomor,
    beda: 'tanggal',
    kasus: pertama.kasus,
    keadaan: null,
    tanggalRegister: pertama.tanggal,
    ...asal,
  };
}

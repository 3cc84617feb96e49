/** A row is a person in a post from day to day, so that a letter keeps the holder on its date. */

import { plusDays } from '../../days/day-arithmetic.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import { personKey } from '../../permohonan/compare/compare-key.ts';
import type { FactsOf, Stored } from '../../permohonan/facts/fact-shapes.ts';
import type { mandatEntryShape, pejabatEntryShape, pejabatFacts, pejabatRowShape } from '../decode-kantor.ts';
import { isSameNip } from './nip.ts';
import { mayBeSameName } from './pejabat-names.ts';

export type PejabatEntry = Stored<typeof pejabatEntryShape>;

/** `orang` is one number for a person, in every post and under every name. */
export type Pejabat = PejabatEntry & Readonly<{ orang: number; namaLama: readonly string[] }>;

export type MandatEntry = Stored<typeof mandatEntryShape>;
export type Mandat = MandatEntry & Readonly<{ orang: number }>;

type PejabatRowKey = Stored<typeof pejabatRowShape>;
type WithoutWho<K> = K extends unknown ? Omit<K, 'pada' | 'dicatat' | 'oleh'> : never;
export type PejabatFact = WithoutWho<FactsOf<typeof pejabatFacts>>;

export type KantorStaff = Readonly<{ pejabat: readonly Pejabat[]; mandat: readonly Mandat[] }>;

export const emptyStaff: KantorStaff = { pejabat: [], mandat: [] };

export function evolvePejabat(kini: KantorStaff, k: PejabatFact): KantorStaff {
  switch (k.jenis) {
    case 'PejabatDitambah': {
      const { nama, nip, pangkat, peran, akun, mulai, sampai } = k;
      const orang = personOf(kini.pejabat, nama) ?? personWithNip(kini.pejabat, nip, nama) ?? newPerson(kini.pejabat);
      const baru = { orang, nama, namaLama: [], nip, pangkat, peran, akun, mulai, sampai };
      return { ...kini, pejabat: [...kini.pejabat, baru] };
    }
    case 'PejabatDiubah':
      return { ...kini, pejabat: changeRow(kini.pejabat, k.baris, (p) => changedRows(p, k.ubah, k.sejak)) };
    case 'PejabatDiakhiri': {
      const lanjutan = followingRows(kini.pejabat, k.baris);
      const pejabat = kini.pejabat.filter((p) => !lanjutan.has(p));
      return { ...kini, pejabat: changeRow(pejabat, k.baris, (p) => [{ ...p, sampai: k.sampai }]) };
    }
    case 'MandatDiberikan': {
      const { peran, nama, sifat, dari, sampai, dasar } = k;
      const orang = personOf(kini.pejabat, nama) ?? -1;
      return { ...kini, mandat: [...kini.mandat, { orang, peran, nama, sifat, dari, sampai, dasar }] };
    }
    case 'MandatDiakhiri':
      return {
        ...kini,
        mandat: kini.mandat.map((m) =>
          m.peran === k.peran && m.dari === k.dari && everInForce(m) ? { ...m, sampai: k.sampai } : m,
        ),
      };
  }
}

/** Earlier letters keep the old values. */
function changedRows(p: Pejabat, ubah: Partial<PejabatEntry>, sejak: Tanggal | null): readonly Pejabat[] {
  const namaLama = ubah.nama === undefined ? p.namaLama : [...p.namaLama, p.nama];
  const baru = { ...p, ...ubah, namaLama };
  return sejak === null || sejak <= p.mulai
    ? [baru]
    : [
        { ...p, sampai: plusDays(sejak, -1) },
        { ...baru, mulai: sejak },
      ];
}

function followingRows(semua: readonly Pejabat[], { nama, peran, mulai }: PejabatRowKey): ReadonlySet<Pejabat> {
  const lanjutan = new Set<Pejabat>();
  let kini = semua.find((p) => p.nama === nama && p.peran === peran && p.mulai === mulai);
  while (kini && kini.sampai !== null) {
    const { orang, sampai } = kini;
    kini = semua.find((p) => p.orang === orang && p.peran === peran && p.mulai === plusDays(sampai, 1));
    if (!kini || lanjutan.has(kini)) break;
    lanjutan.add(kini);
  }
  return lanjutan;
}

const changeRow = (
  semua: readonly Pejabat[],
  { nama, peran, mulai }: PejabatRowKey,
  ubah: (p: Pejabat) => readonly Pejabat[],
): readonly Pejabat[] =>
  semua.flatMap((p) => (p.nama === nama && p.peran === peran && p.mulai === mulai ? ubah(p) : [p]));

/** Takes any spelling, and any former name. */
export function personOf(semua: readonly Pejabat[], nama: string): number | null {
  const dicari = personKey(nama);
  return semua.find((p) => [p.nama, ...p.namaLama].some((n) => personKey(n) === dicari))?.orang ?? null;
}

/** Older registers hold NIPs typed for another person. */
const personWithNip = (semua: readonly Pejabat[], nip: string | null, nama: string): number | null =>
  semua.find((p) => isSameNip(p.nip, nip) && [p.nama, ...p.namaLama].some((n) => mayBeSameName(n, nama)))?.orang ??
  null;

const newPerson = (semua: readonly Pejabat[]): number => Math.max(-1, ...semua.map((p) => p.orang)) + 1;

export const holdsJabatan = (p: Readonly<Pick<PejabatEntry, 'mulai' | 'sampai'>>, hari: Tanggal): boolean =>
  p.mulai <= hari && (p.sampai === null || hari <= p.sampai);

/** One ended before its first day was called off. */
export const everInForce = (m: Readonly<Pick<MandatEntry, 'dari' | 'sampai'>>): boolean => m.dari <= m.sampai;

/** A null end is never reached. */
export const spansOverlap = (
  a: Readonly<{ dari: Tanggal; sampai: Tanggal | null }>,
  b: Readonly<{ dari: Tanggal; sampai: Tanggal | null }>,
): boolean => (b.sampai === null || a.dari <= b.sampai) && (a.sampai === null || b.dari <= a.sampai);

export const spanOf = (p: Readonly<Pick<PejabatEntry, 'mulai' | 'sampai'>>) => ({ dari: p.mulai, sampai: p.sampai });

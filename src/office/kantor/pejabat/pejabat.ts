/**
 * Officials and mandates as the register knows them: a fold of facts of the office's own chain. A row is a person in
 * a post from day to day; who held it on the date of a letter stands on that letter for ever. Days are WIB.
 * It says who is said to act, and proves nothing: a command line knows only the account of the computer.
 */

import { plusDays } from '../../days/day-arithmetic.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import { personKey } from '../../permohonan/compare/compare-key.ts';
import type { FactsOf, Stored } from '../../permohonan/facts/fact-shapes.ts';
import type { mandatEntryShape, pejabatEntryShape, pejabatFacts, pejabatRowShape } from '../decode-kantor.ts';
import { isSameNip } from './nip.ts';
import { mayBeSameName } from './pejabat-names.ts';

export type PejabatEntry = Stored<typeof pejabatEntryShape>;

/** `orang`: the same number for the same person in every post and under every name he bore. */
export type Pejabat = PejabatEntry & Readonly<{ orang: number; namaLama: readonly string[] }>;

export type MandatEntry = Stored<typeof mandatEntryShape>;
/** `orang`: the person who holds it. */
export type Mandat = MandatEntry & Readonly<{ orang: number }>;

type PejabatRowKey = Stored<typeof pejabatRowShape>;
type WithoutWho<K> = K extends unknown ? Omit<K, 'pada' | 'dicatat' | 'oleh'> : never;
/** A fact about officials or mandates; who recorded it and when changes nothing of them. */
export type PejabatFact = WithoutWho<FactsOf<typeof pejabatFacts>>;

export type KantorStaff = Readonly<{ pejabat: readonly Pejabat[]; mandat: readonly Mandat[] }>;

export const emptyStaff: KantorStaff = { pejabat: [], mandat: [] };

/** Applies one fact. Total. */
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

/** What is true from a day on is a row of its own, so that earlier letters keep what was true then. */
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

/** What was to follow a row without a gap, in the same post: it ends with it. */
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

/** The person who bears this name or bore it, in whatever spelling; null: not entered. */
export function personOf(semua: readonly Pejabat[], nama: string): number | null {
  const dicari = personKey(nama);
  return semua.find((p) => [p.nama, ...p.namaLama].some((n) => personKey(n) === dicari))?.orang ?? null;
}

/** One NIP makes one person only of names that may be his: older registers hold a NIP typed for somebody else too. */
const personWithNip = (semua: readonly Pejabat[], nip: string | null, nama: string): number | null =>
  semua.find((p) => isSameNip(p.nip, nip) && [p.nama, ...p.namaLama].some((n) => mayBeSameName(n, nama)))?.orang ??
  null;

/** A number nobody has: rows come and go, persons stay. */
const newPerson = (semua: readonly Pejabat[]): number => Math.max(-1, ...semua.map((p) => p.orang)) + 1;

/** Whether a row is in force on a day. */
export const holdsJabatan = (p: Readonly<Pick<PejabatEntry, 'mulai' | 'sampai'>>, hari: Tanggal): boolean =>
  p.mulai <= hari && (p.sampai === null || hari <= p.sampai);

/** A mandate ended before its first day was called off. */
export const everInForce = (m: Readonly<Pick<MandatEntry, 'dari' | 'sampai'>>): boolean => m.dari <= m.sampai;

/** Whether two spans of days share one; null is for ever. */
export const spansOverlap = (
  a: Readonly<{ dari: Tanggal; sampai: Tanggal | null }>,
  b: Readonly<{ dari: Tanggal; sampai: Tanggal | null }>,
): boolean => (b.sampai === null || a.dari <= b.sampai) && (a.sampai === null || b.dari <= a.sampai);

/**
 * Officials and mandates as the register knows them: a fold of facts of the office's own chain. A row is a person in
 * a post from day to day; who held it on the date of a letter stands on that letter for ever. Days are WIB.
 * It says who is said to act, and proves nothing: a command line knows only the account of the computer.
 */
import { kunciOrang } from '../permohonan/kunci-banding.ts';
import type { Peran } from '../sop/sop.ts';
import { tambahHari } from '../waktu/hitung.ts';
import type { Tanggal } from '../waktu/tanggal.ts';
import { namaSepadan } from './nama-pejabat.ts';
import { senip } from './nip.ts';

/** Plt. stands in for an empty post, Plh. for a holder who is absent. */
export type Sifat = 'plt' | 'plh';

/** What is entered of an official. `akun`: the OS account; `sampai` null: still in office. */
export type IsiPejabat = Readonly<{
  nama: string;
  nip: string | null;
  pangkat: string | null;
  peran: Peran;
  akun: string | null;
  mulai: Tanggal;
  sampai: Tanggal | null;
}>;

/** `orang`: the same number for the same person in every post and under every name he bore. */
export type Pejabat = IsiPejabat & Readonly<{ orang: number; namaLama: readonly string[] }>;

/** A mandate: `orang` acts as `peran` from `dari` up to and including `sampai`, on the ground of `dasar`. */
export type IsiMandat = Readonly<{
  peran: Peran;
  nama: string;
  sifat: Sifat;
  dari: Tanggal;
  sampai: Tanggal;
  dasar: string;
}>;
export type Mandat = IsiMandat & Readonly<{ orang: number }>;

/** Which row is meant: a person may hold the same post twice in his life. */
export type Baris = Readonly<Pick<IsiPejabat, 'nama' | 'peran' | 'mulai'>>;

export type KejadianPejabat =
  | (Readonly<{ jenis: 'PejabatDitambah' }> & IsiPejabat)
  | Readonly<{
      jenis: 'PejabatDiubah';
      baris: Baris;
      ubah: Partial<Omit<IsiPejabat, 'peran'>>;
      sejak: Tanggal | null; // what changed on that day; null: a slip, put right for the whole time
      alasan: string | null;
    }>
  | Readonly<{ jenis: 'PejabatDiakhiri'; baris: Baris; sampai: Tanggal; alasan: string }>
  | (Readonly<{ jenis: 'MandatDiberikan' }> & IsiMandat)
  | Readonly<{ jenis: 'MandatDiakhiri'; peran: Peran; dari: Tanggal; sampai: Tanggal; alasan: string }>;

export type Kepegawaian = Readonly<{ pejabat: readonly Pejabat[]; mandat: readonly Mandat[] }>;

export const kepegawaianBaru: Kepegawaian = { pejabat: [], mandat: [] };

/** Applies one fact. Total. */
export function evolvePejabat(kini: Kepegawaian, k: KejadianPejabat): Kepegawaian {
  switch (k.jenis) {
    case 'PejabatDitambah': {
      const { nama, nip, pangkat, peran, akun, mulai, sampai } = k;
      const orang = orangDari(kini.pejabat, nama) ?? orangBerNip(kini.pejabat, nip, nama) ?? orangBaru(kini.pejabat);
      const baru = { orang, nama, namaLama: [], nip, pangkat, peran, akun, mulai, sampai };
      return { ...kini, pejabat: [...kini.pejabat, baru] };
    }
    case 'PejabatDiubah':
      return { ...kini, pejabat: ubahBaris(kini.pejabat, k.baris, (p) => diubah(p, k.ubah, k.sejak)) };
    case 'PejabatDiakhiri': {
      const lanjutan = lanjutannya(kini.pejabat, k.baris);
      const pejabat = kini.pejabat.filter((p) => !lanjutan.has(p));
      return { ...kini, pejabat: ubahBaris(pejabat, k.baris, (p) => [{ ...p, sampai: k.sampai }]) };
    }
    case 'MandatDiberikan': {
      const { peran, nama, sifat, dari, sampai, dasar } = k;
      const orang = orangDari(kini.pejabat, nama) ?? -1;
      return { ...kini, mandat: [...kini.mandat, { orang, peran, nama, sifat, dari, sampai, dasar }] };
    }
    case 'MandatDiakhiri':
      return {
        ...kini,
        mandat: kini.mandat.map((m) =>
          m.peran === k.peran && m.dari === k.dari && pernahBerlaku(m) ? { ...m, sampai: k.sampai } : m,
        ),
      };
  }
}

/** What is true from a day on is a row of its own, so that earlier letters keep what was true then. */
function diubah(p: Pejabat, ubah: Partial<IsiPejabat>, sejak: Tanggal | null): readonly Pejabat[] {
  const namaLama = ubah.nama === undefined ? p.namaLama : [...p.namaLama, p.nama];
  const baru = { ...p, ...ubah, namaLama };
  return sejak === null || sejak <= p.mulai
    ? [baru]
    : [
        { ...p, sampai: tambahHari(sejak, -1) },
        { ...baru, mulai: sejak },
      ];
}

/** What was to follow a row without a gap, in the same post: it ends with it. */
function lanjutannya(semua: readonly Pejabat[], { nama, peran, mulai }: Baris): ReadonlySet<Pejabat> {
  const lanjutan = new Set<Pejabat>();
  let kini = semua.find((p) => p.nama === nama && p.peran === peran && p.mulai === mulai);
  while (kini && kini.sampai !== null) {
    const { orang, sampai } = kini;
    kini = semua.find((p) => p.orang === orang && p.peran === peran && p.mulai === tambahHari(sampai, 1));
    if (!kini || lanjutan.has(kini)) break;
    lanjutan.add(kini);
  }
  return lanjutan;
}

const ubahBaris = (
  semua: readonly Pejabat[],
  { nama, peran, mulai }: Baris,
  ubah: (p: Pejabat) => readonly Pejabat[],
): readonly Pejabat[] =>
  semua.flatMap((p) => (p.nama === nama && p.peran === peran && p.mulai === mulai ? ubah(p) : [p]));

/** The person who bears this name or bore it, in whatever spelling; null: not entered. */
export function orangDari(semua: readonly Pejabat[], nama: string): number | null {
  const dicari = kunciOrang(nama);
  return semua.find((p) => [p.nama, ...p.namaLama].some((n) => kunciOrang(n) === dicari))?.orang ?? null;
}

/** One NIP makes one person only of names that may be his: older registers hold a NIP typed for somebody else too. */
const orangBerNip = (semua: readonly Pejabat[], nip: string | null, nama: string): number | null =>
  semua.find((p) => senip(p.nip, nip) && [p.nama, ...p.namaLama].some((n) => namaSepadan(n, nama)))?.orang ?? null;

/** A number nobody has: rows come and go, persons stay. */
const orangBaru = (semua: readonly Pejabat[]): number => Math.max(-1, ...semua.map((p) => p.orang)) + 1;

/** Whether a row is in force on a day. */
export const menjabat = (p: Readonly<Pick<IsiPejabat, 'mulai' | 'sampai'>>, hari: Tanggal): boolean =>
  p.mulai <= hari && (p.sampai === null || hari <= p.sampai);

/** A mandate ended before its first day was called off. */
export const pernahBerlaku = (m: Readonly<Pick<IsiMandat, 'dari' | 'sampai'>>): boolean => m.dari <= m.sampai;

/** Whether two spans of days share one; null is for ever. */
export const beririsan = (
  a: Readonly<{ dari: Tanggal; sampai: Tanggal | null }>,
  b: Readonly<{ dari: Tanggal; sampai: Tanggal | null }>,
): boolean => (b.sampai === null || a.dari <= b.sampai) && (a.sampai === null || b.dari <= a.sampai);

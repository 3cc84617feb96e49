/** Who may act in a role on a day: whoever holds the post, or stands in for its holder by a mandate. */
import type { Wewenang } from '../permohonan/wewenang.ts';
import type { Peran } from '../sop/sop.ts';
import { hariDari, type Tanggal } from '../waktu/tanggal.ts';
import { type Kepegawaian, type Mandat, menjabat, orangDari, type Pejabat } from './pejabat.ts';

/** A person acting in a role. With `mandat` on behalf of `diwakili` (null: the post is empty, or its holder is not entered). */
export type Pemangku = Readonly<{ pejabat: Pejabat; mandat: Mandat | null; diwakili: Pejabat | null }>;

/** Those who hold the post itself that day, the latest first. */
export const pemegang = (k: Kepegawaian, peran: Peran, hari: Tanggal): readonly Pejabat[] =>
  k.pejabat
    .filter((p) => p.peran === peran && menjabat(p, hari))
    .sort((a, b) => (a.mulai < b.mulai ? 1 : a.mulai > b.mulai ? -1 : 0));

/** Who acts in this role that day: a deputy under a mandate goes before the holder he stands in for. */
export function pemangku(k: Kepegawaian, peran: Peran, hari: Tanggal): readonly Pemangku[] {
  const tetap = pemegang(k, peran, hari);
  const wakil = k.mandat
    .filter((m) => m.peran === peran && m.dari <= hari && hari <= m.sampai)
    .flatMap((mandat) => {
      const pejabat = k.pejabat.find((p) => p.orang === mandat.orang && menjabat(p, hari));
      return pejabat ? [{ pejabat, mandat, diwakili: tetap[0] ?? null }] : [];
    });
  return wakil.length > 0 ? wakil : tetap.map((pejabat) => ({ pejabat, mandat: null, diwakili: null }));
}

/** This person in this role that day, or null where he neither stands in for its holder nor is it himself. */
export function bertindak(k: Kepegawaian, orang: number, peran: Peran, hari: Tanggal): Pemangku | null {
  const wakil = pemangku(k, peran, hari).find((p) => p.pejabat.orang === orang);
  const sendiri = pemegang(k, peran, hari).find((p) => p.orang === orang);
  return wakil ?? (sendiri ? { pejabat: sendiri, mandat: null, diwakili: null } : null);
}

/** The roles a person has that day, his own first, then those he stands in for. */
export const peranOrang = (k: Kepegawaian, orang: number, hari: Tanggal): readonly Peran[] => [
  ...k.pejabat.filter((p) => p.orang === orang && menjabat(p, hari)).map((p) => p.peran),
  ...k.mandat.filter((m) => m.orang === orang && m.dari <= hari && hari <= m.sampai).map((m) => m.peran),
];

/** The official an OS account is mapped to that day, or null. Not authentication: the account is all that is known. */
export const pejabatAkun = (k: Kepegawaian, akun: string, hari: Tanggal): Pejabat | null =>
  k.pejabat.find((p) => p.akun?.toLowerCase() === akun.toLowerCase() && menjabat(p, hari)) ?? null;

/** What the rules need to know of the officials; undefined while none is entered: then nothing of it applies. */
export function wewenangDari(k: Kepegawaian): Wewenang | undefined {
  if (k.pejabat.length === 0) return undefined;
  return {
    orang: (nama) => orangDari(k.pejabat, nama),
    berhak: (nama, peran, pada) => {
      const orang = orangDari(k.pejabat, nama);
      return orang !== null && bertindak(k, orang, peran, hariDari(pada)) !== null;
    },
    pemegang: (peran, pada) =>
      pemegang(k, peran, hariDari(pada)).map(({ orang, nama }) => ({
        orang,
        nama,
        diwakili: pemangku(k, peran, hariDari(pada)).some((p) => p.mandat !== null),
      })),
  };
}

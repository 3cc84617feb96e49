import { dayOf, type Tanggal } from '../../days/tanggal.ts';
import type { PejabatLookup } from '../../permohonan/rules/rule-context.ts';
import type { Peran } from '../../sop/sop.ts';
import { holdsJabatan, type KantorStaff, type Mandat, type Pejabat, personOf } from './pejabat.ts';

/** With `mandat`, the person acts for `diwakili` (null: an empty post, or a holder not entered). */
export type ActingPejabat = Readonly<{ pejabat: Pejabat; mandat: Mandat | null; diwakili: Pejabat | null }>;

/** The holder who began last comes first. */
export const jabatanHolders = (k: KantorStaff, peran: Peran, hari: Tanggal): readonly Pejabat[] =>
  k.pejabat
    .filter((p) => p.peran === peran && holdsJabatan(p, hari))
    .sort((a, b) => (a.mulai < b.mulai ? 1 : a.mulai > b.mulai ? -1 : 0));

/** A deputy comes before the holder. */
export function actingPejabat(k: KantorStaff, peran: Peran, hari: Tanggal): readonly ActingPejabat[] {
  const tetap = jabatanHolders(k, peran, hari);
  const wakil = k.mandat
    .filter((m) => m.peran === peran && m.dari <= hari && hari <= m.sampai)
    .flatMap((mandat) => {
      const pejabat = k.pejabat.find((p) => p.orang === mandat.orang && holdsJabatan(p, hari));
      return pejabat ? [{ pejabat, mandat, diwakili: tetap[0] ?? null }] : [];
    });
  return wakil.length > 0 ? wakil : tetap.map((pejabat) => ({ pejabat, mandat: null, diwakili: null }));
}

export function actingAs(k: KantorStaff, orang: number, peran: Peran, hari: Tanggal): ActingPejabat | null {
  const wakil = actingPejabat(k, peran, hari).find((p) => p.pejabat.orang === orang);
  const sendiri = jabatanHolders(k, peran, hari).find((p) => p.orang === orang);
  return wakil ?? (sendiri ? { pejabat: sendiri, mandat: null, diwakili: null } : null);
}

/** Own roles come before those by mandate. */
export const peranOfPerson = (k: KantorStaff, orang: number, hari: Tanggal): readonly Peran[] => [
  ...k.pejabat.filter((p) => p.orang === orang && holdsJabatan(p, hari)).map((p) => p.peran),
  ...k.mandat.filter((m) => m.orang === orang && m.dari <= hari && hari <= m.sampai).map((m) => m.peran),
];

/** Proves nothing about the person: only the account is known. */
export const pejabatOfAccount = (k: KantorStaff, akun: string, hari: Tanggal): Pejabat | null =>
  k.pejabat.find((p) => p.akun?.toLowerCase() === akun.toLowerCase() && holdsJabatan(p, hari)) ?? null;

/** Who had this account last, where nobody in post has it now: it is still a person's, who decides nothing any more. */
export const formerPejabatOfAccount = (k: KantorStaff, akun: string, hari: Tanggal): Pejabat | null =>
  pejabatOfAccount(k, akun, hari)
    ? null
    : (k.pejabat.filter((p) => p.akun?.toLowerCase() === akun.toLowerCase() && p.mulai <= hari).at(-1) ?? null);

export function wewenangOf(k: KantorStaff): PejabatLookup | undefined {
  if (k.pejabat.length === 0) return undefined;
  return {
    orang: (nama) => personOf(k.pejabat, nama),
    berhak: (nama, peran, pada) => {
      const orang = personOf(k.pejabat, nama);
      return orang !== null && actingAs(k, orang, peran, dayOf(pada)) !== null;
    },
    pemegang: (peran, pada) =>
      jabatanHolders(k, peran, dayOf(pada)).map(({ orang, nama }) => ({
        orang,
        nama,
        diwakili: actingPejabat(k, peran, dayOf(pada)).some((p) => p.mandat !== null),
      })),
  };
}

import type { Sop } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import { KIRIM_SURAT } from '../facts/nomor-naskah.ts';
import { type DikonsepFact, isApprovedText, needsApproval, standingApproval } from './naskah-approval.ts';
import { isSuratSent } from './surat-sent.ts';

/** With `berubah` the case holds other data by now, or the version is another text than the approved one. */
const KEADAAN_NASKAH = [
  'belum-waktunya',
  'belum-dibuat',
  'konsep',
  'disetujui',
  'berubah',
  'terkirim',
  'disahkan',
] as const;
export type KeadaanNaskah = (typeof KEADAAN_NASKAH)[number];

export const SIGNED_NASKAH = 'pks';

export type NaskahContext = Readonly<{ sop: Sop; riwayat: readonly KasusFact[]; berubah: ReadonlySet<string> }>;

/** Null while it is still in the office. */
export function leftAs(sop: Sop, riwayat: readonly KasusFact[], kode: string): 'terkirim' | 'disahkan' | null {
  if (leavingAt(sop, riwayat, kode) < 0) return null;
  return kode === SIGNED_NASKAH ? 'disahkan' : 'terkirim';
}

/** The place in the history where it was signed or sent; -1 while it is in the office. */
function leavingAt(sop: Sop, riwayat: readonly KasusFact[], kode: string): number {
  if (kode === SIGNED_NASKAH) return riwayat.findLastIndex((k) => k.jenis === 'Disahkan');
  const ikut = kode === KIRIM_SURAT || sop.langkah.some((l) => l.kirim && sop.naskah[kode]?.langkah.includes(l.no));
  return ikut ? riwayat.findLastIndex((k) => isSuratSent(sop, [k])) : usedAt(riwayat, kode);
}

/** A letter outside the SOP leaves when its number is used, until the next of its kind is begun. */
function usedAt(riwayat: readonly KasusFact[], kode: string): number {
  const pakai = riwayat.findLastIndex((k) => k.jenis === 'NomorDipakai' && k.naskah === kode);
  const isNew = (k: KasusFact) => k.jenis === 'Dikonsep' && k.naskah === kode && k.disetujui === undefined;
  const sesudah = riwayat.slice(pakai + 1);
  const dibuat = riwayat.slice(0, Math.max(0, pakai)).some(isNew);
  const lain = sesudah.some((k) => (k.jenis === 'NomorDipesan' && k.naskah === kode) || (dibuat && isNew(k)));
  return lain ? -1 : pakai;
}

/**
 * The one of the final forms `jadi` that was there to be signed or sent; for an agreement first drawn up after the
 * signing, that one.
 */
export function leftForm(
  sop: Sop,
  riwayat: readonly KasusFact[],
  kode: string,
  jadi: readonly DikonsepFact[],
): DikonsepFact | null {
  const pergi = leavingAt(sop, riwayat, kode);
  return pergi < 0
    ? null
    : (jadi.findLast((k) => riwayat.indexOf(k) < pergi) ?? (kode === SIGNED_NASKAH ? jadi[0] : null) ?? null);
}

export function keadaanOfVersion(c: NaskahContext, kode: string, versi: number): KeadaanNaskah {
  const { sop, riwayat } = c;
  const pergi = leftAs(sop, riwayat, kode);
  if (!needsApproval(sop.naskah[kode])) return pergi ?? 'disetujui';
  const setuju = standingApproval(sop, riwayat, kode);
  const ke = riwayat.findLastIndex((k) => k.jenis === 'Dikonsep' && k.naskah === kode && k.versi === versi);
  const k = riwayat[ke];
  if (!setuju || k?.jenis !== 'Dikonsep') return 'konsep';
  if (isApprovedText(riwayat, k, ke, setuju)) {
    if (pergi !== null) return currentVersion(c, kode) === k ? pergi : 'disetujui';
    return c.berubah.has(kode) ? 'berubah' : 'disetujui';
  }
  return ke > setuju.ke ? 'berubah' : 'konsep';
}

/** The version that left or was signed, else the newest. */
export function currentVersion({ sop, riwayat }: Pick<NaskahContext, 'sop' | 'riwayat'>, kode: string) {
  const setuju = standingApproval(sop, riwayat, kode);
  const semua = riwayat.flatMap((k, ke) => (k.jenis === 'Dikonsep' && k.naskah === kode ? [{ k, ke }] : []));
  const berlaku = ({ k, ke }: Readonly<{ k: DikonsepFact; ke: number }>) =>
    setuju !== null && isApprovedText(riwayat, k, ke, setuju);
  const pergi = leftAs(sop, riwayat, kode) === null ? undefined : semua.findLast(berlaku);
  return (pergi ?? semua.at(-1))?.k ?? null;
}

export function keadaanOfNaskah(c: NaskahContext, kode: string): KeadaanNaskah {
  const kini = currentVersion(c, kode);
  return kini ? keadaanOfVersion(c, kode, kini.versi) : 'belum-dibuat';
}

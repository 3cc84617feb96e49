/** How a paper stands, in one set of words. */
import type { Sop } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import { KIRIM_SURAT } from '../facts/nomor-naskah.ts';
import { type DikonsepFact, isApprovedText, needsApproval, standingApproval } from './naskah-approval.ts';
import { isSuratSent } from './surat-sent.ts';

/**
 * `berubah`: approved, but the case holds other data by now, or the version is another text than the approved one.
 * `terkirim` and `disahkan` are the record of what left and of what was signed.
 */
export const KEADAAN_NASKAH = [
  'belum-waktunya',
  'belum-dibuat',
  'konsep',
  'disetujui',
  'berubah',
  'terkirim',
  'disahkan',
] as const;
export type KeadaanNaskah = (typeof KEADAAN_NASKAH)[number];

/** What is signed at the end. */
const SIGNED_NASKAH = 'pks';

/** `berubah`: the papers whose approved text the data of the case no longer gives. */
export type NaskahContext = Readonly<{ sop: Sop; riwayat: readonly KasusFact[]; berubah: ReadonlySet<string> }>;

/** It left the office with the letter, or was signed; null while it is still here. */
export function leftAs(sop: Sop, riwayat: readonly KasusFact[], kode: string): 'terkirim' | 'disahkan' | null {
  if (kode === SIGNED_NASKAH) return riwayat.some((k) => k.jenis === 'Disahkan') ? 'disahkan' : null;
  const ikut = kode === KIRIM_SURAT || sop.langkah.some((l) => l.kirim && sop.naskah[kode]?.langkah.includes(l.no));
  return ikut && isSuratSent(sop, riwayat) ? 'terkirim' : null;
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

/** The version that counts: of what left or was signed that one, else the newest; null where there is none. */
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

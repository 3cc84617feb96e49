/** The SOP names the approving step; a koreksi to it or further back undoes it. */
import type { NaskahPlace, Sop } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';

export type DikonsepFact = Extract<KasusFact, { jenis: 'Dikonsep' }>;
type DiselesaikanFact = Extract<KasusFact, { jenis: 'Diselesaikan' }>;

/** `ke` is its place in the history. A null `versi` was not made in pks; an absent one was not told by an older pks. */
export type NaskahApproval = Readonly<{ ke: number; fakta: DiselesaikanFact; versi?: number | null }>;

export const needsApproval = (tempat: NaskahPlace | undefined): boolean => (tempat?.disetujui ?? null) !== null;

export const isNaskahApproved = (tempat: NaskahPlace | undefined, riwayat: readonly KasusFact[]): boolean =>
  !needsApproval(tempat) || approvingFact(tempat, riwayat) !== null;

function approvingFact(tempat: NaskahPlace | undefined, riwayat: readonly KasusFact[]): NaskahApproval | null {
  const langkah = tempat?.disetujui ?? null;
  let setuju: NaskahApproval | null = null;
  if (langkah === null) return setuju;
  for (const [ke, k] of riwayat.entries()) {
    if (k.jenis !== 'Diselesaikan') continue;
    if (k.tarikDari !== null && k.tarikDari <= langkah) setuju = null;
    else if (k.langkah === langkah && k.hasil !== 'koreksi') setuju = { ke, fakta: k };
  }
  return setuju;
}

/** Null where no approval is needed, too. */
export function standingApproval(
  sop: Pick<Sop, 'naskah'>,
  riwayat: readonly KasusFact[],
  kode: string,
): NaskahApproval | null {
  const setuju = approvingFact(sop.naskah[kode], riwayat);
  const naskah = setuju?.fakta.naskah;
  if (!setuju || naskah === undefined) return setuju;
  if (naskah === null) return { ...setuju, versi: null };
  return naskah.kode === kode ? { ...setuju, versi: naskah.versi } : setuju;
}

/** The approved text without KONSEP, its blanks filled in. */
function isFinalForm(k: DikonsepFact, ke: number, setuju: NaskahApproval): boolean {
  if (setuju.versi === undefined) return ke > setuju.ke && k.disetujui !== null;
  return k.disetujui?.versi === setuju.versi && (setuju.versi !== null || ke > setuju.ke);
}

export function saysKonsep(
  sop: Pick<Sop, 'naskah'>,
  riwayat: readonly KasusFact[],
  kode: string,
  versi: number,
): boolean {
  if (!needsApproval(sop.naskah[kode])) return false;
  const setuju = standingApproval(sop, riwayat, kode);
  const ke = riwayat.findLastIndex((k) => k.jenis === 'Dikonsep' && k.naskah === kode && k.versi === versi);
  const k = riwayat[ke];
  return !setuju || k?.jenis !== 'Dikonsep' || !isFinalForm(k, ke, setuju);
}

export function isApprovedText(
  riwayat: readonly KasusFact[],
  k: DikonsepFact,
  ke: number,
  setuju: NaskahApproval,
): boolean {
  if (isFinalForm(k, ke, setuju) || k.versi === setuju.versi) return true;
  const sesudah = (satu: KasusFact, i: number) =>
    satu.jenis === 'Dikonsep' && satu.naskah === k.naskah && i > ke && i < setuju.ke;
  return setuju.versi === undefined && ke < setuju.ke && !riwayat.some(sesudah);
}

export function finalForms(
  sop: Pick<Sop, 'naskah'>,
  riwayat: readonly KasusFact[],
  kode: string,
): readonly DikonsepFact[] {
  const setuju = standingApproval(sop, riwayat, kode);
  return riwayat.flatMap((k, ke) =>
    k.jenis === 'Dikonsep' && k.naskah === kode && setuju !== null && isFinalForm(k, ke, setuju) ? [k] : [],
  );
}

export function judgedVersion(
  riwayat: readonly KasusFact[],
  kode: string,
): Readonly<{ langkah: number; versi: number }> | null {
  let dinilai: Readonly<{ langkah: number; versi: number }> | null = null;
  for (const k of riwayat) {
    if (k.jenis !== 'Diselesaikan') continue;
    if (k.tarikDari !== null && dinilai !== null && k.tarikDari <= dinilai.langkah) dinilai = null;
    if (k.hasil === 'setuju' && k.naskah?.kode === kode) dinilai = { langkah: k.langkah, versi: k.naskah.versi };
  }
  return dinilai;
}

/** Whose each claimed number is, and what became of it, by the facts of the cases that own it or to which it was moved. */
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { NomorNaskah } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { Permohonan, ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { TakenNomor } from '../../store/numbers.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';
import { currentNomor } from './borne-nomor.ts';
import { claimYears } from './claim-names.ts';
import { typedNomorOf } from './nomor-of-fact.ts';
import { requireOwner } from './take-nomor.ts';

/**
 * `dilepas` were typed, then put right or taken back; `pindah` went to another case; `terlewati` were taken by a command
 * that broke off; `kosong` were never given.
 */
export type NomorRow = Readonly<{
  jenis: NomorKind;
  urut: string | null;
  nomor: string | null;
  keadaan: NomorNaskah['keadaan'] | 'dilepas' | 'pindah' | 'terlewati' | 'kosong';
  kasus: string | null;
  lembaga: string | null;
  naskah: string | null;
  dipesan: string | null;
  tanggal: string | null;
  alasan: string | null;
}>;

const TAKEN_BACK = 'pengesahannya diurungkan; tetap milik kasus ini';

type Moved = Extract<KasusFact, { jenis: 'NomorDipindah' }>;
type ClaimedRows = Readonly<{ milik: Map<string, NomorRow>; pindah: ReadonlyMap<string, readonly NomorRow[]> }>;

/** Opens only cases that own a claim, or to which its number was moved. */
export async function claimedNomorRows(
  { register }: Sitting,
  jenis: NomorKind,
  tahun: string,
  diambil: readonly TakenNomor[],
): Promise<ClaimedRows> {
  const klaim = new Set(diambil.map((x) => x.nama));
  const antre = [...new Set(diambil.map((x) => requireOwner(x).split('.')[0] ?? ''))].sort();
  const milik = new Map<string, NomorRow>();
  const pindah = new Map<string, NomorRow[]>();
  const masuk = new Map<string, Moved[]>();
  register.readAhead(antre);
  for (const id of antre) {
    if (!(await register.hasKasus(id))) continue;
    const berkas = await register.readKasus(id);
    for (const { nama, baris } of rowsOfKasus(berkas, jenis, tahun)) if (klaim.has(nama)) milik.set(nama, baris);
    for (const k of movesOf(berkas)) {
      if (!antre.includes(k.ke)) antre.push(k.ke);
      masuk.set(k.ke, [...(masuk.get(k.ke) ?? []), k]);
      for (const nama of k.klaim) pindah.set(nama, [...(pindah.get(nama) ?? []), movedRow(berkas, k, jenis)]);
    }
  }
  for (const [id, semua] of masuk) {
    if (!(await register.hasKasus(id))) continue;
    for (const { nama, baris } of rowsOfKasus(await register.readKasus(id), jenis, tahun, semua))
      milik.set(nama, baris);
  }
  return { milik, pindah };
}

const movesOf = ({ tindakan }: StoredKasus): readonly Moved[] =>
  tindakan.flatMap((t) => t.kejadian).filter((k) => k.jenis === 'NomorDipindah');

const movedRow = ({ id, permohonan: p }: StoredKasus, k: Moved, jenis: NomorKind): NomorRow => ({
  ...{ jenis, urut: null, kasus: id, lembaga: p.lembaga.nama, dipesan: null, tanggal: null },
  ...{ nomor: k.nomor, naskah: k.naskah, keadaan: 'pindah', alasan: `ke kasus ${k.ke}: ${k.alasan}` },
});

/** By claim; of `masuk` the claims are another case's. What was moved away is not told here. */
function rowsOfKasus(
  { id: kasus, permohonan, tindakan }: StoredKasus,
  jenis: NomorKind,
  tahun: string,
  masuk: readonly Moved[] = [],
): readonly Readonly<{ nama: string; baris: NomorRow }>[] {
  const kini = new Map<string, NomorRow>();
  let dulu = newPermohonan;
  const fakta = tindakan.flatMap((t) => t.kejadian);
  const ditarik = new Set(fakta.flatMap((k) => (k.jenis === 'TindakanDitarik' ? (k.nomor?.nomor ?? []) : [])));
  for (const k of fakta) {
    const baris = factNomorRow({ kasus, p: permohonan, dulu, tahun }, k, jenis);
    dulu = evolve(dulu, k);
    if (k.jenis === 'NomorDipindah') for (const nama of k.klaim) kini.delete(nama);
    if (!baris) continue;
    const isi =
      baris.keadaan === 'dilepas' && ditarik.has(baris.nomor ?? '') ? { ...baris, alasan: TAKEN_BACK } : baris;
    const diterima = masuk.filter((m) => m.nomor === baris.nomor).flatMap((m) => m.klaim);
    for (const nama of [...('klaim' in k ? (k.klaim ?? []) : []), ...diterima]) kini.set(nama, isi);
  }
  return [...kini].map(([nama, baris]) => ({ nama, baris }));
}

/** `p` is the case now, `dulu` before the fact. */
type FactInKasus = Readonly<{ kasus: string; p: ReceivedKasus; dulu: Permohonan; tahun: string }>;

function factNomorRow({ kasus, p, dulu, tahun }: FactInKasus, k: KasusFact, jenis: NomorKind): NomorRow | null {
  const tetap = { jenis, urut: null, kasus, lembaga: p.lembaga.nama };
  const hari = jenis === 'pks' ? p.kerjaSama?.tanggal : p.suratKeluar?.tanggal;
  if (k.jenis === 'NomorDipesan' || k.jenis === 'NomorDipakai') {
    const { naskah, nomor } = k;
    const kini = p.nomor?.findLast((n) => n.naskah === naskah && n.nomor === nomor);
    if (!kini) return null;
    const { keadaan, alasan } = kini;
    const tanggal = currentNomor(p, naskah) === nomor ? (hari ?? kini.tanggal) : kini.tanggal;
    const dipesan = k.jenis === 'NomorDipesan' ? k.pada : null;
    return { ...tetap, nomor, keadaan, naskah, dipesan, tanggal, alasan };
  }
  const diketik = dulu.status === 'baru' ? undefined : typedNomorOf(k, dulu).find((n) => n.jenis === jenis);
  if (!diketik) return null;
  const { naskah, nomor } = diketik;
  // A corrected date may move it to another year, but for a number that names this one.
  const masih = currentNomor(p, naskah) === nomor && claimYears(hari ?? tahun, nomor).includes(tahun);
  const nasib = masih
    ? ({ keadaan: 'dipakai', tanggal: hari ?? null } as const)
    : ({ keadaan: 'dilepas', tanggal: null } as const);
  return { ...tetap, ...nasib, nomor, naskah, dipesan: null, alasan: null };
}

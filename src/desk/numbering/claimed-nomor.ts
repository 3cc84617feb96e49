/** Whose each claimed number is, and what became of it, by the facts of the cases that own it. */
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { NomorNaskah } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { Permohonan, ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { TakenNomor } from '../../store/numbers.ts';
import type { Sitting } from '../sitting.ts';
import { currentNomor } from './borne-nomor.ts';
import { claimYears } from './claim-names.ts';
import { typedNomorOf } from './nomor-of-fact.ts';
import { requireOwner } from './take-nomor.ts';

/**
 * `dilepas` were typed, then put right or taken back; `terlewati` were taken by a command that broke off; `kosong` were
 * never given.
 */
export type NomorRow = Readonly<{
  jenis: NomorKind;
  urut: string | null;
  nomor: string | null;
  keadaan: NomorNaskah['keadaan'] | 'dilepas' | 'terlewati' | 'kosong';
  kasus: string | null;
  lembaga: string | null;
  naskah: string | null;
  dipesan: string | null;
  tanggal: string | null;
  alasan: string | null;
}>;

const TAKEN_BACK = 'pengesahannya diurungkan; tetap milik kasus ini';

/** Opens only cases that own a claim. */
export async function claimedNomorRows(
  { register }: Sitting,
  jenis: NomorKind,
  tahun: string,
  diambil: readonly TakenNomor[],
): Promise<ReadonlyMap<string, NomorRow>> {
  const klaim = new Set(diambil.map((x) => x.nama));
  const id = [...new Set(diambil.map((x) => requireOwner(x).split('.')[0] ?? ''))].sort();
  const hasil = new Map<string, NomorRow>();
  register.readAhead(id);
  for (const satu of id) {
    if (!(await register.hasKasus(satu))) continue;
    const { permohonan, tindakan } = await register.readKasus(satu);
    let dulu = newPermohonan;
    const fakta = tindakan.flatMap((t) => t.kejadian);
    const ditarik = new Set(fakta.flatMap((k) => (k.jenis === 'TindakanDitarik' ? (k.nomor?.nomor ?? []) : [])));
    for (const k of fakta) {
      const baris = factNomorRow({ kasus: satu, p: permohonan, dulu, tahun }, k, jenis);
      dulu = evolve(dulu, k);
      if (!baris || !('klaim' in k)) continue;
      const isi =
        baris.keadaan === 'dilepas' && ditarik.has(baris.nomor ?? '') ? { ...baris, alasan: TAKEN_BACK } : baris;
      for (const nama of k.klaim ?? []) if (klaim.has(nama)) hasil.set(nama, isi);
    }
  }
  return hasil;
}

/** `p` is the case now, `dulu` before the fact. */
type FactInKasus = Readonly<{ kasus: string; p: ReceivedKasus; dulu: Permohonan; tahun: string }>;

function factNomorRow({ kasus, p, dulu, tahun }: FactInKasus, k: KasusFact, jenis: NomorKind): NomorRow | null {
  const tetap = { jenis, urut: null, kasus, lembaga: p.lembaga.nama };
  const hari = jenis === 'pks' ? p.kerjaSama?.tanggal : p.suratKeluar?.tanggal;
  if (k.jenis === 'NomorDipesan' || k.jenis === 'NomorDipakai') {
    const { naskah, nomor } = k;
    const kini = p.nomor?.find((n) => n.naskah === naskah && n.nomor === nomor);
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

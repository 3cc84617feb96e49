/** Who claimed the numbers of a year, and what became of each. */
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { NomorNaskah } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { Permohonan, ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { StoredKasus } from '../../store/register.ts';
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

const KINDS = ['surat-keluar', 'pks'] as const satisfies readonly NomorKind[];

/** The claims of a year, and of each case that owns some, the rows by the names that it claimed. */
export type KindOfYear = Readonly<{
  jenis: NomorKind;
  klaim: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  milik: Map<string, readonly (readonly [nama: string, baris: NomorRow])[]>;
}>;

/** The cases that own one are shown to it. */
export type ClaimsOfYear = Readonly<{
  jenis: readonly KindOfYear[];
  owners: readonly string[];
  see: (berkas: StoredKasus) => void;
}>;

export async function claimsOfYear({ register }: Sitting, tahun: number): Promise<ClaimsOfYear> {
  const semua = await register.takenNomor(KINDS, [String(tahun)]);
  const jenis = KINDS.map((satu): KindOfYear => {
    const diambil = semua.filter((x) => x.nama.startsWith(`${tahun}.${satu}.`));
    const owners = new Set(diambil.map((x) => requireOwner(x).split('.')[0] ?? ''));
    return { jenis: satu, klaim: new Set(diambil.map((x) => x.nama)), owners, milik: new Map() };
  });
  return {
    jenis,
    owners: [...new Set(jenis.flatMap(({ owners }) => [...owners]))].sort(),
    see: (berkas) => {
      for (const satu of jenis)
        if (satu.owners.has(berkas.id)) satu.milik.set(berkas.id, claimedNomorRows(satu, String(tahun), berkas));
    },
  };
}

const TAKEN_BACK = 'pengesahannya diurungkan; tetap milik kasus ini';

function claimedNomorRows(
  { jenis, klaim }: KindOfYear,
  tahun: string,
  { id, permohonan, tindakan }: StoredKasus,
): readonly (readonly [string, NomorRow])[] {
  let dulu = newPermohonan;
  const fakta = tindakan.flatMap((t) => t.kejadian);
  const ditarik = new Set(fakta.flatMap((k) => (k.jenis === 'TindakanDitarik' ? (k.nomor?.nomor ?? []) : [])));
  return fakta.flatMap((k) => {
    const baris = factNomorRow({ kasus: id, p: permohonan, dulu, tahun }, k, jenis);
    dulu = evolve(dulu, k);
    if (!baris || !('klaim' in k)) return [];
    const isi =
      baris.keadaan === 'dilepas' && ditarik.has(baris.nomor ?? '') ? { ...baris, alasan: TAKEN_BACK } : baris;
    return (k.klaim ?? []).filter((nama) => klaim.has(nama)).map((nama) => [nama, isi] as const);
  });
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

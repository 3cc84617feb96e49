/** Who claimed the numbers of a year, to whom they were moved, and what became of each. */
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { isReservation, NOMOR_STATES } from '../../office/permohonan/facts/kinds/nomor-facts.ts';
import type { NomorNaskah } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { Permohonan, ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';
import { currentNomor } from './borne-nomor.ts';
import { type MovedNomor, movesOf } from './claim-holder.ts';
import { claimYears } from './claim-names.ts';
import { typedNomorOf } from './nomor-of-fact.ts';
import { requireOwner } from './take-nomor.ts';

/** `dilepas` were put right or taken back; `terlewati` taken by a command that broke off; `kosong` never given. */
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

const KINDS = ['surat-keluar', 'pks'] as const satisfies readonly NomorKind[];

type NamedRow = readonly [nama: string, baris: NomorRow];

/** The claims of a year; `milik` by case the rows of its claims, `pindah` by claim those of the cases that it left. */
export type KindOfYear = Readonly<{
  jenis: NomorKind;
  klaim: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  milik: Map<string, readonly NamedRow[]>;
  pindah: Map<string, readonly NomorRow[]>;
}>;

export type ClaimsOfYear = Readonly<{
  jenis: readonly KindOfYear[];
  owners: readonly string[];
  see: (berkas: StoredKasus) => void;
  follow: () => Promise<void>;
}>;

export async function claimsOfYear({ register }: Sitting, tahun: number): Promise<ClaimsOfYear> {
  const semua = await register.takenNomor(KINDS, [String(tahun)]);
  const jenis = KINDS.map((satu): KindOfYear => {
    const diambil = semua.filter((x) => x.nama.startsWith(`${tahun}.${satu}.`));
    const owners = new Set(diambil.map((x) => requireOwner(x).split('.')[0] ?? ''));
    return { jenis: satu, klaim: new Set(diambil.map((x) => x.nama)), owners, milik: new Map(), pindah: new Map() };
  });
  const owners = new Set(jenis.flatMap((satu) => [...satu.owners]));
  const masuk = new Map<string, MovedNomor[]>();
  const seeMoves = (berkas: StoredKasus): void => {
    for (const k of movesOf(berkas.tindakan)) {
      const ini = jenis.flatMap((satu) =>
        k.klaim.filter((nama) => satu.klaim.has(nama)).map((nama) => ({ satu, nama })),
      );
      if (ini.length > 0) masuk.set(k.ke, [...(masuk.get(k.ke) ?? []), k]);
      for (const { satu, nama } of ini)
        satu.pindah.set(nama, [...(satu.pindah.get(nama) ?? []), movedRow(berkas, k, satu.jenis)]);
    }
  };
  return {
    jenis,
    owners: [...owners].sort(),
    see: (berkas) => {
      for (const satu of jenis)
        if (satu.owners.has(berkas.id)) satu.milik.set(berkas.id, claimedNomorRows(satu, String(tahun), berkas));
      if (owners.has(berkas.id)) seeMoves(berkas);
    },
    follow: async () => {
      const tujuan = new Map<string, StoredKasus>();
      // A map goes on to what is added while it is walked.
      for (const id of masuk.keys()) {
        if (!(await register.hasKasus(id))) continue;
        const berkas = await register.readKasus(id);
        tujuan.set(id, berkas);
        if (!owners.has(id)) seeMoves(berkas);
      }
      for (const [id, berkas] of tujuan)
        for (const satu of jenis) satu.milik.set(id, claimedNomorRows(satu, String(tahun), berkas, masuk.get(id)));
    },
  };
}

const movedRow = ({ id, permohonan: p }: StoredKasus, k: MovedNomor, jenis: NomorKind): NomorRow => ({
  ...{ jenis, urut: null, kasus: id, lembaga: p.lembaga.nama, dipesan: null, tanggal: null },
  ...{ nomor: k.nomor, naskah: k.naskah, keadaan: 'pindah', alasan: `ke kasus ${k.ke}: ${k.alasan}` },
});

const TAKEN_BACK = 'pengesahannya diurungkan; tetap milik kasus ini';

/** Of `masuk` the claims are another case's. What was moved away is not told here. */
function claimedNomorRows(
  { jenis, klaim }: KindOfYear,
  tahun: string,
  { id, permohonan, tindakan }: StoredKasus,
  masuk: readonly MovedNomor[] = [],
): readonly NamedRow[] {
  const kini = new Map<string, NomorRow>();
  let dulu = newPermohonan;
  const fakta = tindakan.flatMap((t) => t.kejadian);
  const ditarik = new Set(fakta.flatMap((k) => (k.jenis === 'TindakanDitarik' ? (k.nomor?.nomor ?? []) : [])));
  for (const k of fakta) {
    const baris = factNomorRow({ kasus: id, p: permohonan, dulu, tahun }, k, jenis);
    dulu = evolve(dulu, k);
    if (k.jenis === 'NomorDipindah') for (const nama of k.klaim) kini.delete(nama);
    if (!baris) continue;
    const isi =
      baris.keadaan === 'dilepas' && ditarik.has(baris.nomor ?? '') ? { ...baris, alasan: TAKEN_BACK } : baris;
    const diterima = masuk.filter((m) => m.nomor === baris.nomor).flatMap((m) => m.klaim);
    const nama = [...('klaim' in k ? (k.klaim ?? []) : []), ...diterima];
    for (const satu of nama) if (klaim.has(satu)) kini.set(satu, isi);
  }
  return [...kini];
}

/** `p` is the case now, `dulu` before the fact. */
type FactInKasus = Readonly<{ kasus: string; p: ReceivedKasus; dulu: Permohonan; tahun: string }>;

function factNomorRow({ kasus, p, dulu, tahun }: FactInKasus, k: KasusFact, jenis: NomorKind): NomorRow | null {
  const tetap = { jenis, urut: null, kasus, lembaga: p.lembaga.nama };
  const hari = jenis === 'pks' ? p.kerjaSama?.tanggal : p.suratKeluar?.tanggal;
  if (isReservation(k)) {
    const { naskah, nomor } = k;
    const kini = p.nomor?.findLast((n) => n.naskah === naskah && n.nomor === nomor);
    if (!kini) return null;
    const { keadaan, alasan } = kini;
    const tanggal = currentNomor(p, naskah) === nomor ? (hari ?? kini.tanggal) : kini.tanggal;
    const dipesan = NOMOR_STATES[k.jenis] === 'dipesan' ? k.pada : null;
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

/** A number typed by hand is one of the office's all the same: refused where another letter bears it, else claimed. */

import type { Failure } from '../../errors.ts';
import { namesYear } from '../../office/buku/buku-nomor-key.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { KIRIM_SURAT, type NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { Pengesahan } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { type ActFlags, decideRequest, type KasusRequest } from '../record-act.ts';
import type { Sitting } from '../sitting.ts';
import { borneNomorOfYear, currentNomor } from './borne-nomor.ts';
import { claimNames, kantorPattern, nomorTakenFailure, ownerOfNomor } from './take-nomor.ts';

/** A number and what bears it; `hari` 'YYYY-MM-DD' says in which year it counts. */
export type TypedNomor = Readonly<{ jenis: NomorKind; naskah: string; nomor: string; hari: string }>;

/** What is asked, with the claims of the numbers in it. @throws as klaimBaru */
export const withClaims = async (
  sesi: Sitting,
  kasus: OpenKasus,
  opsi: ActFlags,
  ajuan: KasusRequest,
): Promise<KasusRequest & Claiming> => ({ ...ajuan, ...(await claimTypedNomor(sesi, kasus, opsi, ajuan)) });

type Claiming = Readonly<{ klaim?: readonly string[] }>;

/**
 * Claims the numbers in what is asked; with `attempt` nothing is claimed. Every rule speaks before. Empty where nothing is new.
 * @throws Failure NOMOR_TERPAKAI, and whatever refuses the act
 */
export async function claimTypedNomor(
  sesi: Sitting,
  kasus: OpenKasus,
  opsi: ActFlags,
  ajuan: KasusRequest,
): Promise<Claiming> {
  const { berkas } = kasus;
  const klaim = new Set<string>();
  const semua = decideRequest(sesi, kasus, opsi, ajuan).flatMap((k) => typedNomorOf(k, berkas.permohonan));
  // A step that uses the number reserved for its letter says it twice.
  for (const satu of new Map(semua.map((n) => [`${n.jenis} ${n.nomor} ${n.hari}`, n])).values()) {
    for (const nama of await freeClaimNames(sesi, berkas, satu)) {
      for (const baru of await claimOne(sesi, berkas, satu, nama, opsi.coba ?? false)) klaim.add(baru);
    }
  }
  return klaim.size === 0 ? {} : { klaim: [...klaim] };
}

/**
 * The numbers of the office that a fact gives to a letter or an agreement of the case as it was before, or takes along
 * into another year: where only the date is put right, the number that stands counts in the year of the new one.
 */
export function typedNomorOf(k: KasusFact, p: ReceivedKasus): readonly TypedNomor[] {
  switch (k.jenis) {
    case 'NomorDipakai':
      return [{ jenis: nomorKind(k.naskah), naskah: k.naskah, nomor: k.nomor, hari: k.tanggal }];
    case 'Diselesaikan':
      return suratNomor(k.suratKeluar, null, dayOf(k.pada));
    case 'Dilengkapi':
      return suratNomor(k.suratKeluar, p.suratKeluar, dayOf(k.pada));
    case 'Diralat':
      return [
        ...suratNomor(k.suratKeluar, p.suratKeluar, dayOf(k.pada)),
        ...changedNomor('pks', 'pks', pksNomorAndDay(k.kerjaSama), pksNomorAndDay(p.kerjaSama), dayOf(k.pada)),
      ];
    case 'Disahkan':
      return changedNomor('pks', 'pks', pksNomorAndDay(k.pengesahan), null, dayOf(k.pada));
    case 'TindakanDitarik': // the number of a signing taken back stays its case's
      return k.nomor ? [{ jenis: 'pks', naskah: 'pks', nomor: k.nomor.nomor, hari: k.nomor.tanggal }] : [];
    default:
      return [];
  }
}

type NomorAndDay = Readonly<{ nomor?: string | null; tanggal?: string | null }>;

const nomorKind = (naskah: string): NomorKind => (naskah === 'pks' ? 'pks' : 'surat-keluar');
const pksNomorAndDay = (s: Partial<Pengesahan> | undefined): NomorAndDay | null =>
  s ? { nomor: s.nomorKesatu ?? null, tanggal: s.tanggal ?? null } : null;
const suratNomor = (baru: NomorAndDay | null | undefined, lama: NomorAndDay | null, hari: string) =>
  changedNomor('surat-keluar', KIRIM_SURAT, baru ?? null, lama, hari);

/** `lama`: what it bore before; `hari` counts where no date is known. */
function changedNomor(
  jenis: NomorKind,
  naskah: string,
  baru: NomorAndDay | null,
  lama: NomorAndDay | null,
  hari: string,
): readonly TypedNomor[] {
  const nomor = baru?.nomor ?? lama?.nomor;
  const tanggal = baru?.tanggal ?? lama?.tanggal ?? hari;
  const pindah = baru?.tanggal != null && yearOfDay(baru.tanggal) !== yearOfDay(lama?.tanggal ?? '');
  return nomor && (baru?.nomor || pindah) ? [{ jenis, naskah, nomor, hari: tanggal }] : [];
}

const yearOfDay = (hari: string): string => hari.slice(0, 4);

/**
 * The names it is claimed by, once nothing else in the register is known to bear it.
 * @throws Failure NOMOR_TERPAKAI
 */
async function freeClaimNames(
  sesi: Sitting,
  { id, permohonan }: StoredKasus,
  n: TypedNomor,
): Promise<readonly string[]> {
  const isi = kantorPattern(sesi, n.jenis, n.hari);
  const nama = claimNames(sesi, isi, n.jenis, n.nomor);
  const sama = (nomor: string): boolean => claimNames(sesi, isi, n.jenis, nomor).some((satu) => nama.includes(satu));
  const milikLain = permohonan.nomor?.find((satu) => satu.naskah !== n.naskah && sama(satu.nomor));
  if (milikLain) throw typedNomorTaken(n, id, milikLain.naskah);
  const lain = (await borneNomorOfYear(sesi, n.jenis, n.hari.slice(0, 4))).find((x) => x.kasus !== id && sama(x.nomor));
  if (lain) throw typedNomorTaken(n, lain.kasus, lain.naskah);
  return nama;
}

/** The claim, where it is new: what this case has already, or another has let go by a ralat or undo, is free without one. */
async function claimOne(
  sesi: Sitting,
  { id, tindakan }: StoredKasus,
  n: TypedNomor,
  nama: string,
  coba: boolean,
): Promise<readonly string[]> {
  const { register } = sesi;
  if (hasClaim(tindakan, nama)) return [];
  const pemilik = `${id}.${n.naskah}.tangan`;
  const milik = coba
    ? (ownerOfNomor(await register.takenNomor(n.jenis, yearOfDay(n.hari)), nama) ?? pemilik)
    : await register.claimNomor(nama, pemilik);
  const [kasus = '?', naskah = '?'] = milik.split('.');
  if (kasus === id) return [nama];
  if (await wasReleased(sesi, kasus, nama, n)) return [];
  throw typedNomorTaken(n, kasus, naskah);
}

/**
 * Whether the case that typed the number has let it go: it bears another one now, or its date was put right to another
 * year, where the number names none. One whose act is not there may still be coming; that of a signing taken back stays
 * its case's.
 */
async function wasReleased(sesi: Sitting, kasus: string, nama: string, n: TypedNomor): Promise<boolean> {
  if (!(await sesi.register.hasKasus(kasus))) return false;
  const { permohonan: p, tindakan } = await sesi.register.readKasus(kasus);
  const tetap = tindakan.flatMap((t) => t.kejadian).some((k) => staysOwned(sesi, k, nama, n));
  if (tetap || !hasClaim(tindakan, nama)) return false;
  const kini = currentNomor(p, n.naskah);
  if (kini === null) return true;
  const isi = kantorPattern(sesi, n.jenis, n.hari);
  if (!claimNames(sesi, isi, n.jenis, kini).includes(nama)) return true;
  const tanggal = n.jenis === 'pks' ? p.kerjaSama?.tanggal : p.suratKeluar?.tanggal;
  return !!tanggal && yearOfDay(tanggal) !== yearOfDay(n.hari) && !namesYear(kini);
}

/** A number that was reserved, used as a reserved one, or borne by a signing taken back. */
function staysOwned(sesi: Sitting, k: KasusFact, nama: string, { jenis }: TypedNomor): boolean {
  if (k.jenis === 'NomorDipesan' || k.jenis === 'NomorDipakai') return k.klaim?.includes(nama) ?? false;
  const nomor = k.jenis === 'TindakanDitarik' ? k.nomor : undefined;
  return !!nomor && claimNames(sesi, kantorPattern(sesi, jenis, nomor.tanggal), jenis, nomor.nomor).includes(nama);
}

const hasClaim = (tindakan: StoredKasus['tindakan'], nama: string): boolean =>
  tindakan.some((t) => t.kejadian.some((k) => 'klaim' in k && k.klaim?.includes(nama)));

const typedNomorTaken = ({ nomor }: TypedNomor, kasus: string, naskah: string): Failure =>
  nomorTakenFailure(nomor, kasus, naskah, [`pks show ${kasus}`, 'pks nomor daftar']);

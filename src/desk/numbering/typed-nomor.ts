/** A number typed by hand is claimed too. */

import type { Failure } from '../../errors.ts';
import { namesYear } from '../../office/buku/buku-nomor-key.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { isReservation } from '../../office/permohonan/facts/kinds/nomor-facts.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { ActFlags } from '../flags/standard-flags.ts';
import { type KasusRequest, type Rehearsal, withAddition } from '../guard/rehearse.ts';
import type { Sitting } from '../sitting.ts';
import { borneNomorOfYear, currentNomor } from './borne-nomor.ts';
import { claimHolder, lastMove, moveLines } from './claim-holder.ts';
import { claimNames, claimYears, kantorPattern, otherNaskahWith, sameNomor } from './claim-names.ts';
import { type TypedNomor, typedNomorOf } from './nomor-of-fact.ts';
import { firstOther, nomorTakenFailure } from './take-nomor.ts';

/** @throws NOMOR_TERPAKAI */
export const withClaims = async (
  sesi: Sitting,
  berkas: StoredKasus,
  opsi: Pick<ActFlags, 'coba'>,
  gladi: Rehearsal,
): Promise<KasusRequest | Rehearsal> => withAddition(gladi, await claimTypedNomor(sesi, berkas, opsi, gladi));

/**
 * Claims nothing with `coba`.
 * @throws NOMOR_TERPAKAI
 */
export async function claimTypedNomor(
  sesi: Sitting,
  berkas: StoredKasus,
  { coba = false }: Pick<ActFlags, 'coba'>,
  { kejadian }: Rehearsal,
): Promise<Readonly<{ klaim?: readonly string[] }>> {
  const klaim = new Set<string>();
  const semua = kejadian.flatMap((k) => typedNomorOf(k, berkas.permohonan));
  // A step names its reserved number twice.
  for (const satu of new Map(semua.map((n) => [`${n.jenis} ${n.nomor} ${n.hari}`, n])).values()) {
    for (const nama of await claimAll(sesi, berkas, satu, await freeClaimNames(sesi, berkas, satu), coba))
      klaim.add(nama);
  }
  return klaim.size === 0 ? {} : { klaim: [...klaim] };
}

/** @throws NOMOR_TERPAKAI */
async function freeClaimNames(
  sesi: Sitting,
  { id, permohonan }: StoredKasus,
  n: TypedNomor,
): Promise<readonly string[]> {
  const isi = kantorPattern(sesi, n.jenis, n.hari);
  const sama = sameNomor(isi, n.jenis, n.nomor);
  const naskahLain = otherNaskahWith(permohonan, n.naskah, sama);
  if (naskahLain) throw await typedNomorTaken(sesi, n, id, naskahLain, id);
  for (const tahun of claimYears(n.hari, n.nomor)) {
    const lain = (await borneNomorOfYear(sesi, n.jenis, tahun)).find((x) => x.kasus !== id && sama(x.nomor));
    if (lain) throw await typedNomorTaken(sesi, n, lain.kasus, lain.naskah, id);
  }
  return claimNames(sesi, isi, n.jenis, n.nomor);
}

/** One that is this case's, or that another let go, needs no claim. Gives those that are claimed. */
async function claimAll(
  sesi: Sitting,
  { id, tindakan }: StoredKasus,
  n: TypedNomor,
  semua: readonly string[],
  coba: boolean,
): Promise<readonly string[]> {
  const { register } = sesi;
  await refuseMovedAway(sesi, { id, tindakan }, n, semua);
  const pemilik = `${id}.${n.naskah}.tangan`;
  const diambil = coba ? await register.takenNomor([n.jenis], claimYears(n.hari, n.nomor)) : [];
  let perlu = semua.filter((nama) => !hasClaim(tindakan, nama));
  const milikSendiri: string[] = [];
  for (;;) {
    const lain = coba ? firstOther(diambil, perlu, pemilik) : await register.claimNomor(perlu, pemilik);
    if (lain === null) return [...milikSendiri, ...perlu];
    const [pemula = '?', naskah = '?'] = lain.pemilik.split('.');
    const { kasus } = await claimHolder(sesi, pemula, lain.nama);
    if (pemula === id) milikSendiri.push(lain.nama);
    else if (kasus !== id && !(await wasReleased(sesi, kasus, lain.nama, n)))
      throw await typedNomorTaken(sesi, n, kasus, naskah, id);
    perlu = perlu.filter((nama) => nama !== lain.nama);
  }
}

/** A number that was moved away is not this case's, even if it once claimed it. @throws NOMOR_TERPAKAI */
async function refuseMovedAway(
  sesi: Sitting,
  { id, tindakan }: Pick<StoredKasus, 'id' | 'tindakan'>,
  n: TypedNomor,
  semua: readonly string[],
): Promise<void> {
  for (const nama of semua) {
    if (!lastMove(tindakan, nama)) continue;
    const { kasus } = await claimHolder(sesi, id, nama);
    if (kasus !== id) throw await typedNomorTaken(sesi, n, kasus, n.naskah, id);
  }
}

/** The case bears another number now, or its date moved to another year and the number names no year. */
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
  return !!tanggal && yearOf(tanggal) !== yearOf(n.hari) && !namesYear(kini);
}

/** Reserved, used as reserved, or of a signing taken back. */
function staysOwned(sesi: Sitting, k: KasusFact, nama: string, { jenis }: TypedNomor): boolean {
  if (isReservation(k)) return k.klaim?.includes(nama) ?? false;
  const nomor = k.jenis === 'TindakanDitarik' ? k.nomor : undefined;
  return !!nomor && claimNames(sesi, kantorPattern(sesi, jenis, nomor.tanggal), jenis, nomor.nomor).includes(nama);
}

const hasClaim = (tindakan: StoredKasus['tindakan'], nama: string): boolean =>
  tindakan.some((t) => t.kejadian.some((k) => 'klaim' in k && k.klaim?.includes(nama)));

const typedNomorTaken = async (
  sesi: Sitting,
  n: TypedNomor,
  kasus: string,
  naskah: string,
  id: string,
): Promise<Failure> =>
  nomorTakenFailure(n.nomor, kasus, naskah, [
    ...(await moveLines(sesi, kasus, n, id)),
    `pks show ${kasus}`,
    'pks nomor daftar',
  ]);

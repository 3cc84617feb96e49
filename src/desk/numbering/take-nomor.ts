import { Failure } from '../../errors.ts';
import { formatNomor, type NomorPattern, type NomorUrut } from '../../office/kantor/nomor-pattern.ts';
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import type { ClaimedNomor, TakenNomor } from '../../store/numbers.ts';
import type { Sitting } from '../sitting.ts';
import { borneNomorOfYear } from './borne-nomor.ts';
import { claimHolder, moveLines } from './claim-holder.ts';
import {
  claimMarks,
  claimNames,
  claimPrefix,
  kantorPattern,
  otherNaskahWith,
  parseCounterClaim,
  sameNomor,
} from './claim-names.ts';

export type NomorRequest = Readonly<{
  jenis: NomorKind;
  /** It begins with the case id; the same word is the same request. */
  pemilik: string;
  nomor?: string | undefined;
  sisip?: number | undefined;
  coba: boolean;
}>;

type NomorCandidate = Readonly<{ nomor: string; klaim: readonly string[] }>;

/**
 * Takes the next number, one inserted, or one from the paper agenda, claimed for ever; `coba` only tells. @throws
 * NOMOR_TERPAKAI, NILAI_TIDAK_DIKENAL
 */
export async function takeNomor(sesi: Sitting, d: NomorRequest): Promise<NomorCandidate> {
  const isi = kantorPattern(sesi, d.jenis, sesi.hariIni);
  const diambil = await sesi.register.takenNomor([d.jenis], [isi.hari.slice(0, 4)]);
  const tercatat = await heldClaims(sesi, d.jenis, isi);
  let terpakai: Readonly<{ nomor: string; milik: string }> | null = null;
  for (const calon of nomorCandidates(sesi, d, isi, [...diambil.map((x) => x.nama), ...tercatat.keys()])) {
    const dipegang = claimMarks(isi, d.jenis, calon.nomor).flatMap((satu) => tercatat.get(satu) ?? [])[0];
    const { milik, klaim } = dipegang
      ? { milik: dipegang, klaim: [] }
      : await otherOwner(sesi, d, calon.klaim, diambil);
    if (milik === null) return { ...calon, klaim };
    if (milik === d.pemilik) return calon;
    terpakai = { nomor: calon.nomor, milik };
  }
  const [kasus = '?', naskah = '?'] = terpakai?.milik.split('.') ?? [];
  const [id = '', untuk = ''] = d.pemilik.split('.');
  throw nomorTakenFailure(terpakai?.nomor ?? '?', kasus, naskah, [
    ...(await moveLines(sesi, kasus, { nomor: terpakai?.nomor ?? '', naskah: untuk }, id)),
    'pks nomor daftar',
    'Sisipkan sesudahnya: --sisip N',
  ]);
}

const kasusOfOwner = (pemilik: string): string => pemilik.split('.')[0] ?? '';

/** `milik` is null where all could be claimed, but those of a number that was moved to this case. */
async function otherOwner(
  sesi: Sitting,
  { coba, pemilik, jenis, nomor }: NomorRequest,
  klaim: readonly string[],
  diambil: readonly TakenNomor[],
): Promise<Readonly<{ milik: string | null; klaim: readonly string[] }>> {
  let perlu = klaim;
  for (;;) {
    const lain = coba ? firstOther(diambil, perlu, pemilik) : await sesi.register.claimNomor(perlu, pemilik);
    if (lain === null || nomor === undefined) return { milik: lain?.pemilik ?? null, klaim: perlu };
    const [pemula = '?', ...sisa] = lain.pemilik.split('.');
    const { kasus, pindah } = await claimHolder(sesi, pemula, lain.nama);
    if (kasus !== kasusOfOwner(pemilik) || !pindah) return { milik: [kasus, ...sisa].join('.'), klaim: perlu };
    const { permohonan } = await sesi.register.readKasus(kasus);
    const isi = kantorPattern(sesi, jenis, sesi.hariIni);
    const naskah = otherNaskahWith(permohonan, pemilik.split('.')[1], sameNomor(isi, jenis, nomor));
    if (naskah) return { milik: `${kasus}.${naskah}`, klaim: perlu };
    perlu = perlu.filter((nama) => nama !== lain.nama);
  }
}

/** Tells what a claim would be told. @throws REGISTER_RUSAK where one cannot be read */
export function firstOther(
  diambil: readonly TakenNomor[],
  semua: readonly string[],
  pemilik: string,
): ClaimedNomor | null {
  for (const nama of semua) {
    const milik = ownerOfNomor(diambil, nama);
    if (milik !== null && milik !== pemilik) return { nama, pemilik: milik };
  }
  return null;
}

/** Null where it is free. @throws REGISTER_RUSAK where its claim cannot be read */
function ownerOfNomor(diambil: readonly TakenNomor[], nama: string): string | null {
  const klaim = diambil.find((x) => x.nama === nama);
  return klaim ? requireOwner(klaim) : null;
}

/** @throws REGISTER_RUSAK */
export function requireOwner({ nama, pemilik }: TakenNomor): string {
  if (pemilik !== null) return pemilik;
  const berkas = `nomor/surat/${nama}`;
  const sebab = 'isi klaim nomor diubah';
  throw new Failure('REGISTER_RUSAK', `Register rusak: ${berkas}: ${sebab}.`, ['pks check'], { berkas, sebab });
}

export const nomorTakenFailure = (nomor: string, kasus: string, naskah: string, saran: readonly string[]): Failure =>
  new Failure('NOMOR_TERPAKAI', `Nomor ${nomor} sudah diambil untuk ${codeWord(naskah)} kasus ${kasus}.`, saran, {
    nomor,
    kasus,
    naskah,
  });

async function heldClaims(sesi: Sitting, jenis: NomorKind, isi: NomorPattern): Promise<ReadonlyMap<string, string>> {
  const semua = await borneNomorOfYear(sesi, jenis, isi.hari.slice(0, 4));
  return new Map(
    semua.flatMap(({ nomor, kasus, naskah }) =>
      claimMarks(isi, jenis, nomor).map((satu) => [satu, `${kasus}.${naskah}`] as const),
    ),
  );
}

/** A repeat begins at the last number, which may be its own. */
function* nomorCandidates(
  sesi: Sitting,
  d: NomorRequest,
  isi: NomorPattern,
  terpakai: readonly string[],
): Generator<NomorCandidate> {
  const calon = (nomor: string): NomorCandidate => ({ nomor, klaim: claimNames(sesi, isi, d.jenis, nomor) });
  const tulis = (urut: NomorUrut): NomorCandidate => calon(formatNomor(isi, urut));
  if (d.nomor !== undefined) return yield calon(d.nomor);
  if (d.sisip !== undefined) {
    for (const sisipan of 'abcdefghijklmnopqrstuvwxyz') yield tulis({ angka: d.sisip, sisipan });
    return;
  }
  const angka = terpakai.map((nama) => parseCounterClaim(nama, claimPrefix(isi, d.jenis))?.angka ?? 0);
  for (let n = angka.reduce((a, b) => Math.max(a, b), 1); ; n++) yield tulis({ angka: n, sisipan: '' });
}

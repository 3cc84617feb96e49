import { Failure } from '../../errors.ts';
import {
  checkNomorPattern,
  formatNomor,
  formatUrut,
  type NomorPattern,
  type NomorUrut,
  parseUrut,
} from '../../office/kantor/nomor-pattern.ts';
import { settingValue, WORK_SETTINGS } from '../../office/kantor/work-settings.ts';
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import type { ClaimedNomor, TakenNomor } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';
import { borneNomorOfYear } from './borne-nomor.ts';

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
 * Failure NOMOR_TERPAKAI, NILAI_TIDAK_DIKENAL
 */
export async function takeNomor(sesi: Sitting, d: NomorRequest): Promise<NomorCandidate> {
  const { register } = sesi;
  const isi = kantorPattern(sesi, d.jenis, sesi.hariIni);
  const diambil = await register.takenNomor(d.jenis, isi.hari.slice(0, 4));
  const tercatat = await heldClaims(sesi, d.jenis, isi);
  let terpakai: Readonly<{ nomor: string; milik: string }> | null = null;
  for (const calon of nomorCandidates(sesi, d, isi, [...diambil.map((x) => x.nama), ...tercatat.keys()])) {
    const dipegang = calon.klaim.flatMap((nama) => tercatat.get(nama) ?? [])[0];
    const milik = dipegang ?? (await otherOwner(register, d, calon.klaim, diambil));
    if (milik === null || milik === d.pemilik) return calon;
    terpakai = { nomor: calon.nomor, milik };
  }
  const [kasus = '?', naskah = '?'] = terpakai?.milik.split('.') ?? [];
  throw nomorTakenFailure(terpakai?.nomor ?? '?', kasus, naskah, [
    'pks nomor daftar',
    'Sisipkan sesudahnya: --sisip N',
  ]);
}

/** Gives null where all could be claimed. */
async function otherOwner(
  register: Sitting['register'],
  { coba, pemilik }: NomorRequest,
  klaim: readonly string[],
  diambil: readonly TakenNomor[],
): Promise<string | null> {
  const lain = coba ? firstOther(diambil, klaim, pemilik) : await register.claimNomor(klaim, pemilik);
  return lain?.pemilik ?? null;
}

/** Tells what a claim would be told. @throws Failure REGISTER_RUSAK where one cannot be read */
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

/** Gives null where it is free. @throws Failure REGISTER_RUSAK where its claim cannot be read */
export function ownerOfNomor(diambil: readonly TakenNomor[], nama: string): string | null {
  const klaim = diambil.find((x) => x.nama === nama);
  return klaim ? requireOwner(klaim) : null;
}

/** @throws Failure REGISTER_RUSAK */
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
      claimNames(sesi, isi, jenis, nomor).map((nama) => [nama, `${kasus}.${naskah}`] as const),
    ),
  );
}

export const claimPrefix = ({ hari }: Pick<NomorPattern, 'hari'>, jenis: NomorKind): string =>
  `${hari.slice(0, 4)}.${jenis}.`;

/** It is its place in the counter, if the pattern tells it, and its wording. */
export function claimNames(
  { env }: Pick<Sitting, 'env'>,
  isi: NomorPattern,
  jenis: NomorKind,
  nomor: string,
): string[] {
  const awalan = claimPrefix(isi, jenis);
  const urut = parseUrut(isi, nomor);
  return [
    ...(urut ? [`${awalan}${counterName(urut)}`] : []),
    ...new Set(
      // Earlier versions claimed it so, and by the key.
      [nomor.normalize('NFKC').toUpperCase().replace(/\s+/g, ''), nomorKey(nomor)].map(
        (kunci) => `${awalan}teks.${env.sha256Of(kunci).slice(0, 32)}`,
      ),
    ),
  ];
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

const counterName = (urut: NomorUrut): string => formatUrut(urut).replace(/^\d+/, (angka) => angka.padStart(6, '0'));

/** Gives null for a claim of the wording. */
export function parseCounterClaim(nama: string, awalan: string): NomorUrut | null {
  const cocok = /^(\d{6})(?:\.([a-z]))?$/.exec(nama.slice(awalan.length));
  return cocok ? { angka: Number(cocok[1]), sisipan: cocok[2] ?? '' } : null;
}

export function kantorPattern({ kantor }: Pick<Sitting, 'kantor'>, jenis: NomorKind, hari: string): NomorPattern {
  const atur = (kunci: string): string | null =>
    settingValue(kantor, kunci) ?? WORK_SETTINGS.find((p) => p.kunci === kunci)?.bawaan ?? null;
  const kunci = jenis === 'pks' ? 'nomor.pola-pks' : 'nomor.pola';
  const pola = atur(kunci) ?? '';
  checkNomorPattern(kunci, pola);
  return { pola, klasifikasi: atur('nomor.klasifikasi') ?? '', unit: atur('nomor.unit') ?? '', hari };
}

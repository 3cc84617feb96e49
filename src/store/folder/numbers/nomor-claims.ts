/**
 * Exclusive files claim numbers from the first free one. None is given back or issued twice; after a crash a key
 * finds its own.
 */

import { attempt, namesIn, removeFile } from '../../../disk/file-names.ts';
import { syncFolder } from '../../../disk/sync.ts';
import { formatKasusId } from '../../../office/permohonan/kasus-id.ts';
import { keyReused } from '../../chain/act-keys.ts';
import { canonicalJson, sha256, toBytes } from '../../chain/canonical.ts';
import { claimBytes, type KeyedNomor, keyFileBytes, keyPath } from '../../chain/claim-bytes.ts';
import { registerDamaged } from '../../chain/damage.ts';
import type { NewKasus } from '../../register.ts';
import { kasusExists } from '../read-kasus.ts';
import { existsIn, type RegisterPaths } from '../register-paths.ts';
import { prepareFolder, writeExclusive } from '../temporary-files.ts';
import { claimsLag, guardAgenda, highestAgendaNomor } from './agenda-claims.ts';
import { readClaim, readKeyFile } from './read-claims.ts';

/** They count per year; 'agenda' is for incoming letters. */
const NOMOR_SPACES = ['kasus', 'agenda'] as const;
export type NomorSpace = (typeof NOMOR_SPACES)[number];

const claimPath = (ruang: NomorSpace, tahun: number, n: number): string => `nomor/${ruang}/${formatKasusId(tahun, n)}`;
const claimExists = (paths: RegisterPaths, ruang: NomorSpace, tahun: number, n: number): boolean =>
  existsIn(paths, claimPath(ruang, tahun, n));

/** Copied cases and lost claims count as taken. */
export function firstFreeNomor(paths: RegisterPaths, ruang: NomorSpace, tahun: number, sesudah = 0): number {
  const lantai = ruang === 'agenda' && claimsLag(paths) ? highestAgendaNomor(paths, tahun) : 0;
  let n = Math.max(firstUnclaimed(paths, ruang, tahun, sesudah), lantai + 1);
  while (claimExists(paths, ruang, tahun, n) || (ruang === 'kasus' && kasusExists(paths, formatKasusId(tahun, n)))) n++;
  return n;
}

function firstUnclaimed(paths: RegisterPaths, ruang: NomorSpace, tahun: number, sesudah: number): number {
  let diambil = sesudah;
  let bebas = sesudah + 1;
  while (claimExists(paths, ruang, tahun, bebas)) {
    diambil = bebas;
    bebas += bebas - sesudah;
  }
  while (bebas - diambil > 1) {
    const tengah = Math.floor((diambil + bebas) / 2);
    if (claimExists(paths, ruang, tahun, tengah)) diambil = tengah;
    else bebas = tengah;
  }
  return bebas;
}

function claimNext(
  paths: RegisterPaths,
  ruang: NomorSpace,
  tahun: number,
  penanda: string,
  sesudah: number | undefined,
): number {
  for (;;) {
    const n = firstFreeNomor(paths, ruang, tahun, sesudah);
    const jalur = claimPath(ruang, tahun, n);
    if (writeExclusive(paths, jalur, claimBytes(jalur, penanda))) return n;
  }
}

function earlierClaim(
  paths: RegisterPaths,
  ruang: NomorSpace,
  tahun: number,
  penanda: string,
  sesudah: number | undefined,
): number | null {
  for (let n = firstFreeNomor(paths, ruang, tahun, sesudah) - 1; n > 0; n--) {
    const jalur = claimPath(ruang, tahun, n);
    if (existsIn(paths, jalur) && readClaim(paths, jalur) === penanda) return n;
  }
  return null;
}

/** Null where the key is new. @throws KUNCI_LAIN_ISI, REGISTER_RUSAK */
function nomorOfKey(paths: RegisterPaths, jalur: string, kunci: string, permintaan: string | null): KeyedNomor | null {
  if (!existsIn(paths, jalur)) return null;
  const { id, agenda, permintaan: dulu } = readKeyFile(paths, jalur);
  if (dulu !== permintaan) throw keyReused(kunci);
  return { id, agenda };
}

/** Null where the key is new. @throws KUNCI_LAIN_ISI */
export const kasusNomorOfKey = (paths: RegisterPaths, kunci: string, permintaan: string): KeyedNomor | null =>
  nomorOfKey(paths, keyPath(kunci, null), kunci, permintaan);

/** @throws KUNCI_LAIN_ISI */
export const claimKasusNomor = (
  paths: RegisterPaths,
  p: Pick<NewKasus, 'tahun' | 'agendaAfter' | 'kunci' | 'permintaan'>,
): KeyedNomor => claimForKey(paths, keyPath(p.kunci, null), p, true);

/** Is called once its case is safe. Never fails. */
export const endKey = (paths: RegisterPaths, kunci: string): void => {
  attempt(() => removeFile(paths.path(`${keyPath(kunci, null)}.mulai`)));
};

export function claimAgendaNomor(paths: RegisterPaths, tahun: number, kunci: string, agendaAfter = 0): number {
  const agendaUtuh = guardAgenda(paths);
  const { agenda } = claimForKey(paths, keyPath(kunci, tahun), { tahun, agendaAfter, kunci, permintaan: null }, false);
  agendaUtuh();
  return agenda;
}

function claimForKey(
  paths: RegisterPaths,
  jalur: string,
  {
    tahun,
    agendaAfter,
    kunci,
    permintaan,
  }: Pick<NewKasus, 'tahun' | 'agendaAfter' | 'kunci'> & Readonly<{ permintaan: string | null }>,
  kasus: boolean,
): KeyedNomor {
  for (const folder of ['sementara', 'kunci', 'nomor/kasus', 'nomor/agenda']) prepareFolder(paths, folder);
  const dulu = nomorOfKey(paths, jalur, kunci, permintaan);
  const mulai = `${jalur}.mulai`;
  let diulang = dulu !== null;
  if (!dulu) {
    const penanda = sha256(jalur);
    const pertama = writeExclusive(paths, mulai, toBytes(canonicalJson({ permintaan })));
    diulang = !pertama;
    const ambil = (ruang: NomorSpace, sesudah?: number): number =>
      (pertama ? null : earlierClaim(paths, ruang, tahun, penanda, sesudah)) ??
      claimNext(paths, ruang, tahun, penanda, sesudah);
    const id = kasus ? formatKasusId(tahun, ambil('kasus')) : null;
    const agenda = ambil('agenda', agendaAfter);
    writeExclusive(paths, jalur, keyFileBytes({ id, agenda, permintaan }));
  }
  // The key is pending until the case is there (`endKey`); `check` relies on that.
  if (!kasus) attempt(() => removeFile(paths.path(mulai)));
  // Their writer may have died before syncing.
  for (const folder of ['kunci', ...(diulang ? ['nomor/kasus', 'nomor/agenda'] : [])]) syncFolder(paths.path(folder));
  const kini = dulu ?? nomorOfKey(paths, jalur, kunci, permintaan);
  if (!kini) throw registerDamaged(jalur, 'berkas hilang');
  return kini;
}

export const claimedAgendaNomor = (paths: RegisterPaths, tahun: number): readonly number[] =>
  namesIn(paths.path('nomor/agenda'))
    .flatMap((nama) => (nama.startsWith(`${tahun}-`) ? Number(nama.slice(5)) : []))
    .sort((a, b) => a - b);

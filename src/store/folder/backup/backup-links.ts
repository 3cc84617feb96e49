import { basename, dirname, join } from 'node:path';
import { Failure } from '../../../errors.ts';
import { shellWord, shownWord } from '../../../text/typed-line.ts';
import { type Archive, openArchive } from './archive/read-archive.ts';
import { type ArchiveHead, readHead } from './manifest.ts';

export type BackupLink = Readonly<{ arsip: Archive; kepala: ArchiveHead }>;

/**
 * Takes archives in any order and gives them oldest first; with `sebagian` one alone need not be the first.
 * @throws CADANGAN_TIDAK_SAMBUNG, BERKAS_TIDAK_DAPAT_DIBACA, CADANGAN_RUSAK
 */
export async function withLinks<T>(
  jalur: readonly string[],
  sebagian: boolean,
  kerja: (rantai: readonly BackupLink[]) => Promise<T> | T,
): Promise<T> {
  const terbuka: Archive[] = [];
  try {
    for (const satu of new Set(jalur)) terbuka.push(openArchive(satu));
    const semua = terbuka.map((arsip) => ({ arsip, kepala: readHead(arsip) }));
    return await kerja(sebagian && semua.length === 1 ? semua : inOrder(semua));
  } finally {
    for (const satu of terbuka) satu.close();
  }
}

const nameOf = ({ arsip }: BackupLink): string => `"${basename(arsip.jalur)}"`;
const momentOf = (saat: string): string =>
  `${saat.slice(8, 10)}/${saat.slice(5, 7)}/${saat.slice(0, 4)} ${saat.slice(11, 16).replace(':', '.')}`;

function inOrder(semua: readonly BackupLink[]): readonly BackupLink[] {
  refuseForeign(semua);
  const dikenal = new Map(semua.map((satu) => [satu.kepala.sidik, satu]));
  const pengikut = new Map<string, BackupLink>();
  let pertama: BackupLink | undefined;
  for (const satu of dikenal.values()) {
    const { sesudah } = satu.kepala.keterangan;
    if (sesudah === null) {
      if (pertama)
        throw notJoined(`${nameOf(pertama)} dan ${nameOf(satu)} sama-sama cadangan lengkap; sebut satu saja`, satu);
      pertama = satu;
      continue;
    }
    if (!dikenal.has(sesudah.manifes)) {
      throw notJoined(
        `${nameOf(satu)} menyusul "${sesudah.rantai.at(-1)}" (${momentOf(sesudah.dibuat)}), yang tidak disebut; sebut cadangan itu juga`,
        satu,
        wholeLine(satu, sesudah.rantai),
      );
    }
    const saudara = pengikut.get(sesudah.manifes);
    if (saudara)
      throw notJoined(`${nameOf(saudara)} dan ${nameOf(satu)} menyusul cadangan yang sama; sebut satu saja`, satu);
    pengikut.set(sesudah.manifes, satu);
  }
  const rantai: BackupLink[] = [];
  for (let satu = pertama; satu; satu = pengikut.get(satu.kepala.sidik)) rantai.push(satu);
  if (rantai.length !== dikenal.size || !pertama) throw new Error('links that run in a circle have no hash');
  return rantai;
}

function refuseForeign(semua: readonly BackupLink[]): void {
  const asal = semua.find((x) => x.kepala.keterangan.sesudah === null) ?? semua[0];
  const lain = semua.find((x) => x.kepala.keterangan.register !== asal?.kepala.keterangan.register);
  if (asal && lain) {
    throw notJoined(`${nameOf(asal)} dan ${nameOf(lain)} berasal dari register yang berlainan`, lain);
  }
}

/** The archives lay in one folder when made. A name that cannot be typed safely may be forged. */
function wholeLine({ arsip: { jalur } }: BackupLink, rantai: readonly string[]): readonly string[] {
  const semua = [...rantai.map((nama) => join(dirname(jalur), nama)), jalur];
  return semua.every((satu) => shellWord(satu) !== null)
    ? [`pks restore ${semua.map(shownWord).join(' ')}`]
    : [`pks check --cadangan ${shownWord(jalur)}`];
}

const notJoined = (sebab: string, { arsip }: BackupLink, saran: readonly string[] = []): Failure =>
  new Failure('CADANGAN_TIDAK_SAMBUNG', `Cadangan tidak bersambung: ${sebab}.`, saran, { berkas: arsip.jalur, sebab });

/** Facts are read before what they rest on, so cases come complete while others write. */

import { errnoCode } from '../../../disk/disk-failures.ts';
import { readBytes } from '../../../disk/file-content.ts';
import { fileKind, namesIn } from '../../../disk/file-names.ts';
import { memorySaver } from '../../../disk/spare-memory.ts';
import { type Chain, decodeAct } from '../../chain/acts.ts';
import { actsHeld, refuseOtherAct, refuseOtherRegister } from '../../chain/after-backup.ts';
import { readCanonicalObject } from '../../chain/canonical.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain } from '../../chain/fold.ts';
import { filesOfFacts } from '../../chain/new-files.ts';
import { actFile, KANTOR_FOLDERS, kasusFolder, MAX_ACT_BYTES, MAX_FILE_BYTES } from '../../chain/register-layout.ts';
import { isSafePath } from '../../chain/safe-path.ts';
import { type ChainEnd, type CountedEnd, countFacts, sealChains } from '../../chain/seal.ts';
import type { RecordedAct } from '../../register.ts';
import type { BackupContent, EarlierBackup, FileInPieces, TakeFile } from '../../upkeep.ts';
import { piecesOfKasusFile } from '../folder-files.ts';
import { kasusIds } from '../index/index-folders.ts';
import { chainFiles } from '../read-chain.ts';
import { kasusExists } from '../read-kasus.ts';
import { whileReading } from '../register-failures.ts';
import type { RegisterPaths } from '../register-paths.ts';

/** So many files are listed and looked at, even where few are read. */
const FILES_OF_KASUS = 10;

type HeldFile = Readonly<{ nama: string; isi: Uint8Array | FileInPieces }>;

/** @throws REGISTER_RUSAK naming the first wrong file; CADANGAN_TIDAK_SAMBUNG */
export async function collectBackup(
  paths: RegisterPaths,
  saat: string,
  tambah: TakeFile,
  lama?: EarlierBackup,
): Promise<BackupContent> {
  const semua = heldFiles(paths, saat, lama);
  for (;;) {
    const satu = semua.next();
    if (satu.done) return satu.value;
    const menunggu = tambah(satu.value.nama, satu.value.isi);
    if (menunggu) await menunggu; // Awaiting each would cost a turn.
  }
}

/** Hands them over one at a time, so that none is held long. */
function* heldFiles(paths: RegisterPaths, saat: string, lama?: EarlierBackup): Generator<HeldFile, BackupContent> {
  if (lama) refuseOther(paths, lama);
  const kasus = new Map<string, CountedEnd>();
  const hemat = memorySaver();
  for (const id of kasusIds(paths)) {
    kasus.set(id, yield* collectKasus(paths, id, lama));
    hemat(FILES_OF_KASUS);
  }
  const dilewati: string[] = [];
  for (const folder of KANTOR_FOLDERS) yield* collectFolder(paths, folder, dilewati);
  const berkunci = new Set<string>();
  for (const satu of collectFolder(paths, 'kunci', dilewati)) {
    noteKeyedId(satu, berkunci);
    yield satu;
  }
  // A key may name a case recorded since.
  for (const id of berkunci)
    if (!kasus.has(id) && kasusExists(paths, id)) kasus.set(id, yield* collectKasus(paths, id, lama));
  for (const folder of ['nomor/kasus', 'nomor/agenda', 'nomor/surat']) yield* collectFolder(paths, folder, dilewati);
  const kantor = foldKantor((yield* collectChain(paths, kantorChain, 0)).tindakan);
  const segel = sealChains(kantor, [...kasus.values()], saat);
  if (!lama) return { segel, dilewati };
  const dulu = kantor.tindakan.filter(({ v }) => lama.hashOf(actFile(kantorChain.folder, v)) !== null);
  const masihAda = (nama: string): boolean =>
    whileReading(nama, () => isSafePath(nama) && fileKind(paths.path(nama)) === 'berkas');
  return { segel: { ...segel, fakta: segel.fakta - countFacts(dulu) + lama.fakta }, dilewati, masihAda };
}

function noteKeyedId({ nama, isi }: HeldFile, berkunci: Set<string>): void {
  const { id } = nama.endsWith('.mulai') || !(isi instanceof Uint8Array) ? {} : readCanonicalObject(nama, isi);
  if (typeof id === 'string') berkunci.add(id);
}

/** `fakta` counts those of acts that `lama` lacks. */
function* collectKasus(paths: RegisterPaths, id: string, lama?: EarlierBackup): Generator<HeldFile, CountedEnd> {
  const rantai = kasusChain(id);
  const dari = lama ? actsHeld(rantai.folder, chainFiles(paths, rantai.folder).length, lama) : 0;
  if (dari > 0) lama?.keep(kasusFolder(id));
  const { tindakan, ujung } = yield* collectChain(paths, rantai, dari, lama);
  if (dari === 0) foldKasus(id, tindakan);
  const bernama = new Set<string>();
  for (const { berkas, sidik } of filesOfFacts(tindakan.flatMap((x) => x.kejadian))) {
    const nama = `${kasusFolder(id)}/${berkas}`;
    if (bernama.has(berkas) || lama?.hashOf(nama) === sidik) continue;
    bernama.add(berkas);
    yield { nama, isi: { sidik, potong: () => piecesOfKasusFile(paths, id, berkas) } };
  }
  return { ...ujung, id, fakta: countFacts(tindakan) };
}

function refuseOther(paths: RegisterPaths, lama: EarlierBackup): void {
  const pertama = actFile(kantorChain.folder, 1);
  refuseOtherRegister(
    whileReading(pertama, () => readBytes(paths.path(pertama), MAX_ACT_BYTES)),
    lama,
  );
}

/** `dari` is the last act in `lama`, `ujung` the last of all. */
function* collectChain<K>(
  paths: RegisterPaths,
  rantai: Chain<K>,
  dari: number,
  lama?: EarlierBackup,
): Generator<HeldFile, Readonly<{ tindakan: readonly RecordedAct<K>[]; ujung: ChainEnd }>> {
  const tindakan: RecordedAct<K>[] = [];
  let akhir: RecordedAct<K> | null = null;
  for (const [i, berkas] of chainFiles(paths, rantai.folder).entries()) {
    if (i + 1 < dari) continue;
    const isi = whileReading(berkas, () => readBytes(paths.path(berkas), MAX_ACT_BYTES));
    const sebelum: string | null | undefined = akhir ? akhir.sidik : dari > 1 ? undefined : null;
    akhir = decodeAct(berkas, isi, rantai, i + 1, sebelum);
    if (i + 1 === dari) {
      if (lama) refuseOtherAct(berkas, isi, lama);
      continue;
    }
    tindakan.push(akhir);
    yield { nama: berkas, isi };
  }
  return { tindakan, ujung: { id: '', versi: akhir?.v ?? 0, sidik: akhir?.sidik ?? '' } };
}

/** Goes to any depth, as Word or a person may have left files. */
function* collectFolder(paths: RegisterPaths, folder: string, dilewati: string[]): Generator<HeldFile> {
  for (const nama of whileReading(folder, () => namesIn(paths.path(folder))).sort()) {
    const jalur = `${folder}/${nama}`;
    if (!isSafePath(jalur)) dilewati.push(jalur);
    else if (whileReading(jalur, () => fileKind(paths.path(jalur))) === 'folder')
      yield* collectFolder(paths, jalur, dilewati);
    else yield* collectFile(paths, jalur);
  }
}

function* collectFile(paths: RegisterPaths, jalur: string): Generator<HeldFile> {
  let isi: Uint8Array;
  try {
    isi = readBytes(paths.path(jalur), MAX_FILE_BYTES);
  } catch (e) {
    if (errnoCode(e) === 'ENOENT') return;
    throw whileReading(jalur, () => {
      throw e;
    });
  }
  yield { nama: jalur, isi };
}

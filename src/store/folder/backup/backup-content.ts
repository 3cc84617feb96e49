/**
 * All truth of a register. What a fact rests on was written before it and is read after it, so each case comes complete
 * up to one moment while others write.
 */

import { type Chain, decodeAct } from '../../chain/acts.ts';
import { readCanonicalObject, sha256 } from '../../chain/canonical.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain } from '../../chain/fold.ts';
import { filesOfFacts } from '../../chain/new-files.ts';
import { KANTOR_FOLDERS, kasusFolder, MAX_ACT_BYTES, MAX_FILE_BYTES } from '../../chain/register-layout.ts';
import { isSafePath } from '../../chain/safe-path.ts';
import { type CountedEnd, chainEnd, countFacts, sealChains } from '../../chain/seal.ts';
import type { BackupContent, RecordedAct, TakeFile } from '../../register.ts';
import { fileKind, namesIn, readBytes } from '../disk.ts';
import { errnoCode, whileReading } from '../disk-failures.ts';
import { kasusIds } from '../index/index-folders.ts';
import { readFileOfKasus } from '../kasus-files.ts';
import { chainFiles } from '../read-chain.ts';
import { kasusExists } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';

/** @throws Failure REGISTER_RUSAK naming the first wrong file */
export function collectBackup(t: RegisterPaths, saat: string, tambah: TakeFile): BackupContent {
  const kasus = new Map(kasusIds(t).map((id) => [id, collectKasus(t, id, tambah)]));
  const dilewati: string[] = [];
  for (const folder of KANTOR_FOLDERS) collectFolder(t, folder, tambah, dilewati);
  const berkunci = new Set<string>();
  collectFolder(t, 'kunci', (nama, isi) => [tambah(nama, isi), noteKeyedId(nama, isi, berkunci)], dilewati);
  // A key shows a case recorded since: it comes along.
  for (const id of berkunci) if (!kasus.has(id) && kasusExists(t, id)) kasus.set(id, collectKasus(t, id, tambah));
  for (const folder of ['nomor/kasus', 'nomor/agenda', 'nomor/surat']) collectFolder(t, folder, tambah, dilewati);
  const kantor = foldKantor(collectChain(t, kantorChain, tambah));
  return { segel: sealChains(kantor, [...kasus.values()], saat), dilewati };
}

function noteKeyedId(nama: string, isi: Uint8Array, berkunci: Set<string>): void {
  const { id } = nama.endsWith('.mulai') ? {} : readCanonicalObject(nama, isi);
  if (typeof id === 'string') berkunci.add(id);
}

function collectKasus(t: RegisterPaths, id: string, tambah: TakeFile): CountedEnd {
  const tindakan = collectChain(t, kasusChain(id), tambah);
  foldKasus(id, tindakan);
  const bernama = new Set<string>();
  for (const { berkas, sidik } of filesOfFacts(tindakan.flatMap((x) => x.kejadian))) {
    if (bernama.has(berkas)) continue;
    bernama.add(berkas);
    const isi = readFileOfKasus(t, id, berkas);
    const nama = `${kasusFolder(id)}/${berkas}`;
    if (sha256(isi) !== sidik) throw registerDamaged(nama, 'isi tidak sama dengan yang dicatat');
    tambah(nama, isi);
  }
  return { ...chainEnd(id, tindakan), fakta: countFacts(tindakan) };
}

function collectChain<K>(t: RegisterPaths, rantai: Chain<K>, tambah: TakeFile): readonly RecordedAct<K>[] {
  const tindakan: RecordedAct<K>[] = [];
  for (const berkas of chainFiles(t, rantai.folder)) {
    const isi = whileReading(berkas, () => readBytes(t.path(berkas), MAX_ACT_BYTES));
    tindakan.push(decodeAct(berkas, isi, rantai, tindakan.length + 1, tindakan.at(-1)?.sidik ?? null));
    tambah(berkas, isi);
  }
  return tindakan;
}

/** However deep; Word or a person may have left files there. */
function collectFolder(t: RegisterPaths, folder: string, tambah: TakeFile, dilewati: string[]): void {
  for (const nama of whileReading(folder, () => namesIn(t.path(folder))).sort()) {
    const jalur = `${folder}/${nama}`;
    if (!isSafePath(jalur)) dilewati.push(jalur);
    else if (whileReading(jalur, () => fileKind(t.path(jalur))) === 'folder') collectFolder(t, jalur, tambah, dilewati);
    else collectFile(t, jalur, tambah);
  }
}

/** A key's mark may vanish meanwhile. */
function collectFile(t: RegisterPaths, jalur: string, tambah: TakeFile): void {
  let isi: Uint8Array;
  try {
    isi = readBytes(t.path(jalur), MAX_FILE_BYTES);
  } catch (e) {
    if (errnoCode(e) === 'ENOENT') return;
    throw whileReading(jalur, () => {
      throw e;
    });
  }
  tambah(jalur, isi);
}

import { dirname } from 'node:path';
import { whileWriting } from '../../../disk/disk-failures.ts';
import { writeNewFile } from '../../../disk/file-content.ts';
import { attempt, makeFolder, removeFile, removeTree, renameFile } from '../../../disk/file-names.ts';
import { syncFolder } from '../../../disk/sync.ts';
import type { KasusFact } from '../../../office/permohonan/facts/kasus-fact.ts';
import { formatKasusId } from '../../../office/permohonan/kasus-id.ts';
import { actOfKey } from '../../chain/act-keys.ts';
import { composeAct, decodeAct } from '../../chain/acts.ts';
import { kasusChanged } from '../../chain/conflict.ts';
import { foldKasus, kasusChain } from '../../chain/fold.ts';
import { checkNewFiles } from '../../chain/new-files.ts';
import { actFile, kasusFolder } from '../../chain/register-layout.ts';
import type { NewKasus, RecordResult, StoredKasus } from '../../register.ts';
import { kasusChangeTime } from '../index/folder-stamp.ts';
import { guardStamp } from '../index/index-stamp.ts';
import { putIntentMark, refreshViews } from '../index/write-index.ts';
import { guardAgenda } from '../numbers/agenda-claims.ts';
import { claimKasusNomor, endKey, firstFreeNomor, kasusNomorOfKey } from '../numbers/nomor-claims.ts';
import { kasusExists, readKasusActs, readStoredKasus } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { prepareFolder, sweepTemporary, temporaryName } from '../temporary-files.ts';
import { kasusCover, viewBytes } from '../views.ts';
import { writtenFolders } from './acts-together.ts';
import { repeatedAct } from './append.ts';
import { orUncertain } from './commit.ts';

export const nextKasusNomor = (
  paths: RegisterPaths,
  tahun: number,
  agendaAfter?: number,
): Readonly<{ id: string; agenda: number }> => ({
  id: formatKasusId(tahun, firstFreeNomor(paths, 'kasus', tahun)),
  agenda: firstFreeNomor(paths, 'agenda', tahun, agendaAfter),
});

export async function recordReceipt(paths: RegisterPaths, penerimaan: NewKasus): Promise<RecordResult<StoredKasus>> {
  const { kunci, permintaan, susun, berkas } = penerimaan;
  sweepTemporary(paths);
  const dulu = kasusNomorOfKey(paths, kunci, permintaan);
  if (dulu?.id && kasusExists(paths, dulu.id)) return alreadyReceived(paths, dulu.id, penerimaan);
  if (!dulu) checkBeforeNumbers(paths, penerimaan);

  const agendaUtuh = guardAgenda(paths);
  const { id, agenda } = whileWriting(() => claimKasusNomor(paths, penerimaan));
  if (id === null) throw new Error('a key of a case names its id');
  if (kasusExists(paths, id)) return alreadyReceived(paths, id, penerimaan);
  const kejadian = susun({ id, agenda });
  checkNewFiles(kejadian, berkas);
  const bytes = composeAct(kasusChain(id), [], { kunci, permintaan, kejadian });

  const cap = guardStamp(paths);
  if (!whileWriting(() => moveKasusIn(paths, id, bytes, berkas))) return alreadyReceived(paths, id, penerimaan);
  const { masuk, kini } = orUncertain(() => {
    const waktu = kasusChangeTime(paths);
    syncFolder(paths.path('kasus'));
    return { masuk: waktu, kini: readKasusActs(paths, id) };
  });
  endKey(paths, kunci);
  const peringatan = await refreshViews(paths, kini);
  if (peringatan.length === 0) cap(writtenFolders([kini]), masuk);
  agendaUtuh(masuk);
  return { berkas: kini, v: 1, baru: true, peringatan };
}

function checkBeforeNumbers(
  paths: RegisterPaths,
  { tahun, agendaAfter, kunci, permintaan, susun, berkas }: NewKasus,
): void {
  const kejadian = susun(nextKasusNomor(paths, tahun, agendaAfter));
  checkNewFiles(kejadian, berkas);
  if (kejadian[0]?.jenis !== 'Diterima') throw new Error('a case begins with the receipt of a letter');
  composeAct(kasusChain(formatKasusId(tahun, 1)), [], { kunci, permintaan, kejadian });
}

async function alreadyReceived(
  paths: RegisterPaths,
  id: string,
  penerimaan: NewKasus,
): Promise<RecordResult<StoredKasus>> {
  const kini = await readStoredKasus(paths, id);
  const dulu = actOfKey<KasusFact>(kini.tindakan, penerimaan);
  if (!dulu) throw kasusChanged(id, 0, kini.tindakan);
  const hasil = await repeatedAct(paths, kini, dulu);
  endKey(paths, penerimaan.kunci);
  return hasil;
}

/** False where the id is taken. */
function moveKasusIn(paths: RegisterPaths, id: string, bytes: Uint8Array, berkas: NewKasus['berkas']): boolean {
  prepareFolder(paths, 'kasus');
  const siap = paths.path(temporaryName());
  let tanda: string | null = null;
  try {
    prepareKasusFolder(siap, id, bytes, berkas);
    tanda = putIntentMark(paths, id, 1);
    try {
      renameFile(siap, paths.path(kasusFolder(id)));
    } catch (e) {
      if (!kasusExists(paths, id)) throw e;
      attempt(() => removeTree(siap));
      return false;
    }
    tanda = null;
    return true;
  } catch (e) {
    attempt(() => removeTree(siap));
    throw e;
  } finally {
    const sisa = tanda;
    if (sisa !== null) attempt(() => removeFile(sisa));
  }
}

export function prepareKasusFolder(siap: string, id: string, bytes: Uint8Array, berkas: NewKasus['berkas']): void {
  const tindakan = decodeAct(actFile('kejadian', 1), bytes, kasusChain(id), 1, null);
  const isi = [
    { nama: actFile('kejadian', 1), isi: bytes },
    { nama: 'kasus.json', isi: viewBytes(kasusCover(foldKasus(id, [tindakan]))) },
    ...berkas,
  ];
  for (const folder of ['', '/kejadian', '/lampiran', '/naskah']) makeFolder(`${siap}${folder}`);
  for (const satu of isi) writeNewFile(`${siap}/${satu.nama}`, satu.isi);
  for (const folder of ['/kejadian', '/lampiran', '/naskah', '']) syncFolder(`${siap}${folder}`);
  syncFolder(dirname(siap));
}

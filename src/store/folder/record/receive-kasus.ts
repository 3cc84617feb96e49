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
import { prepareFolder, sweepTemporary, temporaryName } from '../durable-write.ts';
import { kasusChangeTime } from '../index/folder-stamp.ts';
import { guardStamp } from '../index/index-stamp.ts';
import { putIntentMark, refreshViews } from '../index/write-index.ts';
import { guardAgenda } from '../numbers/agenda-claims.ts';
import { claimKasusNomor, endKey, firstFreeNomor, kasusNomorOfKey } from '../numbers/nomor-claims.ts';
import { kasusExists, readKasusActs, readStoredKasus } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { kasusCover, viewBytes } from '../views.ts';
import { repeatedAct } from './append.ts';
import { orUncertain } from './commit.ts';

export const nextKasusNomor = (
  t: RegisterPaths,
  tahun: number,
  agendaAfter?: number,
): Readonly<{ id: string; agenda: number }> => ({
  id: formatKasusId(tahun, firstFreeNomor(t, 'kasus', tahun)),
  agenda: firstFreeNomor(t, 'agenda', tahun, agendaAfter),
});

export async function recordReceipt(t: RegisterPaths, penerimaan: NewKasus): Promise<RecordResult<StoredKasus>> {
  const { kunci, permintaan, susun, berkas } = penerimaan;
  sweepTemporary(t);
  const dulu = kasusNomorOfKey(t, kunci, permintaan);
  if (dulu?.id && kasusExists(t, dulu.id)) return alreadyReceived(t, dulu.id, penerimaan);
  if (!dulu) checkBeforeNumbers(t, penerimaan);

  const agendaUtuh = guardAgenda(t);
  const { id, agenda } = whileWriting(() => claimKasusNomor(t, penerimaan));
  if (id === null) throw new Error('a key of a case names its id');
  if (kasusExists(t, id)) return alreadyReceived(t, id, penerimaan);
  const kejadian = susun({ id, agenda });
  checkNewFiles(kejadian, berkas);
  const bytes = composeAct(kasusChain(id), [], { kunci, permintaan, kejadian });

  const cap = guardStamp(t);
  if (!whileWriting(() => moveKasusIn(t, id, bytes, berkas))) return alreadyReceived(t, id, penerimaan);
  const { masuk, kini } = orUncertain(() => {
    const waktu = kasusChangeTime(t);
    syncFolder(t.path('kasus'));
    return { masuk: waktu, kini: readKasusActs(t, id) };
  });
  endKey(t, kunci);
  const peringatan = await refreshViews(t, kini);
  if (peringatan.length === 0) cap([kini], masuk);
  agendaUtuh(masuk);
  return { berkas: kini, v: 1, baru: true, peringatan };
}

function checkBeforeNumbers(
  t: RegisterPaths,
  { tahun, agendaAfter, kunci, permintaan, susun, berkas }: NewKasus,
): void {
  const kejadian = susun(nextKasusNomor(t, tahun, agendaAfter));
  checkNewFiles(kejadian, berkas);
  if (kejadian[0]?.jenis !== 'Diterima') throw new Error('a case begins with the receipt of a letter');
  composeAct(kasusChain(formatKasusId(tahun, 1)), [], { kunci, permintaan, kejadian });
}

async function alreadyReceived(t: RegisterPaths, id: string, penerimaan: NewKasus): Promise<RecordResult<StoredKasus>> {
  const kini = await readStoredKasus(t, id);
  const dulu = actOfKey<KasusFact>(kini.tindakan, penerimaan);
  if (!dulu) throw kasusChanged(id, 0, kini.tindakan);
  const hasil = await repeatedAct(t, kini, dulu);
  endKey(t, penerimaan.kunci);
  return hasil;
}

/** Gives false where the id is taken. */
function moveKasusIn(t: RegisterPaths, id: string, bytes: Uint8Array, berkas: NewKasus['berkas']): boolean {
  prepareFolder(t, 'kasus');
  const siap = t.path(temporaryName());
  let tanda: string | null = null;
  try {
    prepareKasusFolder(siap, id, bytes, berkas);
    tanda = putIntentMark(t, id, 1);
    try {
      renameFile(siap, t.path(kasusFolder(id)));
    } catch (e) {
      if (!kasusExists(t, id)) throw e;
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

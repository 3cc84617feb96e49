import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import { moveCalledOff } from '../store/chain/conflict.ts';
import { registerDamaged } from '../store/chain/damage.ts';
import { restoreBackup } from '../store/folder/backup/restore-backup.ts';
import { writeBackup } from '../store/folder/backup/write-backup.ts';
import { openRegister } from '../store/folder/open-register.ts';
import type { Register } from '../store/register.ts';
import type { Segel, WorkDone } from '../store/upkeep.ts';

/** It can be repeated. @throws FOLDER_TERPAKAI */
export async function moveToFolder(folder: string, dari: Register, saat: string, maju?: WorkDone): Promise<Segel> {
  const asal = await dari.segel(saat);
  const lama = await arrivedSeal(folder, saat);
  if (lama?.kepala === asal.kepala) return asal;
  const sementara = mkdtempSync(join(tmpdir(), 'pks-pindah-'));
  try {
    const arsip = join(sementara, 'pindah.zip');
    await writeBackup(arsip, saat, (tambah) => dari.backUp(saat, tambah), { maju });
    if ((await dari.leftFor()) === null) throw moveCalledOff();
    await restoreBackup([arsip], folder, false, maju);
  } finally {
    rmSync(sementara, { recursive: true, force: true });
  }
  if ((await arrivedSeal(folder, saat))?.kepala !== asal.kepala)
    throw registerDamaged(folder, 'yang sampai tidak sama dengan asalnya');
  return asal;
}

async function arrivedSeal(folder: string, saat: string): Promise<Segel | null> {
  try {
    return await (await openRegister(folder)).segel(saat);
  } catch (e) {
    if (e instanceof Failure && e.kode === 'REGISTER_TIDAK_DITEMUKAN') return null;
    throw e;
  }
}

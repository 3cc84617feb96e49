/** The office may edit its copies (SOP, holidays, templates). Templates of documents are kept under their sha256. */

import { readBytes } from '../../../disk/file-content.ts';
import { fileKind, namesIn } from '../../../disk/file-names.ts';
import type { KantorFact } from '../../../office/kantor/decode-kantor.ts';
import { sha256 } from '../../chain/canonical.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { copiesAtInit, namedCopies } from '../../chain/kantor-copies.ts';
import { KANTOR_FOLDERS, MAX_FILE_BYTES } from '../../chain/register-layout.ts';
import { isSafePath } from '../../chain/safe-path.ts';
import { whileReading } from '../register-failures.ts';
import type { RegisterPaths } from '../register-paths.ts';
import { checkPart, type FullFinding, noteFinding } from './findings.ts';

/** A lost or unreadable copy is damage, an edited one a note. */
export function checkKantorCopies(paths: RegisterPaths, fakta: readonly KantorFact[], temuan: FullFinding[]): void {
  const sidikAwal = copiesAtInit(fakta);
  const semua = new Set(namedCopies(fakta));
  for (const folder of KANTOR_FOLDERS) checkPart(temuan, folder, () => collectPaths(paths, folder, semua));
  for (const jalur of [...semua].sort()) {
    checkPart(temuan, jalur, () => {
      const isi = whileReading(jalur, () => readBytes(paths.path(jalur), MAX_FILE_BYTES));
      const awal = sidikAwal.get(jalur);
      if (awal === sha256(isi)) return;
      refuseWrongCopy(jalur, isi);
      if (awal !== undefined) temuan.push(noteFinding(jalur, 'diubah kantor sejak init'));
    });
  }
}

/** @throws REGISTER_RUSAK */
export function refuseWrongCopy(jalur: string, isi: Uint8Array): void {
  const sidik = /^(?:template\/arsip|impor)\/([0-9a-f]{64})\.(?:docx|json)$/.exec(jalur)?.[1];
  if (sidik !== undefined && sidik !== sha256(isi)) throw registerDamaged(jalur, 'bukan lagi isi yang disimpan');
  if (jalur.endsWith('.json')) refuseNotJson(jalur, isi);
}

function collectPaths(paths: RegisterPaths, folder: string, semua: Set<string>): void {
  for (const nama of whileReading(folder, () => namesIn(paths.path(folder)))) {
    const jalur = `${folder}/${nama}`;
    if (!isSafePath(jalur)) continue;
    // Reading refuses a symbolic link by name.
    const ini = whileReading(jalur, () => fileKind(`${paths.path(folder)}/${nama}`));
    if (ini === 'folder' && !semua.has(jalur)) collectPaths(paths, jalur, semua);
    else semua.add(jalur);
  }
}

function refuseNotJson(jalur: string, bytes: Uint8Array): void {
  let teks: string;
  try {
    teks = new TextDecoder('utf-8', { fatal: true }).decode(bytes); // This drops the BOM that Notepad may add.
  } catch {
    throw registerDamaged(jalur, 'bukan teks UTF-8');
  }
  let isi: unknown;
  try {
    isi = JSON.parse(teks);
  } catch {
    throw registerDamaged(jalur, teks.trim() === '' ? 'berkas kosong' : 'bukan JSON yang utuh');
  }
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) throw registerDamaged(jalur, 'bukan objek JSON');
}

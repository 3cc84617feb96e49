/** What stands beside the register's own files in a backup: the manifest, and the note of what it is a backup of. */
import { cadanganRusak } from './arsip.ts';
import { bacaObjek } from './rantai.ts';
import type { KeteranganCadangan } from './register.ts';

/** `<sha256>  <name>` a line, as `sha256sum -c` reads it; every file but itself. */
export const MANIFES = 'MANIFES.txt';
export const KETERANGAN = 'CADANGAN.json';

/** The newest layout of an archive that this pks can read, and the one it writes. */
export const VERSI_CADANGAN = 1;

/** Name → sha256. @throws Galat CADANGAN_RUSAK */
export function bacaManifes(isi: Uint8Array | null): ReadonlyMap<string, string> {
  if (!isi) throw cadanganRusak(MANIFES, 'tidak ada di dalamnya; ini bukan cadangan yang dibuat pks');
  const manifes = new Map<string, string>();
  for (const baris of new TextDecoder().decode(isi).split('\n')) {
    const [, sidik, nama] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(baris) ?? [];
    if (sidik !== undefined && nama !== undefined && !manifes.has(nama)) manifes.set(nama, sidik);
    else if (baris !== '') throw cadanganRusak(MANIFES, 'isinya berubah');
  }
  return manifes;
}

/** @throws Galat CADANGAN_RUSAK */
export function bacaKeterangan(isi: Uint8Array | null): KeteranganCadangan {
  if (!isi) throw cadanganRusak(KETERANGAN, 'tidak ada di dalamnya');
  const { skema, versi, dibuat, register, kepala, kasus, tindakan, fakta, berkas } = objek(isi);
  if (skema === 'pks.cadangan' && typeof versi === 'number' && versi > VERSI_CADANGAN) {
    throw cadanganRusak(KETERANGAN, 'dibuat oleh pks yang lebih baru; perbarui pks di komputer ini');
  }
  if (
    skema !== 'pks.cadangan' ||
    typeof dibuat !== 'string' ||
    typeof register !== 'string' ||
    typeof kepala !== 'string' ||
    typeof kasus !== 'number' ||
    typeof tindakan !== 'number' ||
    typeof fakta !== 'number' ||
    typeof berkas !== 'number'
  ) {
    throw cadanganRusak(KETERANGAN, 'isinya berubah');
  }
  return { dibuat, register, kepala, kasus, tindakan, fakta, berkas };
}

function objek(isi: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return bacaObjek(KETERANGAN, isi);
  } catch {
    throw cadanganRusak(KETERANGAN, 'isinya berubah');
  }
}

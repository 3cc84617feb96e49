/** Writes a backup with its manifest, and reads it back. */

import { Failure } from '../../../errors.ts';
import { canonicalJson, sha256, toBytes } from '../../chain/canonical.ts';
import type { BackupContent, BackupMade, TakeFile } from '../../register.ts';
import { readBytes } from '../disk.ts';
import { MAX_ARCHIVE_BYTES, writeArchive } from './archive.ts';
import { BACKUP_VERSION, MANIFEST_FILE, NOTE_FILE } from './manifest.ts';
import { examineBackup } from './verify-backup.ts';

/**
 * `kumpulkan` hands over all truth of a register, which differs by store. `tujuan` is a whole path outside the register.
 * @throws Failure REGISTER_RUSAK, BERKAS_SUDAH_ADA, BERKAS_TERLALU_BESAR (2 GB), TIDAK_DAPAT_MENULIS
 */
export async function writeBackup(
  tujuan: string,
  saat: string,
  kumpulkan: (tambah: TakeFile) => Promise<BackupContent>,
): Promise<BackupMade> {
  const { isi, periksa } = await writeArchive(
    tujuan,
    async (tambah) => {
      const manifes: string[] = [];
      const catat: TakeFile = (nama, bytes) => {
        manifes.push(`${sha256(bytes)}  ${nama}\n`);
        tambah(nama, bytes);
      };
      const { segel, dilewati } = await kumpulkan(catat);
      const { kepala, register, kasus, tindakan, fakta } = segel;
      const keterangan = { dibuat: saat, register, kepala, kasus, tindakan, fakta, berkas: manifes.length };
      catat(NOTE_FILE, toBytes(canonicalJson({ skema: 'pks.cadangan', versi: BACKUP_VERSION, ...keterangan })));
      tambah(MANIFEST_FILE, toBytes(manifes.join('')));
      return { ...keterangan, dilewati };
    },
    (sementara) => {
      const arsip = readBytes(sementara, MAX_ARCHIVE_BYTES);
      const cela = examineBackup(arsip).temuan.find((x) => x.rusak);
      if (cela) throw backupDiffers(cela.berkas, cela.sebab);
      return { sidik: sha256(arsip), ukuran: arsip.length };
    },
  );
  return { ...isi, ...periksa };
}

const backupDiffers = (berkas: string, sebab: string): Failure =>
  new Failure(
    'TIDAK_DAPAT_MENULIS',
    `Cadangan yang terbaca kembali tidak sama dengan yang ditulis (${berkas}: ${sebab}). Tidak ada yang disimpan; pakai disk lain.`,
    ['pks check'],
    { berkas },
  );

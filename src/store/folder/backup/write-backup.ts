import { spareMemory } from '../../../disk/spare-memory.ts';
import { Failure } from '../../../errors.ts';
import { registerDamaged } from '../../chain/damage.ts';
import type { BackupContent, BackupMade, EarlierBackup, TakeFile, WorkDone } from '../../upkeep.ts';
import type { ArchiveWriter } from './archive/archive-writer.ts';
import { fillArchive, writeArchive } from './archive/write-archive.ts';
import { type BackupLink, withLinks } from './backup-links.ts';
import { BackupWriter } from './backup-writer.ts';
import { examineLinks, refuseTorn } from './verify-backup.ts';

type Collect = (tambah: TakeFile, lama: EarlierBackup | undefined) => Promise<BackupContent>;

/**
 * `tujuan` is outside the register; `sesudah` is an earlier backup; `coba` writes nothing.
 * @throws REGISTER_RUSAK, BERKAS_SUDAH_ADA, TIDAK_DAPAT_MENULIS, CADANGAN_TIDAK_SAMBUNG, CADANGAN_RUSAK
 */
export async function writeBackup(
  tujuan: string,
  saat: string,
  kumpulkan: Collect,
  { sesudah, coba, maju }: Readonly<{ sesudah?: string | undefined; coba?: boolean; maju?: WorkDone | undefined }> = {},
): Promise<BackupMade> {
  const tulis = async (lama: BackupLink | null): Promise<BackupMade> => {
    if (lama) refuseTorn(lama);
    const susun = (arsip: ArchiveWriter) => composeBackup(arsip, lama, { saat, kumpulkan, maju });
    if (!coba) return writeChecked(tujuan, susun, maju);
    const { isi, ...lain } = await fillArchive(() => {}, susun);
    return { ...isi, ...lain };
  };
  return sesudah === undefined ? tulis(null) : withLinks([sesudah], true, ([lama]) => tulis(lama ?? null));
}

type Composed = Omit<BackupMade, 'sidik' | 'ukuran'>;

async function composeBackup(
  arsip: ArchiveWriter,
  lama: BackupLink | null,
  { saat, kumpulkan, maju }: Readonly<{ saat: string; kumpulkan: Collect; maju: WorkDone | undefined }>,
): Promise<Composed> {
  const isi = new BackupWriter(arsip, lama, maju);
  const { segel, dilewati, masihAda } = await kumpulkan(isi.take, isi.earlier());
  const { kepala, register, kasus, tindakan, fakta } = segel;
  const kata = { dibuat: saat, register, kepala, kasus, tindakan, fakta };
  return { ...kata, ...isi.finish(kata, masihAda), dilewati };
}

async function writeChecked(
  tujuan: string,
  susun: (arsip: ArchiveWriter) => Promise<Composed>,
  maju: WorkDone | undefined,
): Promise<BackupMade> {
  return writeArchive(tujuan, susun, async (sementara, { isi, sidik, ukuran }) => {
    spareMemory();
    const cela = await withLinks([sementara], true, (rantai) => examineLinks(rantai, maju).temuan.find((x) => x.rusak));
    if (cela?.lenyap) throw registerDamaged(cela.berkas, cela.sebab);
    if (cela) throw backupDiffers(cela.berkas, cela.sebab);
    return { ...isi, sidik, ukuran };
  });
}

const backupDiffers = (berkas: string, sebab: string): Failure =>
  new Failure(
    'TIDAK_DAPAT_MENULIS',
    `Cadangan yang terbaca kembali tidak sama dengan yang ditulis (${berkas}: ${sebab}). Tidak ada yang disimpan; pakai disk lain.`,
    ['pks check'],
    { berkas },
  );

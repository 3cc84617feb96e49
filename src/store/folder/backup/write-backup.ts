import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { memorySaver, spareMemory } from '../../../disk/spare-memory.ts';
import { Failure } from '../../../errors.ts';
import { canonicalJson, sha256, toBytes } from '../../chain/canonical.ts';
import { registerDamaged } from '../../chain/damage.ts';
import type { BackupContent, BackupMade, EarlierBackup, TakeFile, WorkDone } from '../../upkeep.ts';
import { checkSmallFile, isSmallFile } from '../check/check-small-file.ts';
import { belongsInBlock, isKasusFile, MANIFEST_FILE, NOTE_FILE } from './archive-parts.ts';
import { type BackupLink, withLinks } from './backup-links.ts';
import { BACKUP_VERSION, manifestLines } from './manifest.ts';
import { examineLinks, refuseTorn } from './verify-backup.ts';
import { type ArchiveWriter, fillArchive, TextPacker, writeArchive } from './write-archive.ts';

type Collect = (tambah: TakeFile, lama: EarlierBackup | undefined) => Promise<BackupContent>;

/**
 * `tujuan` is outside the register; `sesudah` is an earlier backup; `coba` writes nothing.
 * @throws Failure REGISTER_RUSAK, BERKAS_SUDAH_ADA, TIDAK_DAPAT_MENULIS, CADANGAN_TIDAK_SAMBUNG, CADANGAN_RUSAK
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

class BackupWriter {
  private readonly daftar = new TextPacker();
  private readonly folder = new Set<string>();
  private diambil = 0;
  private baru = 0;
  private readonly hemat = memorySaver();
  private readonly arsip: ArchiveWriter;
  private readonly lama: BackupLink | null;
  private readonly maju: WorkDone | undefined;

  constructor(arsip: ArchiveWriter, lama: BackupLink | null, maju: WorkDone | undefined) {
    this.arsip = arsip;
    this.lama = lama;
    this.maju = maju;
  }

  earlier(): EarlierBackup | undefined {
    return (
      this.lama?.kepala && {
        fakta: this.lama.kepala.keterangan.fakta,
        hashOf: (nama) => this.lama?.kepala.isi.hashOf(nama) ?? null,
        keep: (folder) => {
          this.folder.add(folder);
        },
      }
    );
  }

  readonly take: TakeFile = (nama, isi) => {
    this.maju?.(++this.diambil, null, 'Mencadangkan berkas');
    this.hemat();
    const dulu = this.lama?.kepala.isi;
    if (isi instanceof Uint8Array) {
      if (isSmallFile(nama)) checkSmallFile(nama, isi);
      const sidik = sha256(isi);
      if (dulu?.hashOf(nama) === sidik) dulu.see(nama);
      else this.addWhole(nama, isi, sidik);
    } else if (dulu?.hashOf(nama) === isi.sidik) dulu.see(nama);
    else {
      const hash = createHash('sha256');
      this.arsip.addStored(
        nama,
        hashed(isi.potong(), (potong) => hash.update(potong)),
      );
      if (hash.digest('hex') !== isi.sidik) throw registerDamaged(nama, 'isi tidak sama dengan yang dicatat');
      this.list(nama, isi.sidik);
    }
  };

  finish(
    kata: Readonly<Record<string, unknown>>,
    masihAda: BackupContent['masihAda'],
  ): Pick<BackupMade, 'berkas' | 'baru' | 'sesudah'> {
    this.arsip.closeBlock();
    const { lama } = this;
    const baru = this.baru;
    const tetap = this.listKept(masihAda);
    lama?.kepala.isi.release();
    const sesudah = lama && {
      manifes: lama.kepala.sidik,
      dibuat: lama.kepala.keterangan.dibuat,
      rantai: [...(lama.kepala.keterangan.sesudah?.rantai ?? []), basename(lama.arsip.jalur)],
    };
    const berkas = baru + tetap;
    const catatan = { skema: 'pks.cadangan', versi: BACKUP_VERSION, ...kata, berkas, ...(sesudah && { sesudah }) };
    const isi = toBytes(canonicalJson(catatan));
    this.arsip.addStored(NOTE_FILE, [isi]);
    this.list(NOTE_FILE, sha256(isi));
    this.arsip.addPacked(MANIFEST_FILE, this.daftar.finish());
    return { berkas, baru, sesudah };
  }

  private addWhole(nama: string, isi: Uint8Array, sidik: string): void {
    if (belongsInBlock(nama, isi.length)) this.arsip.addToBlock(nama, isi);
    else this.arsip.addStored(nama, [isi]);
    this.list(nama, sidik);
  }

  private list(nama: string, sidik: string): void {
    this.baru++;
    this.daftar.add(`${sidik}  ${nama}\n`);
  }

  /** Leaves out acts and files that went away. */
  private listKept(masihAda: BackupContent['masihAda']): number {
    if (!this.lama) return 0;
    const { arsip, kepala } = this.lama;
    let banyak = 0;
    for (const { nama, sidik } of manifestLines(arsip, kepala.manifes)) {
      const folder = /^kasus\/[^/]+/.exec(nama)?.[0];
      if (!kepala.isi.isSeen(nama) && !(folder && this.folder.has(folder))) {
        if (folder) throw registerDamaged(folder, 'ada di cadangan sebelumnya, di register tidak ada lagi');
        continue;
      }
      if (isKasusFile(nama) && masihAda?.(nama) === false) throw registerDamaged(nama, 'berkas hilang');
      this.daftar.add(`${sidik}  ${nama}\n`);
      banyak++;
    }
    return banyak;
  }
}

function* hashed(potong: Iterable<Uint8Array>, lihat: (potong: Uint8Array) => void): Generator<Uint8Array> {
  for (const satu of potong) {
    lihat(satu);
    yield satu;
  }
}

const backupDiffers = (berkas: string, sebab: string): Failure =>
  new Failure(
    'TIDAK_DAPAT_MENULIS',
    `Cadangan yang terbaca kembali tidak sama dengan yang ditulis (${berkas}: ${sebab}). Tidak ada yang disimpan; pakai disk lain.`,
    ['pks check'],
    { berkas },
  );

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { memorySaver } from '../../../disk/spare-memory.ts';
import { canonicalJson, sha256, toBytes } from '../../chain/canonical.ts';
import { registerDamaged } from '../../chain/damage.ts';
import type { BackupContent, BackupMade, EarlierBackup, TakeFile, WorkDone } from '../../upkeep.ts';
import { checkSmallFile, isSmallFile } from '../check/check-small-file.ts';
import { belongsInBlock, isKasusFile, isNaskah, MANIFEST_FILE, NOTE_FILE } from './archive/archive-parts.ts';
import { type ArchiveWriter, TextPacker } from './archive/archive-writer.ts';
import type { BackupLink } from './backup-links.ts';
import { BACKUP_VERSION, manifestLines } from './manifest.ts';

/** Takes the files of a register into an archive; what an earlier backup holds is only listed. */
export class BackupWriter {
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
      const potong = hashed(isi.potong(), (satu) => hash.update(satu));
      const utuh = isNaskah(nama) ? Buffer.concat(Array.from(potong, (satu) => Buffer.from(satu))) : null;
      if (!utuh) this.arsip.addStored(nama, potong);
      if (hash.digest('hex') !== isi.sidik) throw registerDamaged(nama, 'isi tidak sama dengan yang dicatat');
      if (utuh) this.addWhole(nama, utuh, isi.sidik);
      else this.list(nama, isi.sidik);
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

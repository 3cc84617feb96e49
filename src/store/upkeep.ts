/** Checks, seals and backups hand these over. */

/** With `rusak` false it is a note. */
export type RegisterFinding = Readonly<{ berkas: string; fakta: string | null; sebab: string; rusak: boolean }>;

export type CheckReport = Readonly<{
  kasus: number;
  fakta: number;
  temuan: readonly RegisterFinding[];
  segel?: Readonly<{ kepala: string; dibuat: string; tindakan: number }>;
}>;

/** `kepala` is the sha256 of lines with length and last hash of each chain (FORMAT.md); people print and sign it. */
export type Segel = Readonly<{
  kepala: string;
  blok: string;
  register: string;
  kasus: number;
  tindakan: number;
  fakta: number;
}>;

/** Another backup comes after this one. `manifes` is its sha256; `rantai` holds it and those before, oldest first. */
export type EarlierLink = Readonly<{ manifes: string; dibuat: string; rantai: readonly string[] }>;

/** `dibuat` is in +07:00; `berkas` counts the files of the register; `sesudah` is null where the backup holds all. */
export type BackupNote = Readonly<
  Pick<Segel, 'kepala' | 'register' | 'kasus' | 'tindakan' | 'fakta'> & {
    dibuat: string;
    berkas: number;
    sesudah: EarlierLink | null;
  }
>;

/** `dari` is null while the whole is unknown; `apa` says what is being done ('Memeriksa'). */
export type WorkDone = (sudah: number, dari: number | null, apa?: string) => void;

/** Shown while it lasts, where somebody watches. */
export type LongWork = () => Promise<Readonly<{ at: WorkDone; end: () => void }>>;

/** A file too large to be held whole, with its recorded hash; each piece holds until the next is asked for. */
export type FileInPieces = Readonly<{ sidik: string; potong: () => Iterable<Uint8Array> }>;

/**
 * Before the next file is handed over; `nama` is relative, with '/'.
 * @throws REGISTER_RUSAK where pieces are not what was recorded
 */
export type TakeFile = (nama: string, isi: Uint8Array | FileInPieces) => void | Promise<void>;

/** A store that knows what cannot have changed since may leave it out. */
export type EarlierBackup = Readonly<{
  fakta: number;
  /** The sha256 of a file there, or null. */
  hashOf(nama: string): string | null;
  /** Everything it holds in this folder is as it was; only what came since need be handed over. */
  keep(folder: string): void;
}>;

/**
 * `dilewati` names the office's copies that were left out; `masihAda` tells whether a kept file is still in its place.
 */
export type BackupContent = Readonly<{
  segel: Segel;
  dilewati: readonly string[];
  masihAda?: (nama: string) => boolean;
}>;

/** `sidik` and `ukuran` are those of the archive; `baru` counts the files in it. */
export type BackupMade = BackupNote &
  Readonly<{ sidik: string; ukuran: number; baru: number; dilewati: readonly string[] }>;

/** `arsip` lists the oldest first; `keterangan` is that of the newest. */
export type BackupReport = CheckReport & Readonly<{ keterangan: BackupNote; arsip: readonly string[] }>;

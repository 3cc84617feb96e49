import type { SiteRefusal } from './paper-desk.ts';

export type EnvVariables = Readonly<Record<string, string | undefined>>;

/** Outside the register; paths are relative to the current folder. */
export interface LocalFiles {
  /** @throws BERKAS_TIDAK_DAPAT_DIBACA */
  read(jalur: string, terbesar?: number): Promise<Uint8Array>;
  exists(jalur: string): Promise<boolean>;
  hash(jalur: string): Promise<string>;
  /**
   * `nama` is used where `jalur` is a folder. @throws BERKAS_SUDAH_ADA without `timpa`, NILAI_TIDAK_DIKENAL for
   * a missing folder
   */
  destination(jalur: string, nama: string, timpa: boolean): string;
  /** Long content comes in pieces. @throws BERKAS_SUDAH_ADA without `timpa`, TIDAK_DAPAT_MENULIS */
  write(tujuan: string, isi: Uint8Array | Iterable<Uint8Array>, timpa: boolean): Promise<void>;
  /** What is shipped with pks (`data/acuan/…`, `templates/…`), or null. */
  shipped(jalur: string): Promise<Uint8Array | null>;
  join(...bagian: readonly string[]): string;
  endings(awal: string): readonly string[];
  realPath(jalur: string): string;
}

/** With `buruk` a register could not rely on it; with `catatan` it can, at a price. */
export type PlaceFinding = Readonly<{
  kode: string;
  apa: string;
  hasil: 'baik' | 'catatan' | 'buruk';
  keterangan: string;
}>;

export interface PracticePlace {
  readonly folder: string;
  isOn(): boolean;
  /** The folder one stands in belongs to another register. */
  hidesRegister(): boolean;
  /** An empty folder, without what an interrupted preparation left. */
  prepare(): string;
  /** Puts what was prepared into use. */
  begin(): void;
  /** The name under which it is kept; it is no longer found. @throws TIDAK_DAPAT_MENULIS */
  putAside(hari: string): string;
}

export interface ProgressLine {
  at(sudah: number, dari: number | null, apa?: string): void;
  end(): void;
}

export interface Desktop {
  /** False where this PC has no program for it. */
  open(jalur: string): Promise<boolean>;
  /** False where this PC has no browser. */
  browse(alamat: string): Promise<boolean>;
}

export interface SitePages {
  /** `berhenti` is when the site ends without a click. */
  page(jalur: string, berhenti: Date): Promise<Readonly<{ sebab: SiteRefusal | null; isi: Uint8Array }>>;
  refusal(sebab: SiteRefusal): Uint8Array;
  readonly gaya: string;
  /** The opening address, used already, was tried again by somebody else. */
  usedAgain(): void;
}

/** `pembuka` is the address that opens it, once; `selesai` settles when it has ended. */
export type ServedSite = Readonly<{
  pembuka: string;
  port: number;
  selesai: Promise<'dihentikan' | 'tanpa klik'>;
}>;

/** No other machine reaches it; it only shows. */
export interface LocalSite {
  /** `port` 0 takes any that is free. @throws PORT_TERPAKAI */
  serve(halaman: SitePages, port: number): Promise<ServedSite>;
}

export type TextColours = Readonly<{
  bold(teks: string): string;
  dim(teks: string): string;
  red(teks: string): string;
  green(teks: string): string;
  yellow(teks: string): string;
  strike(teks: string): string;
}>;

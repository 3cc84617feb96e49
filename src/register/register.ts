/**
 * The register's port: few verbs, append only, the expected version part of the
 * port, so files today and a PostgreSQL table tomorrow are the same thing to the
 * rest of pks. Reading never writes and never locks.
 */
import type { Kantor, KejadianKantor } from '../kantor/kantor.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import type { CatatanKoreksi, LangkahMenunggu, Status, Tercatat } from '../permohonan/permohonan.ts';
import type { Belum } from '../permohonan/terutang.ts';
import type { BelumTuntas } from '../permohonan/tuntas.ts';

/**
 * One act: everything one command recorded. One act is one file, so a crash
 * never leaves half of it. `kunci` is the idempotency key, `permintaan` the
 * sha256 of what was asked (the same key with another `permintaan` is refused).
 */
export type Tindakan<K> = Readonly<{ kunci: string; permintaan: string; kejadian: readonly K[] }>;

/** An act as stored: `v` counts from 1, `sebelum` is the `sidik` of act v-1 (null for the first). */
export type TindakanTercatat<K> = Tindakan<K> & Readonly<{ v: number; sebelum: string | null; sidik: string }>;

/** A case as read. `versi` = number of acts = what `tambah` expects. */
export type Berkas = Readonly<{
  id: string;
  permohonan: Tercatat;
  tindakan: readonly TindakanTercatat<Kejadian>[];
  versi: number;
}>;

/** The register's own chain as read. */
export type BerkasKantor = Readonly<{
  kantor: Kantor;
  tindakan: readonly TindakanTercatat<KejadianKantor>[];
  versi: number;
}>;

/** A file to be kept in the case folder before the act that names it. `nama` like 'lampiran/x-3f9c2a1b.pdf'. */
export type BerkasBaru = Readonly<{ nama: string; isi: Uint8Array }>;

/** What was recorded; `baru` is false when the key had been used for the same request before. */
export type Hasil<B> = Readonly<{ berkas: B; v: number; baru: boolean; peringatan: readonly string[] }>;

/** A row of the index: what lists need without opening a case. */
export type Baris = Readonly<{ id: string; versi: number; permohonan: Ringkasan }>;
export type Ringkasan = Readonly<
  Pick<
    Tercatat,
    | 'status'
    | 'langkah'
    | 'lembaga'
    | 'surat'
    | 'diterima'
    | 'revisi'
    | 'sop'
    | 'terakhir'
    | 'agenda'
    | 'kerjaSama'
    | 'jam'
    | 'tangan'
    | 'tiba'
  > & {
    /** Sent back, and not approved since. */
    koreksi?: CatatanKoreksi;
    /** When reminders to the ministry were drawn up. */
    pengingat?: readonly string[];
  }
>;

/**
 * The head of a row, known from the index without opening anything. `diterima`
 * is the day; `langkah`, `h` and `tanggungan` are null once the case is closed.
 */
export type Kepala = Readonly<{
  id: string;
  versi: number;
  diterima: string;
  status: Status;
  langkah: number | null;
  h: number | null;
  tanggungan: LangkahMenunggu['tanggungan'] | null;
  kerjaSama?: MasaKerjaSama;
}>;

/** What an entry tells of an agreement: its first and last day, what is not in yet, what the office has still to do (null: written by an older pks, the case knows). */
export type MasaKerjaSama = Readonly<{ mulai: string; berakhir: string; tuntas: BelumTuntas | null }> & Belum;

/**
 * A shelf of agreements: the month they end in ('2028-02'), the first in which something owed can be late (null: nothing
 * is), and whether the office has still something to do for them (null: not known).
 */
export type Rak = Readonly<{ berakhir: string; terutang: string | null; terbuka: boolean | null }>;
/** What a list does with a shelf: looks at every row, only counts them, or passes it by. */
export type CaraRak = (rak: Rak) => 'baca' | 'hitung' | 'lewati';

export type Daftar = Readonly<{ baris: readonly Baris[]; peringatan: readonly string[] }>;
/** Chooses the rows to be opened, in the order wanted, from the heads of all, which come in no order. */
export type Pilih = (kepala: readonly Kepala[]) => readonly Kepala[];

/** One thing wrong (or worth a note) in the register. `rusak` false: a note, not damage. */
export type Temuan = Readonly<{ berkas: string; fakta: string | null; sebab: string; rusak: boolean }>;
export type Pemeriksaan = Readonly<{
  kasus: number;
  fakta: number;
  temuan: readonly Temuan[];
  /** The seal it was compared with, where one was given: its figure, its instant, how many acts it covers. */
  segel?: Readonly<{ kepala: string; dibuat: string; tindakan: number }>;
}>;

/**
 * The length and the last hash of every chain, folded into one figure. `kepala` is
 * the sha256 of the lines in `blok` (FORMAT.md), which a program compares later;
 * `kepala` is what people print, sign and compare.
 */
export type Segel = Readonly<{
  kepala: string;
  blok: string;
  register: string; // its id
  kasus: number;
  tindakan: number;
  fakta: number;
}>;

/** What a backup says of itself. `dibuat` +07:00; `berkas` counts what is in it. */
export type KeteranganCadangan = Readonly<
  Pick<Segel, 'kepala' | 'register' | 'kasus' | 'tindakan' | 'fakta'> & { dibuat: string; berkas: number }
>;

/** A backup that was made: `sidik` and `ukuran` (bytes) of the archive, `dilewati` what of the office's copies was not taken. */
export type Cadangan = KeteranganCadangan & Readonly<{ sidik: string; ukuran: number; dilewati: readonly string[] }>;

/** What a backup was found to hold. */
export type PeriksaanCadangan = Pemeriksaan & Readonly<{ keterangan: KeteranganCadangan }>;

/** What a new case is asked to become, once its numbers are known. */
export type Penerimaan = Readonly<{
  tahun: number; // of receipt, WIB
  kunci: string;
  permintaan: string;
  susun: (nomor: Readonly<{ id: string; agenda: number }>) => readonly Kejadian[];
  berkas: readonly BerkasBaru[];
}>;

export interface Register {
  /** For people: where this register is. */
  readonly folder: string;

  /** @throws Galat KASUS_TIDAK_ADA, REGISTER_RUSAK */
  baca(id: string): Promise<Berkas>;
  /** Opens a new case: gives it its id (per year) and agenda number, once per key. @throws Galat KUNCI_LAIN_ISI */
  terima(penerimaan: Penerimaan): Promise<Hasil<Berkas>>;
  /** @throws Galat KASUS_BERUBAH when the case is no longer at `versi`; KUNCI_LAIN_ISI */
  tambah(
    id: string,
    versi: number,
    tindakan: Tindakan<Kejadian>,
    berkas?: readonly BerkasBaru[],
  ): Promise<Hasil<Berkas>>;
  /** Claims the next agenda number of incoming letters of a year; the same key is given the same number. */
  agenda(tahun: number, kunci: string): Promise<number>;
  /**
   * Claims a number of the office's own letters by its name ('2026.surat-keluar.000388'), exclusively and for ever.
   * Answers whose it is: `pemilik`, one word that begins with the case id, or whoever was first.
   */
  klaimNomor(nama: string, pemilik: string): Promise<string>;
  /** Claimed names that begin with `awalan`, in order. */
  nomorDiklaim(awalan: string): Promise<readonly string[]>;
  /** Whose a claimed name is. @throws Galat REGISTER_RUSAK */
  pemilikNomor(nama: string): Promise<string>;
  /** The agenda numbers of a year that were claimed, used or not, ascending. */
  agendaDiambil(tahun: number): Promise<readonly number[]>;
  /** The number the next case of a year would get: for a dry run, nothing is claimed. */
  nomorBerikut(tahun: number): Promise<Readonly<{ id: string; agenda: number }>>;

  /**
   * Rows of the cases that `pilih` chose, or of all, oldest id first; of the active ones alone where
   * `semua` is false. Every row given back is as the acts have it at that moment: one that moved
   * since is read anew, and left out if it is no longer active.
   */
  daftar(semua: boolean, pilih?: Pilih): Promise<Daftar>;
  /**
   * The same for the cases whose PKS was signed, whatever came of them. `pilih` sees the heads of the shelves
   * that `cara` has read (all of them, where there is none); `dihitung` are those on shelves that were only counted.
   */
  kerjaSama(pilih?: Pilih, cara?: CaraRak): Promise<Daftar & Readonly<{ dihitung: number }>>;
  /** The same, and the cases that are done and wait for their signing: heads without `kerjaSama`. */
  sesudahSop(pilih?: Pilih, cara?: CaraRak): Promise<Daftar & Readonly<{ dihitung: number }>>;
  /** Ids of the cases that came with a letter of the same sender and number (see `kunciSurat`). */
  suratSama(kunciSurat: string): Promise<readonly string[]>;
  /** Which of these cases keep an attachment whose name bears the beginning of this fingerprint: told by names alone. */
  berlampiran(id: readonly string[], sidik: string): Promise<readonly string[]>;
  /** Ids of the cases in whose facts something may stand in a book of that year, oldest first (see `tahunBuku`). */
  kasusBuku(tahun: number): Promise<readonly string[]>;
  /** Whether a case of this id exists, without reading it. */
  ada(id: string): Promise<boolean>;
  /** Years that hold cases, ascending. */
  tahun(): Promise<readonly number[]>;

  kantor(): Promise<BerkasKantor>;
  tambahKantor(versi: number, tindakan: Tindakan<KejadianKantor>): Promise<Hasil<BerkasKantor>>;

  /** A file of the office's own copies (sop/, template/), or null. `jalur` with '/'. */
  milikKantor(jalur: string): Promise<Uint8Array | null>;
  /** Adds such a file, or finds the same bytes; never overwrites others. @throws Galat BERKAS_SUDAH_ADA */
  simpanMilikKantor(jalur: string, isi: Uint8Array): Promise<void>;
  /** A file of a case (attachment or document). @throws Galat REGISTER_RUSAK when missing */
  isiBerkas(id: string, nama: string): Promise<Uint8Array>;

  /**
   * Verifies everything; never writes. With the text of a seal also that nothing
   * sealed is gone or changed. `lihat` is shown each case that is whole. @throws Galat SEGEL_RUSAK
   */
  periksa(segel?: string, lihat?: (berkas: Berkas) => void): Promise<Pemeriksaan>;
  /** Seals what is recorded at `saat` (+07:00); writes nothing. @throws Galat REGISTER_RUSAK */
  segel(saat: string): Promise<Segel>;
  /**
   * Writes all truth there is into one archive at `tujuan`, a whole path outside the
   * register, and reads it back. Others may write meanwhile: of every case it holds
   * the acts up to one moment, and all they rest on.
   * @throws Galat REGISTER_RUSAK, BERKAS_SUDAH_ADA, BERKAS_TERLALU_BESAR (2 GB), TIDAK_DAPAT_MENULIS
   */
  cadangkan(tujuan: string, saat: string): Promise<Cadangan>;
  /** Rebuilds kasus.json, register.json and the index from the acts. Refuses on damage. */
  bangunUlang(): Promise<Pemeriksaan>;
}

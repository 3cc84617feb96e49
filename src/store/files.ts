/** A fact names it so; `berkas` is relative to the case folder, `sidik` its SHA-256. */
export type RecordedFile = Readonly<{ berkas: string; sidik: string }>;

/** Holds the files of cases and the office's own copies (sop/, template/). Paths have '/'. */
export interface Files {
  /**
   * The bytes that a fact recorded and no others: a file edited in its place never leaves as the one made.
   * @throws REGISTER_RUSAK
   */
  readKasusFile(id: string, file: RecordedFile): Promise<Uint8Array>;
  readKantorFile(jalur: string): Promise<Uint8Array | null>;
  /** Never overwrites other bytes. @throws BERKAS_SUDAH_ADA */
  keepKantorFile(jalur: string, isi: Uint8Array): Promise<void>;
  /** Tells people where it is; `jalur` is like 'kasus/2026-014/naskah/x.docx'. */
  filePlace(jalur: string): string;
}

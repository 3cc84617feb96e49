/** Numbers are claimed for ever, and never given twice. */

export type ClaimedNomor = Readonly<{ nama: string; pemilik: string }>;

/** `pemilik` is null where the claim cannot be read. */
export type TakenNomor = Readonly<{ nama: string; pemilik: string | null }>;

export interface Numbers {
  /** Serves a dry run and claims nothing. */
  nextNomor(tahun: number, agendaAfter?: number): Promise<Readonly<{ id: string; agenda: number }>>;
  /** The same key gets the same number. */
  claimAgenda(tahun: number, kunci: string, agendaAfter?: number): Promise<number>;
  /**
   * Claims all of them for ever, or gives the one that is another's already; `nama` is like '2026.surat-keluar.000388',
   * `pemilik` a word that begins with the case id.
   */
  claimNomor(nama: readonly string[], pemilik: string): Promise<ClaimedNomor | null>;
  takenAgenda(tahun: number): Promise<readonly number[]>;
  /** Those of each of these kinds and years. */
  takenNomor(jenis: readonly string[], tahun: readonly string[]): Promise<readonly TakenNomor[]>;
}

/** What a register looks like on disk: names and limits. */

/** Largest act, in bytes. */
export const BATAS_FAKTA = 64 * 1024;
/** Largest attachment, document or copy of the office's own, in bytes. */
export const BATAS_BERKAS = 25 * 1024 * 1024;
/** Largest view: a case of a thousand acts at their largest is not to be expected. */
export const BATAS_PANDANGAN = 64 * 1024 * 1024;

export const KARTU = 'register.json';
/** Officials and mandates; only there once one is entered. */
export const PEJABAT = 'pejabat.json';
export const RANTAI_KANTOR = 'kejadian';
/** The folders of a register; `sop`, `libur` and `template` hold the office's own copies. */
export const MILIK_KANTOR = ['sop', 'libur', 'template'] as const;
export const FOLDER = [
  'kejadian',
  'kasus',
  'kunci',
  'nomor',
  'nomor/kasus',
  'nomor/agenda',
  'nomor/surat',
  'indeks',
  'indeks/aktif',
  'indeks/tutup',
  'indeks/pks',
  'indeks/surat-2',
  'indeks/buku',
  'indeks/kotor',
  'sementara',
  ...MILIK_KANTOR,
] as const;

/** A case id as written on disk; six digits are enough for any year. */
export const POLA_ID = /^\d{4}-(?:\d{3}|[1-9]\d{3,5})$/;
export const POLA_TINDAKAN = /^\d{6}\.json$/;

export const folderKasus = (id: string): string => `kasus/${id}`;
export const rantaiKasus = (id: string): string => `kasus/${id}/kejadian`;
export const sampulKasus = (id: string): string => `kasus/${id}/kasus.json`;
/** The file of act `v` in a chain. */
export const berkasTindakan = (rantai: string, v: number): string => `${rantai}/${String(v).padStart(6, '0')}.json`;

/** The year of a case id. */
export const idTahun = (id: string): number => Number(id.slice(0, 4));

/** Largest act, in bytes. */
export const MAX_ACT_BYTES = 64 * 1024;
/** Largest attachment, document or copy of the office's own, in bytes. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;
/** Largest view: a case of a thousand acts at their largest is not to be expected. */
export const MAX_VIEW_BYTES = 64 * 1024 * 1024;

export const CARD_FILE = 'register.json';
/** Officials and mandates; only there once one is entered. */
export const PEJABAT_FILE = 'pejabat.json';
export const KANTOR_CHAIN = 'kejadian';
/** The folders of a register; `runSop`, `runLibur` and `template` hold the office's own copies. */
export const KANTOR_FOLDERS = ['sop', 'libur', 'template'] as const;
export const REGISTER_FOLDERS = [
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
  ...KANTOR_FOLDERS,
] as const;

/** A case id as written on disk; six digits are enough for any year. */
export const KASUS_ID_PATTERN = /^\d{4}-(?:\d{3}|[1-9]\d{3,5})$/;
export const ACT_FILE_PATTERN = /^\d{6}\.json$/;

export const kasusFolder = (id: string): string => `kasus/${id}`;
export const kasusChainFolder = (id: string): string => `kasus/${id}/kejadian`;
export const kasusCoverFile = (id: string): string => `kasus/${id}/kasus.json`;
/** The file of act `v` in a chain. */
export const actFile = (rantai: string, v: number): string => `${rantai}/${String(v).padStart(6, '0')}.json`;

/** The year of a case id. */
export const kasusIdYear = (id: string): number => Number(id.slice(0, 4));

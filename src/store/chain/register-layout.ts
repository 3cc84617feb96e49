import { yearOf } from '../../office/days/tanggal.ts';
import { bookIdNumber, isBookId } from '../../office/permohonan/kasus-id.ts';

/** The limit is in bytes. */
export const MAX_ACT_BYTES = 64 * 1024;
/** The limit, in bytes, is for attachments, documents and the office's copies. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;
export const MAX_VIEW_BYTES = 64 * 1024 * 1024;

export const CARD_FILE = 'register.json';
/** Tells when the last backup was made; no backup holds it. */
export const BACKUP_MEMORY_FILE = 'cadangan.json';
/** Stands only where the register went elsewhere; no backup holds it. */
export const MOVED_FILE = 'dipindahkan.json';
export const PEJABAT_FILE = 'pejabat.json';
export const KANTOR_CHAIN = 'kejadian';
/** `impor` holds the rows of old books of letters, the others the office's copies. */
export const KANTOR_FOLDERS = ['sop', 'libur', 'template', 'impor'] as const;
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

/** Six digits are enough for any year; 'B' marks what was there before pks. */
export const KASUS_ID_PATTERN = /^(?:\d{4}|B)-(?:\d{3}|[1-9]\d{3,5})$/;
export const ACT_FILE_PATTERN = /^\d{6}\.json$/;

export const kasusFolder = (id: string): string => `kasus/${id}`;
export const kasusChainFolder = (id: string): string => `kasus/${id}/kejadian`;
export const kasusCoverFile = (id: string): string => `kasus/${id}/kasus.json`;
export const actFile = (rantai: string, v: number): string => `${rantai}/${String(v).padStart(6, '0')}.json`;

/** 0 for one from before pks. */
export const kasusIdYear = (id: string): number => (isBookId(id) ? 0 : yearOf(id));

export const yearsOfIds = (id: readonly string[]): readonly number[] =>
  [...new Set(id.filter((satu) => !isBookId(satu)).map(kasusIdYear))].sort((a, b) => a - b);

export const firstFreeBookNumber = (id: readonly string[]): number =>
  id.filter(isBookId).reduce((n, satu) => Math.max(n, bookIdNumber(satu)), 0) + 1;

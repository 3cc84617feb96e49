/** The flags of `pks buku`: which year or month of a book, and where it goes. */
import type { WriteFlags } from '../../desk/flags/standard-flags.ts';

export type BukuFlags = WriteFlags & Readonly<{ tahun?: string; bulan?: string; ke?: string; timpa?: boolean }>;

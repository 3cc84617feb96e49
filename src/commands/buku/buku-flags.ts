/** The flags of `pks buku`: which year or month of a book, and where it goes. */
import type { ListFileFlags } from '../../desk/write-output.ts';

export type BukuFlags = ListFileFlags & Readonly<{ tahun?: string; bulan?: string }>;

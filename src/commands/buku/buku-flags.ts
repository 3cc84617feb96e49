import type { ListFileFlags } from '../../desk/write-output.ts';

export type BukuFlags = ListFileFlags & Readonly<{ tahun?: string; bulan?: string }>;

import type { ListFileFlags } from '../../desk/write-output.ts';
import type { BukuCode } from '../../office/buku/buku.ts';

export type BukuFlags = ListFileFlags & Readonly<{ tahun?: string; bulan?: string }>;

export const BUKU_SUMMARIES: Readonly<Record<BukuCode, string>> = {
  masuk: 'register surat masuk',
  keluar: 'register surat keluar',
  kendali: 'buku kendali surat: tiap disposisi',
  pks: 'buku register PKS',
};

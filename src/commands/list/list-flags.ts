import type { ListFileFlags } from '../../desk/write-output.ts';

export type ListFlags = ListFileFlags &
  Readonly<{
    status?: string;
    langkah?: string;
    peran?: string;
    lembaga?: string;
    cari?: string;
    urut?: string;
    batas?: string;
  }>;

export const LIST_FLAGS = ['status', 'langkah', 'peran', 'lembaga', 'cari', 'urut'] as const;

import type { ListFileFlags } from '../../desk/write-output.ts';
import { LIST_STATUS } from '../../office/queue/list-queue.ts';

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

/** 'daftar kasus' searches for nothing, 'list selesai' asks for a status. */
export function withSearchWords(semua: readonly string[], opsi: ListFlags): ListFlags {
  const kata = semua.filter((satu) => !/^(?:kasus|yang)$/i.test(satu));
  const [status = ''] = kata;
  if (kata.length === 1 && isOneOf(LIST_STATUS, status.toLowerCase()) && opsi.status === undefined)
    return { ...opsi, status: status.toLowerCase() };
  return kata.length === 0
    ? opsi
    : { ...opsi, cari: [...kata, ...(opsi.cari === undefined ? [] : [opsi.cari])].join(' ') };
}

const isOneOf = (pilihan: readonly string[], kata: string): boolean => pilihan.includes(kata);

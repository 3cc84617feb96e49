import type { Command } from 'commander';
import { parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { oneOfWords, type StandardFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { pageLimit } from '../../desk/lists/page-of-list.ts';
import type { KasusFilter } from '../../desk/search/open-index.ts';
import { LIST_STATUS, statusOfList } from '../../office/queue/list-queue.ts';
import type { Sop } from '../../office/sop/sop.ts';

export type CariFlags = StandardFlags &
  Readonly<{ status?: string; langkah?: string; peran?: string; lembaga?: string; batas?: string }>;

/** A person is shown a page of this many; programs get all. */
const PAGE_LIMIT = 10;

export const withCariFlags = (c: Command): Command =>
  c
    .option('--status <status>', 'aktif | selesai | ditutup | semua (bawaan: semua)')
    .option('--langkah <n>', 'hanya yang menunggu di langkah ini')
    .option('--peran <peran>', 'hanya yang menunggu peran ini')
    .option('--lembaga <teks>', 'nama lembaga memuat teks ini')
    .option('--batas <n>', `paling banyak sekian kasus (bawaan di layar: ${PAGE_LIMIT})`);

/** With `hanyaKasus` what is asked can be told of cases alone, not of letters in old books. */
export type CariQuestion = Readonly<{ saring: KasusFilter; batas: number; disaring: boolean; hanyaKasus: boolean }>;

/** @throws NILAI_TIDAK_DIKENAL */
export function readCariFlags(sop: Sop, opsi: CariFlags): CariQuestion {
  const saring = {
    status: statusOfList(oneOfWords('--status', LIST_STATUS, opsi.status ?? 'semua')),
    langkah: opsi.langkah === undefined ? null : wholeNumber('--langkah', opsi.langkah, 1),
    peran: opsi.peran === undefined ? null : parsePeranCode(sop, '--peran', opsi.peran),
  };
  const hanyaKasus = [opsi.status, opsi.langkah, opsi.peran].some((satu) => satu !== undefined);
  return { saring, batas: pageLimit(opsi, PAGE_LIMIT), disaring: hanyaKasus || opsi.lembaga !== undefined, hanyaKasus };
}

import { parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { oneOfWords } from '../../desk/flags/standard-flags.ts';
import { pageLimit } from '../../desk/lists/page-of-list.ts';
import type { ListFileFlags } from '../../desk/write-output.ts';
import type { Sop } from '../../office/sop/sop.ts';

export type OverdueFlags = ListFileFlags &
  Readonly<{
    per?: string;
    diketahui?: boolean;
    peran?: string;
    tanggungan?: string;
    perPeran?: boolean;
    batas?: string;
    gagalBilaAda?: boolean;
  }>;

export const OVERDUE_PAGE = 50;
/** Of other work, so many are told by name. */
export const NAMED_CASES = 8;

const TANGGUNGAN = ['kantor', 'pemohon', 'kemendagri'] as const;

/** @throws NILAI_TIDAK_DIKENAL */
export const overdueFilter = (sop: Sop, opsi: OverdueFlags) => ({
  tanggungan: opsi.tanggungan === undefined ? null : oneOfWords('--tanggungan', TANGGUNGAN, opsi.tanggungan),
  peran: opsi.peran === undefined ? null : parsePeranCode(sop, '--peran', opsi.peran),
  diingat: opsi.json ? Number.POSITIVE_INFINITY : NAMED_CASES,
  batas: pageLimit(opsi.perPeran ? { ...opsi, quiet: true } : opsi, OVERDUE_PAGE), // Sums are of all.
});

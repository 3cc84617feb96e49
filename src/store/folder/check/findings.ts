/** Findings of a check, and how damage met on the way becomes one. */

import { Failure, type FailureCode } from '../../../errors.ts';
import type { IndexRow } from '../../../office/permohonan/views/kasus-row.ts';
import { CARD_FILE } from '../../chain/register-layout.ts';
import type { CheckReport, RegisterFinding } from '../../register.ts';
import { whileReading } from '../disk-failures.ts';

/** A finding; `viewAt` marks damage of a view alone, which rebuilding mends; `isi`: it is there, and says something else, or no older pks wrote it. */
export type FullFinding = RegisterFinding & Readonly<{ pandangan?: true; isi?: true }>;
export type Examination = Readonly<{ kasus: number; fakta: number; temuan: readonly FullFinding[] }>;

/** What is kept of a case that is whole: its row, the key it came by, the agenda numbers it uses as '2026-014', the claims of its own letters, its entries for the books. */
export type ExaminedKasus = Readonly<{
  baris: IndexRow;
  kunci: string;
  agenda: readonly string[];
  klaim: readonly string[];
  buku: readonly string[];
}>;

/** The report as the port gives it. */
export const checkReport = ({ kasus, fakta, temuan }: Examination): CheckReport => ({
  kasus,
  fakta,
  temuan: temuan.map(({ pandangan: _, isi: __, ...satu }) => satu),
});

/** Worth knowing, but no damage. */
export const noteFinding = (berkas: string, sebab: string): FullFinding => ({
  berkas,
  fakta: null,
  sebab,
  rusak: false,
});

/** Gone, though another file shows that it was there; the rebuilding makes it again. */
export const lostFinding = (berkas: string, sebab: string): FullFinding => ({
  ...noteFinding(berkas, `hilang: ${sebab}; dibuat lagi oleh pks check --bangun-ulang`),
  rusak: true,
  pandangan: true,
});

/** In a register that an older pks wrote, views that say something else are no damage: one note stands for all. */
export const withoutOldViews = (temuan: readonly FullFinding[]): readonly FullFinding[] => [
  ...temuan.filter((x) => !x.isi),
  noteFinding(
    CARD_FILE,
    'ditulis oleh pks yang lebih lama; dinaikkan, sesudah dicadangkan, oleh pencatatan berikutnya',
  ),
];

/** Runs one part of the check; damage that stops it, or what cannot be read, is a finding, and gives null. */
export function checkPart<T>(temuan: FullFinding[], berkas: string, kerja: () => T): T | null {
  try {
    return whileReading(berkas, kerja);
  } catch (e) {
    temuan.push(toFinding(e, berkas));
    return null;
  }
}

const NO_FINDING: ReadonlySet<string> = new Set(['TIDAK_BOLEH_DIBACA', 'REGISTER_LEBIH_BARU'] satisfies FailureCode[]);

/** Damage as a finding, with the number of the act where its file is one. What may not or cannot be read here is none. */
export function toFinding(e: unknown, berkas: string): FullFinding {
  if (!(e instanceof Failure) || NO_FINDING.has(e.kode)) throw e;
  const nama = typeof e.rinci.berkas === 'string' ? e.rinci.berkas : berkas;
  const v = /kejadian\/(\d{6})\.json$/.exec(nama)?.[1];
  const sebab = typeof e.rinci.sebab === 'string' ? e.rinci.sebab : e.message;
  return { berkas: nama, fakta: v ? String(Number(v)) : null, sebab, rusak: true };
}

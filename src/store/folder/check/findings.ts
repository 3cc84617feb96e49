import { Failure, type FailureCode } from '../../../errors.ts';
import { CARD_FILE } from '../../chain/register-layout.ts';
import type { CheckReport, RegisterFinding } from '../../upkeep.ts';
import { whileReading } from '../register-failures.ts';

/**
 * With `pandangan` rebuilding mends it; with `isi` the content differs; with `lenyap` it is lost from the register,
 * even if archived.
 */
export type FullFinding = RegisterFinding & Readonly<{ pandangan?: true; isi?: true; lenyap?: true }>;
export type Examination = Readonly<{ kasus: number; fakta: number; temuan: readonly FullFinding[] }>;

/**
 * Row and letter in the index, sha256 of the row, key, agenda numbers ('2026-014'), claims and book entries, and no
 * more, as all cases are held at once.
 */
export type ExaminedKasus = Readonly<{
  id: string;
  versi: number;
  entri: string;
  surat: string;
  sidik: string;
  kunci: string;
  agenda: readonly string[];
  klaim: readonly string[];
  buku: readonly string[];
}>;

export const checkReport = ({ kasus, fakta, temuan }: Examination): CheckReport => ({
  kasus,
  fakta,
  temuan: temuan.map(({ pandangan: _, isi: __, lenyap: ___, ...satu }) => satu),
});

export const noteFinding = (berkas: string, sebab: string): FullFinding => ({
  berkas,
  fakta: null,
  sebab,
  rusak: false,
});

export const lostFinding = (berkas: string, sebab: string): FullFinding => ({
  ...noteFinding(berkas, `hilang: ${sebab}; dibuat lagi oleh pks check --bangun-ulang`),
  rusak: true,
  pandangan: true,
});

export const withoutOldViews = (temuan: readonly FullFinding[]): readonly FullFinding[] => [
  ...temuan.filter((x) => !x.isi),
  noteFinding(
    CARD_FILE,
    'ditulis oleh pks yang lebih lama; dinaikkan, sesudah dicadangkan, oleh pencatatan berikutnya',
  ),
];

export function checkPart<T>(temuan: FullFinding[], berkas: string, kerja: () => T): T | null {
  try {
    return whileReading(berkas, kerja);
  } catch (e) {
    temuan.push(toFinding(e, berkas));
    return null;
  }
}

const NO_FINDING: ReadonlySet<string> = new Set([
  'TIDAK_BOLEH_DIBACA',
  'SEDANG_DIPAKAI',
  'REGISTER_LEBIH_BARU',
] satisfies FailureCode[]);

/** A file that this account may not read, or another program holds, gives no finding. */
export function toFinding(e: unknown, berkas: string): FullFinding {
  if (!(e instanceof Failure) || NO_FINDING.has(e.kode)) throw e;
  const nama = typeof e.rinci.berkas === 'string' ? e.rinci.berkas : berkas;
  const v = /kejadian\/(\d{6})\.json$/.exec(nama)?.[1];
  const sebab = typeof e.rinci.sebab === 'string' ? e.rinci.sebab : e.message;
  return { berkas: nama, fakta: v ? String(Number(v)) : null, sebab, rusak: true };
}

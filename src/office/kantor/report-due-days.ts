/** When the reports of the users are due, by the office's settings. */
import { validTanggal } from '../days/day-arithmetic.ts';
import type { ReportDueDays } from '../permohonan/kerja-sama/owed-periods.ts';

/** `atur`: the value of a setting, or null where the office has set none. */
export const reportDueDaysOf = (atur: (kunci: string) => string | null): ReportDueDays => ({
  semester1: parseDueDay(atur('laporan.semester-1') ?? '') ?? '07-31',
  semester2: parseDueDay(atur('laporan.semester-2') ?? '') ?? '01-31',
});

/** '31/7' → '07-31', or null where that is no day. */
function parseDueDay(teks: string): string | null {
  const cocok = /^(\d{1,2})\/(\d{1,2})$/.exec(teks.trim());
  return cocok && (validTanggal(2027, Number(cocok[2]), Number(cocok[1]))?.slice(5) ?? null);
}

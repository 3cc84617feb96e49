import { validTanggal } from '../days/day-arithmetic.ts';
import { type OwedDueDays, USUAL_DUE_DAYS } from '../permohonan/kerja-sama/owed-periods.ts';

export const owedDueDaysOf = (atur: (kunci: string) => string | null): OwedDueDays => ({
  semester1: parseDueDay(atur('laporan.semester-1') ?? '') ?? USUAL_DUE_DAYS.semester1,
  semester2: parseDueDay(atur('laporan.semester-2') ?? '') ?? USUAL_DUE_DAYS.semester2,
  bulanKeamanan: Number(atur('keamanan.bulan')) || USUAL_DUE_DAYS.bulanKeamanan,
});

function parseDueDay(teks: string): string | null {
  const cocok = /^(\d{1,2})\/(\d{1,2})$/.exec(teks.trim());
  return cocok && (validTanggal(2027, Number(cocok[2]), Number(cocok[1]))?.slice(5) ?? null);
}

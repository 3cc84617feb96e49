import { validTanggal } from '../days/day-arithmetic.ts';
import { dayOf, type Moment } from '../days/tanggal.ts';
import { type OwedDueDays, type OwedSettings, USUAL_DUE_DAYS } from '../permohonan/kerja-sama/owed-periods.ts';
import type { KantorFact } from './decode-kantor.ts';

/** An agreement prints them, so one signed before a change goes on by the earlier ones. */
export const OWED_SETTINGS: ReadonlySet<string> = new Set([
  'laporan.semester-1',
  'laporan.semester-2',
  'keamanan.bulan',
]);

type KantorActs = readonly Readonly<{ kejadian: readonly KantorFact[] }>[];

/** With what was set before. What is older than the register follows the settings of today. */
export function owedSettings(
  { dibuka }: Readonly<{ dibuka: Moment }>,
  tindakan: KantorActs,
  atur: (kunci: string) => string | null,
): OwedSettings {
  const nilai = new Map<string, string>();
  const dulu: NonNullable<OwedSettings['dulu']>[number][] = [];
  let dari = dayOf(dibuka);
  for (const k of tindakan.flatMap((t) => t.kejadian)) {
    if (k.jenis !== 'Diatur' || !OWED_SETTINGS.has(k.kunci)) continue;
    const sampai = dayOf(k.dicatat);
    if (dari < sampai) {
      dulu.push({ dari, sampai, tempo: owedDueDaysOf((kunci) => nilai.get(kunci) ?? null) });
      dari = sampai;
    }
    nilai.set(k.kunci, k.nilai);
  }
  return { ...owedDueDaysOf(atur), ...(dulu.length > 0 && { dulu }) };
}

export const owedDueDaysOf = (atur: (kunci: string) => string | null): OwedDueDays => ({
  semester1: parseDueDay(atur('laporan.semester-1') ?? '') ?? USUAL_DUE_DAYS.semester1,
  semester2: parseDueDay(atur('laporan.semester-2') ?? '') ?? USUAL_DUE_DAYS.semester2,
  bulanKeamanan: Number(atur('keamanan.bulan')) || USUAL_DUE_DAYS.bulanKeamanan,
});

function parseDueDay(teks: string): string | null {
  const cocok = /^(\d{1,2})\/(\d{1,2})$/.exec(teks.trim());
  return cocok && (validTanggal(2027, Number(cocok[2]), Number(cocok[1]))?.slice(5) ?? null);
}

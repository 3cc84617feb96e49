import { yearsWithoutDecree } from './jatuh-tempo.ts';
import type { Calendar, Tanggal } from './tanggal.ts';

export const dekritWarnings = (kalender: Calendar, dari: Tanggal, sampai: Tanggal): readonly string[] =>
  yearRuns(yearsWithoutDecree(kalender, dari, sampai)).map(
    (tahun) =>
      `PERHATIAN: belum ada keputusan libur dan cuti bersama tahun ${tahun} di register ini; tanggal pada tahun itu hanya dihitung Senin–Jumat dan bisa keliru. Masukkan: pks libur perbarui, atau pks libur tambah`,
  );

/** One after the other is told as '2028–2062'. */
function yearRuns(tahun: readonly number[]): readonly string[] {
  const awal = tahun.filter((t) => !tahun.includes(t - 1));
  const akhir = tahun.filter((t) => !tahun.includes(t + 1));
  return awal.map((t, i) => (akhir[i] === t ? `${t}` : `${t}–${akhir[i]}`));
}

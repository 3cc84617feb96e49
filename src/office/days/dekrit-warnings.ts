import { yearsWithoutDecree } from './jatuh-tempo.ts';
import type { Calendar, Tanggal } from './tanggal.ts';

export const dekritWarnings = (kalender: Calendar, dari: Tanggal, sampai: Tanggal): readonly string[] =>
  yearsWithoutDecree(kalender, dari, sampai).map(
    (tahun) =>
      `PERHATIAN: belum ada keputusan libur dan cuti bersama tahun ${tahun} di register ini; tanggal pada tahun itu hanya dihitung Senin–Jumat dan bisa keliru. Masukkan: pks libur perbarui, atau pks libur tambah`,
  );

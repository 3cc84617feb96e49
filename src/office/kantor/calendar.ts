/** The office's calendar: which days it is closed, and for which years a decree is on file. */
import type { Calendar } from '../days/tanggal.ts';
import type { Kantor, LiburList } from './kantor.ts';

/** The calendar that days are counted by. A year without a decree (`dasar` empty) is not among `tahun`. */
export function kantorCalendar({
  hitungan,
  libur,
}: Readonly<{ hitungan: Kantor['hitungan']; libur: LiburList }>): Calendar {
  const tahun = Object.entries(libur);
  return {
    hitungan,
    libur: new Map(tahun.flatMap(([, t]) => t.hari.map((h) => [h.tanggal, h.nama] as const))),
    tahun: new Set(tahun.filter(([, t]) => t.dasar !== '').map(([no]) => Number(no))),
  };
}

import type { Calendar } from '../days/tanggal.ts';
import type { Kantor, LiburList } from './kantor.ts';

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

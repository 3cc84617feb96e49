/** What a newer list of decrees would change in the office's calendar. */
import type { DaftarLibur, HariLibur, TahunLibur } from './kantor.ts';

export type BedaLibur = Readonly<{
  tahun: string;
  libur: TahunLibur; // what the year becomes
  masuk: readonly HariLibur[];
  hilang: readonly HariLibur[];
}>;

/** Years whose shipped decree or days differ. Days the office added itself stay. */
export function bedaLibur(kantor: DaftarLibur, kiriman: DaftarLibur): readonly BedaLibur[] {
  return Object.entries(kiriman).flatMap(([tahun, baru]) => {
    const lama = kantor[tahun] ?? { dasar: '', hari: [] };
    const sendiri = lama.hari.filter((h) => h.jenis === 'kantor' && !ada(baru.hari, h));
    const hari = [...baru.hari, ...sendiri].sort((a, b) => a.tanggal.localeCompare(b.tanggal));
    const masuk = hari.filter((h) => !ada(lama.hari, h));
    const hilang = lama.hari.filter((h) => !ada(hari, h));
    const sama = lama.dasar === baru.dasar && masuk.length === 0 && hilang.length === 0;
    return sama ? [] : [{ tahun, libur: { ...baru, hari }, masuk, hilang }];
  });
}

const ada = (hari: readonly HariLibur[], h: HariLibur): boolean => hari.some((x) => x.tanggal === h.tanggal);

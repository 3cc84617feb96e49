import type { LiburDay, LiburList, LiburYear } from './kantor.ts';

export type LiburChange = Readonly<{
  tahun: string;
  libur: LiburYear;
  masuk: readonly LiburDay[];
  hilang: readonly LiburDay[];
}>;

/** Days the office added itself stay. */
export function liburChanges(kantor: LiburList, kiriman: LiburList): readonly LiburChange[] {
  return Object.entries(kiriman).flatMap(([tahun, baru]) => {
    const lama = kantor[tahun] ?? { dasar: '', hari: [] };
    const sendiri = lama.hari.filter((h) => h.jenis === 'kantor' && !hasLiburDay(baru.hari, h));
    const hari = [...baru.hari, ...sendiri].sort((a, b) => a.tanggal.localeCompare(b.tanggal));
    const masuk = hari.filter((h) => !hasLiburDay(lama.hari, h));
    const hilang = lama.hari.filter((h) => !hasLiburDay(hari, h));
    const sama = lama.dasar === baru.dasar && masuk.length === 0 && hilang.length === 0;
    return sama ? [] : [{ tahun, libur: { ...baru, hari }, masuk, hilang }];
  });
}

const hasLiburDay = (hari: readonly LiburDay[], h: LiburDay): boolean => hari.some((x) => x.tanggal === h.tanggal);

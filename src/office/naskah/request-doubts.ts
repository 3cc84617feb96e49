/** The ministry would send these back, though nothing is missing. */
import { dataBalikanWarnings } from '../permohonan/doubts/data-balikan.ts';
import { RENEWAL_REPORTS } from '../permohonan/kerja-sama/pengesahan.ts';
import type { NaskahSource } from './naskah.ts';

export const doubtsOfRequest = (b: NaskahSource): readonly string[] => [
  ...dataBalikanWarnings(b.id, b.kasus.permohonan.dataBalikan),
  ...missingReports(b),
];

/** A renewal says that both parties have reported. */
function missingReports({ id, kasus }: NaskahSource): readonly string[] {
  if (kasus.perpanjanganDari === undefined || kasus.lampiran.some((l) => l.dokumen === RENEWAL_REPORTS)) return [];
  return [
    `Perpanjangan menyebut laporan pelaksanaan PKS lama dari kedua pihak, dan laporannya belum ada di kasus ini: pks lampirkan ${id} --untuk ${RENEWAL_REPORTS}`,
  ];
}

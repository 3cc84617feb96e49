/** What is recorded as it is and must stay in sight: four eyes broken, a sheet of paper without its photo. */

import { type ActRingkas, yangBerlaku } from '../permohonan/berlaku.ts';
import { sebutan } from '../permohonan/empat-mata.ts';
import { fotoKurang } from '../permohonan/kertas.ts';
import type { Sop } from '../sop/sop.ts';

/** Sentences about the acts of a case, or about act `v` alone. */
export function sorotan(sop: Sop, id: string, tindakan: readonly ActRingkas[], v?: number): readonly string[] {
  const foto = fotoKurang(yangBerlaku(tindakan));
  return tindakan
    .filter((t) => v === undefined || t.v === v)
    .flatMap((t) => t.kejadian)
    .flatMap((k) => {
      if (k.jenis !== 'Diselesaikan') return [];
      const { tembus, oleh, langkah } = k;
      const dokumen = foto.get(k);
      return [
        ...(tembus
          ? [
              `EMPAT MATA DITEMBUS: langkah ${langkah} dikerjakan ${oleh.nama} (${sebutan(sop, oleh)}), yang sudah mengerjakan langkah ${tembus.langkah}. Alasan: ${tembus.alasan}`,
            ]
          : []),
        ...(dokumen === undefined
          ? []
          : [`Foto lembar langkah ${langkah} belum ada: pks lampirkan ${id} --untuk ${dokumen}`]),
      ];
    });
}

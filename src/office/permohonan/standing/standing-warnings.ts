import type { Sop } from '../../sop/sop.ts';
import { effectiveFacts, type HistoryAct } from '../facts/effective-facts.ts';
import { nameCapacity } from '../rules/empat-mata.ts';
import { missingPhotos } from './missing-photos.ts';

export function standingWarnings(sop: Sop, id: string, tindakan: readonly HistoryAct[], v?: number): readonly string[] {
  const foto = missingPhotos(effectiveFacts(tindakan));
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
              `EMPAT MATA DITEMBUS: langkah ${langkah} dikerjakan ${oleh.nama} (${nameCapacity(sop, oleh)}), yang sudah mengerjakan langkah ${tembus.langkah}. Alasan: ${tembus.alasan}`,
            ]
          : []),
        ...(dokumen === undefined
          ? []
          : [`Foto lembar langkah ${langkah} belum ada: pks lampirkan ${id} --untuk ${dokumen}`]),
      ];
    });
}

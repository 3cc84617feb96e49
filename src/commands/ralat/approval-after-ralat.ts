import type { Rehearsal } from '../../desk/guard/rehearse.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { evolve } from '../../office/permohonan/evolve.ts';
import { firstDayOf } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { Permohonan } from '../../office/permohonan/permohonan.ts';
import { approvalWarnings } from '../../office/permohonan/standing/approved-details.ts';
import type { RalatChange } from './ralat-field.ts';

/** What was signed stays as it is. */
export function approvalAfterRalat(
  { berkas, aturan }: OpenKasus,
  { disetujui, permohonan }: RalatChange,
  { kejadian }: Rehearsal,
): readonly string[] {
  if (!disetujui && permohonan.elemen === undefined && permohonan.jangkaWaktu === undefined) return [];
  const kini = kejadian.reduce<Permohonan>(evolve, berkas.permohonan);
  if (kini.status === 'baru') return [];
  const beda = approvalWarnings(kini, (kode) => aturan.elemen.get(kode)?.nama ?? kode);
  const sah = kini.kerjaSama;
  if (!sah || !disetujui) return beda;
  return [...beda, `PKS sudah ditandatangani ${formatTanggal(firstDayOf(sah))}; isinya tidak ikut berubah.`];
}

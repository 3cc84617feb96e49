import { Failure } from '../../errors.ts';
import { formatMoment } from './format-days.ts';
import { isBefore, type Moment } from './tanggal.ts';

/** Compares by day where there is no time. @throws TANGGAL_MASA_DEPAN */
export function refuseFuture(sekarang: Moment, saat: Moment): void {
  if (!isBefore(sekarang, saat)) return;
  throw new Failure(
    'TANGGAL_MASA_DEPAN',
    `${formatMoment(saat)} belum terjadi; sekarang ${formatMoment(sekarang)}.`,
    ['Isi tanggal hari ini atau sebelumnya, misalnya: hari ini, kemarin, Senin lalu'],
    { saat, kini: sekarang },
  );
}

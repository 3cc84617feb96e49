/**
 * `--sampai` reads ahead, but an end noted late means a day that is past. A wrong end leaves a post open for months,
 * so it is asked.
 */
import { validTanggal } from '../../office/days/day-arithmetic.ts';
import { distanceFromToday, formatTanggal, typedDay } from '../../office/days/format-days.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { confirmDoubts } from '../ask/confirm-doubts.ts';
import { retypeCommand } from '../flags/retype-command.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import type { Sitting } from '../sitting.ts';

/**
 * Nothing ends before `mulai`. Returns what was said yes to.
 * @throws TANGGAL_JANGGAL
 */
export async function settleEnd(
  sesi: Sitting,
  [nama, satu]: readonly [nama: string, argumen: string],
  opsi: KeyedFlags,
  mulai: Tanggal,
): Promise<readonly string[]> {
  const dibaca = sesi.dibaca.get('--sampai');
  const sampai = dibaca?.saat ?? '';
  const [tahun = 0, bulan = 0, hari = 0] = sampai.split('-').map(Number);
  const mungkin = validTanggal(tahun - 1, bulan, hari);
  if (!dibaca?.jauh || sampai <= sesi.hariIni || mungkin === null || mungkin < mulai) return [];
  const lagi = (ganti: Readonly<Record<string, unknown>>) => retypeCommand(nama, [satu], opsi, ganti);
  const saran = [lagi({ sampai: typedDay(mungkin) }), lagi({ ya: true })].filter((baris) => baris !== null);
  const sejauh = distanceFromToday(sesi.hariIni, sampai);
  return confirmDoubts(sesi.env, opsi, [
    {
      kode: 'TANGGAL_JANGGAL',
      pesan: `"${dibaca.teks}" dibaca ${formatTanggal(sampai)}, ${sejauh}. Mungkin maksudnya ${formatTanggal(mungkin)}.`,
      tanya: 'Catat seperti itu?',
      saran,
      rinci: { flag: '--sampai', dibaca: sampai, mungkin },
      sesudahYa: () => void sesi.dibaca.set('--sampai', { ...dibaca, jauh: false }),
    },
  ]);
}

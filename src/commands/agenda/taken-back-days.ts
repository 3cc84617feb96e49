import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { dayOf, type Tanggal } from '../../office/days/tanggal.ts';
import { formatBookId } from '../../office/permohonan/kasus-id.ts';
import { type TargetDayRow, targetDaysOf } from '../../office/queue/target-days.ts';

/** `sejak` is the earliest day that a calendar may have. */
export async function takenBackDays(
  { env, kantor, kalender }: Sitting,
  opsi: StandardFlags,
  sejak: Tanggal,
): Promise<readonly TargetDayRow[]> {
  const hari: TargetDayRow[] = [];
  for (const { isi, dari, sampai, ditarik } of kantor.impor ?? []) {
    if (isi !== 'kasus' || dari === undefined || sampai === undefined) continue;
    if (ditarik === null || dayOf(ditarik.pada) < sejak) continue;
    // The sitting's own register refuses cases that no longer count.
    const semua = await env.openRegister(opsi.register, true);
    const nomor = Array.from({ length: sampai - dari + 1 }, (_, ke) => formatBookId(dari + ke));
    semua.readAhead(nomor);
    for (const id of nomor) {
      const kasus = await semua.readKasus(id);
      const dicabut = { menunggu: false, versi: kasus.versi + 1, diubah: ditarik.pada };
      for (const h of targetDaysOf(kalender, kasus)) hari.push({ ...h, ...dicabut });
    }
  }
  return hari;
}

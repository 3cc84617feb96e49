import { otherPksEnd } from '../../desk/flags/pks-days.ts';
import { retypeCommand } from '../../desk/flags/retype-command.ts';
import { type KasusRequest, type Rehearsal, rehearse } from '../../desk/guard/rehearse.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { typedDay } from '../../office/days/format-days.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import type { SahkanFlags } from './ask-sahkan.ts';

/** Every rule speaks before a doubt. @throws the one that refuses, with an end that would do */
export function rehearsePengesahan(
  sesi: Sitting,
  terbuka: OpenKasus,
  opsi: SahkanFlags,
  perintah: KasusRequest,
  menurut: Tanggal | null,
): Rehearsal {
  try {
    return rehearse(sesi, terbuka, opsi, perintah);
  } catch (e) {
    throw withOtherEnd(e, terbuka.berkas.id, opsi, menurut);
  }
}

/**
 * For an end before the beginning, offers lines without it if the request tells the duration, and with the likely year.
 */
function withOtherEnd(e: unknown, id: string, o: SahkanFlags, menurut: Tanggal | null): unknown {
  if (!(e instanceof Failure) || e.kode !== 'TANGGAL_MUNDUR' || o.berakhir === undefined) return e;
  const { mulai, berakhir } = e.rinci ?? {};
  if (typeof mulai !== 'string' || typeof berakhir !== 'string') return e;
  const lain = otherPksEnd(mulai, berakhir);
  const saran = [
    ...(lain === null || lain === menurut ? [] : [retypeCommand('sahkan', [id], o, { berakhir: typedDay(lain) })]),
    ...(menurut === null ? [] : [retypeCommand('sahkan', [id], o, { berakhir: undefined })]),
  ].filter((satu) => satu !== null);
  return saran.length > 0 ? new Failure(e.kode, e.message, saran, e.rinci) : e;
}

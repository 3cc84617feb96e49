/** A clock far behind the case is asked about, or settled by `--jam-benar`; `--ya` is not enough. */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { retypeCommand } from '../flags/retype-command.ts';
import { type ActFlags, mayAsk } from '../flags/standard-flags.ts';
import type { OpenKasus } from '../open-kasus.ts';

/** @throws JAM_JANGGAL */
export async function withSettledClock<T>(
  env: Env,
  nama: string,
  opsi: ActFlags,
  terbuka: OpenKasus,
  kerja: (terbuka: OpenKasus) => Promise<T>,
): Promise<T> {
  const dengan = (jamBenar: boolean): OpenKasus => ({ ...terbuka, aturan: { ...terbuka.aturan, jamBenar } });
  try {
    return await kerja(dengan(opsi.jamBenar === true));
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'JAM_JANGGAL') throw e;
    const boleh = !opsi.coba && mayAsk(env, opsi);
    if (boleh && (await (await env.ask()).confirm(`${e.message} Catat menurut jam komputer ini?`, false))) {
      return kerja(dengan(true));
    }
    const { id } = terbuka.berkas;
    const lagi = retypeCommand(nama, [id], opsi, { jamBenar: true });
    // Receipts are corrected, later acts taken back.
    const { terakhir, diterima } = terbuka.berkas.permohonan;
    const mundur = terakhir === diterima ? `pks ralat ${id} --isian diterima` : `pks undo ${id}`;
    throw new Failure(e.kode, e.message, [...(lagi === null ? [] : [lagi]), mundur, ...e.saran], e.rinci);
  }
}

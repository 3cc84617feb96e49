/** A clock far behind the case: asked, or settled by `--jam-benar`; `--ya` is not enough. */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { formatMoment } from '../../office/days/format-days.ts';
import { secondsBetween } from '../../office/days/seconds.ts';
import { deskOfActor, formatDuration, TOLERATED_SECONDS } from '../../office/permohonan/doubts/desk-clocks.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { StoredKasus } from '../../store/register.ts';
import { retypeCommand } from '../flags/retype-command.ts';
import { mayAsk } from '../flags/standard-flags.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { ActFlags } from '../record-act.ts';

/**
 * Does what is to be done; where the clock stands in its way, once more after a yes.
 * @throws Failure JAM_JANGGAL, and whatever refuses the act
 */
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
    // The receipt is put right, every later act taken back.
    const { terakhir, diterima } = terbuka.berkas.permohonan;
    const mundur = terakhir === diterima ? `pks ralat ${id} --isian diterima` : `pks undo ${id}`;
    throw new Failure(e.kode, e.message, [...(lagi === null ? [] : [lagi]), mundur, ...e.saran], e.rinci);
  }
}

/** What is to be said of the clocks, where an act was recorded later than it is here, or before one that lies ahead. */
export function clockWarnings({ tindakan }: StoredKasus, kejadian: readonly KasusFact[]): readonly string[] {
  const [k] = kejadian;
  const terakhir = effectiveFacts(tindakan).at(-1);
  if (!k || !terakhir) return [];
  const lain = deskOfActor(terakhir.oleh);
  if (k.selisihDetik !== undefined && !k.jamBenar) {
    return [
      `Jam komputer ini tertinggal ${formatDuration(k.selisihDetik)} dari jam ${lain}; tercatat ${formatMoment(k.pada)}, sesudah tindakan sebelumnya. Samakan jam kedua komputer.`,
    ];
  }
  if (k.jenis === 'Diurungkan' || secondsBetween(k.dicatat, terakhir.pada) <= TOLERATED_SECONDS) return [];
  return [
    `Tindakan sebelumnya, dicatat di ${lain}, terjadi ${formatMoment(terakhir.pada)}: di masa depan menurut komputer ini. Lihat: pks check`,
  ];
}

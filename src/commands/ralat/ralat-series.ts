/** Whoever is asked may put right several fields in one sitting, each by an act of its own. */
import { mayAsk } from '../../desk/flags/standard-flags.ts';
import { offerAgain, saysYes } from '../../desk/offers/offer-again.ts';
import type { OutdatedNaskah } from '../../desk/offers/outdated-naskah.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { isTyped, type RalatFlags } from './ralat-request.ts';

/** `lama`: papers that hold an old value now. The next field most likely has the same reason. */
export type DoneRalat = Readonly<{ id: string; alasan: string; lama: readonly OutdatedNaskah[] }>;

/** `menyusul`: papers are offered after the last field, and what is to be typed next is said then. */
export type RalatWay = Readonly<{ alasan?: string; menyusul: boolean }>;

export async function ralatSeries(
  env: Env,
  kasus: string,
  diketik: RalatFlags,
  ralatOne: (kasus: string, diketik: RalatFlags, cara: RalatWay) => Promise<DoneRalat>,
): Promise<void> {
  const sendiri =
    !mayAsk(env, diketik) || isTyped(diketik) || diketik.ya || diketik.coba || diketik.kunci || diketik.versi;
  let lalu = await ralatOne(kasus, diketik, { menyusul: !sendiri });
  if (sendiri) return;
  const lama = [...lalu.lama];
  while (lalu.id !== '' && (await saysYes(env, 'Ralat isian lain?', false))) {
    try {
      lalu = await ralatOne(lalu.id, { ...diketik, isian: '' }, { alasan: lalu.alasan, menyusul: true });
      lama.push(...lalu.lama);
    } catch (e) {
      if (!(e instanceof Failure) || e.kode !== 'DIBATALKAN') throw e;
      env.note('  Yang ini tidak jadi; ralat sebelumnya tetap tersimpan.');
      break;
    }
  }
  await offerAgain(env, diketik, lalu.id, lama);
}

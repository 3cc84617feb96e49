/** Whoever is asked may put right several fields in one sitting, each by an act of its own. */
import { mayAsk } from '../../desk/flags/standard-flags.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { offerAgain, saysYes } from './offer-again.ts';
import { isTyped, type RalatFlags } from './ralat-request.ts';

/** It asks what comes next itself, so an answer in between does not tell it. */
export const asksOn = (env: Env, diketik: RalatFlags): boolean =>
  mayAsk(env, diketik) && !isTyped(diketik) && !diketik.ya && !diketik.coba && !diketik.kunci && !diketik.versi;

/** `lama`: papers that hold an old value now, and what is said of each. The next field most likely has the same reason. */
export type DoneRalat = Readonly<{ id: string; alasan: string; lama: ReadonlyMap<string, string> }>;

export async function ralatSeries(
  env: Env,
  kasus: string,
  diketik: RalatFlags,
  ralatOne: (kasus: string, diketik: RalatFlags, alasan?: string) => Promise<DoneRalat>,
): Promise<void> {
  let lalu = await ralatOne(kasus, diketik);
  if (!asksOn(env, diketik)) return;
  const lama = new Map(lalu.lama);
  while (lalu.id !== '' && (await saysYes(env, 'Masih ada isian lain yang diralat?', false))) {
    try {
      lalu = await ralatOne(lalu.id, { ...diketik, isian: '' }, lalu.alasan);
      for (const [kode, kata] of lalu.lama) lama.set(kode, kata);
    } catch (e) {
      if (!(e instanceof Failure) || e.kode !== 'DIBATALKAN') throw e;
      env.note('  Yang ini tidak jadi; ralat sebelumnya tetap tersimpan.');
      break;
    }
  }
  if (lalu.id === '') return;
  await offerAgain(env, diketik, lalu.id, lama);
  env.note(`  Lihat     pks show ${lalu.id}`);
}

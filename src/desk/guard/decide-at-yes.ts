/** Questions may stay open over lunch: an act is of the moment of its yes, not of its first question. */
import type { Env } from '../../env.ts';
import { dayInWib } from '../../office/days/tanggal.ts';
import { isPaperwork } from '../../office/permohonan/standing/paperwork.ts';
import type { StoredKasus } from '../../store/register.ts';
import { whenAnswered } from '../ask/act-answers.ts';
import type { Sitting } from '../sitting.ts';

const LONG_MS = 60_000;

/** The act is to be decided anew, with the answers given. */
export class TurnTooLong extends Error {}

/** Where somebody else moved the case meanwhile, nothing is decided anew. */
export function decideAtYes(sesi: Sitting, { env, berkas }: Readonly<{ env: Env; berkas: StoredKasus }>): void {
  whenAnswered(env, async (ulangi) => {
    const kini = env.now();
    if (kini.getTime() - sesi.kini.getTime() < LONG_MS) return;
    const { tindakan } = await sesi.register.readKasus(berkas.id);
    if (!tindakan.slice(berkas.versi).every(isPaperwork)) return;
    if (dayInWib(kini) !== sesi.hariIni) ulangi(); // By now 'kemarin' is another day.
    throw new TurnTooLong();
  });
}

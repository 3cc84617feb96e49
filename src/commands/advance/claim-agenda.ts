/** The agenda number of a reply. */

import type { Sitting } from '../../desk/sitting.ts';
import type { Selesaikan } from '../../office/permohonan/rules/decide-selesaikan.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { AdvanceFlags } from './complete-flags.ts';

/** The ministry's reply is an incoming letter too: it takes an agenda number of the year it came in. */
export async function claimBalasanAgenda(
  sesi: Sitting,
  { id, versi }: StoredKasus,
  { balasan }: Selesaikan,
  o: AdvanceFlags,
): Promise<Partial<Pick<Selesaikan, 'balasan'>>> {
  if (!balasan) return {};
  const { tahun } = balasan.agenda;
  const nomor = o.coba
    ? (await sesi.register.nextNomor(tahun)).agenda
    : // A repeat under its key has the number of the first try, also where another desk's act came in between.
      await sesi.register.claimAgenda(tahun, `balasan ${id} ${o.kunci ?? versi}`);
  return { balasan: { ...balasan, agenda: { ...balasan.agenda, nomor } } };
}

import type { Sitting } from '../../desk/sitting.ts';
import { lastBookAgenda } from '../../office/kantor/kantor-impor.ts';
import type { Selesaikan } from '../../office/permohonan/rules/decide-selesaikan.ts';
import { versionApartFromPapers } from '../../office/permohonan/standing/paperwork.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { AdvanceFlags } from './complete-flags.ts';

export async function claimBalasanAgenda(
  sesi: Sitting,
  { id, tindakan }: StoredKasus,
  { balasan }: Selesaikan,
  o: AdvanceFlags,
): Promise<Partial<Pick<Selesaikan, 'balasan'>>> {
  if (!balasan?.agenda) return {};
  const { tahun } = balasan.agenda;
  const sesudah = lastBookAgenda(sesi.kantor.impor ?? [], tahun);
  const nomor = o.coba
    ? (await sesi.register.nextNomor(tahun, sesudah)).agenda
    : // A repeat keeps its number, even if others came in between.
      await sesi.register.claimAgenda(tahun, `balasan ${id} ${o.kunci ?? versionApartFromPapers(tindakan)}`, sesudah);
  return { balasan: { ...balasan, agenda: { ...balasan.agenda, nomor } } };
}

import { retypeFlags } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { STATUS } from '../../office/permohonan/facts/standing-parts.ts';
import { LIST_FLAGS, type ListFlags } from './list-flags.ts';
import { searchKasus } from './search-kasus.ts';

export async function countClosedMatches(sesi: Sitting, opsi: ListFlags): Promise<number> {
  if (opsi.lembaga === undefined && opsi.cari === undefined) return 0;
  const { kepala } = await sesi.register.listHeads({ status: STATUS.filter((s) => s !== 'aktif') });
  return (await searchKasus(sesi, kepala, opsi)).kepala.length;
}

export const closedWarning = (ditutup: number, aktif: number, opsi: ListFlags): readonly string[] =>
  ditutup === 0
    ? []
    : [
        `${ditutup} kasus yang sudah selesai atau ditutup ${aktif === 0 ? 'cocok' : 'juga cocok'}: ${retypeFlags('list', { ...opsi, status: 'semua' }, LIST_FLAGS)}`,
      ];

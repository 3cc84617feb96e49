import { retypeFlags } from '../../desk/flags/standard-flags.ts';
import { LIST_FLAGS, type ListFlags } from './list-flags.ts';

export const closedWarning = (ditutup: number, aktif: number, opsi: ListFlags): readonly string[] =>
  ditutup === 0
    ? []
    : [
        `${ditutup} kasus yang sudah selesai atau ditutup ${aktif === 0 ? 'cocok' : 'juga cocok'}: ${retypeFlags('list', { ...opsi, status: 'semua' }, LIST_FLAGS)}`,
      ];

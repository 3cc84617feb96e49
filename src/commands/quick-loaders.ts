/** The commands typed all day have a bundle of their own, so that they start fast. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';

export type LoadCommand = () => Promise<(env: Env, ringkas: string) => Command>;

export const QUICK_LOADERS = {
  new: async () => (await import('./new.ts')).newCommand,
  advance: async () => (await import('./advance.ts')).advanceCommand,
  overdue: async () => (await import('./overdue.ts')).overdueCommand,
  draft: async () => (await import('./draft.ts')).draftCommand,
  list: async () => (await import('./list.ts')).listCommand,
  cari: async () => (await import('./cari.ts')).cariCommand,
  show: async () => (await import('./show.ts')).showCommand,
} as const satisfies Readonly<Record<string, LoadCommand>>;

/** `pks` alone has no name to type. */
export const MEJA_LOADER: LoadCommand = async () => (await import('./meja.ts')).mejaCommand;

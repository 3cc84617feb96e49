/** Every command by its name: `pks X` is `X.ts` (address law). One bundle: what is heavy is loaded where it is used. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { advanceCommand } from './advance.ts';
import { checkCommand } from './check.ts';
import { configCommand } from './config.ts';
import type { NamaPerintah } from './daftar-perintah.ts';
import { draftCommand } from './draft.ts';
import { initCommand } from './init.ts';
import { jadwalCommand } from './jadwal.ts';
import { lampirkanCommand } from './lampirkan.ts';
import { lengkapiCommand } from './lengkapi.ts';
import { liburCommand } from './libur.ts';
import { listCommand } from './list.ts';
import { mejaCommand } from './meja.ts';
import { newCommand } from './new.ts';
import { overdueCommand } from './overdue.ts';
import { ralatCommand } from './ralat.ts';
import { showCommand } from './show.ts';
import { sopCommand } from './sop.ts';
import { templateCommand } from './template.ts';

export const SEMUA: Readonly<Record<NamaPerintah, (env: Env, ringkas: string) => Command>> = {
  new: newCommand,
  advance: advanceCommand,
  overdue: overdueCommand,
  draft: draftCommand,
  list: listCommand,
  show: showCommand,
  jadwal: jadwalCommand,
  lengkapi: lengkapiCommand,
  lampirkan: lampirkanCommand,
  ralat: ralatCommand,
  sop: sopCommand,
  libur: liburCommand,
  template: templateCommand,
  config: configCommand,
  check: checkCommand,
  init: initCommand,
};

/** `pks` alone: what waits. Not in the table, since it has no name to type. */
export { mejaCommand };

/** Every command by name: `pks X` is `X.ts`. Each is made ready only when called. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import type { CommandName } from './command-list.ts';

type LoadCommand = () => Promise<(env: Env, ringkas: string) => Command>;

export const COMMAND_LOADERS: Readonly<Record<CommandName, LoadCommand>> = {
  new: async () => (await import('./new.ts')).newCommand,
  advance: async () => (await import('./advance.ts')).advanceCommand,
  overdue: async () => (await import('./overdue.ts')).overdueCommand,
  draft: async () => (await import('./draft.ts')).draftCommand,
  list: async () => (await import('./list.ts')).listCommand,
  show: async () => (await import('./show.ts')).showCommand,
  jadwal: async () => (await import('./jadwal.ts')).jadwalCommand,
  lengkapi: async () => (await import('./lengkapi.ts')).lengkapiCommand,
  lampirkan: async () => (await import('./lampirkan.ts')).lampirkanCommand,
  ralat: async () => (await import('./ralat.ts')).ralatCommand,
  nomor: async () => (await import('./nomor.ts')).nomorCommand,
  undo: async () => (await import('./undo.ts')).undoCommand,
  tunggu: async () => (await import('./tunggu.ts')).tungguCommand,
  lanjut: async () => (await import('./lanjut.ts')).lanjutCommand,
  cabut: async () => (await import('./cabut.ts')).cabutCommand,
  kembalikan: async () => (await import('./kembalikan.ts')).kembalikanCommand,
  tolak: async () => (await import('./tolak.ts')).tolakCommand,
  batal: async () => (await import('./batal.ts')).batalCommand,
  'buka-lagi': async () => (await import('./buka-lagi.ts')).bukaLagiCommand,
  sahkan: async () => (await import('./sahkan.ts')).sahkanCommand,
  serahkan: async () => (await import('./serahkan.ts')).serahkanCommand,
  akses: async () => (await import('./akses.ts')).aksesCommand,
  'kerja-sama': async () => (await import('./kerja-sama.ts')).kerjaSamaCommand,
  lembaga: async () => (await import('./lembaga.ts')).lembagaCommand,
  kewajiban: async () => (await import('./kewajiban.ts')).kewajibanCommand,
  buku: async () => (await import('./buku.ts')).bukuCommand,
  sop: async () => (await import('./sop.ts')).sopCommand,
  libur: async () => (await import('./libur.ts')).liburCommand,
  pejabat: async () => (await import('./pejabat.ts')).pejabatCommand,
  wakilkan: async () => (await import('./wakilkan.ts')).wakilkanCommand,
  template: async () => (await import('./template.ts')).templateCommand,
  config: async () => (await import('./config.ts')).configCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  segel: async () => (await import('./segel.ts')).segelCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  init: async () => (await import('./init.ts')).initCommand,
  laporan: async () => (await import('./laporan.ts')).laporanCommand,
  papan: async () => (await import('./papan.ts')).papanCommand,
};

/** `pks` alone; it has no name to type. */
export const MEJA_LOADER: LoadCommand = async () => (await import('./meja.ts')).mejaCommand;

import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { COMMANDS as DAFTAR } from '../../src/commands/command-list.ts';
import { COMMAND_LOADERS } from '../../src/commands/command-loaders.ts';
import type { Env } from '../../src/env.ts';
import tabel from './writing-commands.json' with { type: 'json' };

/**
 * Nothing of the office's is written by these: what they prepare in the user's folder gets its place by one rename. What
 * `pindah` brings to a server, or calls off, is cut off in `test/server`.
 */
const OUTSIDE_OF_IT = ['latihan', 'latihan selesai', 'pindah ke', 'pindah batal'];

/** The words by which a command that takes a key is called, and those of the commands below it. */
const menulis = (c: Command, atas: readonly string[] = []): string[] => {
  const kata = [...atas, c.name()];
  const sendiri = c.options.some((o) => o.long === '--kunci') ? [kata.join(' ')] : [];
  return [...sendiri, ...c.commands.flatMap((anak) => menulis(anak, kata))];
};

it('every command that writes has its line in the table of the durability harness', async () => {
  const env = {} as Env; // a command is only built, not run
  const semua = await Promise.all(
    DAFTAR.map(async ({ nama, ringkas }) => menulis((await COMMAND_LOADERS[nama]())(env, ringkas))),
  );
  const diuji = tabel.map(({ argv }) => `${argv.join(' ')} `);
  const tanpaBaris = semua
    .flat()
    .filter((kata) => !OUTSIDE_OF_IT.includes(kata) && !diuji.some((argv) => argv.startsWith(`${kata} `)));
  expect(semua.flat().length).toBeGreaterThan(15);
  expect(tanpaBaris).toEqual([]);
});

it('no line of the table is there twice, and each begins from a register the harness makes', () => {
  expect(new Set(tabel.map((p) => p.nama)).size).toBe(tabel.length);
  for (const { asal } of tabel) expect(['kosong', 'isi', 'lanjut', 'cadangan', 'tertinggal']).toContain(asal);
});

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import fc from '../seeded.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags } from '../support/test-desk.ts';
import { everyCommand } from './every-command.ts';
import { drawSamples, HOSTILE_CSV, HOSTILE_DOCUMENT, HOSTILE_PATHS, HOSTILE_TERMINAL, SEED } from './hostile-text.ts';

const BIN = join(import.meta.dirname, '../../bin/pks.js');
const BANYAK = 200;
const SEKALIGUS = 4;

let folder = '';
beforeAll(async () => {
  folder = newTempFolder();
  await pks(['init']);
  await pks(['new', ...completeSuratFlags({ diterima: 'hari ini' }), '--lengkap']);
});

type Hasil = Readonly<{ kode: number | null; out: string; err: string }>;

const pks = (argv: readonly string[]): Promise<Hasil> =>
  new Promise((beres) => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder };
    const anak = spawn(process.execPath, [BIN, ...argv], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    anak.stdout.on('data', (d) => {
      out += d;
    });
    anak.stderr.on('data', (d) => {
      err += d;
    });
    anak.on('close', (kode) => beres({ kode, out, err }));
  });

const pilih = await everyCommand();
/** What writes outside of the register, wherever it is told to, is only rehearsed. */
const KELUAR_REGISTER = ['init', 'restore', 'backup', 'segel', 'draft', 'config'];

/** What serves until it is stopped has tests of its own. */
const flagsOf = ({ command }: (typeof pilih)[number]) => command.options.filter((o) => o.long !== '--layan');

/** A command, any of its flags with hostile values, in any order, and too many or too few words. */
const baris = fc
  .record({
    perintah: fc.constantFrom(...pilih),
    kata: fc.array(fc.oneof(HOSTILE_PATHS, fc.constantFrom('1', '2026-001', 'pks', '--', '-')), { maxLength: 3 }),
    nilai: fc.array(fc.tuple(fc.nat(), fc.oneof(HOSTILE_PATHS, HOSTILE_TERMINAL, HOSTILE_DOCUMENT, HOSTILE_CSV)), {
      maxLength: 4,
    }),
    json: fc.boolean(),
  })
  .map(({ perintah, kata, nilai, json }) => [
    ...perintah.kata,
    ...(KELUAR_REGISTER.includes(perintah.kata[0] ?? '') ? ['--coba'] : []),
    ...kata,
    ...nilai.flatMap(([n, isi]) => {
      const pilihan = flagsOf(perintah);
      const o = pilihan[n % pilihan.length];
      return o?.required ? [o.long ?? '', isi] : [o?.long ?? ''];
    }),
    ...(json ? ['--json'] : []),
  ])
  .map((argv) => argv.map((kata) => kata.replaceAll('\0', '').toWellFormed())); // the system passes nothing else on

const BERTENAGA = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

describe(`${BANYAK} hostile command lines through the built pks (PKS_BENIH=${SEED})`, () => {
  it('end with an exit code that is foreseen, say nothing a terminal obeys, and write nowhere else', async () => {
    const antre = [...drawSamples(baris, BANYAK)];
    const kerja = async () => {
      for (let argv = antre.pop(); argv; argv = antre.pop()) {
        const { kode, out, err } = await pks(argv);
        const json = argv.includes('--json');
        const bantuan = argv.some((kata) => ['--', '--help', '--version'].includes(kata)); // `-- --json` is a word
        if (json && !bantuan && out !== '') JSON.parse(out);
        const terbaca = json ? '' : out + err;
        if (![0, 2, 3, 4, 5, 6, 7, 8, 9].includes(kode ?? -1) || /^\s+at /m.test(err) || BERTENAGA.test(terbaca))
          expect.fail(`${JSON.stringify(argv)}: exit ${kode}\n${JSON.stringify(out + err).slice(0, 600)}`);
      }
    };
    await Promise.all(Array.from({ length: SEKALIGUS }, kerja));
    expect((await pks(['check'])).kode).toBe(0);
    expect((await pks(['show', '1'])).kode).toBe(0);
    expect(readdirSync(join(folder, '..')).filter((n) => n.endsWith('register.json'))).toEqual([]);
  });
});

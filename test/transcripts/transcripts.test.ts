import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { onlyLooks } from '../../src/commands/looking-commands.ts';
import { papersWithSessions } from '../support/paper-files.ts';
import { replayTranscript } from '../support/replay-transcript.ts';
import { type CommandResult, TestDesk } from '../support/test-desk.ts';

/**
 * Each .md here is a session at the terminal that a clerk could have had, as
 * are the console blocks of README and of the pages for the staff. Commands are run again; what
 * they print must be what is written. `npx vitest run test/transcripts -u` writes
 * what was printed, for a person to read in the diff.
 */
const thisFolder = new URL('.', import.meta.url);
const transcriptFiles = [
  ...readdirSync(thisFolder).filter((f) => f.endsWith('.md')),
  ...papersWithSessions.map((f) => `../../${f}`),
];

/** What comes after the signing is one story. */
const IN_ANOTHER: Readonly<Record<string, string>> = {
  ...{
    sahkan: 'kerja-sama',
    serahkan: 'kerja-sama',
    akses: 'kerja-sama',
    akhiri: 'kerja-sama',
    kewajiban: 'kerja-sama',
  },
};

it('every command has its session', () => {
  const tanpa = COMMANDS.filter(({ nama }) => {
    const berkas = new URL(`${IN_ANOTHER[nama] ?? nama}.md`, thisFolder);
    return !existsSync(berkas) || !readFileSync(berkas, 'utf8').includes(`pks ${nama}`);
  });
  expect(tanpa).toEqual([]);
});

/** Lines that recorded an act though by `onlyLooks` they look. */
const lookedAndRecorded: string[] = [];

class CountingDesk extends TestDesk {
  private acts = 0;

  override async run(argv: readonly string[]): Promise<CommandResult> {
    const hasil = await super.run(argv);
    const kini = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((f) =>
      /kejadian.\d{6}\.json$/.test(f),
    ).length;
    if (kini !== this.acts && onlyLooks(argv)) lookedAndRecorded.push(argv.join(' '));
    this.acts = kini;
    return hasil;
  }
}

it.each(transcriptFiles)('%s', async (nama) => {
  const tertulis = readFileSync(new URL(nama, thisFolder), 'utf8');
  expect(tertulis).toMatch(/```console|<!-- ditanya -->/);
  await expect(await replayTranscript(tertulis, undefined, () => new CountingDesk())).toMatchFileSnapshot(nama);
});

it('no line of theirs records where it is said to look only, wherever its flags stand', () => {
  expect(lookedAndRecorded).toEqual([]);
});

it.each([
  ['nomor', true],
  ['nomor -q --tahun 2026', true],
  ['nomor -q pesan 14', false],
  ['config --register /data', true],
  ['config -q kantor.alamat Sleman', false],
  ['--register /data config kantor.alamat Sleman', false],
  ['impor daftar', true],
  ['impor buku.xlsx', false],
  ['', true],
  ['14', true],
  ['advance 14', false],
  ['libur --no-input tambah 18/8/2027 Cuti', false],
  ['wakilkan --json akhiri kepala-dinas', false],
  ['wakilkan --json', true],
  ['draft 1 --daftar', true],
  ['draft 1 pks', false],
  ['rekap', false],
])('`pks %s` only looks: %s', (baris, lihat) => {
  expect(onlyLooks(baris.split(' ').filter(Boolean))).toBe(lihat);
});

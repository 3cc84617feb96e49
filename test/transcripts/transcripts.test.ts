import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { papersWithSessions } from '../support/paper-files.ts';
import { replayTranscript } from '../support/replay-transcript.ts';

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
  ...{ sahkan: 'kerja-sama', serahkan: 'kerja-sama', akses: 'kerja-sama', kewajiban: 'kerja-sama' },
};

it('every command has its session', () => {
  const tanpa = COMMANDS.filter(({ nama }) => {
    const berkas = new URL(`${IN_ANOTHER[nama] ?? nama}.md`, thisFolder);
    return !existsSync(berkas) || !readFileSync(berkas, 'utf8').includes(`pks ${nama}`);
  });
  expect(tanpa).toEqual([]);
});

it.each(transcriptFiles)('%s', async (nama) => {
  const tertulis = readFileSync(new URL(nama, thisFolder), 'utf8');
  expect(tertulis).toMatch(/```console|<!-- ditanya -->/);
  await expect(await replayTranscript(tertulis)).toMatchFileSnapshot(nama);
});

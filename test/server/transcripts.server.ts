import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { papersWithSessions } from '../support/paper-files.ts';
import { replayTranscript } from '../support/replay-transcript.ts';
import { ServerDesk } from '../support/store/server-desk.ts';

/** What they say is of folders: one does not put a file into the register, nor move from folder to folder. */
const OF_FOLDERS = ['backup.md', 'segel.md', 'pindah.md'];
const FOLDERS = ['transcripts', 'galat'];
const all = [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`../${folder}`, import.meta.url))
      .filter((f) => f.endsWith('.md') && !OF_FOLDERS.includes(f))
      .map((f) => `../${folder}/${f}`),
  ),
  ...papersWithSessions.map((f) => `../../${f}`),
];
/** Every third in CI, as each takes a second or two; all of them by hand: PKS_HALAMAN=1 npm run test:server */
const EVERY = Number(process.env.PKS_HALAMAN ?? (process.env.CI ? 3 : 1));
const pages = all.filter((_, i) => i % EVERY === 0);

it.each(pages)('%s reads the same on a server', async (page) => {
  const written = readFileSync(new URL(page, import.meta.url), 'utf8');
  const desks: ServerDesk[] = [];
  const now = await replayTranscript(written, undefined, () => {
    const t = new ServerDesk();
    desks.push(t);
    return t;
  }).finally(async () => {
    for (const t of desks) await t.drop();
  });
  expect(now).toBe(written);
});

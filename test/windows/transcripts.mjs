// Sessions of test/transcripts, run from the sources by Node for Windows: the same bytes, but for '\'.
import { mkdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// Vitest's own programs for Windows want a library that Wine 8 lacks; of it the sessions need this alone.
registerHooks({
  resolve: (nama, konteks, lanjut) =>
    nama === 'vitest'
      ? { url: 'data:text/javascript,export const afterAll = () => {}', shortCircuit: true }
      : lanjut(nama, konteks),
});

/** A fair part: each takes five times as long as on Linux, where all of them run. */
const SESSIONS = [
  ...['advance', 'batal', 'config', 'draft', 'init', 'lampirkan', 'libur'],
  ...['list', 'new', 'overdue', 'segel', 'show', 'undo'],
];

export async function transcripts({ SOURCES, expectTrue }) {
  process.env.TEMP = 'C:\\t'; // as short as on Linux, or lines would break elsewhere
  mkdirSync(process.env.TEMP, { recursive: true });
  const { replayTranscript } = await import(`${SOURCES}/test/support/replay-transcript.ts`);
  for (const nama of SESSIONS) {
    const tertulis = readFileSync(new URL(`${SOURCES}/test/transcripts/${nama}.md`), 'utf8');
    const [dulu, kini] = [plain(tertulis), plain(await replayTranscript(tertulis))].map((teks) => teks.split('\n'));
    const beda = dulu.map((baris, i) => [baris, kini[i]]).find(([a, b]) => a !== b);
    expectTrue(beda === undefined && kini.length === dulu.length, `the session ${nama} reads the same`, beda);
  }
  return `${SESSIONS.length} sessions print the same`;
}

/** Paths as on Linux; what has a '\\' in it is offered in quotes. */
const plain = (teks) =>
  teks
    .replaceAll('\\\\', '/')
    .replaceAll('\\', '/')
    .replaceAll(/C:\/t\/pks-\w{6}/g, '/home/siti')
    .replaceAll(/"(\/home\/siti[^" ]*)"/g, '$1');

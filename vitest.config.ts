import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { keepTempInMemory } from './test/support/quick-temp.ts';

keepTempInMemory();

/** Files that take longest, though they are short. Begun last, one of them would keep a single core busy at the end. */
const LONGEST = [
  'suggestions-run',
  'failing-disk',
  'render-document',
  'old-schemas',
  'transcripts/transcripts',
  'approved-text',
  'held-files',
  'latihan',
];

/** Those alone in their process before all others: between two that share one it would end with each that does not. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const late = ({ moduleId, project }: TestSpecification): number =>
      (project.config.isolate ? 0 : 2) + (LONGEST.some((nama) => moduleId.includes(`${nama}.test`)) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => late(a) - late(b));
  }
}

/** Rooms that neither start a process nor break a disk. */
const SHARING = /^(?:commands|desk|galat|office|papers|screen|text|transcripts)[\\/].*\.test\.ts$/;
/** What puts something else in the place of a module, or changes the process. */
const CHANGES_PROCESS = /\bvi\.|\bprocess\.(?:env|chdir|umask|emit)\b/;
const sharing = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((f) => SHARING.test(f) && !CHANGES_PROCESS.test(readFileSync(`test/${f}`, 'utf8')))
  .map((f) => `test/${f.replaceAll('\\', '/')}`);

export default defineConfig({
  test: {
    // By default one core stays idle; on two that is half of the machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      // One process for many files, as its loaded and warmed code is most of what a short file costs.
      {
        extends: true,
        test: { name: 'sharing', isolate: false, include: sharing, setupFiles: 'test/support/store/clear-folders.ts' },
      },
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: sharing } },
    ],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

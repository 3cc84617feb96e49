import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, though they are short. Begun last, one of them would keep a single core busy at the end. */
const LONGEST = [
  'suggestions-run',
  'failing-disk',
  'transcripts/transcripts',
  'approved-text',
  'held-files',
  'latihan',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONGEST.some((nama) => moduleId.includes(`${nama}.test`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((f) => !isLong(f))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // By default one core stays idle; on two that is half of the machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

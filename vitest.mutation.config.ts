import { defineConfig } from 'vitest/config';

/** For `npm run test:mutation`: the tests of one pure room (`scripts/mutation.mjs`), with the same random inputs each time. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.PKS_MUTASI ?? '["test/office/**/*.test.ts"]'),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

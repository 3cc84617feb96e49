import { defineConfig } from 'vitest/config';

/** For `npm run test:mutation`: the tests of one pure room (`skrip/mutasi.mjs`), always with the same random inputs. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.PKS_MUTASI ?? '["test/{sop,waktu,kantor,permohonan}/**/*.test.ts"]'),
    setupFiles: ['test/mutasi/benih.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

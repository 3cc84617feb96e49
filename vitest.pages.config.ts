import { defineConfig } from 'vitest/config';

/** `npm run test:pages`: needs Debian's chromium, and counts hundreds of random years, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/pages/*.pages.ts', 'test/office/report/report.test.ts'],
    maxWorkers: '100%',
    env: { PKS_TAHUN_ACAK: process.env.PKS_TAHUN_ACAK ?? '500' },
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});

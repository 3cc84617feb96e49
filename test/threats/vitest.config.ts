import { defineConfig } from 'vitest/config';
import { keepTempInMemory } from '../support/quick-temp.ts';

keepTempInMemory();

/** `npm run test:threats`: all inputs, those of the built pks too, and a new seed each time. */
export default defineConfig({
  test: {
    include: ['test/threats/**/*.{test,long}.ts'],
    maxWorkers: '100%',
    env: { PKS_ANCAMAN: 'penuh', PKS_BENIH: process.env.PKS_BENIH ?? String(Date.now() % 2 ** 31) },
    reporters: ['verbose'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});

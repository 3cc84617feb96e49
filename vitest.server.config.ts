import { defineConfig } from 'vitest/config';
import { keepTempInMemory } from './test/support/quick-temp.ts';

keepTempInMemory();

/** `npm run test:server`: starts a PostgreSQL of its own, so it is no part of `npm test`; without one installed it fails. */
export default defineConfig({
  test: {
    include: ['test/server/*.server.ts', 'test/store/contract.test.ts', 'test/commands/own-template.test.ts'],
    globalSetup: 'test/server/start-cluster.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

import { defineConfig } from 'vitest/config';

/** `npm run test:documents`: needs LibreOffice and poppler, so it is no part of `npm test`. */
export default defineConfig({
  test: { include: ['test/documents/*.documents.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});

import { defineConfig } from 'vitest/config';

/** Unit tests: no browser, no build. Real-browser tests have their own config, vitest.e2e.config.ts. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    pool: 'threads',
    // A test that hangs is told from one on a busy machine: time itself is measured by `npm run bench`.
    testTimeout: 30_000,
  },
});

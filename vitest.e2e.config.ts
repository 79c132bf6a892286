import { defineConfig } from 'vitest/config';

/** Real-browser tests. One file at a time: each starts its own browser, and key shortcuts go to whoever has the focus. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/support/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 45_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';

/** The repository is the root here; `vite.config.ts` has the client's, and this file wins over it. */
export default defineConfig({
  // The client's JSX, for tests that import one of its modules.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A process per file: native modules and child processes do not get along with worker threads. Two, because a browser
    // or a compiled server takes a core of its own.
    pool: 'forks',
    maxWorkers: 2,
  },
});

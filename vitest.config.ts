/** Test runner settings: two workers, long timeouts because whole folders of programs run inside one test file. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Documents import the package by its name.
  resolve: {
    alias: [
      { find: 'sandboa/node', replacement: fileURLToPath(new URL('src/node/node.ts', import.meta.url)) },
      { find: /^sandboa$/, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
  },
});

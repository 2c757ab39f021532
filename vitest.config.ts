import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    // A loopback PostgreSQL and a browser need longer to start than a pure function.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    maxWorkers: '100%',
    // No file leaves anything behind in a module: what all import is evaluated once a worker.
    isolate: false,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    // A loopback PostgreSQL and a browser need longer to start than a pure function.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    maxWorkers: '100%',
  },
});

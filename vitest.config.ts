import { defineConfig } from 'vitest/config';

// What imports nothing but the core: no file leaves anything behind, so its modules are evaluated once a worker.
const PURE = ['tests/unit/core/**/*.test.ts', 'tests/unit/commands/**/*.test.ts', 'tests/golden/**/*.test.ts'];

const common = {
  setupFiles: ['tests/seed.ts'],
  // A loopback PostgreSQL and a browser need longer to start than a pure function.
  hookTimeout: 60_000,
  testTimeout: 30_000,
};

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'pure', include: PURE, isolate: false } },
      { test: { ...common, name: 'rest', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
});

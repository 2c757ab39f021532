import { defineConfig } from 'vitest/config';

/** The short form of the laboratory, apart from the other tests: it stops and kills processes, and needs a quiet machine. */
export default defineConfig({
  test: { include: ['tests/torture/*.check.ts'], setupFiles: ['tests/seed.ts'], hookTimeout: 60_000 },
});

import { defineConfig } from 'vitest/config'

// `unit` holds the promises of single functions; `browser` lets a reader, an editor and a researcher work in Chromium.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.spec.ts'],
          globalSetup: 'tests/serve.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})

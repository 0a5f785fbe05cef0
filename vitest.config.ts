import { defineConfig } from 'vitest/config';

/**
 * `unit` needs the sources only; `render` renders components in Astro's own Vite; `site` reads `dist/`;
 * `browser` serves `dist/` and opens it in Chromium; `hosting` does so with other servers and in other folders;
 * `many` builds an archive of many issues, and reads that.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['render', 'site', 'browser', 'hosting', 'many', 'fixtures'].map(
            (folder) => `tests/${folder}/**`,
          ),
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      './tests/render/vitest.config.ts',
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts', 'tests/browser/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts', 'tests/browser/setup.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'many',
          include: ['tests/many/**/*.test.ts'],
          globalSetup: ['tests/many/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});

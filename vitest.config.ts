import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Many programs are started; what Node has compiled once, the next need not compile. */
const env = { NODE_COMPILE_CACHE: resolve('.cache/compiled') };

/**
 * What the tests of each project need:
 *
 * - `unit`: the sources only. They start nothing and write nothing, so that all run in a few seconds: `npm run test:fast`.
 * - `property`: the same; they try what holds for any text with thousands of them.
 * - `commands`: they start the commands, each in an editor's folder of its own.
 * - `builds`: they build archives and search indexes of their own.
 * - `render`: they render components in Astro's own Vite.
 * - `site`: they read `dist/`, as `npm run build` leaves it.
 * - `browser`: they serve `dist/`, and open it in Chromium.
 * - `hosting`: they serve `dist/` with other servers and in other folders.
 * - `many`: they build an archive of many issues, and read that.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/{unit,accuracy,archive,documents,rules}/**/*.test.ts'],
          // They leave nothing behind, so that the sources are loaded once for all of them.
          isolate: false,
          pool: 'threads',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'property',
          include: ['tests/property/**/*.test.ts'],
          globalSetup: ['tests/property/parameters.ts'],
          setupFiles: ['tests/property/parameters.ts'],
          testTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'commands',
          env,
          include: ['tests/commands/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'builds',
          env,
          include: ['tests/builds/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
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
          env,
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
          env,
          include: ['tests/many/**/*.test.ts'],
          globalSetup: ['tests/many/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});

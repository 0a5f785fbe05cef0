/** Tests that render components run in Astro's own Vite, as the build does. */
import { getViteConfig } from 'astro/config';

// eslint-disable-next-line no-restricted-exports -- Vitest reads its configuration from the default export.
export default getViteConfig({
  test: { name: 'render', root: import.meta.dirname, include: ['**/*.test.ts'], testTimeout: 120_000 },
});

/** Vite plugin: scripts load their parts by relative addresses alone. */
import type { AstroIntegration } from 'astro';

/** Vite's name of the module that preloads. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Gives the integration that leaves module preloading out of the scripts of pages: it names files from the
 * domain's root, and an archive may stand in any folder.
 */
export function noModulePreload(): AstroIntegration {
  return {
    name: 'banmian:no-module-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Astro sets its own for all environments; only a plugin speaks after it.
        const configEnvironment = (name: string): object =>
          name === 'client' ? { build: { modulePreload: false } } : {};
        // What would preload weighs 0.7 KB in every page, and has nothing to do: no part of a script has a stylesheet.
        const load = (id: string): string | null =>
          id === HELPER ? 'export const __vitePreload = (load) => load();' : null;
        updateConfig({
          vite: { plugins: [{ name: 'no-module-preload', enforce: 'pre', configEnvironment, load }] },
        });
      },
    },
  };
}

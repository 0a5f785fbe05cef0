/** Vite plugin: scripts load their parts by relative addresses alone. */
import type { AstroIntegration } from 'astro';

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
        updateConfig({ vite: { plugins: [{ name: 'no-module-preload', configEnvironment }] } });
      },
    },
  };
}

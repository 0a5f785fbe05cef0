import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { asksForDrafts } from './src/files/drafts.ts';
import { readSite } from './src/cli/site-address.ts';
import { permanentIds } from './src/integrations/permanent-ids.ts';
import { noModulePreload } from './src/integrations/no-module-preload.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { staticHost } from './src/integrations/static-host.ts';
import { watchSeeds } from './src/integrations/watch-seeds.ts';
import { PROCESSOR_FEATURES } from './src/archive/processor-options.ts';
import { buildTargets } from './src/site/host/browsers.ts';

/** Public address of the archive; without it nothing in the output names a host. */
const site = readSite(process.env.SITE);
const drafts = asksForDrafts(process.env);

export default defineConfig({
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // White space in components is layout only: a block's text must have none of its own.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Not in `node_modules/`, which may be read only.
  cacheDir: '.cache/astro',
  vite: {
    cacheDir: '.cache/vite',
    build: { target: buildTargets(), cssTarget: buildTargets() },
    define: { SHOWS_DRAFTS: JSON.stringify(drafts) },
  },
  markdown: { processor: satteri({ features: PROCESSOR_FEATURES }) },
  integrations: [
    mdx(),
    watchSeeds(),
    noModulePreload(),
    permanentIds(),
    shareCards(),
    staticHost(),
    searchIndex(drafts),
  ],
});

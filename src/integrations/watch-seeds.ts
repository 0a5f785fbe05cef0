/** While `npm run dev` runs, a changed seed is split again; the loaders then see the changed content. */
import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { programFile } from '../files/program-file.ts';

const SPLIT = programFile(new URL('../cli/split.ts', import.meta.url));

/** Gives the integration that watches `seeds/`. */
export function watchSeeds(): AstroIntegration {
  let root = '';
  return {
    name: 'banmian:watch-seeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const seeds = join(root, 'seeds');
        const split = createSplitter(root, (code) => {
          if (code !== 0) logger.error(`The seeds could not be split: see the messages above.`);
        });
        server.watcher.add(seeds);
        server.watcher.on('all', (_event, file) => {
          if (!relative(seeds, file).startsWith('..')) split();
        });
      },
    },
  };
}

/** Gives a function that splits, one run at a time; a call during a run asks for one more after it. */
function createSplitter(root: string, onEnd: (code: number | null) => void): () => void {
  let running = false;
  let again = false;
  return function split(): void {
    again = running;
    if (running) return;
    running = true;
    spawn(process.execPath, [SPLIT], { cwd: root, stdio: 'inherit' }).on('close', (code) => {
      running = false;
      onEnd(code);
      if (again) split();
    });
  };
}

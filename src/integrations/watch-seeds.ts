/**
 * While `npm run dev` runs, a changed seed is split again and changed content is proved again; the loaders then see what
 * may be shown.
 */
import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_FOLDER } from '../files/content.ts';
import { programFile } from '../files/program-file.ts';
import { SEEDS_FOLDER } from '../files/seeds.ts';
import type { Words } from '../model/message.ts';
import { say } from '../report/language.ts';

const SPLIT = programFile(new URL('../cli/split.ts', import.meta.url));
const VERIFY = programFile(new URL('../cli/verify.ts', import.meta.url));

const NOT_BROUGHT_UP: Words = {
  'zh-CN': '原文或内容有问题，见上面各条；没有核对过的不予显示。',
  en: 'Something is wrong with seeds or content: see the messages above. What is not proved is not shown.',
};

/** Gives the integration that watches `seeds/` and `content/`. */
export function watchSeeds(): AstroIntegration {
  let root = '';
  return {
    name: 'banmian:watch-seeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const [seeds, content] = [join(root, SEEDS_FOLDER), join(root, CONTENT_FOLDER)];
        const bringUp = createRunner(root, (code) => {
          if (code !== 0) logger.error(say(NOT_BROUGHT_UP));
        });
        server.watcher.add([seeds, content]);
        server.watcher.on('all', (_event, file) => {
          if (!relative(seeds, file).startsWith('..')) bringUp([SPLIT, VERIFY]);
          else if (!relative(content, file).startsWith('..')) bringUp([VERIFY]);
        });
      },
    },
  };
}

/** Gives a function that runs scripts, each after the last; what is asked for during a run is run once more after it. */
function createRunner(root: string, onEnd: (code: number) => void): (scripts: readonly string[]) => void {
  const wanted = new Set<string>();
  let running = false;
  const runNext = (): void => {
    const script = [SPLIT, VERIFY].find((each) => wanted.delete(each));
    running = script !== undefined;
    if (script === undefined) return;
    spawn(process.execPath, [script], { cwd: root, stdio: 'inherit' }).on('close', (code) => {
      onEnd(code ?? 1);
      runNext();
    });
  };
  return (scripts) => {
    for (const script of scripts) wanted.add(script);
    if (!running) runNext();
  };
}

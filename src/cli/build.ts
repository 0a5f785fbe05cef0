/**
 * `npm run build`: splits, then builds the site beside `dist/` and swaps it in at the end.
 * A build that fails or is interrupted leaves the last `dist/` as it was.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { INTERRUPTED } from './interrupt.ts';
import { say } from './language.ts';
import { besides, mendSwap, swapFolder } from './replace.ts';

const DIST = 'dist';
const { next } = besides(DIST);
const interruption = { came: false };

mendSwap(DIST);
rmSync(next, { recursive: true, force: true });
const code = (await run('src/cli/split.ts')) || (await run('src/cli/astro.ts', 'build', '--outDir', next));
if (code === 0 && !interruption.came) swapFolder(next, DIST);
else {
  rmSync(next, { recursive: true, force: true });
  if (existsSync(DIST))
    console.error(
      say({
        'zh-CN': `没有建成；${DIST}/ 仍是上次的。`,
        en: `Not built; ${DIST}/ is still the last one.`,
      }),
    );
}
process.exitCode = interruption.came ? INTERRUPTED : code;

/** Runs a script of this project; gives its exit code. An interruption is passed on, and waited for. */
function run(...command: string[]): Promise<number> {
  if (interruption.came) return Promise.resolve(INTERRUPTED);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: 'inherit' });
    const pass = (signal: NodeJS.Signals): void => {
      interruption.came = true;
      child.kill(signal);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('close', (status) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(status ?? 1);
    });
  });
}

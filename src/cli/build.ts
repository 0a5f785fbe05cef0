/**
 * `npm run build`: splits, proves, then builds the site beside `dist/` and swaps it in at the end.
 * A build that fails or is interrupted leaves the last `dist/` as it was.
 */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { Message } from '../model/message.ts';
import { INTERRUPTED } from './interrupt.ts';
import { say, terminalLanguage } from '../report/language.ts';
import { programFile } from '../files/program-file.ts';
import { besides, mendSwap, swapFolder } from '../files/replace.ts';
import { formatMessage } from '../report/terminal.ts';

const DIST = 'dist';
const { next } = besides(DIST);
const work: { child?: ChildProcess; interrupted: boolean } = { interrupted: false };
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    work.interrupted = true;
    work.child?.kill(signal);
  });

mendSwap(DIST);
rmSync(next, { recursive: true, force: true });
const code =
  (await run('split.ts')) || (await run('verify.ts')) || (await run('astro.ts', 'build', '--outDir', next));
process.exitCode = work.interrupted ? INTERRUPTED : code;
if (process.exitCode === 0) swapIn();
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

/** Puts the finished build in the place of the last, or says why it can't be. */
function swapIn(): void {
  try {
    swapFolder(next, DIST);
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    console.error(formatMessage(DIST, error, terminalLanguage()));
    process.exitCode = 1;
  }
}

/** Runs a script that stands beside this one; gives its exit code. An interruption is passed on to it, and waited for. */
function run(script: string, ...rest: string[]): Promise<number> {
  if (work.interrupted) return Promise.resolve(INTERRUPTED);
  return new Promise((resolve) => {
    work.child = spawn(process.execPath, [programFile(new URL(script, import.meta.url)), ...rest], {
      stdio: 'inherit',
    });
    work.child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}

/**
 * `npm run build`: splits, proves, then builds the site beside `dist/` and swaps it in at the end.
 * A build that fails or is interrupted leaves the last `dist/` as it was.
 */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { Message } from '../model/message.ts';
import { INTERRUPTED } from './interrupt.ts';
import { holdArchive, LOCKED_ENVIRONMENT } from './lock.ts';
import { changedDuringBuild, changedInputs, readInputs } from '../files/build-inputs.ts';
import { measureFolder } from '../files/folder-size.ts';
import { nearLimits } from '../report/host-limits.ts';
import { say, terminalLanguage } from '../report/language.ts';
import { programFile } from '../files/program-file.ts';
import { besides, mendSwap } from '../files/replace.ts';
import { placeSite, siteFolder } from '../files/site-folder.ts';
import { formatMessage } from '../report/terminal.ts';

const DIST = 'dist';
const { next } = besides(DIST);
const work: { child?: ChildProcess; interrupted: boolean } = { interrupted: false };
// Who interrupts the waiting has nothing to lose yet.
await holdArchive('build');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    work.interrupted = true;
    work.child?.kill(signal);
  });

process.exitCode = await tellMessage(build);
if (process.exitCode !== 0) {
  rmSync(next, { recursive: true, force: true });
  if (existsSync(DIST))
    console.error(
      say({
        'zh-CN': `没有建成；${DIST}/ 仍是上次的。`,
        en: `Not built; ${DIST}/ is still the last one.`,
      }),
    );
}

/** Builds beside the last site and puts it in its place; gives the exit code. */
async function build(): Promise<number> {
  mendSwap(siteFolder(DIST));
  rmSync(next, { recursive: true, force: true });
  const split = await run('split.ts');
  const inputs = readInputs();
  const code = split || (await run('verify.ts')) || (await run('astro.ts', 'build', '--outDir', next));
  if (work.interrupted || code !== 0) return work.interrupted ? INTERRUPTED : code;
  const changed = changedInputs(inputs, readInputs());
  if (changed.length > 0) throw changedDuringBuild(changed);
  placeSite(next, DIST);
  for (const near of nearLimits(measureFolder(DIST))) console.log(say(near));
  return 0;
}

/** Gives what an act gives; 1 where it throws a message, which is told. */
async function tellMessage(act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    console.error(formatMessage(DIST, error, terminalLanguage()));
    return 1;
  }
}

/** Runs a script that stands beside this one; gives its exit code. An interruption is passed on to it, and waited for. */
function run(script: string, ...rest: string[]): Promise<number> {
  if (work.interrupted) return Promise.resolve(INTERRUPTED);
  return new Promise((resolve) => {
    work.child = spawn(process.execPath, [programFile(new URL(script, import.meta.url)), ...rest], {
      stdio: 'inherit',
      env: { ...process.env, ...LOCKED_ENVIRONMENT },
    });
    work.child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}

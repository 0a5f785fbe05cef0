/**
 * `npm run build`: splits, proves, then builds the site beside `dist/` and swaps it in at the end; drafts are left out, and named.
 * With `--drafts`, as `npm start` runs it, they are in, and the site stands in a folder that is not for publishing.
 * A build that fails or is interrupted leaves the last one as it was.
 */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { readArguments, refuseNames } from './arguments.ts';
import { INTERRUPTED } from './interrupt.ts';
import { holdArchive, LOCKED_ENVIRONMENT } from './lock.ts';
import { changedDuringBuild, changedInputs, readInputs } from '../files/build-inputs.ts';
import { measureFolder } from '../files/folder-size.ts';
import { nearLimits } from '../report/host-limits.ts';
import { say, terminalLanguage } from '../report/language.ts';
import { DRAFTS_ASKED, draftIssues } from '../files/drafts.ts';
import { programFile } from '../files/program-file.ts';
import { besides, mendSwap } from '../files/replace.ts';
import { placeSite, siteFolder } from '../files/site-folder.ts';
import { formatMessage } from '../report/terminal.ts';

const BUILD_USAGE: Words = { 'zh-CN': '用法：npm run build', en: 'Usage: npm run build' };
const { values: asked, positionals } = readArguments(
  { drafts: { type: 'boolean', default: false } },
  BUILD_USAGE,
);
refuseNames(positionals, BUILD_USAGE);
/** What is published and what its editors look at never stand in one folder. */
const DIST = asked.drafts ? '.cache/preview' : 'dist';
/** Drafts that are named one by one. */
const NAMED_DRAFTS = 6;
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
if (process.exitCode === 0) tellDrafts(draftIssues('.'));

/** Says which drafts the site lacks, or shows. */
function tellDrafts(drafts: readonly string[]): void {
  if (drafts.length === 0) return;
  const named = drafts.slice(0, NAMED_DRAFTS).join(' ');
  const more = drafts.length > NAMED_DRAFTS ? ' …' : '';
  const words: Words = asked.drafts
    ? {
        'zh-CN': `其中 ${drafts.length} 期是草稿，页面上已标明：${named}${more}；${DIST}/ 不要上传`,
        en: `${count(drafts.length, 'issue', 'issues')} of it as drafts, and marked so: ${named}${more}; ${DIST}/ is not for publishing`,
      }
    : {
        'zh-CN': `${drafts.length} 期草稿没有收入 ${DIST}/：${named}${more}；要发布：npm run publish -- ${named}${more}`,
        en: `${count(drafts.length, 'draft is', 'drafts are')} left out of ${DIST}/; to publish: npm run publish -- ${named}${more}`,
      };
  console.log(say(words));
}

/** Builds beside the last site and puts it in its place; gives the exit code. */
async function build(): Promise<number> {
  mkdirSync(dirname(DIST), { recursive: true });
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

/** Gives the environment of what builds: it says for itself whether drafts are asked for, whatever was set before. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, ...LOCKED_ENVIRONMENT, [DRAFTS_ASKED]: asked.drafts ? 'shown' : '' };
}

/** Runs a script that stands beside this one; gives its exit code. An interruption is passed on to it, and waited for. */
function run(script: string, ...rest: string[]): Promise<number> {
  if (work.interrupted) return Promise.resolve(INTERRUPTED);
  return new Promise((resolve) => {
    work.child = spawn(process.execPath, [programFile(new URL(script, import.meta.url)), ...rest], {
      stdio: 'inherit',
      env: environment(),
    });
    work.child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}

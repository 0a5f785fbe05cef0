/** The splitter of another revision, checked out for as long as it is needed. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Splitter } from './labelled-texts.ts';

/** Where the splitter's entry stands, in revisions of different age. */
const ENTRIES = ['src/split/parse/index.ts', 'src/parse/index.ts'];

/** Why a revision can't be measured, in one sentence. */
export class NoRevision extends Error {}

/**
 * Gives what a splitter of a revision is used for; `null` where that was interrupted. The revision lies in `.cache`
 * meanwhile, whose packages are those of the project around it, and is taken away whatever happens. Throws
 * `NoRevision` where there is none of that name, or no splitter in it.
 */
export async function withRevision<Result>(
  root: string,
  revision: string,
  use: (splitter: Splitter) => Result,
): Promise<Result | null> {
  const commit = commitOf(root, revision);
  const folder = resolve(root, '.cache/accuracy', `${commit}-${process.pid}`);
  const interrupted = new AbortController();
  const stop = (): void => {
    interrupted.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    git(root, 'worktree', 'add', '--quiet', '--detach', folder, commit);
    const entry = ENTRIES.map((path) => join(folder, path)).find((path) => existsSync(path));
    if (entry === undefined)
      throw new NoRevision(`${revision} has no splitter: expected ${ENTRIES.join(' or ')} in it.`);
    const result = use((await import(pathToFileURL(entry).href)) as Splitter);
    await new Promise(setImmediate);
    return interrupted.signal.aborted ? null : result;
  } catch (error) {
    await new Promise(setImmediate);
    // What a signal broke off is no fault of the revision.
    if (interrupted.signal.aborted) return null;
    throw error;
  } finally {
    removeWorktree(root, folder);
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** Takes away a folder and what git remembers of it, and of no other. */
function removeWorktree(root: string, folder: string): void {
  try {
    // Twice: git locks one whose making was broken off.
    git(root, 'worktree', 'remove', '--force', '--force', folder);
  } catch {
    // It was never made, or not far enough for git to know it.
    rmSync(folder, { recursive: true, force: true });
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function commitOf(root: string, revision: string): string {
  try {
    return git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  } catch {
    throw new NoRevision(
      `Unexpected revision \`${revision}\`, expected a commit, branch or tag that git knows here.`,
    );
  }
}

function git(root: string, ...options: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** The issues of an archive that are not all shown: drafts, and those of which something was withdrawn. */
import { dirname } from 'node:path';
import type { Registry } from '../model/registry.ts';
import { isShown } from '../model/registry.ts';
import { readRegistry, registeredIssues, registryTextOf } from './registry-file.ts';

/** Variable of the environment that asks a build for drafts; `npm start` sets it, and `npm run build` takes it away. */
export const DRAFTS_ASKED = 'BANMIAN_DRAFTS';

/** Tells whether the environment asks for drafts. */
export function asksForDrafts(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment[DRAFTS_ASKED] === 'shown';
}

/** Gives what tells whether a document (`qdrb/2021-11-19/t1-03`) of an archive may stand on the site. */
export function shownIn(root: string, drafts: boolean): (id: string) => boolean {
  const registries = new Map<string, Registry | undefined>();
  return (id) => {
    const issue = dirname(id);
    if (!registries.has(issue)) registries.set(issue, readRegistry(issue, root).read?.registry);
    return isShown(registries.get(issue), id.slice(issue.length + 1), drafts);
  };
}

/** Gives the drafts of an archive, sorted: `qdrb/2021-11-19`. */
export function draftIssues(root: string): string[] {
  return registeredIssues(root).filter((issue) => isDraft(issue, root));
}

/** Most registries need not be parsed to be known for what they are. */
function isDraft(issue: string, root: string): boolean {
  return (
    /\bdraft\b/u.test(registryTextOf(issue, root)) && readRegistry(issue, root).read?.registry.draft === true
  );
}

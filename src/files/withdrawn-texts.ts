/**
 * The texts that a paper has withdrawn, as far as their source stands in `seeds/` still, and the documents that hold one of them
 * again: in another issue, with words changed, or within a longer text. Nothing is stored for that beside the texts.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import type { Registry } from '../model/registry.ts';
import { retiredNames } from '../model/registry.ts';
import { append } from '../model/list.ts';
import type { ContentFile } from '../split/emit/index.ts';
import type { AlikeText, FindAlike } from '../split/registry/index.ts';
import { ALIKE_SHARE, alikeFinder } from '../split/registry/index.ts';
import { alikeToWithdrawn } from './content-messages.ts';
import { languageFolder, readContent } from './content.ts';
import { readRegistry, registeredIssues, registryTextOf } from './registry-file.ts';
import { SEEDS_FOLDER } from './seeds.ts';

/** An issue as it may be shown. */
export interface ToCompare {
  /** `qdrb/2021-11-19` */
  readonly folder: string;
  readonly language: string;
  readonly registry: Registry;
  readonly contents: readonly ContentFile[];
}

/** Gives the files of an issue that hold a withdrawn text of its paper, each with a message: a warning where it is a draft that `isFinal` does not concern. */
export type CompareWithWithdrawn = (issue: ToCompare, isFinal?: boolean) => VFile[];

interface Withdrawn {
  readonly find: FindAlike;
  /** By a document that was withdrawn, those that may have its text again. */
  readonly allowed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gives the comparison; what a paper has withdrawn is read once, when the first of its issues is compared. */
export function withdrawnComparison(): CompareWithWithdrawn {
  const papers = new Map<string, Withdrawn>();
  return ({ folder, language, registry, contents }, isFinal = false) => {
    const [alias = ''] = folder.split('/');
    const { find, allowed } = papers.get(alias) ?? withdrawnOf(alias, language);
    if (!papers.has(alias)) papers.set(alias, { find, allowed });
    if (allowed.size === 0) return [];
    const own = new Set(retiredNames(registry).map(({ slug }) => slug));
    const shown = contents.flatMap(({ path, contents: text }) => {
      const slug = basename(path, '.mdx');
      return own.has(slug) ? [] : [{ path, text, name: `${folder}/${slug}` }];
    });
    const found = [...inEachFile(shown, find), ...inSeveralFiles(shown, find)];
    const refused = found.filter(({ alike, names }) =>
      names.every((name) => !allowed.get(alike.id)?.has(name)),
    );
    const fatal = isFinal || !registry.draft;
    return [...Map.groupBy(refused, ({ path }) => path)].map(([path, each]) => {
      const file = new VFile({ path: `${languageFolder(language)}/${path}` });
      append(
        file.messages,
        each.map(({ alike, names: [name = ''] }) => alikeToWithdrawn(alike, name, fatal)),
      );
      return file;
    });
  };
}

/** A document that is shown. */
interface ShownFile {
  readonly path: string;
  readonly text: string;
  /** `qdrb/2021-11-19/t1-03` */
  readonly name: string;
}

/** A withdrawn text that stands there again. */
interface FoundAgain {
  readonly alike: AlikeText;
  /** File of the document that has most of it. */
  readonly path: string;
  /** The documents that have it, the one with most of it first. */
  readonly names: readonly string[];
}

function inEachFile(shown: readonly ShownFile[], find: FindAlike): FoundAgain[] {
  return shown.flatMap(({ path, text, name }) =>
    find([text]).map((alike) => ({ alike, path, names: [name] })),
  );
}

/** Less of a text may stand anywhere. */
const PART_SHARE = 0.1;

/** Gives what stands in no single file, but in several together: a text that comes back in parts. */
function inSeveralFiles(shown: readonly ShownFile[], find: FindAlike): FoundAgain[] {
  const whole = find(shown.map(({ text }) => text));
  if (whole.length === 0) return [];
  const parts = shown.flatMap((file) => find([file.text], PART_SHARE).map((alike) => ({ ...file, alike })));
  return whole.flatMap((alike) => {
    const own = parts
      .filter((part) => part.alike.id === alike.id)
      .toSorted((one, other) => other.alike.share - one.alike.share);
    const [most] = own;
    return most === undefined || most.alike.share >= alike.share || most.alike.share >= ALIKE_SHARE
      ? []
      : [{ alike, path: most.path, names: own.map(({ name }) => name) }];
  });
}

function withdrawnOf(alias: string, language: string): Withdrawn {
  const texts = new Map<string, string>();
  const allowed = new Map<string, Set<string>>();
  for (const folder of registeredIssues().filter((each) => each.startsWith(`${alias}/`))) {
    // Of an issue whose text was taken away the content goes, too: it is known no more, whichever comes first.
    const seed = join(SEEDS_FOLDER, `${folder.replace('/', '-')}.txt`);
    if (!existsSync(seed) || !hasRetired(folder)) continue;
    const { read } = readRegistry(folder);
    const retired = new Map(read ? retiredNames(read.registry).map((entry) => [entry.slug, entry]) : []);
    for (const { path, contents } of readContent(languageFolder(language), folder)) {
      const slug = basename(path, '.mdx');
      const entry = retired.get(slug);
      if (!entry) continue;
      texts.set(`${folder}/${slug}`, contents);
      allowed.set(`${folder}/${slug}`, new Set([entry.successor ?? '', ...(entry.allows ?? [])]));
    }
  }
  return { find: alikeFinder(texts), allowed };
}

/** Most registries have none, and need not be read as YAML for that. */
function hasRetired(folder: string): boolean {
  try {
    return /^retired:/mu.test(registryTextOf(folder));
  } catch {
    // What can't be read is told where the issue is proved.
    return false;
  }
}

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
import type { AlikeText } from '../split/registry/index.ts';
import { alikeFinder } from '../split/registry/index.ts';
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
  readonly find: (text: string) => AlikeText[];
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
    return contents.flatMap(({ path, contents: text }) => {
      const slug = basename(path, '.mdx');
      if (own.has(slug)) return [];
      const alike = find(text).filter(({ id }) => !allowed.get(id)?.has(`${folder}/${slug}`));
      if (alike.length === 0) return [];
      const file = new VFile({ path: `${languageFolder(language)}/${path}` });
      const fatal = isFinal || !registry.draft;
      append(
        file.messages,
        alike.map((each) => alikeToWithdrawn(each, `${folder}/${slug}`, fatal)),
      );
      return [file];
    });
  };
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

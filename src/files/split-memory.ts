/** What the last split of each issue began and ended with, so that an unchanged one need not be split again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CACHE_FORMATS } from '../model/format.ts';
import { Message } from '../model/message.ts';
import { digestOfCode } from './code-digest.ts';
import type { IssueFolder } from './content.ts';
import { languageFolder } from './content.ts';
import { isLeftAside } from './left-aside.ts';
import { registryTextOf } from './registry-file.ts';
import { replaceFile } from './replace.ts';

const PATH = '.cache/split.json';
/** What decides about the content, beside the seeds. */
export const SPLIT_CODE: readonly string[] = [
  ...['model', 'split', 'files'].map((folder) => `src/${folder}/**/*.ts`),
  'package-lock.json',
];

const memorySchema = z.strictObject({
  format: z.literal(CACHE_FORMATS.split),
  code: z.string(),
  issues: z.record(z.string(), z.strictObject({ digest: z.string(), files: z.int() })),
});
type Memory = z.infer<typeof memorySchema>;

/** Where an issue's files stand: `qdrb/2021-11-19` below its paper's language. */
type IssuePlace = Pick<IssueFolder, 'language' | 'folder'>;

export interface SplitMemory {
  /** Gives how many files an issue has where nothing changed since its last split, else `null`; `seed` is its seed's digest. */
  readonly recall: (place: IssuePlace, seed: string) => number | null;
  /** Keeps an issue that was split without any message. */
  readonly keep: (place: IssuePlace, seed: string, files: number) => void;
  /** Writes what was kept, where it can: without it the next split only takes longer. */
  readonly save: () => void;
}

/** Gives the memory of splits; an empty one where the splitter's own code has changed, or the memory's format. */
export function readSplitMemory(): SplitMemory {
  const code = digestOfCode(SPLIT_CODE);
  const known = readMemory();
  const issues: Memory['issues'] = known?.code === code ? known.issues : {};
  let changed = known?.code !== code;
  return {
    recall: (place, seed) => {
      const entry = issues[place.folder];
      return entry?.digest === digestOfIssue(place, seed) ? entry.files : null;
    },
    keep: (place, seed, files) => {
      issues[place.folder] = { digest: digestOfIssue(place, seed), files };
      changed = true;
    },
    save: () => {
      const memory: Memory = { format: CACHE_FORMATS.split, code, issues };
      if (changed) keepMemory(`${JSON.stringify(memory)}\n`);
    },
  };
}

function readMemory(): Memory | null {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(PATH, 'utf8')));
  } catch {
    return null;
  }
}

/** The digest of what an issue is made from, and of how its files stand: names, sizes and times. */
function digestOfIssue({ language, folder }: IssuePlace, seed: string): string {
  const target = join(languageFolder(language), folder);
  const names = (existsSync(target) ? readdirSync(target) : []).filter((name) => !isLeftAside(name));
  const files = names.toSorted().map((name) => {
    const { size, mtimeMs } = statSync(join(target, name));
    return [name, size, mtimeMs];
  });
  const facts = JSON.stringify([seed, textOrNone(folder), files]);
  return createHash('sha256').update(facts).digest('hex');
}

/** A registry that can't be read is told where it is read for its names. */
function textOrNone(folder: string): string {
  try {
    return registryTextOf(folder);
  } catch {
    return '';
  }
}

function keepMemory(text: string): void {
  try {
    replaceFile(PATH, text);
  } catch (error) {
    if (!(error instanceof Message)) throw error;
  }
}

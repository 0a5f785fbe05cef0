/** What lies in `seeds/`: the texts that can be read one after the other, and the names that say nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { VFile } from 'vfile';
import type { Message } from '../model/message.ts';
import { expectedInsteadOf } from '../model/reserved-name.ts';
import * as messages from './seed-messages.ts';
import type { SeedName } from './seed-name.ts';
import { formatSeedName, isSeedName, parseSeedName } from './seed-name.ts';

/** Folder of the seeds, from the project's root. */
export const SEEDS_FOLDER = 'seeds';

export interface FoundSeeds {
  /** Texts whose names say what they are, in the order of their names; none has been read. */
  readonly seeds: readonly SeedName[];
  /** Files whose names are wrong, or that belong to no text. */
  readonly rejected: readonly VFile[];
  /** Issues that have a text or a record, good or bad: `qdrb/2021-11-19`. */
  readonly named: ReadonlySet<string>;
}

/** Gives the texts in a folder of seeds by their names, and the files that can't be used with the reasons why. */
export function findSeeds(folder: string): FoundSeeds {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const rejected: VFile[] = [];
  const reject = (name: string, message: Message): void => {
    const file = new VFile({ path: join(folder, name) });
    file.messages.push(message);
    rejected.push(file);
  };
  const seeds = findTexts(names, reject);
  const standing = new Set(names);
  for (const name of names.filter((each) => each.endsWith('.yaml'))) {
    const own = basename(name, '.yaml');
    const expected = expectedInsteadOf(own);
    if (expected) reject(name, messages.reservedName(expected));
    if (parseSeedName(own) && !standing.has(`${own}.txt`)) reject(name, messages.missingText(`${own}.txt`));
  }
  return { seeds, rejected, named: new Set(names.flatMap(issueNamed)) };
}

function findTexts(
  names: readonly string[],
  reject: (name: string, message: Message) => void,
): readonly SeedName[] {
  const seen = new Map<string, string>();
  const texts = names.filter((name) => extname(name).toLowerCase() === '.txt');
  // A name as it should be comes before others that mean the same.
  const sorted = texts.toSorted((one, other) => Number(!isSeedName(one)) - Number(!isSeedName(other)));
  return sorted.flatMap((name) => {
    const parsed = parseSeedName(basename(name, extname(name)));
    const expected = parsed ? `${formatSeedName(parsed)}.txt` : '<paper>-<date>.txt';
    const other = seen.get(expected);
    if (parsed) seen.set(expected, other ?? name);
    const instead = parsed && expectedInsteadOf(parsed.publication);
    if (instead) {
      reject(name, messages.reservedName(instead));
      return [];
    }
    if (parsed && other === undefined && isSeedName(name)) return [parsed];
    reject(name, other === undefined ? messages.badName(expected) : messages.secondSeed(other));
    return [];
  });
}

function issueNamed(name: string): string[] {
  const parsed = parseSeedName(basename(name, extname(name)));
  return parsed ? [`${parsed.publication}/${parsed.issue}`] : [];
}

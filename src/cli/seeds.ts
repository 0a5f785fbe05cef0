/** Reads `seeds/`: each text with the paper and the issue it belongs to. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { VFile } from 'vfile';
import type { IssueSeed, Publication } from '../model/seed.ts';
import { issueSeedSchema, publicationSchema } from '../model/seed.ts';
import * as messages from './seed-messages.ts';
import type { SeedName } from './seed-name.ts';
import { formatSeedName, isSeedName, parseSeedName } from './seed-name.ts';
import type { YamlFile } from './yaml-file.ts';
import { readYaml } from './yaml-file.ts';

/** Folder of the seeds, from the project's root. */
export const SEEDS_FOLDER = 'seeds';

export interface Seed {
  /** The text's file, with the messages about it. */
  readonly file: VFile;
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** `2021-11-19`, from the file's name. */
  readonly issue: string;
  readonly publication: Publication;
  readonly record: IssueSeed;
}

export interface ReadSeeds {
  readonly seeds: readonly Seed[];
  /** Files with problems: these are not among the seeds. */
  readonly rejected: readonly VFile[];
  /** Issues that have a text or a record, good or bad: `qdrb/2021-11-19`. */
  readonly named: ReadonlySet<string>;
}

/** Gives every text in a folder of seeds, and the files that can't be used with the reasons why. */
export function readSeeds(folder: string): ReadSeeds {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const rejected: VFile[] = [];
  const reject = (name: string, message: VFile['messages'][number]): void => {
    const file = new VFile({ path: join(folder, name) });
    file.messages.push(message);
    rejected.push(file);
  };
  const papers = new Map<string, YamlFile<Publication>>();
  const paperOf = (alias: string): YamlFile<Publication> => {
    const known = papers.get(alias);
    const paper = known ?? readPaper(folder, alias);
    papers.set(alias, paper);
    if (!known && paper.file.messages.length > 0) rejected.push(paper.file);
    return paper;
  };

  const seen = new Map<string, string>();
  const texts = names.filter((name) => extname(name).toLowerCase() === '.txt');
  // A name as it should be comes before others that mean the same.
  const seeds = texts
    .toSorted((one, other) => Number(!isSeedName(one)) - Number(!isSeedName(other)))
    .flatMap((name): Seed[] => {
      const parsed = parseSeedName(basename(name, extname(name)));
      if (!parsed) {
        reject(name, messages.badName('<paper>-<date>.txt'));
        return [];
      }
      const expected = `${formatSeedName(parsed)}.txt`;
      const other = seen.get(expected);
      seen.set(expected, other ?? name);
      if (other !== undefined || !isSeedName(name)) {
        reject(name, other === undefined ? messages.badName(expected) : messages.secondSeed(other));
        return [];
      }
      return readSeed(folder, parsed, paperOf(parsed.publication), rejected);
    });
  for (const name of names.filter((each) => each.endsWith('.yaml'))) {
    const text = `${basename(name, '.yaml')}.txt`;
    if (parseSeedName(basename(name, '.yaml')) && !names.includes(text))
      reject(name, messages.missingText(text));
  }
  const named = new Set(
    names.flatMap((name) => {
      const parsed = parseSeedName(basename(name, extname(name)));
      return parsed ? [`${parsed.publication}/${parsed.issue}`] : [];
    }),
  );
  return { seeds, rejected, named };
}

/** Gives what `seeds/<alias>.yaml` says of a paper. */
export function readPaper(folder: string, alias: string): YamlFile<Publication> {
  const path = join(folder, `${alias}.yaml`);
  const paper = readYaml(path, publicationSchema, () => messages.unknownPaper(alias));
  if (paper.value && paper.value.alias !== alias)
    paper.file.messages.push(messages.differsFromName(paper.pointOf(['alias']), paper.value.alias, alias));
  return paper;
}

function readSeed(folder: string, name: SeedName, paper: YamlFile<Publication>, rejected: VFile[]): Seed[] {
  if (!paper.value || paper.file.messages.length > 0) return [];
  const text = `${formatSeedName(name)}.txt`;
  const file = new VFile({ path: join(folder, text) });
  const bytes = readFileSync(file.path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const record = readYaml(join(folder, `${formatSeedName(name)}.yaml`), issueSeedSchema, () =>
    messages.missingRecord(text),
  );
  if (record.value) record.file.messages.push(...contradictions(name, record, sha256, text));
  if (record.file.messages.length > 0) rejected.push(record.file);
  if (!record.value || record.file.messages.length > 0) return [];
  return [{ file, bytes, sha256, issue: name.issue, publication: paper.value, record: record.value }];
}

/** Says where a record differs from its file's name and from the text. */
function contradictions(
  { publication, issue }: SeedName,
  { value, pointOf }: YamlFile<IssueSeed>,
  sha256: string,
  text: string,
): VFile['messages'] {
  if (!value) return [];
  const date = issue.slice(0, 'YYYY-MM-DD'.length);
  return [
    ...(value.publication === publication
      ? []
      : [messages.differsFromName(pointOf(['publication']), value.publication, publication)]),
    ...(value.date === date ? [] : [messages.differsFromName(pointOf(['date']), value.date, date)]),
    ...(value.received.sha256 === sha256
      ? []
      : [messages.wrongDigest(pointOf(['received', 'sha256']), sha256, text)]),
  ];
}

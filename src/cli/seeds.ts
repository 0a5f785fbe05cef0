/** Reads `seeds/`: each text with the paper and the issue it belongs to. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { parseYaml } from '../model/parse-yaml.ts';
import type { IssueSeed, Publication } from '../model/seed.ts';
import { issueSeedSchema, publicationSchema } from '../model/seed.ts';

const ISSUE_NAME = /^(?<publication>[a-z][a-z0-9]*)-(?<issue>\d{4}-\d{2}-\d{2}(?:-\d+)?)$/u;

export interface Seed {
  /** The text's file, with the messages about it. */
  readonly file: VFile;
  readonly bytes: Uint8Array;
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
}

/** Gives every text in a folder of seeds, and the files that can't be used with the reasons why. */
export function readSeeds(folder: string): ReadSeeds {
  const rejected: VFile[] = [];
  const seeds = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => {
      const seed = readSeed(join(folder, name), rejected);
      return seed ? [seed] : [];
    });
  return { seeds, rejected };
}

function readSeed(path: string, rejected: VFile[]): Seed | null {
  const file = new VFile({ path: relative(process.cwd(), path) });
  const name = ISSUE_NAME.exec(basename(path, '.txt'))?.groups as
    { publication: string; issue: string } | undefined;
  if (!name) {
    rejected.push(
      reject(
        file,
        'seed-name',
        'Unexpected name, expected `<paper>-<date>.txt`, as in `qdrb-2021-11-19.txt`',
      ),
    );
    return null;
  }
  const folder = join(path, '..');
  const publication = readYaml(join(folder, `${name.publication}.yaml`), publicationSchema, rejected);
  const record = readYaml(path.replace(/\.txt$/u, '.yaml'), issueSeedSchema, rejected);
  if (!publication || !record) return null;
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const problem = contradiction(name, publication, record, sha256);
  if (problem) {
    rejected.push(reject(file, ...problem));
    return null;
  }
  return { file, bytes, sha256, issue: name.issue, publication, record };
}

/** Says where a seed's name, bytes and `.yaml` files contradict each other; `null` where they agree. */
function contradiction(
  name: { publication: string; issue: string },
  publication: Publication,
  record: IssueSeed,
  sha256: string,
): [ruleId: string, reason: string] | null {
  if (record.publication !== name.publication || publication.alias !== name.publication)
    return [
      'seed-publication',
      `Unexpected paper \`${record.publication}\`, expected \`${name.publication}\` as in the file's name`,
    ];
  if (!name.issue.startsWith(record.date))
    return [
      'seed-date',
      `Unexpected date \`${record.date}\`, expected \`${name.issue}\` as in the file's name`,
    ];
  if (record.received.sha256 !== sha256)
    return [
      'seed-digest',
      `Unexpected SHA-256 \`${sha256}\`, expected \`${record.received.sha256}\` as in the \`.yaml\`: the text is not the one that was received`,
    ];
  return null;
}

/** Reads a `.yaml` file by its schema; problems go to `rejected`. */
export function readYaml<Value>(path: string, schema: z.ZodType<Value>, rejected: VFile[]): Value | null {
  const file = new VFile({ path: relative(process.cwd(), path) });
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    rejected.push(reject(file, 'seed-record', 'Unexpected missing file, expected it beside the text'));
    return null;
  }
  const { value, messages } = parseYaml(text, schema);
  file.messages.push(...messages);
  if (value === null) rejected.push(file);
  return value;
}

function reject(file: VFile, ruleId: string, reason: string): VFile {
  const message = new VFileMessage(reason, { ruleId, source: 'banmian' });
  message.fatal = true;
  file.messages.push(message);
  return file;
}

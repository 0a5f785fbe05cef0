/** The `.yaml` beside a text: what was received, and its digest. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { emitYaml } from '../split/emit/yaml.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { Message } from '../model/message.ts';
import { ALIAS } from '../model/pattern.ts';
import type { IssueSeed } from '../model/seed.ts';
import { decodeSource, parseIdentity } from '../split/parse/index.ts';
import { replaceFile } from './replace.ts';
import { formatSeedName, isSeedName, parseSeedName } from './seed-name.ts';

/** Gives the record of a text that came under a name, with the last day where it prints that of several. */
export function recordOf(
  publication: string,
  issue: string,
  receivedFile: string,
  bytes: Uint8Array,
): IssueSeed {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const date = issue.slice(0, 'YYYY-MM-DD'.length);
  const until = lastDayIn(bytes, date);
  return {
    ...{ format: FILE_FORMATS.record, publication, date },
    ...(until === null ? {} : { until }),
    received: { file: receivedFile, sha256 },
  };
}

/** What is no text is told where texts are read. */
function lastDayIn(bytes: Uint8Array, first: string): string | null {
  try {
    const { date, until } = parseIdentity(decodeSource(bytes).text);
    return date === first ? until : null;
  } catch (error) {
    if (error instanceof Message) return null;
    throw error;
  }
}

/** Gives the text of a record. */
export function recordText(record: IssueSeed): string {
  return `# What the text of this issue cannot say about itself.\n${emitYaml(record)}\n`;
}

/**
 * Writes the missing records of texts that lie in a folder of seeds under the name of a known paper and a day;
 * gives their paths.
 */
export function recordNewSeeds(folder: string): string[] {
  const names = new Set(existsSync(folder) ? readdirSync(folder).toSorted() : []);
  return [...names].flatMap((name) => {
    const parsed = parseSeedName(basename(name, '.txt'));
    if (!parsed || !isSeedName(name) || !ALIAS.expression.test(parsed.publication)) return [];
    const path = join(folder, `${formatSeedName(parsed)}.yaml`);
    if (existsSync(path) || !names.has(`${parsed.publication}.yaml`)) return [];
    // What is no file is told where texts are read.
    if (!statSync(join(folder, name), { throwIfNoEntry: false })?.isFile()) return [];
    const bytes = readFileSync(join(folder, name));
    replaceFile(path, recordText(recordOf(parsed.publication, parsed.issue, name, bytes)));
    return [path];
  });
}

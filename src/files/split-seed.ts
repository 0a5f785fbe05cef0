/** One seed → its content files and its registry, with messages on the seed's file and the registry's. */
import { checkIssue } from '../split/check/index.ts';
import type { ContentFile } from '../split/emit/index.ts';
import { emitIssue } from '../split/emit/index.ts';
import type { Issue } from '../model/issue.ts';
import { Message } from '../model/message.ts';
import { decodeSource, readIssue } from '../split/parse/index.ts';
import { assignIds } from '../split/registry/index.ts';
import type { RegistryFile } from './registry-file.ts';
import { registryText, vanishedMessages } from './registry-file.ts';
import type { Seed } from './read-seed.ts';
import { append } from '../model/list.ts';

/** What a seed should give. */
export interface Split {
  /** Language of the text, which says where its files stand. */
  readonly language: string;
  readonly files: readonly ContentFile[];
  /** Text of the registry file. */
  readonly registry: string;
}

/** Gives what a seed gives; `null`, with messages, when it can't be emitted. */
export function splitSeed(seed: Seed, registry: RegistryFile): Split | null {
  const parsed = issueOf(seed);
  if (parsed === null) return null;
  const { issue, names } = assignIds(parsed, registry.registry);
  append(seed.file.messages, checkIssue(issue, seed.record.pages === 'single'));
  if (seed.file.messages.some((message) => message.fatal)) return null;
  const vanished = vanishedMessages(registry, issue);
  append(registry.file.messages, vanished);
  if (vanished.length > 0) return null;
  const { language } = seed.publication;
  const files = emitIssue(issue, language);
  return { language, files, registry: registryText(names, files) };
}

function issueOf({ bytes, issue, publication, record, sha256, file }: Seed): Issue | null {
  try {
    const reading = readIssue({
      publication: publication.alias,
      issue,
      date: record.date,
      received: { seed: `${publication.alias}-${issue}.txt`, file: record.received.file, sha256 },
      corrections: record.corrections,
      ...decodeSource(bytes, record.encoding),
    });
    append(file.messages, reading.messages);
    return reading.issue;
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    file.messages.push(error);
    return null;
  }
}

/** One seed → its content files and its registry, with messages on the seed's file and the registry's. */
import { checkIssue } from '../split/check/index.ts';
import type { ContentFile } from '../split/emit/index.ts';
import { emitIssue } from '../split/emit/index.ts';
import { Message } from '../model/message.ts';
import type { Doubts, Reading } from '../split/parse/index.ts';
import { decodeSource, doubtsOf, readIssue } from '../split/parse/index.ts';
import type { Names, ReturnedText } from '../split/registry/index.ts';
import { assignIds, NO_NAMES } from '../split/registry/index.ts';
import type { RegistryFile } from './registry-file.ts';
import { digestOf, draftMessages, registryText, vanishedMessages } from './registry-file.ts';
import type { Seed } from './read-seed.ts';
import { append } from '../model/list.ts';
import { checkWithheld } from './withheld-lines.ts';

/** What a seed should give. */
export interface Split {
  /** Language of the text, which says where its files stand. */
  readonly language: string;
  readonly files: readonly ContentFile[];
  readonly names: Names;
  /** Text of the registry file. */
  readonly registry: string;
  /** Tells whether its names are still to be published. */
  readonly isDraft: boolean;
  /** How much of it an editor should look at. */
  readonly doubts: Doubts;
}

/** Gives what a seed gives; `null`, with messages, when it can't be emitted. */
export function splitSeed(seed: Seed, registry: RegistryFile): Split | null {
  const reading = readingOf(seed);
  if (reading === null) return null;
  const isDraft = registry.registry.draft === true;
  append(registry.file.messages, draftMessages(registry));
  const before = isDraft ? NO_NAMES : registry.registry;
  const { issue, names, returned } = assignIds(reading.issue, before, digestOf);
  append(seed.file.messages, [
    ...returned.map(returnedMessage),
    ...checkWithheld(seed.record, issue),
    ...checkIssue(issue, seed.record.pages === 'single'),
  ]);
  if (seed.file.messages.some((message) => message.fatal)) return null;
  const vanished = vanishedMessages(registry, issue);
  append(registry.file.messages, vanished);
  if (registry.file.messages.length > 0) return null;
  const { language } = seed.publication;
  const files = emitIssue(issue, language);
  return {
    language,
    files,
    names,
    registry: registryText(names, files, isDraft),
    isDraft,
    doubts: doubtsOf(reading),
  };
}

function returnedMessage({ slug, of, line }: ReturnedText): Message {
  return new Message({
    ruleId: 'withdrawn-text',
    line,
    reason: {
      'zh-CN': `这一篇（\`${slug}\`）与已撤下的 \`${of}\` 正文相同，应不再刊出`,
      en: `Unexpected text of \`${slug}\`, expected none of what was withdrawn: it is that of \`${of}\``,
    },
    note: {
      'zh-CN': `它也已列入 \`retired\`，缘由相同；若应刊出，在 \`${of}\` 下以 \`successor\` 指明它，并删去新的一条。`,
      en: `It was withdrawn too, for the same reason; where it is to be shown, name it as \`successor\` of \`${of}\`, and take the new entry under \`retired\` away.`,
    },
    fatal: false,
  });
}

function readingOf({ bytes, issue, publication, record, sha256, file, profile }: Seed): Reading | null {
  try {
    const reading = readIssue({
      publication: publication.alias,
      issue,
      date: record.date,
      until: record.until,
      received: { seed: `${publication.alias}-${issue}.txt`, file: record.received.file, sha256 },
      corrections: record.corrections,
      withheld: record.withheld,
      profile,
      ...decodeSource(bytes, record.encoding),
    });
    append(file.messages, reading.messages);
    return reading;
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    file.messages.push(error);
    return null;
  }
}

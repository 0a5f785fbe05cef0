/** Reads `content/glossary.yaml`. */
import { VFile } from 'vfile';
import { avoidedOwnRenderings } from '../extract/glossary-terms.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { glossarySchema, type Glossary, type GlossaryTerm } from '../model/glossary.ts';
import { Message } from '../model/message.ts';
import { existsSync } from 'node:fs';
import { GLOSSARY_FILE } from './content.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface ReadGlossary {
  /** The file, with the messages about it. */
  readonly file: VFile;
  /** Empty where there is no such file, or it can't be used. */
  readonly terms: Glossary;
  /** Gives the place of a value, from 1. */
  readonly pointOf: YamlFile<unknown>['pointOf'];
}

/** Gives the terms of an archive in the working folder; told are a name that two terms claim, and a term that avoids itself. */
export function readGlossary(): ReadGlossary {
  const atTop = (): { line: number; column: number } => ({ line: 1, column: 1 });
  if (!existsSync(GLOSSARY_FILE))
    return { file: new VFile({ path: GLOSSARY_FILE }), terms: [], pointOf: atTop };
  const missing = (): Message => new Message(UNTAKEN);
  const contract = { schema: glossarySchema, format: FILE_FORMATS.glossary, missing };
  const { file, value, pointOf } = readYaml(GLOSSARY_FILE, contract);
  const terms = value?.terms ?? [];
  const owners = new Map<string, string>();
  for (const [index, term] of terms.entries()) {
    const { zh, also } = term;
    for (const place of avoidedOwnRenderings(term))
      file.messages.push(avoidsItself(term, place, pointOf(['terms', index, 'avoid', place])));
    for (const name of [zh, ...also]) {
      const owner = owners.get(name);
      if (owner !== undefined) file.messages.push(claimedTwice(name, owner, pointOf(['terms', index])));
      owners.set(name, zh);
    }
  }
  return { file, terms, pointOf };
}

const UNTAKEN = {
  ruleId: 'glossary-missing',
  reason: { 'zh-CN': '没有术语表', en: 'Unexpected absence of the glossary' },
  note: { 'zh-CN': '新建该文件。', en: 'Write the file.' },
  fatal: true,
} as const;

function claimedTwice(name: string, owner: string, place: { line: number; column: number }): Message {
  return new Message({
    ruleId: 'glossary-twice',
    ...place,
    reason: {
      'zh-CN': `“${name}”已属于“${owner}”一条`,
      en: `Unexpected \`${name}\`, expected names that no other term has; that of \`${owner}\` has it`,
    },
    note: { 'zh-CN': '一个中文名称只写在一条中。', en: 'Let each name stand in one term.' },
    fatal: true,
  });
}

function avoidsItself(
  { zh, en, avoid }: GlossaryTerm,
  index: number,
  place: { line: number; column: number },
): Message {
  return new Message({
    ruleId: 'glossary-avoids-itself',
    ...place,
    reason: {
      'zh-CN': `“${zh}”的 \`avoid\` 中有“${avoid[index]}”，而译名“${en}”或其 \`forms\` 中就有它`,
      en: `Unexpected \`${avoid[index]}\` under \`avoid\` of \`${zh}\`, expected renderings that stand neither in “${en}” nor in its \`forms\`; capitals, spaces and hyphens make no other rendering`,
    },
    note: { 'zh-CN': '删去其一。', en: 'Take one of the two away.' },
    fatal: true,
  });
}

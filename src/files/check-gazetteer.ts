/** The names of `content/gazetteer.yaml` that no term of the glossary has, and so no English. */
import { existsSync } from 'node:fs';
import { VFile } from 'vfile';
import { gazetteerSchema } from '../extract/gazetteer.ts';
import { FILE_FORMATS } from '../model/format.ts';
import type { Glossary } from '../model/glossary.ts';
import { Message } from '../model/message.ts';
import { GAZETTEER_FILE } from './content.ts';
import { readYaml } from './yaml-file.ts';

/** Gives the file with a message at each entry of whose names no term has one; without any where an archive has no gazetteer or no glossary. */
export function checkGazetteer(glossary: Glossary): VFile {
  if (glossary.length === 0 || !existsSync(GAZETTEER_FILE)) return new VFile({ path: GAZETTEER_FILE });
  const { file, value, pointOf } = readYaml(GAZETTEER_FILE, {
    schema: gazetteerSchema,
    format: FILE_FORMATS.gazetteer,
    missing: () => new Message(ABSENT),
  });
  const called = new Set(glossary.flatMap(({ zh, also }) => [zh, ...also]));
  for (const list of ['places', 'organisations'] as const)
    for (const [index, { name, also }] of (value?.[list] ?? []).entries())
      if (![name, ...also].some((each) => called.has(each)))
        file.messages.push(withoutTerm(name, pointOf([list, index])));
  return file;
}

const ABSENT = {
  ruleId: 'gazetteer-missing',
  reason: { 'zh-CN': '没有地名与单位名表', en: 'Unexpected absence of the gazetteer' },
  note: { 'zh-CN': '新建该文件。', en: 'Write the file.' },
  fatal: true,
} as const;

function withoutTerm(name: string, place: { line: number; column: number }): Message {
  return new Message({
    ruleId: 'gazetteer-term',
    ...place,
    reason: {
      'zh-CN': `“${name}”在术语表中没有一条，因而没有英文名`,
      en: `Unexpected \`${name}\` without a term, expected one of the glossary with its English`,
    },
    note: {
      'zh-CN': '在 content/glossary.yaml 中为它或它的别名加一条。',
      en: 'Add a term for it, or for another way to write it, to content/glossary.yaml.',
    },
    fatal: true,
  });
}

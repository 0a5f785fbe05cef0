/** The translations of an archive into a language → the files in which something is wrong, with their messages. */
import { VFile } from 'vfile';
import type { Glossary } from '../model/glossary.ts';
import { append } from '../model/list.ts';
import { Message } from '../model/message.ts';
import { checkTranslations, type Problem } from '../translate/check/index.ts';
import type { TranslationPair } from '../translate/pair.ts';
import { readPlainText } from './plain-file.ts';
import { readPairs, strayTranslations, type PairOfFiles } from './translation-files.ts';

export interface CheckedArchive {
  /** Files with messages. */
  readonly files: readonly VFile[];
  /** Documents that have a translation, and all. */
  readonly translated: number;
  readonly documents: number;
}

/** Gives what is wrong with the translations into a language; of a document without one nothing. */
export function checkArchive(
  language: string,
  languages: ReadonlyMap<string, string>,
  glossary: Glossary,
): CheckedArchive {
  const found = readPairs(language, languages);
  const files: VFile[] = strayTranslations(language, languages).map(stray);
  const pairs = new Map<TranslationPair, PairOfFiles>();
  for (const each of found) {
    const { source, target } = each;
    append(files, [source.file, ...(target ? [target.file] : [])].filter(hasMessages));
    if (source.value && target?.value) pairs.set({ source: source.value, target: target.value }, each);
  }
  for (const { pair, problems } of checkTranslations([...pairs.keys()], glossary)) {
    const path = pairs.get(pair)?.path ?? '';
    if (problems.length > 0) files.push(withProblems(path, problems));
  }
  return { files, translated: pairs.size, documents: found.length };
}

function hasMessages({ messages }: VFile): boolean {
  return messages.length > 0;
}

function withProblems(path: string, problems: readonly Problem[]): VFile {
  const file = new VFile({ path });
  const lines = readPlainText(path).split('\n');
  append(
    file.messages,
    problems.map(({ block, ...problem }) => new Message({ ...problem, line: lineOfBlock(block, lines) })),
  );
  return file;
}

/** Gives the line on which a block stands: in the frontmatter or in the body; the first where none is meant. */
function lineOfBlock(block: string | null, lines: readonly string[]): number {
  const isOwn = (line: string): boolean =>
    line.trim().replace('- ', '') === `id: ${block}` || line.includes(` id="${block}">`);
  return block === null ? 1 : Math.max(lines.findIndex(isOwn) + 1, 1);
}

function stray(path: string): VFile {
  const file = new VFile({ path });
  file.messages.push(
    new Message({
      ruleId: 'translation-stray',
      reason: {
        'zh-CN': '没有它所译的一篇',
        en: 'Unexpected translation, expected one of a document that is there',
      },
      note: {
        'zh-CN': '改为原文的路径，或移走。',
        en: 'Give it the path of the document that it translates, or take it away.',
      },
      fatal: true,
    }),
  );
  return file;
}

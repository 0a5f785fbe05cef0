/** Translations that their translator looked at → of their source as it stands now. */
import { relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { replaceFile } from '../../files/replace.ts';
import { withStandingComments } from '../../files/standing-comments.ts';
import { readPairs, type PairOfFiles } from '../../files/translation-files.ts';
import { count } from '../../i18n/plural.ts';
import { Message } from '../../model/message.ts';
import { say } from '../../report/language.ts';
import { report } from '../../report/terminal.ts';
import { misplacedBlock } from '../../translate/pair.ts';
import { refreshTranslation, writeTranslation, type Look } from '../../translate/write.ts';
import { holdArchive } from '../lock.ts';
import { fileComplaint, misplacedIn } from './complaint.ts';
import { markedBlocks, namedBlocks, unknownBlocks, type MarkedBlocks } from './marked-blocks.ts';
import { languagesOfPapers } from './papers.ts';
import { today } from './today.ts';

/** Who looked at a translation, and whether that was a review of all of it. */
export interface Looked {
  readonly by?: string | undefined;
  readonly reviewed: boolean;
}

/** Says of each file that its blocks, or those that are named (`FILE#p3`), are of their source as it stands, and puts in what lacks; of a review also who answers for it. Gives the exit code. */
export async function refreshFiles(names: readonly string[], { by = '', reviewed }: Looked): Promise<number> {
  const named = namedBlocks(names);
  if (reviewed && named.some(({ blocks }) => blocks !== null)) {
    console.error(say(PARTLY_REVIEWED));
    return 1;
  }
  if (reviewed && by.trim() === '') {
    console.error(say(UNSIGNED));
    return 1;
  }
  await holdArchive('translate');
  const languages = languagesOfPapers();
  const complaints: VFile[] = [];
  let refreshed = 0;
  for (const { given, blocks } of named) {
    const path = relative('.', given).split(sep).join('/');
    const [, language = ''] = /^content\/([^/]+)\//u.exec(path) ?? [];
    const pair = readPairs(language, languages).find((each) => each.path === path);
    const look = { date: today(), reviewer: reviewed ? by.trim() : null, blocks };
    const problem = pair ? refresh(pair, look) : unknown(given);
    if (problem) complaints.push(problem);
    else refreshed += 1;
  }
  return report(complaints, {
    'zh-CN': `${refreshed} 个译文文件已与现在的原文对上`,
    en: `${count(refreshed, 'translation is', 'translations are')} of its source as it stands now`,
  });
}

const UNSIGNED = {
  'zh-CN': '`--reviewed` 还须写明由谁审阅：`--by 姓名`',
  en: 'Unexpected `--reviewed` alone, expected who reviewed it, too: `--by NAME`',
};

const PARTLY_REVIEWED = {
  'zh-CN': '`--reviewed` 指整篇已审：文件名后不加段号',
  en: 'Unexpected block beside `--reviewed`, expected files alone: a review is of all of a text',
};

function refresh({ source, path, target }: PairOfFiles, look: Look): VFile | null {
  if (!target) return unknown(path);
  if (!source.value) return source.file;
  if (!target.value) return target.file;
  const misplaced = misplacedBlock({ source: source.value, target: target.value });
  // It has no place in the file that is written, and would be lost.
  if (misplaced !== null) return fileComplaint(path, misplacedIn(misplaced));
  const pair = { source: source.value, target: target.value };
  const marked = markedBlocks(pair, look.blocks ?? null);
  if (marked.unknown.length > 0) return fileComplaint(path, unknownBlocks(marked.unknown));
  const refreshed = refreshTranslation(source.value, target.value, look);
  const { data, text } = refreshed;
  try {
    // A file of which all is current stays as its translator set it, with its day.
    if (refreshed !== target.value)
      replaceFile(path, withStandingComments(path, writeTranslation(data, text.body)));
    tellMarked(path, marked);
    return null;
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    target.file.messages.push(error);
    return target.file;
  }
}

/** Says which blocks were marked: whoever runs this answers for each of them. */
function tellMarked(path: string, { stale, added }: MarkedBlocks): void {
  if (stale.length > 0)
    console.log(
      say({
        'zh-CN': `${path}：${stale.join('、')} 记为与现在的原文相符`,
        en: `${path}: ${stale.join(', ')} marked as of the source as it stands`,
      }),
    );
  if (added.length > 0)
    console.log(
      say({
        'zh-CN': `${path}：${added.join('、')} 待译，暂为原文`,
        en: `${path}: ${added.join(', ')} to be translated, in the words of the source`,
      }),
    );
}

function unknown(path: string): VFile {
  const file = new VFile({ path });
  file.messages.push(
    new Message({
      ruleId: 'translate-unknown-file',
      reason: {
        'zh-CN': '不是某一篇的译文文件',
        en: 'Unexpected file, expected the translation of a document that is split',
      },
      note: {
        'zh-CN': '写译文的路径，如 `content/en/qdrb/2021-11-19/t1-03.mdx`。',
        en: 'Give the path of a translation, such as `content/en/qdrb/2021-11-19/t1-03.mdx`.',
      },
      fatal: true,
    }),
  );
  return file;
}

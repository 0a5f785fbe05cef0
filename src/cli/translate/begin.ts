/** Files for translations that are to be begun. */
import { existsSync } from 'node:fs';
import { VFile } from 'vfile';
import { replaceFile } from '../../files/replace.ts';
import { readPairs, type PairOfFiles } from '../../files/translation-files.ts';
import { count } from '../../i18n/plural.ts';
import { Message } from '../../model/message.ts';
import { report } from '../../report/terminal.ts';
import { alignedBlocks } from '../../translate/pair.ts';
import { beginTranslation, MACHINE, writeTranslation } from '../../translate/write.ts';
import { holdArchive } from '../lock.ts';
import { languagesOfPapers } from './papers.ts';
import { today } from './today.ts';

/** Writes a file with every block in its place for each document that is named, or of an issue that is; gives the exit code. Files that are there stay as they are, and are told. */
export async function beginFiles(
  language: string,
  names: readonly string[],
  by: string | undefined,
): Promise<number> {
  await holdArchive('translate');
  const pairs = readPairs(language, languagesOfPapers());
  const complaints: VFile[] = [];
  let begun = 0;
  for (const name of names) {
    const found = pairs.filter(
      ({ source: { file } }) => file.path === name || file.path.startsWith(`${name}/`),
    );
    if (found.length === 0) complaints.push(complaint(name, UNKNOWN_DOCUMENT));
    // Of a whole issue only what has text, and is not there yet, is begun.
    const wanted =
      found.length > 1 ? found.filter((pair) => !existsSync(pair.path) && isTranslatable(pair)) : found;
    for (const pair of wanted) {
      const file = begin(pair, language, by);
      if (file === null) begun += 1;
      else complaints.push(file);
    }
  }
  return report(complaints, {
    'zh-CN': `新建 ${begun} 个译文文件，各段仍是原文：逐段译出即可`,
    en: `${count(begun, 'file', 'files')} begun, with every block in the words of its source: write each anew`,
  });
}

/** Tells whether a document has anything to translate: the page of a paper may be no more than its articles. One that can't be read has, so that it is told. */
function isTranslatable({ source }: Pick<PairOfFiles, 'source'>): boolean {
  return source.value === null || alignedBlocks({ source: source.value, target: null }).length > 0;
}

/** Gives `null` where the file was written, else the file with the message that says why not. */
function begin(
  { source, path, target }: PairOfFiles,
  language: string,
  by: string | undefined,
): VFile | null {
  if (target && !target.value) return target.file;
  if (target) return complaint(path, STANDING);
  if (!source.value) return source.file;
  if (!isTranslatable({ source })) return complaint(path, NO_BLOCKS);
  const begun = beginTranslation(source.value, language, {
    status: 'machine',
    by: by ?? MACHINE,
    date: today(),
  });
  try {
    replaceFile(path, writeTranslation(begun.data, begun.text.body));
    return null;
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    const file = new VFile({ path });
    file.messages.push(error);
    return file;
  }
}

const UNKNOWN_DOCUMENT = {
  ruleId: 'translate-unknown',
  reason: { 'zh-CN': '没有这一篇', en: 'Unexpected name, expected that of a document that is split' },
  note: {
    'zh-CN': '写作 报纸/期号/篇名，如 `qdrb/2021-11-19/t1-03`；`npm run translate -- status` 列出所有篇名。',
    en: 'Write it as PAPER/ISSUE/NAME, such as `qdrb/2021-11-19/t1-03`; `npm run translate -- status` lists all.',
  },
} as const;

const STANDING = {
  ruleId: 'translate-standing',
  reason: {
    'zh-CN': '译文文件已在，未改动',
    en: 'Unexpected translation, expected none yet; it was left as it is',
  },
  note: {
    'zh-CN': '在其中接着译；原文有变或缺段时，核对后运行 `npm run translate -- refresh`。',
    en: 'Go on in it; where its source changed or blocks lack, look at them, then run `npm run translate -- refresh`.',
  },
} as const;

const NO_BLOCKS = {
  ruleId: 'translate-no-text',
  reason: {
    'zh-CN': '这一版除各篇之外没有文字，没有新建译文文件',
    en: 'Unexpected page without text of its own, expected one with blocks; no file was begun',
  },
  note: {
    'zh-CN': '没有可译的：各篇另有文件，版名由报纸的记录给出。',
    en: 'There is nothing to translate: its articles have files of their own, and its name comes from records.',
  },
} as const;

function complaint(
  path: string,
  finding: typeof UNKNOWN_DOCUMENT | typeof STANDING | typeof NO_BLOCKS,
): VFile {
  const file = new VFile({ path });
  file.messages.push(new Message({ ...finding, fatal: true }));
  return file;
}

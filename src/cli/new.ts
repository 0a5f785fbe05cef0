/**
 * `npm run new -- FILE`: puts a received text into `seeds/`, writes the `.yaml` beside it (and the paper's,
 * when it is new), and says what to do next. Asks at a terminal; flags answer without one.
 */
import { existsSync, globSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { VFile } from 'vfile';
import { emitYaml } from '../split/emit/yaml.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { LOCALES } from '../model/language.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { inOwnLanguage } from '../model/seed.ts';
import type { Identity } from '../split/parse/index.ts';
import { decodeSource, doubtsOf, isDoubtful, parseIdentity } from '../split/parse/index.ts';
import { readArguments } from './arguments.ts';
import { INTERRUPTED } from './interrupt.ts';
import { holdArchive } from './lock.ts';
import { doubtLines, doubtWords } from '../report/doubts.ts';
import { say } from '../report/language.ts';
import { inspectFile } from './inspect-file.ts';
import type { Interview } from './new-questions.ts';
import * as ask from './new-questions.ts';
import { recordOf, recordText } from '../files/record-seed.ts';
import { readPaper } from '../files/read-seed.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { replaceFile } from '../files/replace.ts';
import { unreadable } from '../files/seed-messages.ts';
import { report } from '../report/terminal.ts';
import { issueName, formatSeedName } from '../files/seed-name.ts';
import { SEEDS_FOLDER } from '../files/seeds.ts';

const textOption = { type: 'string' } as const;
const { values, positionals } = readArguments(
  {
    ...Object.fromEntries(ask.FLAGS.map((flag) => [flag, textOption])),
    number: textOption,
    single: { type: 'boolean', default: false },
  },
  {
    'zh-CN': '用法：npm run new -- 文件 [--paper 代号 --date 日期 …]，见 README“加入一期”',
    en: 'Usage: npm run new -- FILE [--paper ALIAS --date DATE …]; see README, “Add an issue”',
  },
);
const { single, number = '1' } = values;
const flags = Object.fromEntries(
  Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
);
const source = new VFile({ path: positionals[0] ?? 'npm run new' });
const talk = ask.interview(flags);
try {
  await addIssue(source.path, talk);
} catch (error) {
  if (error instanceof Message) {
    source.messages.push(error);
    process.exitCode = report([source], { 'zh-CN': '', en: '' });
  } else if (error instanceof Error && error.name === 'AbortError') {
    // Ctrl-C or Ctrl-D at a question.
    console.error(say({ 'zh-CN': '\n已中断；什么也没有写。', en: '\nInterrupted; nothing was written.' }));
    process.exitCode = INTERRUPTED;
  } else throw error;
} finally {
  talk.end();
}

/** What a text says of itself. */
type FromText = Identity & { readonly text: string };

async function addIssue(path: string, { answer }: Interview): Promise<void> {
  const ofDay = numberOfIssue(number);
  if (positionals.length !== 1 || !existsSync(path)) throw noFile();
  const bytes = readReceived(path);
  const { text: received } = decodeSource(bytes);
  const told: FromText = { ...parseIdentity(received), text: received };
  const papers = knownPapers();
  const paper = await answer({ ...ask.PAPER, offer: papers.find(({ name }) => name === told.paper)?.alias });
  const date = await answer({ ...ask.DATE, offer: told.date ?? undefined });
  const issue = issueName(date, ofDay);
  const name = formatSeedName({ publication: paper, issue });
  const target = join(SEEDS_FOLDER, `${name}.txt`);
  // Not while somebody answers, which may take long.
  await holdArchive('new');
  const recorded = join(SEEDS_FOLDER, `${name}.yaml`);
  if (existsSync(recorded) || (existsSync(target) && resolve(target) !== resolve(path)))
    throw secondIssue(target);

  const created: string[] = [];
  if (!papers.some(({ alias }) => alias === paper)) created.push(await addPaper(paper, told, answer));
  if (resolve(dirname(path)) === resolve(SEEDS_FOLDER)) renameSync(path, target);
  else replaceFile(target, bytes);
  const record = recordOf(paper, issue, basename(path), bytes);
  replaceFile(recorded, recordText(single ? { ...record, pages: 'single' } : record));
  created.push(target, recorded);
  tellCreated(created, told.date !== null || single);
  tellNext(target, bytes, `${paper}/${issue}`);
}

/** Says what of a text needs a look, and what comes next. */
function tellNext(target: string, bytes: Uint8Array, issue: string): void {
  const { reading } = inspectFile(target, bytes);
  const doubts = reading && doubtsOf(reading);
  if (doubts && isDoubtful(doubts))
    for (const words of [doubtWords(target, doubts), ...doubtLines(target, doubts)]) console.log(say(words));
  console.log(
    say({
      'zh-CN': `下一步：npm start 看草稿；都好了以后：npm run publish -- ${issue}`,
      en: `Next: npm start shows it as a draft; once all is right: npm run publish -- ${issue}`,
    }),
  );
}

/** Says what was written. */
function tellCreated(created: readonly string[], hasPage: boolean): void {
  for (const path of created) console.log(say({ 'zh-CN': `已写入 ${path}`, en: `Wrote ${path}` }));
  if (!hasPage)
    console.log(
      say({
        'zh-CN': '文字中没有版标：若全文只是一版，在 .yaml 中写 pages: single。',
        en: 'The text has no page marker: where all of it is one page, write pages: single into its .yaml.',
      }),
    );
}

/** Writes the file of a paper that is new; gives its path. */
async function addPaper(alias: string, told: FromText, answer: Interview['answer']): Promise<string> {
  const path = join(SEEDS_FOLDER, `${alias}.yaml`);
  const language = await answer({ ...ask.LANGUAGE, offer: ask.likelyLanguage(told.text) });
  const printed = told.paper ?? undefined;
  const own = LOCALES.find((locale) => locale === language);
  const name: Record<string, string> = {};
  for (const locale of LOCALES)
    name[locale] = await answer(locale === own ? { ...ask.NAME[locale], offer: printed } : ask.NAME[locale]);
  if (!own) name[language] = await answer({ ...ask.PRINTED_NAME, offer: printed });
  const rights: Record<string, string> = {};
  for (const locale of LOCALES) rights[locale] = await answer(ask.RIGHTS[locale]);
  const comment = '# The paper. Names and notices in the interface languages; what is unknown is left out.\n';
  replaceFile(path, `${comment}${emitYaml({ format: FILE_FORMATS.paper, alias, name, language, rights })}\n`);
  return path;
}

/** Gives the papers of the archive by their printed names. */
function knownPapers(): { alias: string; name: string }[] {
  return globSync('*.yaml', { cwd: SEEDS_FOLDER })
    .map((file) => basename(file, '.yaml'))
    .filter((alias) => !alias.includes('-'))
    .map((alias) => {
      const { value } = readPaper(SEEDS_FOLDER, alias);
      return { alias, name: value ? inOwnLanguage(value.name, value) : '' };
    });
}

function readReceived(path: string): Uint8Array {
  try {
    return readPlainFile(path);
  } catch (error) {
    throw unreadable(error);
  }
}

/** Gives the number of an issue of its day. Throws a `Message` where it is none. */
function numberOfIssue(given: string): number {
  if (/^[1-9]\d{0,2}$/u.test(given)) return Number(given);
  throw refusal('new-flag', {
    reason: {
      'zh-CN': `\`--number ${given}\` 应为当日第几期，从 1 到 999`,
      en: `Unexpected \`--number ${given}\`, expected which issue of its day it is, from 1 to 999`,
    },
    note: { 'zh-CN': '例如当日第二期：`--number 2`。', en: 'For the second issue of a day: `--number 2`.' },
  });
}

function noFile(): Message {
  return refusal('new-file', {
    reason: {
      'zh-CN': '没有这个文件，应给出一个收到的文字文件',
      en: 'Unexpected missing file, expected that of a received text',
    },
    note: {
      'zh-CN': '例如：`npm run new -- ~/下载/报纸.txt`。',
      en: 'For example: `npm run new -- ~/Downloads/issue.txt`.',
    },
  });
}

function secondIssue(target: string): Message {
  return refusal('new-twice', {
    reason: {
      'zh-CN': `\`${target}\` 已经在那里，应是还没有的一期`,
      en: `Unexpected second text, expected an issue that is not there yet: \`${target}\` is`,
    },
    note: {
      'zh-CN': '若是当日第二期，加上 `--number 2`；若要换新，先删去原来的文字和它的 `.yaml`。',
      en: 'For a second issue of that day, add `--number 2`; to replace it, take the old text and its `.yaml` away first.',
    },
  });
}

function refusal(ruleId: string, words: { reason: Words; note: Words }): Message {
  return new Message({ ruleId, ...words, fatal: true });
}

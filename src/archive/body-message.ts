/** What is said of a content file whose body is not in the archive's form: blocks of plain text, each on its line. */
import { BLOCK_ELEMENTS, RUN_IN_HEAD_ELEMENT } from '../model/element.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';

/** A place in a file, from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** Says why the text of a document can't be read: content is data, and nothing else in it is read, shown or run. */
export class TextError extends Error {
  readonly messages: readonly Message[];

  constructor(messages: readonly Message[]) {
    super(messages.map(String).join('\n'));
    this.name = 'TextError';
    this.messages = messages;
  }
}

const LISTED_ELEMENTS = BLOCK_ELEMENTS.map((name) => `<${name}>`).join(', ');

/** What stands where it may not → what is expected there. */
const EXPECTED_IN_BODY = {
  expression: {
    'zh-CN': '文字：内容只是数据，不作程序运行',
    en: 'text: content is data and is never run',
  },
  mark: {
    'zh-CN': '原样的文字：Markdown 的记号会改变所显示的文字',
    en: 'plain text: a mark of Markdown would change what is shown',
  },
  line: {
    'zh-CN': `每段独占一行，写在 ${LISTED_ELEMENTS} 之一中`,
    en: `each block on a line of its own, in one of ${LISTED_ELEMENTS}`,
  },
  element: {
    'zh-CN': `已知的元素：${LISTED_ELEMENTS}；举措中另有 <${RUN_IN_HEAD_ELEMENT}>`,
    en: `an element that is known: ${LISTED_ELEMENTS}, and <${RUN_IN_HEAD_ELEMENT}> in a measure`,
  },
  nesting: {
    'zh-CN': `只有文字的一段；唯有 <Measure> 中的 <${RUN_IN_HEAD_ELEMENT}> 可在段首`,
    en: `text alone in a block, but for the <${RUN_IN_HEAD_ELEMENT}> that a <Measure> begins with`,
  },
  attribute: { 'zh-CN': '仅有 `id` 一个属性', en: '`id` as its only attribute' },
  blockId: { 'zh-CN': '`p` 加数字的 id，如 `p3`', en: 'an id of `p` and a number, as in `p3`' },
  headId: { 'zh-CN': '`m` 加数字的 id，如 `m1`', en: 'an id of `m` and a number, as in `m1`' },
  newId: { 'zh-CN': '本文件中不重复的 id', en: 'an id that stands once in the file' },
  text: { 'zh-CN': '有文字的元素', en: 'text in it' },
} as const satisfies Record<string, Words>;

export type Expectation = keyof typeof EXPECTED_IN_BODY;

const MEND_BODY: Words = {
  'zh-CN':
    '正文里的 `{`、`<`、`*`、`_`、`[` 和反引号前加反斜线，其余的删去；由原文生成的文件，运行 `npm run split -- --force` 重新生成。',
  en: 'Write a backslash before `{`, `<`, `*`, `_`, `[` and backticks of the text, and take away what else is there; a file that is generated is written anew by `npm run split -- --force`.',
};

/** Gives the message that something stands where a body expects something else. */
export function outOfForm(found: string, expected: Expectation, { line, column }: FilePlace): Message {
  const shown = `\`${found.length > 40 ? `${found.slice(0, 40)}…` : found}\``;
  const words = EXPECTED_IN_BODY[expected];
  return new Message({
    ...{ ruleId: 'content-form', line, column, fatal: true },
    reason: {
      'zh-CN': `出现 ${shown}，应为${words['zh-CN']}`,
      en: `Unexpected ${shown}, expected ${words.en}`,
    },
    note: MEND_BODY,
  });
}

/** Gives the message that a body is no MDX, in the words of what reads it: `5:1: Expected a closing tag`. */
export function noMdx(error: string, { line: above }: FilePlace): Message {
  const [, line = '1', column = '1', reason = error] = /^(\d+):(\d+): ([^\n]*)/u.exec(error) ?? [];
  return new Message({
    ...{ ruleId: 'content-syntax', line: Math.max(Number(line), above), column: Number(column), fatal: true },
    reason: { 'zh-CN': `MDX 写法有误：${reason}`, en: `Unexpected MDX: ${reason}` },
    note: MEND_BODY,
  });
}

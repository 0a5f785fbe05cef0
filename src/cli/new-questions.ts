/** What `npm run new` must know, asked at a terminal or taken from flags. */
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { isLanguageTag, LANGUAGE_WORDS } from '../model/language-tag.ts';
import type { Locale } from '../model/language.ts';
import { DEFAULT_LOCALE } from '../model/language.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { ALIAS, DATE_WORDS, expectedOf } from '../model/pattern.ts';
import { letterClass, scriptsOf } from '../model/script.ts';
import { say } from '../report/language.ts';

export interface Question {
  /** Name of the flag that answers it. */
  readonly flag: string;
  readonly ask: Words;
  /** Answer to offer. */
  readonly offer?: string | undefined;
  /** Says what is expected; `null` for an answer that will do. */
  readonly refuse?: (answer: string) => Words | null;
}

export const PAPER: Question = {
  flag: 'paper',
  ask: { 'zh-CN': '报纸的别名（用在网址中，如 qdrb）', en: 'Alias of the paper, for addresses (qdrb)' },
  refuse: (answer) => (ALIAS.expression.test(answer) ? null : expectedOf(ALIAS, answer)),
};

export const DATE: Question = {
  flag: 'date',
  ask: { 'zh-CN': '日期（如 2021-11-19）', en: 'Date (2021-11-19)' },
  refuse: (answer) => (z.iso.date().safeParse(answer).success ? null : DATE_WORDS),
};

export const LANGUAGE: Question = {
  flag: 'language',
  ask: { 'zh-CN': '报纸文字的语言（如 zh-CN）', en: 'Language of the paper’s text (zh-CN)' },
  refuse: (answer) => (isLanguageTag(answer) ? null : LANGUAGE_WORDS),
};

/** Where no language of the interface is the paper's own. */
export const PRINTED_NAME: Question = {
  flag: 'name-printed',
  ask: { 'zh-CN': '报纸的原名，照报头所印', en: 'Name of the paper as it prints it' },
};

export const NAME: Readonly<Record<Locale, Question>> = {
  'zh-CN': { flag: 'name', ask: { 'zh-CN': '报纸的中文名', en: 'Name of the paper in Chinese' } },
  en: { flag: 'name-en', ask: { 'zh-CN': '报纸的英文名', en: 'Name of the paper in English' } },
};

export const RIGHTS: Readonly<Record<Locale, Question>> = {
  'zh-CN': {
    flag: 'rights',
    ask: { 'zh-CN': '权利声明（中文）', en: 'Notice of rights in Chinese' },
    offer: '报纸文字的权利归其出版者所有；此处依原样存档，供阅读、检索和引用。',
  },
  en: {
    flag: 'rights-en',
    ask: { 'zh-CN': '权利声明（英文）', en: 'Notice of rights in English' },
    offer:
      'The newspaper’s text belongs to its publisher. It is archived here as received, for reading, searching and citing.',
  },
};

/** The flags that answer all of these. */
export const FLAGS: readonly string[] = [
  ...[PAPER, DATE, LANGUAGE, PRINTED_NAME],
  ...[...Object.values(NAME), ...Object.values(RIGHTS)],
].map(({ flag }) => flag);

/** How much of a text's letters have to be those of a language to be likely in it: a paper in Chinese has some Latin ones. */
const OWN_LETTERS = 0.8;

/** Gives the default language of the interface where a text is written in its letters: any other has to be told. */
export function likelyLanguage(text: string): string | undefined {
  const own = new RegExp(`[${letterClass(scriptsOf(DEFAULT_LOCALE))}]`, 'gu');
  const [all, likely] = [/\p{L}/gu, own].map((pattern) => text.match(pattern)?.length ?? 0);
  return (likely ?? 0) > OWN_LETTERS * (all ?? 0) ? DEFAULT_LOCALE : undefined;
}

export type Answers = Readonly<Record<string, string | undefined>>;

export interface Interview {
  /** Gives the answer to a question; throws a `Message` where there is none, or none that will do. */
  readonly answer: (question: Question) => Promise<string>;
  readonly end: () => void;
}

/** Gives an interview that takes flags first, and asks for the rest where there is a terminal to ask at. */
export function interview(flags: Answers): Interview {
  const terminal =
    process.stdin.isTTY && process.stdout.isTTY
      ? createInterface({ input: process.stdin, output: process.stdout })
      : null;
  return {
    answer: async (question) => {
      const { flag, ask, offer, refuse = () => null } = question;
      const given = flags[flag];
      if (given !== undefined || !terminal) return accept(question, given ?? offer ?? '');
      for (;;) {
        const shown = offer === undefined ? '' : ` [${offer}]`;
        const answer = (await terminal.question(`${say(ask)}${shown}: `)).trim() || (offer ?? '');
        const expected = answer === '' ? ask : refuse(answer);
        if (expected === null) return answer;
        console.log(`  ${say({ 'zh-CN': '应为：', en: 'Expected: ' })}${say(expected)}`);
      }
    },
    end: () => terminal?.close(),
  };
}

function accept({ flag, ask, refuse = () => null }: Question, answer: string): string {
  const expected = answer === '' ? ask : refuse(answer);
  if (expected === null) return answer;
  throw new Message({
    ruleId: 'new-flag',
    reason:
      answer === ''
        ? {
            'zh-CN': `缺少 \`--${flag}\`：${ask['zh-CN']}`,
            en: `Unexpected end: \`--${flag}\` is missing: ${ask.en}`,
          }
        : {
            'zh-CN': `\`--${flag} ${answer}\` 应为${expected['zh-CN']}`,
            en: `Unexpected \`--${flag} ${answer}\`, expected ${expected.en}`,
          },
    note: {
      'zh-CN': `加上 \`--${flag} …\`，或在终端中运行，由它来问。`,
      en: `Add \`--${flag} …\`, or run it at a terminal, where it asks.`,
    },
    fatal: true,
  });
}

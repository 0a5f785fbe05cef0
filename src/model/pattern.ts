/** The patterns that names and digests must fit, each with the words that say so. */
import type { Words } from './message.ts';
import { expectedInsteadOf, RESERVED } from './reserved-name.ts';

export interface Pattern {
  readonly expression: RegExp;
  /** Completes 'expected …'. */
  readonly words: Words;
  /** Does so for a value that fits in all else and is refused all the same, with the reason. */
  readonly wordsFor?: (value: string) => Words | null;
}

/** A calendar day, whose pattern the schema library knows. */
export const DATE_WORDS: Words = { 'zh-CN': '日期，如 2021-11-19', en: 'a date, as in 2021-11-19' };

/** Words, and no blank. */
export const SAID: Pattern = {
  expression: /[\p{L}\p{N}]/u,
  words: { 'zh-CN': '文字，不能空白', en: 'words, and no blank' },
};

/** The alias of a paper: it stands first in every address, beside the names of the site's own folders. */
export const ALIAS: Pattern = {
  expression: new RegExp(`^(?!(?:${RESERVED})$)[a-z][a-z0-9]*$`, 'u'),
  words: { 'zh-CN': '小写字母与数字，以字母开头', en: 'lower-case letters and digits, a letter first' },
  wordsFor: expectedInsteadOf,
};

/** `2021-11-19`; a second issue of one day is `2021-11-19-2`. */
export const ISSUE: Pattern = {
  expression: /^\d{4}-\d{2}-\d{2}(?:-(?:[2-9]|[1-9]\d+))?$/u,
  words: {
    'zh-CN': '日期，当日第二期起加期次，如 2021-11-19 或 2021-11-19-2',
    en: 'a date, with a number from the second issue of a day, as in 2021-11-19 or 2021-11-19-2',
  },
};

export const SHA256: Pattern = {
  expression: /^[0-9a-f]{64}$/u,
  words: { 'zh-CN': '64 位小写十六进制数', en: '64 lower-case hexadecimal digits' },
};

/** The first eight digits of the SHA-256 of a block's text, by which a translation knows what it is of. */
export const BLOCK_DIGEST: Pattern = {
  expression: /^[0-9a-f]{8}$/u,
  words: {
    'zh-CN': '8 位小写十六进制数，即原文该段 SHA-256 的前 8 位',
    en: '8 lower-case hexadecimal digits: the first of the SHA-256 of the source block',
  },
};

export const DOCUMENT_PATH: Pattern = {
  expression: /^[a-z][a-z0-9]*\/\d{4}-\d{2}-\d{2}(?:-\d+)?\/[a-z0-9-]+$/u,
  words: {
    'zh-CN': '报纸/期/名，如 qdrb/2021-11-19/t1-03',
    en: 'paper/issue/name, as in qdrb/2021-11-19/t1-03',
  },
};

/** What opens or ends the lines of a role in a paper. */
export const MARK: Pattern = {
  expression: /^(?! )[^\p{C}]{1,6}$/u,
  words: {
    'zh-CN': '1 至 6 个字符，不以空格开头',
    en: '1 to 6 characters, no space first',
  },
};

/** A line that comes again and again, and always is the same. */
export const WHOLE_MARK: Pattern = {
  expression: /^(?! )[^\p{C}]{1,12}$/u,
  words: {
    'zh-CN': '1 至 12 个字符，不以空格开头',
    en: '1 to 12 characters, no space first',
  },
};

/** Gives the pattern with an expression, as a schema's problem names it; nothing for an unknown one. */
export function patternWith(expression: string): Pattern | undefined {
  return [ALIAS, ISSUE, SHA256, BLOCK_DIGEST, DOCUMENT_PATH, SAID, MARK, WHOLE_MARK].find(
    (pattern) => String(pattern.expression) === expression,
  );
}

/** Gives what a pattern expects in place of a value; completes 'expected …'. */
export function expectedOf({ words, wordsFor }: Pattern, value: string): Words {
  return wordsFor?.(value) ?? words;
}

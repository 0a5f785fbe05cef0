/** Names kept free of papers: each group is refused with its reason, and what papers are called is not. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FILE_FORMATS } from '../../../src/model/format.ts';
import type { Words } from '../../../src/model/message.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { ALIAS, expectedOf } from '../../../src/model/pattern.ts';
import { RESERVED_GROUPS } from '../../../src/model/reserved-name.ts';
import { publicationSchema } from '../../../src/model/seed.ts';
import { PAPER } from '../../../src/cli/new-questions.ts';

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const RESERVED = RESERVED_GROUPS.flatMap(({ names, why }) =>
  (names.kind === 'word' ? names.words : names.examples).map((name): [string, Words] => [name, why]),
);

test.each(RESERVED)('%s is refused in a record and by `npm run new`, with its reason', (name, why) => {
  const { format, alias } = publicationSchema.shape;
  const { value, messages } = parseYaml(`format: 1\nalias: ${name}\n`, z.strictObject({ format, alias }), {
    format: FILE_FORMATS.paper,
  });
  expect(value).toBeNull();
  expect(messages).toHaveLength(1);
  const reason = messages[0]?.words.reason;
  const refused = PAPER.refuse?.(name);
  for (const language of ['zh-CN', 'en'] as const) {
    expect(reason?.[language]).toContain(`\`${name}\``);
    expect(reason?.[language]).toContain(why[language]);
    expect(refused?.[language]).toContain(why[language]);
  }
});

test('every name that is promised to a part of the site or to a language is kept', () => {
  const promised = [
    ...['about', 'en', 'pagefind', 'search', 'terms', 'titles', 'registry', 'figures', 'documents'],
    ...['organisations', 'people', 'places', 'glossary', 'data', 'api', 'feeds', 'exports', 'desk'],
    ...['status', 'publish', 'ja', 'con', 'prn', 'aux', 'nul', 'zhhans', 'zhhant'],
    ...Array.from({ length: 9 }, (_, index) => [`com${index + 1}`, `lpt${index + 1}`]).flat(),
    ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)),
  ];
  expect(promised.length).toBeGreaterThan(26 * 26);
  expect(promised.filter((name) => ALIAS.expression.test(name))).toEqual([]);
});

test.each([
  'qdrb',
  'scmp',
  'nyt',
  'wsj',
  'ft1',
  'p1',
  'alarab',
  'rmrb',
  'console',
  'datatimes',
  'english',
  'com',
])('%s is free', (name) => {
  expect(ALIAS.expression.test(name)).toBe(true);
  expect(PAPER.refuse?.(name)).toBeNull();
});

test('what is written like no alias is told how one is, and no reason of a reserved name', () => {
  for (const name of ['Search', 'zh-hant', '1a', 'con$', '_astro', ''])
    expect(expectedOf(ALIAS, name)).toBe(ALIAS.words);
});

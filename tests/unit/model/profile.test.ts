/** The contract of `seeds/<paper>.profile.yaml`: what is written is read again, and each fault has its place and its words. */
import { expect, test } from 'vitest';
import { FILE_FORMATS } from '../../../src/model/format.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import type { HouseMarks } from '../../../src/model/profile.ts';
import { marksOn, profileSchema } from '../../../src/model/profile.ts';
import { emitProfile } from '../../../src/split/profile/index.ts';

const read = (text: string): ReturnType<typeof parseYaml<unknown>> =>
  parseYaml<unknown>(text, profileSchema, { format: FILE_FORMATS.profile, textOnly: true });

const said = (text: string): string[] =>
  read(text).messages.map(({ line, column, words }) => `${line}:${column} ${words.reason.en}`);

/** Gives a profile with one entry that has these lines. */
function profileText(...lines: readonly string[]): string {
  const head = ['format: 1', 'publication: demo', 'profiles:', '  - from: 2019-06-04', '    issues: 1'];
  return `${[...head, ...lines].join('\n')}\n`;
}

const marks: HouseMarks = {
  kicker: [{ is: '海边人家', article: 'begins', lines: 3, of: 3 }],
  byline: [
    { opens: '○ ', lines: 30, of: 31 },
    { ends: '"\\', lines: 3, of: 3 },
    { opens: '#', article: 'ends', lines: 4, of: 4 },
  ],
  always: ['kicker', 'deck'],
};

test('a profile that is written is read as it was', () => {
  const profiles = [
    { from: '2019-06-04', issues: 1, marks: {} },
    { from: '2020-01-01', issues: 9, marks },
  ];
  expect(read(emitProfile({ publication: 'demo', profiles })).value).toEqual({
    format: 1,
    publication: 'demo',
    profiles,
  });
  expect(read(emitProfile({ publication: 'demo', profiles: [] })).messages).toEqual([]);
});

test('an issue is read with the last entry whose day is not after its own', () => {
  const profile = {
    format: 1 as const,
    publication: 'demo',
    profiles: [
      { from: '2019-06-04', issues: 1, marks: {} },
      { from: '2020-01-01', issues: 9, marks },
    ],
  };
  expect(marksOn(profile, '2019-06-03')).toBeUndefined();
  expect(marksOn(profile, '2019-06-04')).toEqual({});
  expect(marksOn(profile, '2019-12-31')).toEqual({});
  expect(marksOn(profile, '2020-01-01')).toBe(profile.profiles[1]?.marks);
});

test.each([
  ['an unknown role', ['    marks: { masthead: [] }'], '6:24 Unexpected key `profiles.0.marks.masthead`'],
  [
    'a role that is never always marked',
    ['    marks: { always: [byline] }'],
    '6:23 Unexpected `profiles.0.marks.always.0: byline`',
  ],
  [
    'an unknown field',
    ['    marks:', '      byline:', '        - { opens: "○", lines: 3, of: 3, sure: 1 }'],
    '8:48 Unexpected key `profiles.0.marks.byline.0.sure`',
  ],
  [
    'a mark that is too long',
    ['    marks:', '      byline:', '        - { opens: "○○○○○○○", lines: 3, of: 3 }'],
    '8:20 Unexpected `profiles.0.marks.byline.0.opens: ○○○○○○○`, expected 1 to 6 characters, no space first',
  ],
  [
    'a mark in two places',
    ['    marks:', '      byline:', '        - { opens: "○", ends: "◇", lines: 3, of: 3 }'],
    'expected one of `opens`, `ends` and `is`',
  ],
  [
    'a mark in none',
    ['    marks:', '      byline:', '        - { lines: 3, of: 3 }'],
    'expected one of `opens`, `ends` and `is`',
  ],
  [
    'more lines than there are',
    ['    marks:', '      byline:', '        - { opens: "○", lines: 4, of: 3 }'],
    '8:32 Unexpected `profiles.0.marks.byline.0.lines: 4`, expected no more than `of`',
  ],
  [
    'a mark of two roles',
    [
      ...['    marks:', '      byline:', '        - { opens: "○", lines: 3, of: 3 }'],
      ...['      caption:', '        - { opens: "○", lines: 3, of: 3 }'],
    ],
    'expected each mark once: it stands above already',
  ],
  [
    'entries in the wrong order',
    ['    marks: {}', '  - from: 2019-06-04', '    issues: 2', '    marks: {}'],
    '7:11 Unexpected `profiles.1.from: 2019-06-04`, expected a later day than that of the entry above',
  ],
  ['no day', ['    marks: {}', '  - { issues: 2, marks: {} }'], '`profiles.1.from` is missing'],
])('%s is refused at its place', (_, lines, expected) => {
  const messages = said(profileText(...lines));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(expected);
});

test('a fault is told in Chinese, too', () => {
  const text = profileText('    marks:', '      byline:', '        - { opens: "○", lines: 4, of: 3 }');
  expect(read(text).messages[0]?.words.reason['zh-CN']).toBe(
    '`profiles.0.marks.byline.0.lines: 4` 应为不大于 `of` 的数',
  );
});

/** A text may be as long as it likes. */
import { expect, test } from 'vitest';
import { textOf } from '../../../src/archive/text.ts';
import { LINES_ABOVE_YAML, yamlOf } from '../../../src/archive/document-file.ts';
import { FILE_FORMATS } from '../../../src/model/format.ts';
import { frontmatterSchema } from '../../../src/model/frontmatter.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { excerpt } from '../../../src/search/query/excerpt.ts';
import { writeIndexWords } from '../../../src/search/text/index-text.ts';
import { emitIssue } from '../../../src/split/emit/index.ts';
import { proofOf } from '../../proof.ts';
import { issueOfText } from '../../issue-of-text.ts';

test('a text of more than 16 MB is read', () => {
  const long = `海滨晚报2021年11月19日第01版\n渔港新貌\n${`${'鲜货当天进城，'.repeat(20)}建成冷库三座。\n`.repeat(40_000)}`;
  expect(Buffer.byteLength(long)).toBeGreaterThan(16 * 1024 * 1024);
  const issue = issueOfText(long);
  expect(issue.pages[0].highlights[0]?.blocks).toHaveLength(40_001);
});

test.each([
  ['of one line', 1],
  ['of many lines', 5000],
])('an article of 300,000 characters, %s, is split, proved, indexed and quoted', (_, count) => {
  const sentence = '第四条规定，夜间装卸货物的单位应当提前一天申请，未经同意不得开工。'.repeat(60);
  const length = 300_000 / count;
  const line = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length - 1) + '。';
  const source = `海滨晚报2021年11月19日第01版\n海滨市港口管理条例\n${`${line}\n`.repeat(count)}`;
  const content = emitIssue(issueOfText(source), 'zh-CN');
  expect(proofOf(content, new TextEncoder().encode(source))).toEqual([]);
  const texts = content.flatMap(({ contents }) => {
    const options = { format: FILE_FORMATS.content, lineOffset: LINES_ABOVE_YAML, plain: true };
    const { value } = parseYaml(yamlOf(contents), frontmatterSchema, options);
    return value ? [textOf(value, contents)] : [];
  });
  const blocks = texts.flatMap(({ body }) => body.map(({ text }) => text));
  expect(blocks.reduce((sum, text) => sum + text.length, 0)).toBe(300_000);
  const { words } = writeIndexWords({ headline: ['海滨市港口管理条例'], runInHeads: [], blocks });
  expect(words.length).toBeGreaterThan(300_000);
  const [first = ''] = blocks;
  const occurrences = [...first.matchAll(/夜间/gu)].map(({ index }) => ({
    phrase: { characters: ['夜', '间'] as const, typed: '夜间' },
    start: index,
    end: index + 2,
    literal: true,
    written: '夜间',
  }));
  expect(excerpt(first, occurrences, 0).length).toBeGreaterThan(0);
});

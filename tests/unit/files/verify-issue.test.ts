/** Content that says otherwise than the record is told, fact by fact, at its line. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Original } from '../../../src/files/verify-record.ts';
import { verifyIssue } from '../../../src/files/verify-issue.ts';
import { emitIssue } from '../../../src/split/emit/index.ts';
import { issueOfText } from '../../issue-of-text.ts';
import { registryOf } from '../../proof.ts';

const bytes = readFileSync('tests/fixtures/a-caption-between-two-paragraphs/input.txt');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const issue = issueOfText(bytes);
const contents = emitIssue(issue, 'zh-CN');
const original: Original = {
  publication: 'demo',
  language: 'zh-CN',
  issue: '2021-11-19',
  date: '2021-11-19',
  receivedFile: 'input.txt',
  bytes,
  corrections: [],
  registry: registryOf(issue),
  split: () => contents,
};

/** Gives each difference from the record that is told, with the line of the content at which it is. */
function told(record: Partial<Original>): (readonly [line: string | undefined, reason: string])[] {
  return verifyIssue(contents, { ...original, ...record }).files.flatMap(({ path, messages }) => {
    const file = contents.find((each) => `content/zh-CN/${each.path}` === path);
    return messages
      .filter(({ ruleId }) => ruleId === 'source-record')
      .map(({ line, reason }) => [file?.contents.split('\n')[(line ?? 0) - 1]?.trim(), reason] as const);
  });
}

test('content that says what the record says has no contradiction', () => {
  expect(told({})).toEqual([]);
});

test.each<[Partial<Original>, string, string, string]>([
  [{ publication: 'other' }, 'publication: demo', 'demo', 'other'],
  [{ date: '2021-11-20' }, 'date: 2021-11-19', '2021-11-19', '2021-11-20'],
])('every file is held against %j', (record, line, found, expected) => {
  const all = told(record).filter(([at]) => at === line);
  expect(all).toHaveLength(contents.length);
  for (const [, reason] of all) expect(reason).toBe(`Unexpected \`${found}\`, expected \`${expected}\``);
});

test('a page is held against the name and the bytes of what was received', () => {
  expect(told({ receivedFile: 'other.txt' })).toEqual([
    ['file: input.txt', 'Unexpected `input.txt`, expected `other.txt`'],
  ]);
  const other = new Uint8Array([...bytes, 10]);
  const digest = createHash('sha256').update(other).digest('hex');
  expect(told({ bytes: other })).toContainEqual([
    `sha256: ${sha256}`,
    `Unexpected \`${sha256}\`, expected \`${digest}\``,
  ]);
});

/** What is promised of the splitter holds for every text of this archive. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emitIssue } from '../../../src/split/emit/index.ts';
import { sourceText } from '../../../src/verify/index.ts';
import { issueOfText } from '../../issue-of-text.ts';
import { proofOf } from '../../proof.ts';

const SEEDS = 'seeds';
const texts = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));

test('there are texts', () => {
  expect(texts.length).toBeGreaterThan(0);
});

test.each(texts)('%s: nothing lost, proved by its content, and split again to the same bytes', (name) => {
  const bytes = readFileSync(join(SEEDS, name));
  const issue = issueOfText(bytes);
  const content = emitIssue(issue, 'zh-CN');
  expect(Buffer.from(sourceText(issue)).equals(bytes)).toBe(true);
  expect(proofOf(content, bytes)).toEqual([]);
  expect(emitIssue(issueOfText(bytes), 'zh-CN')).toEqual(content);
});

/** A text may be as long as it likes. */
import { expect, test } from 'vitest';
import { issueOfText } from '../../issue-of-text.ts';

test('a text of more than 16 MB is read', () => {
  const long = `海滨晚报2021年11月19日第01版\n渔港新貌\n${`${'鲜货当天进城，'.repeat(20)}建成冷库三座。\n`.repeat(40_000)}`;
  expect(Buffer.byteLength(long)).toBeGreaterThan(16 * 1024 * 1024);
  const issue = issueOfText(long);
  expect(issue.pages[0].highlights[0]?.blocks).toHaveLength(40_001);
});

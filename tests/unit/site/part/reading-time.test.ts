/** A text's length is told in what its language is counted by. */
import { expect, test } from 'vitest';
import { formatReadingTime } from '../../../../src/site/part/reading-time.ts';

const timesOf = (text: string, count: number) => Array.from({ length: count }, () => ({ text }));

test.each([
  ['en', 'The council voted 5-2 — to postpone.', 100, ['600 words · about 3 minutes', '600词 · 约3分钟']],
  ['en', 'Yes.', 1, ['1 word · about 1 minute', '1词 · 约1分钟']],
  ['ko', '새 방파제가 완성되었다.', 238, ['714 words · about 3 minutes', '714词 · 约3分钟']],
  ['zh-CN', '建设 智慧渔港。', 100, ['700 characters · about 2 minutes', '700字 · 约2分钟']],
  ['ja', '新しい防波堤が完成', 200, ['1800 characters · about 5 minutes', '1800字 · 约5分钟']],
  ['th', 'ท่าเรือใหม่ เสร็จ', 25, ['400 characters · about 1 minute', '400字 · 约1分钟']],
])('%s: %s × %i', (language, text, count, expected) => {
  const blocks = timesOf(text, count);
  const said = (['en', 'zh-CN'] as const).map((locale) => formatReadingTime(locale, language, blocks));
  expect(said).toEqual(expected);
});

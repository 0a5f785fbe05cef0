/** Lists of what stands on the pages. */
import { expect, test } from 'vitest';
import { findContents } from '../../../../../src/split/parse/pages/contents.ts';

function linesOf(texts: readonly string[]): Parameters<typeof findContents>[0] {
  return texts.map((text, index) => ({ number: index + 1, before: '', text, after: '' }));
}

test('a guide has the lines below it that end with a page', () => {
  const text = ['今日导读', '电梯更新有了“资金池” 第02版', '小将夺金（见4版）', '', '第01版', '电梯更新有了'];
  expect(findContents(linesOf(text))).toEqual([1, 2, 3]);
});

test('headlines at the top that come again below are a list', () => {
  const heads = ['春灌提前完成', '火柴为什么不好买', '长江大桥将建成'];
  const text = [...heads, '', ...heads.flatMap((head) => [head, '正文在这里。'])];
  expect(findContents(linesOf(text))).toEqual([1, 2, 3]);
});

test('a headline that comes twice, and a word that happens to, are none', () => {
  expect(findContents(linesOf(['春灌提前完成', '正文。', '春灌提前完成', '正文。']))).toEqual([]);
  expect(findContents(linesOf(['导读', '今天的报纸讲了三件事。']))).toEqual([]);
});

import { expect, test } from 'vitest';
import { runsOf } from '../../../../src/site/print/runs.ts';

test.each([
  ['Friday 19 November 2021 · Page 特2', ['特2']],
  ['— 用“心”倾听 为“爱”商量, Qingdao Daily, Page 特2', ['用“心”倾听 为“爱”商量', '特2']],
  ['“人单合一”模式 (Page 3)', ['“人单合一”模式']],
  ['Page 01', []],
])('%s: its Chinese is marked, and no character is lost', (line, chinese) => {
  const runs = runsOf('en', line);
  expect(runs.map(({ text }) => text).join('')).toBe(line);
  expect(runs.filter(({ language }) => language).map(({ text }) => text)).toEqual(chinese);
});

test('a line of the Chinese interface is one run', () => {
  expect(runsOf('zh-CN', '特2版 · Page')).toEqual([{ text: '特2版 · Page' }]);
});

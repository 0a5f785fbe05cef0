import { expect, test } from 'vitest';
import { runsOf } from '../../../../src/site/print/runs.ts';

test.each([
  ['Friday 19 November 2021 · Page 特2', ['特2']],
  ['— 用“心”倾听 为“爱”商量, Qingdao Daily, Page 特2', ['用“心”倾听 为“爱”商量', '特2']],
  ['“人单合一”模式 (Page 3)', ['“人单合一”模式']],
  ['Page 01', []],
])('%s: its Chinese is marked, and no character is lost', (line, chinese) => {
  const runs = runsOf('en', line, 'zh-CN');
  expect(runs.map(({ text }) => text).join('')).toBe(line);
  expect(runs.filter(({ language }) => language).map(({ text }) => text)).toEqual(chinese);
});

test('a line of the Chinese interface is one run', () => {
  expect(runsOf('zh-CN', '特2版 · Page', 'zh-CN')).toEqual([{ text: '特2版 · Page' }]);
});

test.each([
  [
    'zh-CN',
    'en',
    '第A2版：Harbour & Trade',
    [
      ['第', 'A2', '版：', 'Harbour & Trade'],
      ['A2', 'Harbour & Trade'],
    ],
  ],
  ['en', 'ja', 'Page 01: 港のニュース', [['Page 01: ', '港のニュース'], ['港のニュース']]],
  ['en', 'ko', 'Page 01: 항구 소식', [['Page 01: ', '항구 소식'], ['항구 소식']]],
  ['zh-CN', 'ru', '第01版：Порт', [['第01版：', 'Порт'], ['Порт']]],
] as const)(
  'in %s, the words of a paper in %s are told by their letters: %s',
  (locale, language, line, [all, archived]) => {
    const runs = runsOf(locale, line, language);
    expect(runs.map(({ text }) => text)).toEqual(all);
    expect(runs.flatMap((run) => (run.language === language ? run.text : []))).toEqual(archived);
  },
);

test.each([
  ['en', 'en-GB', 'Page A1: Trade'],
  ['en', 'fr', 'Page A1: Économie'],
  ['zh-CN', 'ja', '第01版：経済'],
  ['en', null, 'About 版面'],
] as const)('in %s, a line that may hold words of %s stays whole: %s', (locale, language, line) => {
  expect(runsOf(locale, line, language)).toEqual([{ text: line }]);
});

import { expect, test } from 'vitest';
import { languagesWritten } from '../../../src/archive/written-language.ts';
import { readLines } from '../../site/source-truth.ts';

const TRADITIONAL = '輪船到埠 本報訊 昨日輪船到埠,載來洋布百捆,碼頭工人忙至深夜。';

test.each([
  ['zh-CN', TRADITIONAL, 'zh-Hant'],
  ['zh', TRADITIONAL, 'zh-Hant'],
  ['zh-Hans-SG', TRADITIONAL, 'zh-Hant'],
  ['zh-TW', TRADITIONAL, 'zh-TW'],
  ['zh-Hant-HK', TRADITIONAL, 'zh-Hant-HK'],
  ['ja', TRADITIONAL, 'ja'],
  // Too short to tell.
  ['zh-CN', '輪船到埠', 'zh-CN'],
  ['zh-CN', '', 'zh-CN'],
  // Old words in a Simplified text, and a name.
  ['zh-CN', '昨天展出的旧报写着“輪船到埠,載來洋布,碼頭工人忙至深夜”,说明当时港口已经发达。', 'zh-CN'],
  ['zh-CN', '鍾先生说,乾隆年间的著作覆盖了这里。', 'zh-CN'],
])('%s: %s is %s', (language, text, written) => {
  expect(languagesWritten(language, [text])).toEqual([written]);
});

const SHORT = ['漁港新貌', '第1版', '', '一月二十八日'];

test('a text that is too short to tell is written as its issue is', () => {
  expect(languagesWritten('zh-CN', [...SHORT, TRADITIONAL])).toEqual([
    ...SHORT.map(() => 'zh-Hant'),
    'zh-Hant',
  ]);
  const simplified = '本报讯 昨日轮船到埠,载来洋布百捆,码头工人忙至深夜。';
  expect(languagesWritten('zh-CN', [...SHORT, simplified])).toEqual([...SHORT.map(() => 'zh-CN'), 'zh-CN']);
  // One of an issue in both.
  expect(languagesWritten('zh-CN', [TRADITIONAL.repeat(20), '渔港新貌', '漁港新貌', simplified])).toEqual([
    'zh-Hant',
    'zh-CN',
    'zh-Hant',
    'zh-CN',
  ]);
});

test('every line of the first issue is in the language of its paper', () => {
  const lines = readLines('qdrb-2021-11-19.txt');
  for (const line of lines) expect(languagesWritten('zh-CN', [line])).toEqual(['zh-CN']);
  expect(new Set(languagesWritten('zh-CN', lines))).toEqual(new Set(['zh-CN']));
});

import { expect, test } from 'vitest';
import { languageWritten } from '../../../src/archive/written-language.ts';
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
  expect(languageWritten(language, text)).toBe(written);
});

test('every line of the first issue is in the language of its paper', () => {
  for (const line of readLines('qdrb-2021-11-19.txt')) expect(languageWritten('zh-CN', line)).toBe('zh-CN');
});

/** What a terminal would obey is written out, wherever a text or a name is quoted. */
import { expect, test } from 'vitest';
import { Message } from '../../../src/model/message.ts';
import { formatMessage } from '../../../src/report/terminal.ts';
import { visible, visibleJson } from '../../../src/report/visible.ts';

test.each([
  ['\u001B[31m', '\\u001B[31m'],
  ['\u009B2J', '\\u009B2J'],
  ['\u202E倒\u202C', '\\u202E倒\\u202C'],
  ['\u2066甲\u2069', '\\u2066甲\\u2069'],
  ['一\r二\u0007\u0008\u007F\0', '一\\u000D二\\u0007\\u0008\\u007F\\u0000'],
  ['一\u2028二', '一\\u2028二'],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('text of papers is shown as it is', () => {
  const text = '“四新”经济　95.1%\n\t𠮷é';
  expect(visible(text)).toBe(text);
});

test('JSON says the same to programs, and tells a terminal nothing', () => {
  const value = { text: '\u001B]0;x\u0007\u009B\u202E' };
  const json = visibleJson(value);
  expect(json).toMatch(/^[\n\x20-\x7E]*$/u);
  expect(JSON.parse(json)).toEqual(value);
});

test('a message hides nothing of a name or of a text that it quotes', () => {
  const words = { 'zh-CN': '\u001B[2J', en: '\u001B[2J' };
  const message = new Message({ ruleId: 'rule', reason: words, note: words, fatal: true });
  expect(formatMessage('a\nb\u202E.txt', message, 'en')).toBe(
    'a\\nb\\u202E.txt error: \\u001B[2J [rule]\n  \\u001B[2J',
  );
});

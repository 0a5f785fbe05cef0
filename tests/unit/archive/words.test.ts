import { expect, test } from 'vitest';
import { LOCALES, localeOf, messagesOf } from '../../../src/i18n/index.ts';
import { formatIssue } from '../../../src/archive/trail.ts';

/** What words made by functions are made of: days, numbers, names. */
const GIVEN = ['2021-11-19', '2021-11-20', '3', '4'];
const second = { issue: '2021-11-19-2', date: '2021-11-19' };

test('a Sunday keeps its name', () => {
  expect(messagesOf('zh-CN').date('2022-10-02')).toBe('2022年10月2日 星期日');
  expect(messagesOf('zh-CN').dateOfYear('2022-10-02')).toBe('10月2日 星期日');
});

test('dates carry their weekday and have no time zone', () => {
  expect(messagesOf('zh-CN').date('2021-11-19')).toBe('2021年11月19日 星期五');
  expect(messagesOf('en').date('2021-01-03')).toBe('Sunday 3 January 2021');
});

test('several days are told as the first and what differs in the last', () => {
  const [zh, en] = [messagesOf('zh-CN'), messagesOf('en')];
  expect(zh.date('2021-11-19', '2021-11-20')).toBe('2021年11月19日 星期五至20日 星期六');
  expect(zh.day('2021-11-30', '2021-12-01')).toBe('2021年11月30日至12月1日');
  expect(zh.day('2021-12-31', '2022-01-01')).toBe('2021年12月31日至2022年1月1日');
  expect(zh.dayOfYear('2021-11-19', '2021-11-20')).toBe('11月19日至20日');
  expect(en.date('2021-11-19', '2021-11-20')).toBe('Friday 19 – Saturday 20 November 2021');
  expect(en.day('2021-11-19', '2021-11-20')).toBe('19–20 November 2021');
  expect(en.day('2021-11-30', '2021-12-01')).toBe('30 November – 1 December 2021');
  expect(en.day('2021-12-31', '2022-01-01')).toBe('31 December 2021 – 1 January 2022');
  expect(en.dateOfYear('2021-11-30', '2021-12-01')).toBe('Tuesday 30 November – Wednesday 1 December');
});

test('a second issue of a day says so', () => {
  expect(formatIssue('zh-CN', second)).toBe('2021年11月19日 星期五 · 当日第2期');
  expect(formatIssue('en', second)).toBe('Friday 19 November 2021 · issue 2 of that day');
});

test('the steps of a place are parted as in each language', () => {
  const steps = ['Qingdao Daily', 'Friday 19 November 2021'];
  expect(messagesOf('en').inOneLine(...steps)).toBe('Qingdao Daily, Friday 19 November 2021');
  expect(messagesOf('zh-CN').inOneLine('青岛日报', '2021年11月19日')).toBe('青岛日报 2021年11月19日');
});

test('pages are called as in print', () => {
  const { pageLabel } = messagesOf('zh-CN');
  expect(['特1', '01', 'A1', '04-05'].map((label) => pageLabel(label))).toEqual([
    '特1版',
    '第01版',
    'A1版',
    '第04-05版',
  ]);
  expect(['一', '四、五', '头版', '封面', '特一'].map((label) => pageLabel(label))).toEqual([
    ...['第一版', '第四、五版', '头版', '封面', '特一版'],
  ]);
  expect(
    ['二张第五', '一張', 'B叠03', '号外', '号外一', '中缝', '2、3版中缝'].map((label) => pageLabel(label)),
  ).toEqual([...['第二张第五版', '第一張', 'B叠03版', '号外', '号外一版', '中缝', '第2、3版中缝']]);
  expect(messagesOf('en').pageLabel('头版')).toBe('头版');
  expect(pageLabel('01', '要闻')).toBe('第01版：要闻');
  expect(messagesOf('en').pageLabel('01', '要闻')).toBe('Page 01: 要闻');
  const english = ['特1', '增2', '特刊3', '特1-特2', '特1、2', '特一', 'A1'];
  expect(english.map((label) => messagesOf('en').pageLabel(label))).toEqual([
    ...['Special page 1', 'Extra page 2', 'Special page 3', 'Special pages 1-2', 'Special pages 1, 2'],
    ...['Page 特一', 'Page A1'],
  ]);
});

test('English counts know one from many', () => {
  const { count } = messagesOf('en');
  expect([count.measures(1), count.measures(0), count.pages(2)]).toEqual([
    '1 measure',
    '0 measures',
    '2 pages',
  ]);
});

test('an address without a language is Chinese', () => {
  expect([undefined, 'en', 'qdrb'].map(localeOf)).toEqual(['zh-CN', 'en', 'zh-CN']);
});

test.each(LOCALES)('no word of the interface is empty in %s, those made by functions included', (locale) => {
  const words = wordsOf(messagesOf(locale));
  expect(words.length).toBeGreaterThan(50);
  expect(words.filter(({ text }) => text.trim() === '' || /undefined|NaN|\[object/u.test(text))).toEqual([]);
});

test.each(LOCALES)('what a narrow bar calls the settings is the end of their name in %s', (locale) => {
  const { whole, narrow } = messagesOf(locale).display.summary;
  expect(whole.endsWith(narrow)).toBe(true);
});

test('no word of the English interface is Chinese, but the name of that language', () => {
  const chinese = wordsOf(messagesOf('en')).filter(({ text }) => /\p{Script=Han}/u.test(text));
  expect(chinese).toEqual([]);
});

/** Gives every word of an interface by its key; functions are called with a date, which also reads as a number. */
function wordsOf(words: object, path = ''): { key: string; text: string }[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const key = `${path}${name}`;
    if (typeof value === 'object' && value !== null) return wordsOf(value, `${key}.`);
    const made: unknown =
      typeof value === 'function' ? (value as (...given: unknown[]) => unknown)(...GIVEN) : value;
    if (typeof made !== 'string') throw new Error(`${key} is no word: ${JSON.stringify(made)}`);
    return [{ key, text: made }];
  });
}

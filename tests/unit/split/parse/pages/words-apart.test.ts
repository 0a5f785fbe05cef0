/** Fields that stand apart: those of a page, and those of other things that are called alike. */
import { expect, test } from 'vitest';
import { checkIssue } from '../../../../../src/split/check/index.ts';
import { decodeSource, DOUBTFUL, readIssue } from '../../../../../src/split/parse/index.ts';
import { issueOfText } from '../../../../issue-of-text.ts';
import { FIELDS_OF_OTHERS, FIELDS_OF_PAGES, ONE_FIELD_OF_OTHERS } from './words-apart.ts';

const ARTICLE = '渔港新貌\n本报讯 建成冷库3座,渔船进出一目了然,昼夜有人值守,全港都已点灯。\n';

/** What a paper prints before and behind the labels of its pages. */
const FORMS = [
  ['', ''],
  ['海滨晚报2021年11月19日', ''],
  ['2022年5月1日 ', ''],
  ['', ' 要闻 2022年5月1日 星期日'],
  ['', ' 渔乡 2022年5月1日'],
] as const;

interface OpenedPage {
  readonly label: string;
  readonly line: number;
  readonly confidence: number;
}

/** Gives the pages that the lines of a text open. */
function openedBy(text: string): OpenedPage[] {
  const { issue, pages } = readIssue({
    ...{ publication: 'demo', issue: '2021-11-19', date: '2021-11-19' },
    received: { seed: 'demo-2021-11-19.txt', file: 'input.txt', sha256: '0'.repeat(64) },
    ...decodeSource(new TextEncoder().encode(text)),
  });
  return issue.pages.flatMap(({ label, marker }, index) => {
    const { confidence } = pages[index]?.decision ?? { confidence: 0 };
    return marker ? [{ label, line: marker.line, confidence }] : [];
  });
}

/** Gives a text with an article below each line. */
function articlesBelow(...lines: readonly string[]): string {
  return lines
    .map((line, index) => `${line}\n${ARTICLE.replaceAll('港', '港湾河'.charAt(index))}`)
    .join('\n');
}

/** Gives the page that a line opens between two pages of each form. */
function openedAmong(line: string): (OpenedPage | undefined)[] {
  return FORMS.map(([before, behind]) =>
    openedBy(articlesBelow(`${before}第1版${behind}`, line, `${before}第2版${behind}`)).find(
      (page) => page.line === 5,
    ),
  );
}

test.each(FIELDS_OF_OTHERS)('%s opens no page among pages, and is doubtful at the top', (line) => {
  expect(openedAmong(line)).toEqual(FORMS.map(() => undefined));
  expect(openedBy(articlesBelow(line)).every(({ confidence }) => confidence < DOUBTFUL)).toBe(true);
});

test.each(ONE_FIELD_OF_OTHERS)('%s is never sure', (line) => {
  const opened = [...openedAmong(line), ...openedBy(articlesBelow(line))];
  expect(opened.every((page) => page === undefined || page.confidence < 0.9)).toBe(true);
});

test.each(Object.entries(FIELDS_OF_PAGES))('%s opens its page', (line, label) => {
  const next = (text: string): string =>
    text.replace(
      label,
      label.replace(/\d+/u, (number) => String(Number(number) + 1).padStart(number.length, '0')),
    );
  const labels = (text: string): string[] => openedBy(text).map((page) => page.label);
  expect(labels(articlesBelow(line))).toEqual([label]);
  expect(labels(`海滨晚报\n2021年11月19日 星期五\n${articlesBelow(line)}`)).toEqual([label]);
  expect(labels(articlesBelow(line, next(line)))).toEqual([label, next(label)]);
});

test('a section that no other paper has is as sure as the pages around it, and less out of their order', () => {
  const confidences = (...lines: readonly string[]): number[] =>
    openedBy(articlesBelow(...lines)).map(({ confidence }) => confidence);
  expect(confidences('第1版 要闻', '第2版 海风', '第3版 体育')).toEqual([0.9, 0.9, 0.9]);
  expect(confidences('第1版 要闻', '第5版 海风', '第2版 体育')).toEqual([0.9, 0.65, 0.9]);
  expect(confidences('第1版 要闻', '第5版 海风', '第8版 体育')).toEqual([0.9, 0.8, 0.9]);
  expect(confidences('第5版 海风 2021年11月19日')).toEqual([0.8]);
});

test('what opens no page for its words is reported', () => {
  const issue = issueOfText(articlesBelow('第1版 要闻', '第5版 人民币 2021年11月19日 发行', '第2版 体育'));
  expect(checkIssue(issue).map(({ ruleId }) => ruleId)).toContain('marker-unread');
});

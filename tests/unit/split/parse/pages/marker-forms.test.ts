/** Markers with all that papers print beside a page's label, and prose that only looks like them. */
import { expect, test } from 'vitest';
import { checkIssue } from '../../../../../src/split/check/index.ts';
import { decodeSource, parseIdentity, readIssue } from '../../../../../src/split/parse/index.ts';
import { issueOfText } from '../../../../issue-of-text.ts';
import { LABEL_AND_DAY, THINGS_CALLED_LIKE_PAGES } from './day-behind-label.ts';
import { LOOK_ALIKES, MARKER_FORMS } from './marker-forms.ts';

const ARTICLE = '渔港新貌\n本报讯 建成冷库3座,渔船进出一目了然,昼夜有人值守,全港都已点灯。\n';

/** Gives what a line gives as a marker, as the tables write it. */
function givenBy(line: string): string {
  const text = `${line}\n${ARTICLE}`;
  const [{ label, slug, marker }, ...more] = issueOfText(text).pages;
  expect(more).toEqual([]);
  const { paper, date, until } = parseIdentity(text);
  const days = [date, until].filter((day) => day !== null).join('/');
  const glued = line.slice(marker?.text.length ?? 0);
  return [label, slug, paper ?? '', days, marker?.section ?? '', glued].join(' | ').replace(/[\s|]+$/u, '');
}

test.each(Object.entries({ ...MARKER_FORMS, ...LABEL_AND_DAY }))('%s', (line, gives) => {
  expect(givenBy(line)).toBe(gives);
});

test.each(LOOK_ALIKES)('%s opens no page', (line) => {
  expect(issueOfText(`第1版\n${ARTICLE}\n${line}\n${ARTICLE}`).pages).toHaveLength(1);
});

test.each(THINGS_CALLED_LIKE_PAGES)('%s opens no page anywhere', (line) => {
  const letter = /^[A-Z]/u.exec(line)?.[0] ?? 'A';
  expect(issueOfText(`${line}\n${ARTICLE}`).pages[0].marker).toBeNull();
  for (const paper of ['', '海滨晚报2021年11月19日', '2022年5月1日', '2022年5月1日 ']) {
    const { pages } = issueOfText(withArticles([`${paper}${letter}01版`, line, `${paper}${letter}02版`]));
    expect(pages.map(({ label }) => label)).toEqual([`${letter}01`, `${letter}02`]);
  }
});

test.each([
  ['trains of one day', ['G1次列车2022年5月1日停运', 'G2次列车2022年5月1日停运']],
  ['roads of one day', ['2022年5月1日G15高速封闭', '2022年5月1日G22高速封闭']],
  ['an aircraft and a road', ['C919 2022年5月1日', 'A12 2022年5月1日']],
])('%s are no pages', (_, lines) => {
  expect(issueOfText(withArticles(['第1版', ...lines])).pages.map(({ label }) => label)).toEqual(['1']);
});

test('letters and a number beside a day alone are told by others of their letters, and doubtful at the top', () => {
  expect(opened('A12 乐活 2021年11月19日', 'A13 2021年11月19日')).toEqual(['A12 0.99', 'A13 0.99']);
  expect(opened('A12 乐活 2021年11月19日')).toEqual(['A12 0.65']);
  expect(opened('A02乐活2021-11-19星期五', 'A04风尚2021-11-19星期五')).toEqual(['A02 0.8', 'A04 0.8']);
});

/** Gives a text with an article below each line. */
function withArticles(lines: readonly string[]): string {
  return lines
    .map((line, index) => `${line}\n${ARTICLE.replaceAll('港', '港湾河'.charAt(index))}`)
    .join('\n');
}

/** Gives the labels of the pages that lines open, with how sure each is. */
function opened(...lines: readonly string[]): string[] {
  const { issue, pages } = readIssue({
    ...{ publication: 'demo', issue: '2021-11-19', date: '2021-11-19' },
    received: { seed: 'demo-2021-11-19.txt', file: 'input.txt', sha256: '0'.repeat(64) },
    ...decodeSource(new TextEncoder().encode(withArticles(lines))),
  });
  return issue.pages.map(({ label }, index) => `${label} ${pages[index]?.decision.confidence}`);
}

test('words that are joined to a label are told by others like it', () => {
  expect(opened('2021年11月19日第1版冷库建成', '2021年11月19日第2版旧巷新生')).toEqual(['1 0.8', '2 0.8']);
  expect(opened('2021年11月19日第1版', '2021年11月19日第2版旧巷新生')).toEqual(['1 0.99', '2 0.65']);
  expect(opened('2021年11月19日第1版冷库建成')).toEqual(['1 0.65']);
});

test.each([
  ['another form', ['海滨晚报2021年11月19日01版', '2021年11月19日第二版图书上市']],
  ['another day', ['2021年11月19日第一版', '2021年11月18日第二版图书上市']],
  ['several days', ['2021年11月19日第一版', '2021年11月19-20日第二版图书上市']],
  ['white space', ['2021年11月19日 第一版', '2021年11月19日第二版图书上市']],
  ['no next page', ['2021年11月19日第一版', '2021年11月19日第七版药典']],
  [
    'a page that stands elsewhere',
    ['2021年11月19日第一版', '2021年11月19日第二版', '2021年11月19日第一版图书'],
  ],
])('%s bears no sentence out, which is reported', (_, lines) => {
  const issue = issueOfText(withArticles(lines));
  expect(issue.pages).toHaveLength(lines.length - 1);
  expect(checkIssue(issue).map(({ ruleId }) => ruleId)).toContain('marker-unread');
});

test('a short word is a section where others of the text have theirs so', () => {
  const { pages } = issueOfText(
    withArticles(['海滨晚报2021年11月19日01版要闻', '海滨晚报2021年11月19日02版风尚']),
  );
  expect(pages.map(({ marker }) => marker?.section)).toEqual(['要闻', '风尚']);
});

test('pages of several sheets have a name each', () => {
  const lines = ['第一张第二版', '第二张第二版', '第二张第三版'];
  expect(issueOfText(withArticles(lines)).pages.map(({ slug }) => slug)).toEqual([
    'sheet1-2',
    'sheet2-2',
    'sheet2-3',
  ]);
  const parts = ['A叠03版', 'B叠03版', 'B叠第四版'];
  expect(issueOfText(withArticles(parts)).pages.map(({ slug }) => slug)).toEqual(['a03', 'b03', 'b4']);
  const sheets = issueOfText(withArticles(['第一張', '第二張', '第三張']));
  expect(sheets.pages.map(({ slug }) => slug)).toEqual(['sheet1', 'sheet2', 'sheet3']);
  expect(checkIssue(sheets)).toEqual([]);
});

/** Markers with days of every form: their leftovers are no section, and several days are those of the issue. */
import { expect, test } from 'vitest';
import type { Issue } from '../../../../../src/model/issue.ts';
import { checkIssue } from '../../../../../src/split/check/index.ts';
import { emitIssue } from '../../../../../src/split/emit/index.ts';
import { decodeSource, parseIdentity, readIssue } from '../../../../../src/split/parse/index.ts';
import { proofOf } from '../../../../proof.ts';
import { issueOfText } from '../../../../issue-of-text.ts';

const ARTICLE = '渔港新貌\n本报讯 建成冷库3座,渔船进出一目了然,昼夜有人值守,全港都已点灯。\n';

test.each([
  ['海滨晚报 民国廿六年七月八日 第01版', '1937-07-08'],
  ['海滨晚报民国卅七年五月四日第一版', '1948-05-04'],
  ['海濱晚報 中華民國三十七年五月四號 星期二 第一版', '1948-05-04'],
  ['海滨晚报２０２１－１１－１９第０１版', '2021-11-19'],
  ['海滨晚报20211119第01版', '2021-11-19'],
  ['海滨晚报 20211119 A01', '2021-11-19'],
  ['20211119海滨晚报01版', '2021-11-19'],
  ['海滨晚报公元一九四八年五月四日第一版', '1948-05-04'],
  ['公元一九四八年五月四日 海滨晚报 第一版', '1948-05-04'],
  ['第01版 公元一九四八年五月四日', '1948-05-04'],
  ['海滨晚报二O二一年十一月十九日第一版', '2021-11-19'],
  ['海滨晚报 2021年11月19日 农历辛丑年十月十五 第01版', '2021-11-19'],
  ['海滨晚报 2021年11月19日 星期五 十月十五 第01版', '2021-11-19'],
  ['海滨晚报 2021年11月19日 星期五 辛丑年十月十五 第01版', '2021-11-19'],
  ['海浜新聞 昭和十六年十二月八日 第一版', '1941-12-08'],
  ['第01版 2021年11月19号', '2021-11-19'],
])('%s gives a day and no section', (line, date) => {
  const { pages } = issueOfText(`${line}\n${ARTICLE}`);
  expect(pages[0].marker).toMatchObject({ line: 1, text: line });
  expect(pages[0].marker?.section).toBeUndefined();
  expect(parseIdentity(`${line}\n${ARTICLE}`).date).toBe(date);
});

test.each([
  '2021年11月1九日',
  '2021年11月十9日',
  '2021年1一月19日',
  '202一年11月19日',
  '2021年11月l9日',
  '民国二十六年七月初七日',
])('%s, mixed or of the moon, opens no page for a wrong day: its line is told', (day) => {
  for (const line of [`海滨晚报${day}第02版`, `海滨晚报 ${day} 第02版：要闻`, `第02版 ${day}`]) {
    const issue = issueOfText(`海滨晚报2021年11月19日第01版\n${ARTICLE}\n${line}\n${ARTICLE}`);
    const told = checkIssue(issue).filter(({ ruleId }) => ruleId === 'marker-unread');
    expect([line, issue.pages.length, told.length]).toEqual([line, 1, 1]);
  }
});

function issueUntil(text: string, until?: string): Issue {
  return readIssue({
    publication: 'demo',
    issue: '2021-11-19',
    date: '2021-11-19',
    until,
    received: { seed: 'demo-2021-11-19.txt', file: 'input.txt', sha256: issueOfText(text).received.sha256 },
    ...decodeSource(new TextEncoder().encode(text)),
  }).issue;
}

const rulesOf = (issue: Issue): string[] =>
  checkIssue(issue).map((message) => `${message.ruleId} ${message.note}`);

test.each([
  '2021年11月19-20日01版',
  '2021年11月19日-20日第01版',
  '2021年11月19、20日 01版',
  '2021.11.19-20 01版',
  '2021年11月19日20日01版',
  '2021-11-19/20 第01版',
  '海滨晚报 20211119-20 第01版',
  '第01版 2021年11月19日 星期五 20日 星期六',
])('%s is of two days, which the record tells and the content proves', (line) => {
  const text = `${line}\n${ARTICLE}`;
  const issue = issueUntil(text, '2021-11-20');
  expect(issue.pages[0]).toMatchObject({ label: '01' });
  expect(issue.pages[0].marker?.section).toBeUndefined();
  expect(parseIdentity(text)).toMatchObject({ date: '2021-11-19', until: '2021-11-20' });
  expect(rulesOf(issue)).toEqual([]);
  const files = emitIssue(issue, 'zh-CN');
  expect(proofOf(files, new TextEncoder().encode(text), { issue, until: '2021-11-20' })).toEqual([]);
  const changed = files.map((file) => ({
    ...file,
    contents: file.contents.replace('until: 2021-11-20', 'until: 2021-11-21'),
  }));
  expect(proofOf(changed, new TextEncoder().encode(text), { issue, until: '2021-11-20' })).not.toEqual([]);
});

test('a record that knows only the first day is told the line to write', () => {
  expect(rulesOf(issueUntil(`2021年11月19-20日01版\n${ARTICLE}`))).toEqual([
    'marker-date Write below `date` in the `.yaml`: `until: 2021-11-20`',
  ]);
  expect(rulesOf(issueUntil(`2021年11月19日01版\n${ARTICLE}`, '2021-11-20'))).toEqual([
    'marker-date Take `until` out of the `.yaml`.',
  ]);
  expect(rulesOf(issueUntil(`01版\n${ARTICLE}`, '2021-11-19'))).toEqual([
    'marker-date Correct `until`, or take it out.',
  ]);
});

test('a day that no calendar has is reported, and its line is a marker all the same', () => {
  const issue = issueUntil(`海滨晚报2023年2月30日01版\n${ARTICLE}`);
  expect(issue.pages[0]).toMatchObject({ label: '01' });
  expect(checkIssue(issue).map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['marker-date', false]]);
  expect(parseIdentity(`海滨晚报2023年2月30日01版\n${ARTICLE}`).date).toBeNull();
});

test.each([
  '海滨晚报2021年11月19-31日01版',
  '海滨晚报2021年11月19日、18日01版',
  '海滨晚报二〇二一年十一月十九至三十一日第一版',
])('%s prints a last day that is none, and is told', (line) => {
  const issue = issueOfText(`${line}\n渔港新貌\n本报讯 建成冷库3座,昼夜有人值守。\n`);
  expect(issue.pages[0].marker?.line).toBe(1);
  expect(checkIssue(issue).map(({ ruleId, fatal }) => [ruleId, fatal])).toContainEqual([
    'marker-date',
    false,
  ]);
});

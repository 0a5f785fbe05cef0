/** Labels of pages are read, checked and named by one grammar; what an editor has to say can be pasted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionSchema } from '../../../../../src/model/correction.ts';
import type { Issue } from '../../../../../src/model/issue.ts';
import { pageSlug, pageSlugs, pageSpan } from '../../../../../src/model/page-label.ts';
import { checkIssue } from '../../../../../src/split/check/index.ts';
import { decodeSource, readIssue } from '../../../../../src/split/parse/index.ts';
import { emitIssue } from '../../../../../src/split/emit/index.ts';
import { issueOfText } from '../../../../issue-of-text.ts';
import { proofOf } from '../../../../proof.ts';
import { LABEL_FORMS, NO_LABELS, UNREAD } from './label-forms.ts';

const ARTICLE = '渔港新貌\n本报讯 建成冷库3座,渔船进出一目了然,昼夜有人值守,全港都已点灯。\n';

function fatalRules(issue: Issue): string[] {
  return checkIssue(issue).flatMap(({ fatal, ruleId = '' }) =>
    fatal && ruleId !== 'marker-date' ? [ruleId] : [],
  );
}

test.each(LABEL_FORMS)('%s is page %s, %s', (line, label, slug) => {
  const issue = issueOfText(`${line}\n${ARTICLE}`);
  const [page] = issue.pages;
  expect(page.marker?.line).toBe(1);
  expect([page.label, page.slug]).toEqual([label, slug]);
  expect(fatalRules(issue)).toEqual([]);
});

/** Characters of labels and days, each before one that only looks like it. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ('一⼀二⼆十⼗八⼋月⽉日⽇面⾯页⻚頁⾴大⼤民⺠文⽂小⼩金⾦車車'.match(/../gu) ?? []).map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
const alike = (text: string): string => text.replaceAll(/./gu, (sign) => LOOK_ALIKES.get(sign) ?? sign);

test.each(LABEL_FORMS.filter(([line]) => alike(line) !== line))(
  '%s is the same page in characters that look alike, and proved',
  (line, label, slug) => {
    const text = `${alike(line)}\n${ARTICLE}`;
    const issue = issueOfText(text);
    const [page] = issue.pages;
    expect(page.marker?.text).toBe(alike(page.marker?.text ?? ''));
    expect([page.label, page.slug]).toEqual([label, slug]);
    expect(fatalRules(issue)).toEqual([]);
    expect(proofOf(emitIssue(issue, 'zh-CN'), new TextEncoder().encode(text))).toEqual([]);
  },
);

test('a line in such characters that looks like a marker is told', () => {
  const rules = (line: string): (string | undefined)[] =>
    checkIssue(issueOfText(`第1版\n${ARTICLE}\n${line}\n${ARTICLE}`)).map(({ ruleId }) => ruleId);
  for (const line of ['第⼆册第五版', '第3⻚：要闻', '第㉈版'])
    expect([line, ...rules(line)]).toContain('marker-unread');
});

test.each(UNREAD.flatMap((label) => [label, `海滨晚报2021年11月19日${label}`]))(
  '%s is no page, and its editor is told what to write',
  (line) => {
    const issue = issueOfText(`海滨晚报2021年11月19日01版\n${ARTICLE}\n${line}\n${ARTICLE}`);
    expect(issue.pages).toHaveLength(1);
    const [told] = checkIssue(issue).filter(({ ruleId }) => ruleId === 'marker-unread');
    expect(String(told?.note)).toContain('page: ');
  },
);

test.each(NO_LABELS)('%s opens no page', (line) => {
  expect(issueOfText(`第1版\n${ARTICLE}\n${line}\n${ARTICLE}`).pages).toHaveLength(1);
});

test('a page in circles is one beside those in figures, and is proved', () => {
  const text = `海滨晚报2021年11月19日01版\n${ARTICLE}②版\n${ARTICLE}第㊂版\n${ARTICLE}④、⑤版\n${ARTICLE}06 07版\n${ARTICLE}`;
  const issue = issueOfText(text);
  expect(issue.pages.map(({ slug }) => slug)).toEqual(['01', '2', '3', '4-5', '06-07']);
  const bytes = new TextEncoder().encode(text);
  expect(proofOf(emitIssue(issue, 'zh-CN'), bytes)).toEqual([]);
});

test('a word alone is a label among others', () => {
  const { pages } = issueOfText(`头版\n${ARTICLE}\n第二版\n${ARTICLE}\n封底\n${ARTICLE}`);
  expect(pages.map(({ slug }) => slug)).toEqual(['front', '2', 'back']);
});

test('labels that had a slug keep it', () => {
  const before = /^(?:特|T)?[A-Z]{0,2}\d{1,3}(?:-\d{1,3})?$/u;
  fc.assert(
    fc.property(fc.stringMatching(before), (label) => {
      const slug = label.replace(/^特/u, 't').toLowerCase();
      expect(pageSlug(label)).toBe(slug);
    }),
  );
});

test('every numeral to 199 is its number', () => {
  const digits = '〇一二三四五六七八九';
  const below100 = (number: number): string => {
    const ten = Math.floor(number / 10);
    const one = number % 10 === 0 ? '' : (digits[number % 10] ?? '');
    return ten === 0 ? one : `${ten === 1 ? '' : (digits[ten] ?? '')}十${one}`;
  };
  for (let number = 1; number < 100; number += 1) expect(pageSlug(below100(number))).toBe(String(number));
  expect(['一百', '一百零二', '一百一十', '一百九十九'].map((label) => pageSlug(label))).toEqual([
    ...['100', '102', '110', '199'],
  ]);
});

test('T1 stands beside 特1', () => {
  expect(pageSlugs(['特1', 'T1', '特2', 'A1'])).toEqual(['te1', 't1', 't2', 'a1']);
  const issue = issueOfText(
    `海滨晚报2021年11月19日特1版\n${ARTICLE}\n海滨晚报2021年11月19日T1版\n${ARTICLE.replaceAll('港', '湾')}`,
  );
  expect(issue.pages.map(({ label, slug }) => [label, slug])).toEqual([
    ['特1', 'te1'],
    ['T1', 't1'],
  ]);
  expect(fatalRules(issue)).toEqual([]);
});

test('no slug is a name that Windows keeps', () => {
  for (const device of ['COM1', 'com9', 'LPT1', 'lpt9'])
    expect(pageSlug(device)).toMatch(/^(?:com|lpt)-[19]$/u);
  expect(['con', 'nul', 'aux', 'prn', '', '版', 'A', '副刊'].map((label) => pageSlug(label))).toEqual(
    Array.from({ length: 8 }, () => null),
  );
});

test('a label spans its numbers', () => {
  expect(pageSpan('第四、五')).toEqual({ prefix: '', first: 4, last: 5 });
  expect(pageSpan('A02-A03')).toEqual({ prefix: 'A', first: 2, last: 3 });
  expect(pageSpan('头版')).toBeNull();
});

/** Gives the correction that a message's note holds, as an editor would paste it. */
function pastedFrom(issue: Issue, rule: string): { rule: string; pasted: unknown[] } {
  const found = checkIssue(issue).find(({ ruleId }) => ruleId === rule);
  const notes = Object.values(found?.words.note ?? {}).map((note) => /`(- \{.*\})`/u.exec(note)?.[1]);
  expect(notes).toHaveLength(2);
  expect(notes[0]).toBe(notes[1]);
  return { rule, pasted: parse(notes[0] ?? '') as unknown[] };
}

test.each([
  ['page-label', `海滨晚报2021年11月19日01版\n${ARTICLE}\n02版\n${ARTICLE}\n01版\n${ARTICLE}`, 3],
  ['page-label', `第四、五版\n${ARTICLE}\n第六版\n${ARTICLE}\n4-5版\n${ARTICLE}`, 3],
  ['marker-unread', `第1版\n${ARTICLE}\n第二册第五版\n${ARTICLE}`, 2],
  ['marker-unread', `第1版\n${ARTICLE}\n2021年11月19日 第二版旧巷新生\n${ARTICLE}`, 2],
  ['marker-unread', `第1版\n${ARTICLE}\nA02乐活 2021年11月19日\n${ARTICLE}`, 2],
  ['marker-unread', `第1版\n${ARTICLE}\n第甲版：要闻\n${ARTICLE}`, 2],
  ['marker-unread', `第1版\n${ARTICLE}\n三版\n${ARTICLE}`, 2],
  ['marker-unread', `第1版\n${ARTICLE}\n封面 特稿\n${ARTICLE}`, 2],
])('what %s says can be pasted, and mends it', (rule, text, pages) => {
  const { pasted } = pastedFrom(issueOfText(text), rule);
  const corrections = pasted.map((each) => correctionSchema.parse(each));
  const reading = readIssue({
    publication: 'demo',
    issue: '2021-11-19',
    date: '2021-11-19',
    received: { seed: 'demo-2021-11-19.txt', file: 'input.txt', sha256: '0'.repeat(64) },
    corrections,
    ...decodeSource(new TextEncoder().encode(text)),
  });
  expect(reading.messages.map(String)).toEqual([]);
  expect(reading.issue.pages).toHaveLength(pages);
  expect(checkIssue(reading.issue).filter(({ ruleId }) => ruleId === rule)).toEqual([]);
});

/** What the splitter is not sure of is told with its reasons, and with the line of YAML that settles it. */
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { correctionSchema } from '../../../src/model/correction.ts';
import { doubtMessages } from '../../../src/report/doubt-messages.ts';
import { doubtLines } from '../../../src/report/doubts.ts';
import { doubtsOf } from '../../../src/split/parse/index.ts';
import { readText } from '../../fuzz/reading-of-text.ts';

const LONG =
  '里长说，这一家原本日子过得去，突然少了收入，邻居们便排班送饭，社工也来看过两次，正替他们申请补助。';
const TEXT = [
  '海滨日报2024年3月12日01版',
  '渔夫病倒 一家断炊',
  '长女休学打工 “想让爸爸快好”',
  LONG,
  '邻居轮流排班送饭',
  LONG,
  LONG,
  '屋顶漏雨病母无力扛家',
  LONG,
  '两房一厅住五口，水桶接雨',
  '本报记者 何川',
  LONG,
].join('\n');

const { places } = doubtsOf(readText(TEXT));

test('the most doubtful place comes first', () => {
  expect(places.length).toBeGreaterThan(0);
  const numbers = places.map(({ confidence }) => confidence);
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  expect(Math.max(...numbers)).toBeLessThan(0.7);
});

test('each message names its line, its number and its reasons in both languages', () => {
  for (const [index, { ruleId, line, words, fatal }] of doubtMessages(places).entries()) {
    expect(ruleId).toBe(`doubtful-${places[index]?.kind}`);
    expect(line).toBe(places[index]?.line);
    expect(fatal).toBe(false);
    expect(words.reason['zh-CN']).toContain(places[index]?.because[0]?.['zh-CN'] ?? 'missing');
    expect(words.reason.en).toContain(places[index]?.because[0]?.en ?? 'missing');
    expect(words.reason.en).toMatch(/\d\d?%/u);
  }
});

test('the line of YAML that a message gives is one that a record reads, and it settles the place', () => {
  for (const message of doubtMessages(places)) {
    const own = /- \{.*\}$/u.exec(message.words.note.en)?.[0] ?? '';
    const [correction] = (parseDocument(own).toJS() as unknown[]).map((each) => correctionSchema.parse(each));
    const settled = doubtsOf(readText(TEXT, correction ? [correction] : [])).places;
    expect(settled.map(({ line, kind }) => [line, kind])).not.toContainEqual([
      message.line,
      message.ruleId?.replace('doubtful-', ''),
    ]);
  }
});

test('a command shows the first of many, and how many more there are', () => {
  const [place] = places;
  const many = Array.from({ length: 20 }, () => place).filter((each) => each !== undefined);
  const lines = doubtLines('seeds/a.txt', { beginnings: 20, unclassified: 0, places: many });
  expect(lines).toHaveLength(17);
  expect(lines.at(-1)).toEqual({ 'zh-CN': '  另有 12 处', en: '  and 12 more' });
  expect(lines[0]?.en).toContain(`seeds/a.txt:${place?.line}`);
});

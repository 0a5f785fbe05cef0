import { expect, test } from 'vitest';
import { translationRows, translationTable } from '../../../src/report/translation-report.ts';
import { pairOf, pairOfTexts, paragraphs } from '../translate/pairs.ts';

const whole = pairOfTexts('一', 'one', 'haibin/2022-03-01/01-01');
const half = pairOf(paragraphs(['一', '二', '三']), paragraphs(['one', 'two']), {
  of: { p1: '00000000' },
  name: 'haibin/2022-03-01/01-02',
});
const other = { ...pairOfTexts('一', '', 'haibin/2022-03-02/01-01'), target: null };
const rows = translationRows([whole, half, other]);

test('each document has a row for programs', () => {
  expect(rows).toEqual([
    { document: 'haibin/2022-03-01/01-01', status: 'machine', blocks: 1, current: 1, stale: 0, missing: 0 },
    { document: 'haibin/2022-03-01/01-02', status: 'stale', blocks: 3, current: 0, stale: 2, missing: 1 },
    { document: 'haibin/2022-03-02/01-01', status: 'none', blocks: 1, current: 0, stale: 0, missing: 1 },
  ]);
});

test('each issue has its documents and a sum, in the language of the terminal', () => {
  expect(translationTable(rows, 'en', 'en')).toEqual([
    'haibin/2022-03-01 → en',
    '  01-01    machine  1 of 1 block',
    '  01-02    stale    0 of 3 blocks, 2 stale, 1 missing',
    '2 documents: 1 whole and current, 0 of them reviewed by a person',
    'haibin/2022-03-02 → en',
    '  01-01    none     0 of 1 block, 1 missing',
    '1 document: 0 whole and current, 0 of them reviewed by a person',
  ]);
  expect(translationTable(rows, 'en', 'zh-CN').slice(0, 4)).toEqual([
    'haibin/2022-03-01 → en',
    '  01-01    机译  1/1 段（含标题）',
    '  01-02    原文有变  0/3 段（含标题），2 段原文有变，1 段未译',
    '共 2 篇：译全 1 篇，其中经人审阅 0 篇',
  ]);
});

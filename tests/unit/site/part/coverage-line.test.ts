/** What the archive has and has not, in the words of each language. */
import { expect, test } from 'vitest';
import { buildArchive } from '../../../../src/archive/tree.ts';
import { coverageInWords, searchedInWords } from '../../../../src/site/part/coverage-line.ts';
import { documents, page, publications, sampleArchive } from '../../../sample-archive.ts';

const printed = (label: string, sequence: number) => ({ label, slug: label, sequence });
const [special] = buildArchive(
  publications,
  documents.filter(({ data }) => data.issue === '2021-11-19'),
);
const days = Array.from({ length: 8 }, (_, day) => `2022-03-0${day + 1}`);
const many = buildArchive(publications, [
  ...days.flatMap((day) => page(day, printed('03', 1), [])),
  ...page('2022-03-09', printed('01', 1), []),
]);

test('of one issue its day and its pages stand there', () => {
  expect(coverageInWords('zh-CN', special?.issues ?? [])).toBe(
    '收录1期：2021年11月19日（特1–特2版）；其余日期未收。',
  );
  expect(coverageInWords('en', special?.issues ?? [])).toBe(
    '1 issue: 19 November 2021 (Special pages 1–2). No other day is in the archive.',
  );
});

test('of several, how many they are and between which days; of more gaps than are listed, how many', () => {
  const issues = many[0]?.issues ?? [];
  expect(coverageInWords('zh-CN', issues)).toBe(
    '收录9期，在2022年3月1日与2022年3月9日之间；其余日期未收。' +
      `缺版：${[8, 7, 6, 5, 4, 3].map((day) => `2022年3月${day}日缺第01–02版`).join('；')}；另有2期有缺版。`,
  );
  expect(coverageInWords('en', issues)).toContain(
    '9 issues, from 1 March 2022 to 9 March 2022. No other day is in the archive. Pages missing: 8 March 2022: Pages 01–02; ',
  );
  expect(coverageInWords('en', issues)).toMatch(/; and of 2 more issues\.$/u);
});

test('days are told without what else their issues are called: a draft, the second of a day', () => {
  const [first, ...others] = many[0]?.issues ?? [];
  const drafts = [...others, ...(first ? [{ ...first, isDraft: true }] : [])];
  expect(coverageInWords('zh-CN', drafts)).toMatch(/^收录9期，在2022年3月1日与2022年3月9日之间；/u);
  const second = first ? { ...first, issue: `${first.date}-2` } : [];
  expect(coverageInWords('zh-CN', [first ?? [], second].flat())).toMatch(/^收录2期，都在2022年3月\d日；/u);
  expect(coverageInWords('en', [first ?? [], second].flat())).toMatch(/^2 issues, all of \d March 2022\./u);
});

test('a count of hits says in how many issues they were looked for', () => {
  expect(searchedInWords('zh-CN', special ? [special] : [])).toBe(
    '在1期中检索：2021年11月19日；其余日期未收。',
  );
  expect(searchedInWords('en', many)).toBe(
    'Searched in 9 issues, from 1 March 2022 to 9 March 2022. No other day is in the archive.',
  );
});

test('papers are counted where there are several with an issue', () => {
  const seaside = { ...sampleArchive()[0], publication: sampleArchive()[1]?.publication };
  const archive = [...sampleArchive().slice(0, 1), seaside] as ReturnType<typeof sampleArchive>;
  expect(searchedInWords('zh-CN', archive)).toMatch(/^在2种报纸的6期中检索/u);
});

test('an archive without an issue says so', () => {
  expect(coverageInWords('zh-CN', [])).toBe('尚未收录任何一期。');
  expect(searchedInWords('en', [])).toBe('There is no issue in the archive yet.');
});

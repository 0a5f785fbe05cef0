/** Worked cases of each style, with the rule that each is of. Those of GB/T 7714 follow the examples of the standards for newspapers. */
import { describe, expect, test } from 'vitest';
import { citationText } from '../../../src/citation/part.ts';
import type { CitedSource } from '../../../src/citation/source.ts';
import { CITATION_STYLES, type StyleId } from '../../../src/citation/styles.ts';
import { citedArticle, citedTranslation } from '../../cited-source.ts';

const TITLE = citedArticle().title ?? '';
const AT = 'https://archive.example/qdrb/2021-11-19/t1-04/';
const EN = 'https://archive.example/en/qdrb/2021-11-19/t1-04/';

function cite(id: StyleId, source: CitedSource): string {
  const style = CITATION_STYLES.find((each) => each.id === id);
  if (!style) throw new Error(`There is no style ${id}.`);
  return citationText(style.cite(source), { address: source.address, accessed: '2026-11-29' });
}

type Case = readonly [what: string, source: CitedSource, written: string];

const GBT_2025: readonly Case[] = [
  // 8.5.3 and B.4: 丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.
  [
    'the example of 8.5.3',
    citedArticle({
      title: '数字革命与竞争国际化',
      authors: ['丁文详'],
      paper: '中国青年报',
      date: '2000-11-20',
      pages: ['15'],
      address: null,
    }),
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
  ],
  // B.4: an article online has its address, and no day of access where it is dated.
  [
    'the example online of B.4',
    citedArticle({
      title: '探索微观世界的无穷奥秘（科技大观）',
      authors: ['陈缮真'],
      paper: '人民日报',
      date: '2022-08-16',
      pages: ['17'],
      address: 'http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm',
    }),
    '陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm.',
  ],
  [
    'without an author: the title first',
    citedArticle(),
    `${TITLE}[N/OL]. 青岛日报，2021-11-19（特1）. ${AT}.`,
  ],
  [
    'four authors: three and 等',
    citedArticle({ authors: ['甲一', '乙二', '丙三', '丁四'] }),
    `甲一，乙二，丙三，等. ${TITLE}[N/OL]. 青岛日报，2021-11-19（特1）. ${AT}.`,
  ],
  [
    'on two pages',
    citedArticle({ pages: ['01', '03'] }),
    `${TITLE}[N/OL]. 青岛日报，2021-11-19（01，03）. ${AT}.`,
  ],
  [
    'a translation',
    citedTranslation(),
    `Building a sound mechanism for “four new” officials[N/OL]. machine translation，trans. Qingdao Daily，2021-11-19（特1）. ${EN}.`,
  ],
  ['a page without a headline', citedArticle({ title: null }), `青岛日报[N/OL]. 2021-11-19（特1）. ${AT}.`],
  [
    'an issue of two days',
    citedArticle({ title: null, pages: [], until: '2021-11-20' }),
    `青岛日报[N/OL]. 2021-11-19/20. ${AT}.`,
  ],
];

const GBT_2015: readonly Case[] = [
  // A.9 and 8.8.2: the marks are of half width, and 8.5 asks for the day of access of what is online.
  [
    'the example of A.9',
    citedArticle({
      title: '数字革命与竞争国际化',
      authors: ['丁文详'],
      paper: '中国青年报',
      date: '2000-11-20',
      pages: ['15'],
      address: null,
    }),
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
  ],
  [
    'without an author (8.1.5)',
    citedArticle(),
    `${TITLE}[N/OL]. 青岛日报, 2021-11-19(特1)[2026-11-29]. ${AT}.`,
  ],
  [
    'on two pages',
    citedArticle({ pages: ['01', '03'] }),
    `${TITLE}[N/OL]. 青岛日报, 2021-11-19(01, 03)[2026-11-29]. ${AT}.`,
  ],
];

const APA: readonly Case[] = [
  [
    'without an author: the title in its place (9.12)',
    citedArticle(),
    `${TITLE}. (2021, November 19). 青岛日报, 特1. ${AT}`,
  ],
  [
    'a title that has a translation (9.38)',
    citedArticle({ titles: { en: 'Sound mechanisms' } }),
    `${TITLE} [Sound mechanisms]. (2021, November 19). 青岛日报, 特1. ${AT}`,
  ],
  [
    'two authors',
    citedArticle({ authors: ['林晓舟', '方小满'] }),
    `林晓舟 & 方小满. (2021, November 19). ${TITLE}. 青岛日报, 特1. ${AT}`,
  ],
  [
    'a translation',
    citedTranslation(),
    `Building a sound mechanism for “four new” officials [Machine translation of ${TITLE}]. (2021, November 19). Qingdao Daily, 特1. ${EN}`,
  ],
  [
    'a title that asks',
    citedArticle({ title: '路在何方?' }),
    `路在何方? (2021, November 19). 青岛日报, 特1. ${AT}`,
  ],
  [
    'of two months',
    citedArticle({ date: '2021-11-30', until: '2021-12-01' }),
    `${TITLE}. (2021, November 30–December 1). 青岛日报, 特1. ${AT}`,
  ],
  ['printed', citedArticle({ address: null }), `${TITLE}. (2021, November 19). 青岛日报, 特1.`],
];

const CHICAGO: readonly Case[] = [
  [
    'unsigned: listed under the paper (17: 14.199)',
    citedArticle(),
    `青岛日报. “${TITLE}.” November 19, 2021, p. 特1. ${AT}.`,
  ],
  [
    'signed',
    citedArticle({ authors: ['林晓舟'] }),
    `林晓舟. “${TITLE}.” 青岛日报, November 19, 2021, p. 特1. ${AT}.`,
  ],
  [
    'a translation, with single marks within',
    citedTranslation(),
    `Qingdao Daily. “Building a sound mechanism for ‘four new’ officials.” Machine translation of “${TITLE}.” November 19, 2021, p. 特1. ${EN}.`,
  ],
  [
    'reviewed by a person',
    citedTranslation({ translation: { original: TITLE, reviewer: 'Li Hai' } }),
    `Qingdao Daily. “Building a sound mechanism for ‘four new’ officials.” Translation of “${TITLE},” reviewed by Li Hai. November 19, 2021, p. 特1. ${EN}.`,
  ],
  [
    'on two pages',
    citedArticle({ pages: ['01', '03'] }),
    `青岛日报. “${TITLE}.” November 19, 2021, pp. 01, 03. ${AT}.`,
  ],
  [
    'of two years',
    citedArticle({ date: '2021-12-31', until: '2022-01-01' }),
    `青岛日报. “${TITLE}.” December 31, 2021–January 1, 2022, p. 特1. ${AT}.`,
  ],
];

const MLA: readonly Case[] = [
  ['without an author (5.22)', citedArticle(), `“${TITLE}.” 青岛日报, 19 Nov. 2021, p. 特1, ${AT}.`],
  [
    'signed by three',
    citedArticle({ authors: ['甲一', '乙二', '丙三'] }),
    `甲一, 乙二, and 丙三. “${TITLE}.” 青岛日报, 19 Nov. 2021, p. 特1, ${AT}.`,
  ],
  [
    'a translation',
    citedTranslation(),
    `“Building a sound mechanism for ‘four new’ officials.” Machine translation of “${TITLE}.” Qingdao Daily, 19 Nov. 2021, p. 特1, ${EN}.`,
  ],
  [
    'of two days',
    citedArticle({ until: '2021-11-20', pages: ['01', '03'] }),
    `“${TITLE}.” 青岛日报, 19–20 Nov. 2021, pp. 01, 03, ${AT}.`,
  ],
  [
    'a page without a headline',
    citedArticle({ title: null, address: null }),
    '青岛日报. 19 Nov. 2021, p. 特1.',
  ],
];

describe.each([
  ['gbt', GBT_2025],
  ['gbt15', GBT_2015],
  ['apa', APA],
  ['chicago', CHICAGO],
  ['mla', MLA],
] as const)('%s', (id, cases) => {
  test.each(cases)('%s', (_, source, written) => {
    expect(cite(id, source)).toBe(written);
  });
});

test('of what has no public address nothing says that it is online', () => {
  for (const { id } of CITATION_STYLES)
    expect(cite(id, citedArticle({ address: null }))).not.toMatch(/OL|http|\[2026/u);
});

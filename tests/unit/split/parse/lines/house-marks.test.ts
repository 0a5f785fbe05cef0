/** What a paper's profile tells of the lines of an issue. */
import { expect, test } from 'vitest';
import type { HouseMarks } from '../../../../../src/model/profile.ts';
import { readText } from '../../../../fuzz/reading-of-text.ts';

const MARKS: HouseMarks = {
  kicker: [{ opens: '※ ', article: 'begins', lines: 12, of: 12 }],
  deck: [{ opens: '记·', lines: 10, of: 10 }],
  byline: [
    { opens: '○ ', lines: 30, of: 30 },
    { opens: '／', article: 'ends', lines: 35, of: 35 },
    { is: '老井台', article: 'ends', lines: 3, of: 3 },
  ],
  dateline: [{ opens: '苕川讯·', lines: 40, of: 40 }],
  caption: [{ opens: '△ ', lines: 13, of: 13 }],
  attribution: [{ opens: '◎ ', lines: 13, of: 13 }],
  credit: [{ ends: ' 灯下', lines: 10, of: 10 }],
};

const LINES = [
  '苕川报2019年6月3日04版',
  '※ 雁落乡两岸一桥贯通',
  '最后一个渡工上岸了',
  '记·雁落渡口摆渡人冯有根',
  '○ 陆 鸣 丁小满',
  '△ 5月28日傍晚，冯有根把铁皮船拴在雁落渡口的老柳树下。',
  '◎ 丁小满',
  '5月31日早上六点，雁落大桥放行第一辆农用三轮。冯有根没有去看热闹，他蹲在渡口的石阶上。',
  '一、一根篙传三代',
  '“爷爷那时候收米，一户一年二升。”冯有根说。1986年他接过篙时，过一趟两分钱。',
  '六路公交改道',
  '苕川讯·从6月10日起，县城六路公交车将由西门口改走文昌路，增设职业中学站。',
  '／城关站 何春分',
  '伞借出去是要还回来的',
  '县图书馆门口的借伞架，五月初放了六十把，上星期我去数，还剩十七把。',
  '老井台',
  '许 棠 郑 谷 灯下',
];
const TEXT = `${LINES.join('\n')}\n`;

test('lines with its marks have the roles that they have in the paper, and say that this is why', () => {
  const { lines } = readText(TEXT, [], MARKS);
  const roles = [...lines].toSorted(([one], [other]) => one - other).map(([, { role }]) => role);
  expect(roles).toEqual([
    ...['kicker', 'headline', 'deck', 'byline', 'caption', 'attribution', 'lede', 'crosshead', 'paragraph'],
    ...['headline', 'lede', 'byline', 'headline', 'lede', 'byline', 'credit'],
  ]);
  for (const line of [2, 4, 5, 6, 7, 13, 16, 17])
    expect(lines.get(line)?.decision.reason, `line ${line}`).toBe('house-style');
});

test('an article begins with a mark that begins articles, and behind one that ends them', () => {
  const { issue, pages } = readText(TEXT, [], MARKS);
  expect(issue.pages[0].highlights.map(({ lines }) => lines.start)).toEqual([2, 11, 14]);
  expect(pages[0]?.starts.map(({ reason }) => reason)).toEqual([
    'first-on-page',
    'dateline-below',
    'house-style',
  ]);
});

test('the more lines had a mark, the surer it is', () => {
  const sureness = (count: number): number | undefined =>
    readText(TEXT, [], { byline: [{ opens: '○ ', lines: count, of: count }] }).lines.get(5)?.decision
      .confidence;
  expect(sureness(3)).toBe(0.8);
  expect(sureness(38)).toBe(0.97);
});

test('the longest mark of a line counts, and a line that is one before all', () => {
  const marks: HouseMarks = {
    byline: [{ opens: '△', lines: 9, of: 9 }],
    caption: [{ opens: '△ ', lines: 9, of: 9 }],
    credit: [{ is: '◎ 丁小满', lines: 9, of: 9 }],
    attribution: [{ opens: '◎ ', lines: 9, of: 9 }],
  };
  const { lines } = readText(TEXT, [], marks);
  expect([lines.get(6)?.role, lines.get(7)?.role]).toEqual(['caption', 'attribution']);
  expect(lines.get(7)?.decision.reason).toBe('house-style');
});

test('an editor is heard before the profile', () => {
  const { lines } = readText(TEXT, [{ line: 5, text: '○ 陆 鸣 丁小满', role: 'caption' }], MARKS);
  expect(lines.get(5)?.decision.reason).toBe('edited');
});

test('without marks all is as without a profile', () => {
  expect(readText(TEXT, [], {})).toEqual(readText(TEXT));
});

test('a kicker leads to a headline, and a deck stands below one: alone they are the headline', () => {
  const text = [
    '海滨晚报2021年11月19日01版',
    '※ 渔港新貌',
    '船回来了，大家都高兴。',
    '记·码头上的人',
    '网补好了，天也晴了。',
    '',
  ].join('\n');
  const { lines } = readText(text, [], MARKS);
  expect([2, 4].map((line) => lines.get(line)?.role)).toEqual(['headline', 'headline']);
});

test('marks that would leave an article without a headline give its lines no role', () => {
  const text = '海滨晚报2021年11月19日01版\n※ 渔港新貌\n记·码头上的人\n船回来了，大家都高兴。\n';
  const [highlight] = readText(text, [], MARKS).issue.pages[0].highlights;
  expect(highlight?.blocks.some(({ role }) => role === 'headline')).toBe(true);
});

test('where kickers and decks always have a mark, a short line between text and a headline signs the text', () => {
  const text = [
    '海滨晚报2021年11月19日01版',
    '伞借出去是要还回来的',
    '县图书馆门口的借伞架，五月初放了六十把，上星期我去数，还剩十七把。',
    '苏三省',
    '老楼装上电梯',
    '苕川讯·城关北街三号楼的电梯5月30日通过验收，这是县城第一部加装的电梯。',
    '',
  ].join('\n');
  const startsWith = (marks: HouseMarks): number[] =>
    readText(text, [], marks).issue.pages[0].highlights.map(({ lines }) => lines.start);
  expect(startsWith(MARKS)).toEqual([2, 4]);
  const always: HouseMarks = { ...MARKS, always: ['kicker', 'deck'] };
  expect(startsWith(always)).toEqual([2, 5]);
  expect(readText(text, [], always).lines.get(4)?.role).toBe('byline');
  expect(startsWith({ ...MARKS, always: ['deck'] })).toEqual([2, 4]);
});

/** Jump lines where they are printed, above, below and within articles: each is its article's, and none is a byline, a kicker or a headline. */
import { describe, expect, test } from 'vitest';
import { checkContinuation } from '../../../../src/split/check/continuation.ts';
import { checkIssue } from '../../../../src/split/check/index.ts';
import { joinHalves, type Joined } from '../../../../src/split/join/index.ts';
import type { Issue } from '../../../../src/model/issue.ts';
import { issueOfText } from '../../../issue-of-text.ts';

/** Where a line stands: at the end of the first article or in its last line, above, below or before the text of the third. */
type Place = 'end' | 'in the end' | 'above' | 'below' | 'before';

const OF_ANOTHER_ISSUE: readonly (readonly [line: string, place: Place, side: 'from' | 'on'])[] = [
  ['（接上期）', 'below', 'from'],
  ['（接上期）', 'above', 'from'],
  ['（上接11月12日04版）', 'below', 'from'],
  ['（上接第1023期）', 'below', 'from'],
  ['（接昨日）', 'below', 'from'],
  ['（续昨）', 'before', 'from'],
  ['（续上期）', 'above', 'from'],
  ['（上接昨日第2版）', 'below', 'from'],
  ['（接昨日本版）', 'before', 'from'],
  ['（續前）', 'below', 'from'],
  ['（承昨）', 'below', 'from'],
  ['(Continued from last issue)', 'below', 'from'],
  ['（续完）', 'end', 'from'],
  ['续完', 'end', 'from'],
  ['（续完）', 'below', 'from'],
  ['（未完，下期待续）', 'end', 'on'],
  ['（下期待续）', 'in the end', 'on'],
  ['（明日待续）', 'end', 'on'],
  ['（未完，明日续）', 'end', 'on'],
  ['（下转明日第4版）', 'end', 'on'],
  ['（下接11月20日3版）', 'end', 'on'],
];

const POINTERS: readonly (readonly [line: string, pages: readonly string[]])[] = [
  ['（图片报道见4版）', ['04']],
  ['（图见二版）', ['02']],
  ['（全文见第3版）', ['03']],
  ['（更多报道见03版）', ['03']],
  ['（报道见3版，评论见4版）', ['03', '04']],
  ['（全文及图片刊5版）', ['05']],
];

function issueWith(line: string, place: Place, blank: readonly string[]): Issue {
  const at = (here: Place): string[] => (place === here ? [line] : []);
  const day = '海滨晚报2021年11月19日';
  return issueOfText(
    [
      `${day}第01版:要闻`,
      '渔港新貌迎来八方船',
      `本报讯 建成冷库3座,渔船进出一目了然。全港布设摄像头120个,昼夜都有人值守。${at('in the end').join('')}`,
      ...at('end'),
      ...blank,
      '旧巷新生的三个理由',
      '本报讯 拓宽三条旧巷,让消防车开得进来。全长840米,沿线安装路灯四十盏。',
      `${day}第02版:连载`,
      ...at('above'),
      '海上旧事',
      ...at('below'),
      `${at('before').join('')}冷链车从港区出发，当天进城。今年以来共发车两千余车次，运送鲜货近万吨。`,
      `${day}第03版:国内`,
      '夜校开学的第一晚',
      '本报讯 夜校昨晚开学,来的人坐满了六间教室,还有人站在走廊里听。',
      `${day}第04版:国际`,
      '公园开放首日',
      '本报讯 新公园今天开放,首日接待游客三千人次。',
      `${day}第05版:副刊`,
      '灯塔',
      '本报讯 灯塔重新点亮,守塔人说这样的日子过得很好。',
    ].join('\n'),
  );
}

/** Headlines of the articles, and the role of the line or of the text that it stands in. */
function readOff(issue: Issue, line: string): { titles: string[]; roles: string[] } {
  const articles = issue.pages.flatMap(({ highlights }) => highlights);
  return {
    titles: articles.map(({ blocks }) =>
      blocks.flatMap(({ role, text }) => (role === 'headline' ? [text] : [])).join('/'),
    ),
    roles: articles.flatMap(({ blocks }) =>
      blocks.flatMap(({ role, text }) => (text.includes(line) ? [role] : [])),
    ),
  };
}

function joinsIn(issue: Issue): readonly Joined[] {
  return [...joinHalves(issue).of.values()];
}

const TITLES = [
  '渔港新貌迎来八方船',
  '旧巷新生的三个理由',
  '海上旧事',
  '夜校开学的第一晚',
  '公园开放首日',
  '灯塔',
];

test.each(['（未完待续）', '（待续）', '转第9版1', '（续完）'])(
  '%s above all articles of a page is told',
  (line) => {
    const told = checkIssue(issueWith(line, 'above', [])).filter(({ ruleId }) => ruleId === 'jump-unread');
    expect(told.map(({ line: at }) => at)).toEqual([7]);
  },
);

test('what else to read may stand above all articles', () => {
  const told = checkIssue(issueWith('详见第9版', 'above', [])).map(({ ruleId }) => ruleId);
  expect(told).not.toContain('jump-unread');
});

test.each(['下转第甲版', '请转第3版继续阅读', '渔港新貌（续完）之三'])(
  '%s, which reads as text, is told',
  (line) => {
    const told = checkIssue(issueWith(line, 'end', [])).filter(({ ruleId }) => ruleId === 'jump-unread');
    expect(told.map(({ note }) => String(note))).toEqual([expect.stringContaining('folio')]);
  },
);

describe.each([
  ['without blank lines', []],
  ['with blank lines between articles', ['']],
])('%s', (_, blank) => {
  test.each(OF_ANOTHER_ISSUE)('%s, %s an article, leads to another issue', (line, place, side) => {
    const issue = issueWith(line, place, blank);
    const role = { before: 'paragraph', 'in the end': 'lede', above: 'folio', below: 'folio', end: 'folio' }[
      place
    ];
    expect(readOff(issue, line)).toEqual({ titles: TITLES, roles: [role] });
    const joins = joinsIn(issue);
    expect(joins.filter(({ on, jumps }) => on !== null || jumps.length > 0)).toEqual([]);
    expect(joins.flatMap(({ otherIssue }) => otherIssue)).toEqual([side]);
    expect(checkContinuation(issue)).toEqual([]);
  });

  test.each(POINTERS)('%s leads to pages, and joins nothing', (line, pages) => {
    const issue = issueWith(line, 'end', blank);
    expect(readOff(issue, line)).toEqual({ titles: TITLES, roles: ['folio'] });
    expect(joinsIn(issue).flatMap(({ jumps }) => jumps.flatMap((jump) => jump.pages))).toEqual(pages);
    expect(joinsIn(issue).filter(({ on, otherIssue }) => on !== null || otherIssue.length > 0)).toEqual([]);
  });

  test.each(['（完）', '（全文完）', '转第9版1', '（待续）'])('%s is a folio of its article', (line) => {
    expect(readOff(issueWith(line, 'end', blank), line)).toEqual({ titles: TITLES, roles: ['folio'] });
  });

  test.each(['（上接第1版）（下转第3版）', '上接第1版 下转第3版'])('%s leads both ways', (line) => {
    const day = '海滨晚报2021年11月19日';
    const text = (first: string, last: string): string =>
      [first, '本报讯 建成冷库3座,渔船进出一目了然。全港布设摄像头120个,昼夜都有人值守。', last].join('\n');
    const issue = issueOfText(
      [
        `${day}第01版\n${text('渔港新貌迎来八方船', '（下转第2版）')}`,
        ...blank,
        `${day}第02版\n${line}\n${text('渔港新貌迎来八方船', '')}`,
        ...blank,
        `${day}第03版\n（上接第2版）\n${text('渔港新貌迎来八方船', '')}`,
      ].join('\n'),
    );
    const middle = joinsIn(issue).find(({ from, on }) => from !== null && on !== null);
    expect([middle?.from?.slug, middle?.on?.slug]).toEqual(['01-01', '03-01']);
    expect(middle?.jumps).toMatchObject([{ text: line, pages: ['01', '03'] }]);
    expect(checkContinuation(issue)).toEqual([]);
  });

  test('（未完待续） alone says nothing of another issue', () => {
    const issue = issueWith('（未完待续）', 'end', blank);
    expect(readOff(issue, '（未完待续）')).toEqual({ titles: TITLES, roles: ['folio'] });
    expect(joinsIn(issue).filter(({ on, otherIssue }) => on !== null || otherIssue.length > 0)).toEqual([]);
  });
});

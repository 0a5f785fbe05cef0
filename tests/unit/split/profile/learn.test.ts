/** What accepted issues tell of a paper: which marks are kept, and which are not. */
import { expect, test } from 'vitest';
import type { Correction } from '../../../../src/model/correction.ts';
import type { Issue } from '../../../../src/model/issue.ts';
import type { HouseMarks } from '../../../../src/model/profile.ts';
import { readIssue } from '../../../../src/split/parse/index.ts';
import { learnProfile } from '../../../../src/split/profile/index.ts';

type Role = NonNullable<Correction['role']>;

/** Gives an issue of lines in these roles; `*` before a role begins an article. */
function issueOf(lines: readonly (readonly [role: Role | `*${Role}`, text: string])[]): Issue {
  const corrections = lines.map(([said, text], index): Correction => {
    const starts = said.startsWith('*');
    const boundary = starts ? { boundary: 'start' as const } : {};
    return { line: index + 2, text, role: said.replace('*', '') as Role, ...boundary };
  });
  const text = ['海滨晚报2021年11月19日01版', ...lines.map(([, own]) => own), ''].join('\n');
  const identity = { publication: 'demo', issue: '2021-11-19', date: '2021-11-19' };
  const received = { seed: 'demo-2021-11-19.txt', file: 'input.txt', sha256: '' };
  return readIssue({ ...identity, received, corrections, text, encoding: 'utf-8', byteOrderMark: false })
    .issue;
}

const NAMES = ['陆鸣', '柏青', '秦越', '何春分', '卢顺', '佘念', '龙井', '覃九', '向宽', '滕波'];

/** Gives an issue of short articles, each with a byline by `byline` and a paragraph by `text`. */
function signed(byline: (name: string) => string, text: (name: string) => string, from = 0, to = 10): Issue {
  return issueOf(
    NAMES.slice(from, to).flatMap((name) => [
      ['*headline', `${name}家的渔船回港`] as const,
      ['byline', byline(name)] as const,
      ['paragraph', text(name)] as const,
      ['paragraph', `第二天一早，${name}又去了码头。`] as const,
    ]),
  );
}

const learned = (...issues: Issue[]): HouseMarks => learnProfile(issues);

test('a mark that opens the lines of a role is kept with its counts, and with the space behind it', () => {
  const marks = learned(
    signed(
      (name) => `○ ${name}`,
      (name) => `${name}说，船回来了。`,
    ),
  );
  expect(marks).toEqual({ byline: [{ opens: '○ ', lines: 10, of: 10 }] });
});

test('what opens the first paragraph of an article is a dateline', () => {
  const marks = learned(
    signed(
      (name) => name,
      (name) => `苕川讯·${name}说，船回来了。`,
    ),
  );
  expect(marks).toEqual({ dateline: [{ opens: '苕川讯·', lines: 10, of: 10 }] });
});

test('a mark that ends lines, and a line that comes again, are kept where nothing opens them', () => {
  const marks = learned(
    issueOf([
      ['*headline', '渔船回港'],
      ['byline', '陆鸣◇'],
      ['paragraph', '船回来了。'],
      ['*kicker', '海边人家'],
      ['headline', '海带晒了'],
      ['byline', '柏青◇'],
      ['paragraph', '海带晒了。'],
      ['*kicker', '海边人家'],
      ['headline', '灯塔亮了'],
      ['byline', '秦越◇'],
      ['paragraph', '灯塔亮了。'],
      ['*kicker', '海边人家'],
      ['headline', '老街修好'],
      ['paragraph', '老街修好了。'],
    ]),
  );
  expect(marks).toEqual({
    kicker: [{ is: '海边人家', article: 'begins', lines: 3, of: 3 }],
    byline: [{ ends: '◇', lines: 3, of: 3 }],
  });
});

test('a byline below the text ends its article, though a picture stands between it and the next', () => {
  const article = (name: string): (readonly [Role | `*${Role}`, string])[] => [
    ['*headline', `${name}家的渔船`],
    ['paragraph', `${name}的船回来了。`],
    ['byline', `／${name}`],
    ['caption', `△ ${name}在码头。`],
  ];
  expect(learned(issueOf(NAMES.flatMap(article)))).toEqual({
    byline: [{ opens: '／', article: 'ends', lines: 10, of: 10 }],
    caption: [{ opens: '△ ', lines: 10, of: 10 }],
  });
});

test('two lines are too few, and a mark that fewer than nine of ten lines of its role have is none', () => {
  const few = signed(
    (name) => `○ ${name}`,
    (name) => `${name}说，船回来了。`,
    0,
    2,
  );
  expect(learned(few)).toEqual({});
  expect(learned(few, few)).toEqual({ byline: [{ opens: '○ ', lines: 4, of: 4 }] });
  const mixed = issueOf([
    ['*headline', '渔船回港'],
    ['paragraph', '船回来了。'],
    ['paragraph', '○ 第一，船要检修。'],
    ['paragraph', '○ 第二，网要补好。'],
  ]);
  const many = signed(
    (name) => `○ ${name}`,
    (name) => `${name}说，船回来了。`,
  );
  expect(learned(many, mixed)).toEqual({});
  expect(learned(many, many, mixed)).toEqual({ byline: [{ opens: '○ ', lines: 20, of: 22 }] });
});

test('words that headlines begin with, quotations and stops are no marks', () => {
  const headlines = ['全县渔船回港', '全县海带晒了', '全县灯塔亮“灯”', '“渔火”', '“海带”', '修“老街”'];
  const issue = issueOf(
    headlines.flatMap((text, index) => [
      ['*headline', text] as const,
      ['paragraph', `${NAMES[index]}说，好了。`] as const,
    ]),
  );
  expect(learned(issue)).toEqual({});
});

test('the order of the issues tells nothing', () => {
  const one = signed(
    (name) => `○ ${name}`,
    (name) => `苕川讯·${name}说，船回来了。`,
    0,
    5,
  );
  const other = signed(
    (name) => `／${name}`,
    (name) => `◇${name}说，船回来了。`,
    5,
  );
  expect(JSON.stringify(learned(one, other))).toBe(JSON.stringify(learned(other, one)));
  expect(Object.keys(learned(one, other))).toEqual(['byline', 'dateline']);
});

test('kickers and decks are always marked where five of them are, and none is without', () => {
  const article = (name: string, kicker = `※ ${name}家`): (readonly [Role | `*${Role}`, string])[] => [
    ['*kicker', kicker],
    ['headline', `${name}家的渔船`],
    ['paragraph', `${name}的船回来了。`],
  ];
  const marked = NAMES.slice(0, 5).flatMap((name) => article(name));
  expect(learned(issueOf(marked)).always).toEqual(['kicker']);
  expect(learned(issueOf(marked.slice(3))).always).toBeUndefined();
  expect(learned(issueOf([...marked, ...article('向宽', '海边人家')])).always).toBeUndefined();
});

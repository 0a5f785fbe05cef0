/** What blank lines mean in a text: how many of them separate articles, or that they tell nothing. */
import { describe, expect, test } from 'vitest';
import { parseTextLayout, visibleLines } from '../../../../../src/split/parse/lines/text-layout.ts';
import { parseLines } from '../../../../../src/split/parse/text/lines.ts';

const HEADLINE = '渔港新貌';
const PROSE = '推行提前申报,让货等船变为船等货。';
const NONE: ReadonlySet<number> = new Set();

/** Gives how many blank lines separate the articles of a text: `apart` are lines of none, `opening` those that open a page. */
function separatorIn(lines: readonly string[], apart = NONE, opening = NONE): number | null {
  return parseTextLayout(visibleLines(parseLines(lines.join('\n')).lines), apart, opening).separator;
}

/** Gives articles of a headline and two paragraphs, with blank lines between them and inside each. */
function articles(count: number, between: number, inside: number): string[] {
  const blank = (lines: number): string[] => Array.from({ length: lines }, () => '');
  return Array.from({ length: count }, (_, index) => [
    ...(index > 0 ? blank(between) : []),
    ...[HEADLINE, ...blank(inside), PROSE, ...blank(inside), PROSE],
  ]).flat();
}

describe('blank lines separate articles', () => {
  test.each([
    [1, 0],
    [2, 0],
    [2, 1],
    [4, 2],
  ])('%i of them, where %i stand between paragraphs', (between, inside) => {
    expect(separatorIn(articles(4, between, inside))).toBe(between);
  });

  test('where half of the groups are a heading with text below it, and no fewer', () => {
    const captions = ['', PROSE, '', PROSE, '', PROSE];
    expect(separatorIn([...articles(3, 1, 0), ...captions])).toBe(1);
    expect(separatorIn([...articles(3, 1, 0), ...captions, '', PROSE])).toBeNull();
  });

  test('where a group has more than three lines below its heading, whatever they are', () => {
    const poem = [HEADLINE, '渡口', '船把黄昏', '带走', '灯亮了'];
    expect(separatorIn([...poem, '', ...poem])).toBe(1);
    expect(separatorIn([...poem.slice(0, 4), '', ...poem.slice(0, 4)])).toBeNull();
  });

  test('in Latin letters, where a heading in capitals or an unended line stands above sentences', () => {
    const text = 'The river rose in the night and the lower town was under water by the morning.';
    const capitals = ['FIRE AT THE ROPE WORKS', text, text];
    const unended = ['Ferry riders will pay more', text, text];
    expect(separatorIn([...capitals, '', ...unended, '', ...capitals])).toBe(1);
    expect(separatorIn([text, text, '', text, text, '', text, text])).toBeNull();
  });
});

describe('blank lines tell nothing', () => {
  test('where there are none', () => {
    expect(separatorIn(articles(4, 0, 0))).toBeNull();
  });

  test('where they stand between all lines alike', () => {
    expect(separatorIn(articles(4, 1, 1))).toBeNull();
  });

  test('where they make fewer groups than one in 25 lines', () => {
    const long = [HEADLINE, ...Array.from({ length: 24 }, () => PROSE)];
    expect(separatorIn([...long, '', ...long])).toBeNull();
    expect(separatorIn([...long.slice(0, 13), '', ...long.slice(0, 12)])).toBe(1);
  });

  test('where only the tops of pages and the lines of no article have them', () => {
    const pages = articles(3, 1, 0);
    expect(separatorIn(pages, NONE, new Set([5, 9]))).toBeNull();
    const markers = pages.flatMap((line) => (line === '' ? ['', '海滨晚报2021年11月19日01版'] : [line]));
    expect(separatorIn(markers, new Set([5, 10]))).toBeNull();
  });

  test('where four blank lines do, but three kinds of fewer don’t', () => {
    const groups = [1, 2, 3, 4].flatMap((blank) => [
      PROSE,
      ...Array.from({ length: blank }, () => ''),
      PROSE,
      '',
    ]);
    expect(separatorIn(groups)).toBeNull();
  });
});

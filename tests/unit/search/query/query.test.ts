import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress, type SearchState } from '../../../../src/search/query/address.ts';
import { NOTHING_CHOSEN, selectionOf } from '../../../../src/search/query/facets.ts';
import { membershipQuery, parseQuery } from '../../../../src/search/query/query.ts';

const phrasesOf = (typed: string): string[] => parseQuery(typed).map(({ characters }) => characters.join(''));

describe('a typed query', () => {
  test.each([
    ['容错纠错', ['容错纠错']],
    [' 容错　纠错\t', ['容错', '纠错']],
    ['AWS aws', ['aws']],
    ['５Ｇ（市）', ['5g(市)']],
    ['改\uFEFF革', ['改革']],
    ['', []],
    [' \u200B　', []],
  ])('%j has the phrases %j', (typed, phrases) => {
    expect(phrasesOf(typed)).toEqual(phrases);
  });

  test('asks for the pages by quoted phrase', () => {
    const query = parseQuery('容错纠错');
    expect(query.map(membershipQuery)).toEqual(['"容错 错纠 纠错"']);
    expect(parseQuery('错').map(membershipQuery)).toEqual(['"\uE001错"']);
  });

  test('never holds the quotation mark that Pagefind would read as its own', () => {
    expect(parseQuery('"a"b"').map(membershipQuery)).toEqual(['"＂a a＂ ＂b b＂"']);
  });

  test.each(['x'.repeat(10_000), '\uD83D', '<img onerror=alert(1)>', '.*+?^${}()|[]\\', '👩🏽‍🚀', '。。。'])(
    'may be anything (%#)',
    (typed) => {
      expect(parseQuery(typed)).toHaveLength(typed.includes(' ') ? 2 : 1);
    },
  );
});

describe('the address', () => {
  const CHOSEN = {
    publication: ['qdrb'],
    year: ['2021', '2022'],
    month: ['2021-11'],
    page: ['特1', '特3'],
    organisation: ['青岛市科协'],
    place: ['李沧区'],
    kind: [],
    translation: ['machine'],
  };
  const state: SearchState = {
    text: '工匠 1+3',
    selection: selectionOf((facet) => CHOSEN[facet]),
    sort: 'print',
    view: 'lines',
    steps: 3,
  };

  test('gives back the search that it holds', () => {
    expect(readAddress(writeAddress(state))).toEqual(state);
  });

  test('holds no text that is too long for a server', () => {
    expect(writeAddress({ ...state, text: '改'.repeat(800) })).toContain('q=');
    expect(writeAddress({ ...state, text: '改'.repeat(10_000) })).not.toContain('q=');
  });

  test('holds nothing where nothing was searched', () => {
    expect(
      writeAddress({ text: '', selection: NOTHING_CHOSEN, sort: 'relevance', view: 'pages', steps: 1 }),
    ).toBe('');
  });

  test.each([
    ['', 1],
    ['?steps=2', 2],
    ['?steps=0', 1],
    ['?steps=-3', 1],
    ['?steps=2.5', 1],
    ['?steps=many', 1],
    ['?steps=1e9', 50],
  ])('%j asks for %i steps', (query, steps) => {
    expect(readAddress(query).steps).toBe(steps);
  });
});

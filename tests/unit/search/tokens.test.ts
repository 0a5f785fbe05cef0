import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isKeptByIndex,
  readIndexText,
  searchableSigns,
  writeIndexText,
} from '../../../src/search/index-text.ts';
import { tokenise } from '../../../src/search/tokens.ts';

const charactersOf = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  test.each([
    ['创新机制 激发活力', ['创', '新', '机', '制', '激', '发', '活', '力']],
    ['５G　时代', ['5', 'G', '时', '代']],
    ['𠮷野家', ['𠮷', '野', '家']],
    ['cafe\u0301', ['c', 'a', 'f', 'é']],
    ['☎\uFE0F好', ['☎', '好']],
    ['👨\u200D👩', ['👨', '👩']],
    ['提\u200B级\uFEFF监督', ['提', '级', '监', '督']],
    ['\u0301', []],
    [' \n\t', []],
  ])('%j', (text, characters) => {
    expect(charactersOf(text)).toEqual(characters);
  });

  test('each character knows its place in the text as received', () => {
    const text = 'a\u0301 ☎\uFE0F５';
    const places = tokenise(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['a\u0301', '☎\uFE0F', '５']);
  });

  test('places follow each other and leave out only what does not count', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start)).toMatch(/^[\s\p{M}\p{Cf}\p{Cc}\p{Variation_Selector}]*$/u);
          at = end;
        }
      }),
    );
  });
});

describe('index text', () => {
  test('stands one character apart, a space where one was, the end marked', () => {
    expect(writeIndexText('5G 创新')).toBe('5\u200BG 创\u200B新\u200B\u2063');
  });

  test.each(['AWS“四新”经济', '创新机制 激发活力', '<b>&amp;</b>', 'say "so"', '95.1%'])(
    '%s comes back as received',
    (text) => {
      expect(isKeptByIndex(text)).toBe(true);
    },
  );

  test.each(['５G', '改革　创新', '改革  创新', 'e\u0301', '＂'])('%j has to go along', (text) => {
    expect(isKeptByIndex(text)).toBe(false);
  });

  test('is read without what Pagefind escapes', () => {
    expect(readIndexText(['&lt;', 'b', '&gt; ', '&', 'l', 't', ';', '\u2063'])).toBe('<b> &lt;');
  });
});

describe('searchable signs', () => {
  test('hold the usual ones and those that occur, never the ASCII quotation mark', () => {
    const signs = searchableSigns('青A5😀"\u2063〄');
    for (const sign of '“”‘’…—·，。、《》%+()！＂〄'.replace(/[，！]/gu, '')) expect(signs).toContain(sign);
    expect([...signs]).toContain('😀');
    expect(signs).not.toMatch(/["青A5\u2063]/u);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { searchableSigns, writeIndexWords } from '../../../../src/search/text/index-text.ts';
import { tokenise } from '../../../../src/search/text/tokens.ts';

const charactersOf = (text: string): string[] => tokenise(text).map(({ folded }) => folded);

describe('tokenise', () => {
  test.each([
    ['创新机制 激发活力', ['创', '新', '机', '制', '激', '发', '活', '力']],
    ['５G　时代', ['5', 'g', '时', '代']],
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

  test('a character with many marks is folded once', () => {
    const text = `e${'\u0301'.repeat(99)}`;
    tokenise(text);
    const normalize = vi.spyOn(String.prototype, 'normalize');
    expect(charactersOf(text)).toEqual([text.normalize('NFC')]);
    // Once here, three times above.
    expect(normalize).toHaveBeenCalledTimes(4);
    normalize.mockRestore();
  });
});

describe('the words of the index', () => {
  /** Shows the sign of a character alone. */
  const shown = (words: readonly string[]): string[] => words.map((word) => word.replace('\uE001', '◆'));
  const wordsIn = (...blocks: string[]): string =>
    shown(writeIndexWords({ headline: [], runInHeads: [], blocks }).words).join(' ');

  test('are each character as often as it occurs, then every two neighbours, the end of a block marked', () => {
    expect(wordsIn('5G 创新创', '新')).toBe('◆5 ◆g ◆创 ◆创 ◆新 ◆新 5g g创 创新 新创 \u2063 \u2063');
  });

  test('hold the neighbours that a mark stands between, told apart from those side by side', () => {
    expect(wordsIn('“四”新')).toBe('◆“ ◆四 ◆” ◆新 “四 四” ”新 \u2063 四\uE000新');
    expect(wordsIn('9~12').endsWith('\u2063')).toBe(true);
  });

  test('tell by their position what stands in heads', () => {
    const { words, headline, heads } = writeIndexWords({
      headline: ['甲乙'],
      runInHeads: ['乙丙'],
      blocks: ['甲乙', '乙丙丁'],
    });
    expect(shown(words.slice(0, headline))).toEqual(['◆甲', '◆乙', '◆乙', '甲乙', '\u2063']);
    expect(shown(words.slice(headline, heads))).toEqual(['◆丙', '乙丙', '\u2063']);
    expect(shown(words.slice(heads))).toEqual(['◆丁', '甲乙', '\u2063', '乙丙', '丙丁', '\u2063']);
  });
});

describe('searchable signs', () => {
  test('hold the usual ones and those that occur, never the ASCII quotation mark', () => {
    const signs = searchableSigns('青A5😀"\u2063〄');
    for (const sign of '“”‘’…—·，。、《》％＋（）！＂〄') expect(signs).toContain(sign);
    expect([...signs]).toContain('😀');
    expect(signs).not.toMatch(/["青A5\u2063]/u);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold, foldCharacter } from '../../../../src/search/text/fold.ts';

describe('fold', () => {
  test.each([
    ['５', '5'],
    ['Ｇ', 'g'],
    ['（', '('],
    ['，', ','],
    ['￥', '¥'],
    ['A', 'a'],
    ['É', 'é'],
    ['e\u0301', 'é'],
    ['豈', '豈'],
    ['"', '＂'],
    ['＂', '＂'],
  ])('%s is compared as %s', (character, folded) => {
    expect(fold(character)).toBe(folded);
  });

  test.each(['“', '”', '。', '、', '—', '·', '《', '´', '〜', '青', '戶', '😀'])('%s stays', (character) => {
    expect(fold(character)).toBe(character);
  });

  test.each([
    ['⽉', ['月']],
    ['⻚', ['页']],
    ['⺠', ['民']],
    ['㇐', ['一']],
    ['\u{F902}', ['車']],
    ['\u{2F800}', ['丽']],
    ['㎏', ['k', 'g']],
    ['③', ['3']],
    ['₂', ['2']],
    ['ﬁ', ['f', 'i']],
    ['…', ['.', '.', '.']],
    ['㍿', ['株', '式', '会', '社']],
    ['Ⅳ', ['i', 'v']],
    ['﹁', ['「']],
    ['ﷺ', Array.from('صلىاللهعليهوسلم')],
    // Taken apart into white space and a mark.
    ['´', ['´']],
    ['￣', ['¯']],
    ['¯', ['¯']],
    ['ﾞ', ['゛']],
    // Newer than the browsers that are told of.
    ['\u{1CCD6}', ['\u{1CCD6}']],
  ])('%s is compared as %j', (character, characters) => {
    expect(foldCharacter(character)).toEqual(characters);
  });

  test("radicals and strokes are those of Unicode's table", () => {
    const table = readFileSync('tests/unicode/EquivalentUnifiedIdeograph.txt', 'utf8');
    const rows = [...table.matchAll(/^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; ([0-9A-F]+)/gmu)];
    expect(rows.length).toBeGreaterThan(300);
    for (const [, first = '', last = first, ideograph = ''] of rows)
      for (let code = parseInt(first, 16); code <= parseInt(last, 16); code += 1)
        expect(fold(String.fromCodePoint(code)), code.toString(16)).toBe(
          String.fromCodePoint(parseInt(ideograph, 16)),
        );
  });

  test('as many characters are folded to others in every Unicode that a browser may know', () => {
    let count = 0;
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (character.normalize('NFKC') !== character.normalize('NFC') && fold(character) !== character)
        count += 1;
    }
    // Where it is another number, Node knows a newer Unicode: `fold.ts` leaves its new characters as they are.
    expect(count).toBe(3702);
  });

  test('half a surrogate pair becomes the replacement character', () => {
    expect(fold('\uD83D')).toBe('\uFFFD');
  });
});

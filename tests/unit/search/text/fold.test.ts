import { describe, expect, test } from 'vitest';
import { fold, foldWidth } from '../../../../src/search/text/fold.ts';

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

  test.each(['“', '”', '。', '、', '…', '—', '·', '《', '①', '青', '😀'])('%s stays', (character) => {
    expect(fold(character)).toBe(character);
  });

  test('width alone leaves case', () => {
    expect(foldWidth('Ｇ')).toBe('G');
  });

  test('half a surrogate pair becomes the replacement character', () => {
    expect(fold('\uD83D')).toBe('\uFFFD');
  });
});

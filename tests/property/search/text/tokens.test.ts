/** What holds for the words of the index, whatever the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexWordsOf, writeIndexWords } from '../../../../src/search/text/index-text.ts';
import { tokenise } from '../../../../src/search/text/tokens.ts';

test('places of characters follow each other and leave out only what does not count', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0;
      const tokens = tokenise(text);
      for (const { start, end } of tokens.filter(
        (token, index) => token.start !== tokens[index - 1]?.start,
      )) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, start)).toMatch(/^[\s\p{M}\p{Cf}\p{Cc}\p{Variation_Selector}]*$/u);
        at = end;
      }
    }),
  );
});

test('the words of the index are what is asked for, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const characters = tokenise(text).map(({ folded }) => folded);
      const { words } = writeIndexWords({ headline: [], runInHeads: [], blocks: [text] });
      if (characters.length > 0) expect(words).toEqual(expect.arrayContaining(indexWordsOf(characters)));
      expect(words.join('')).not.toMatch(/[!-/:-@[-`{-~\s]/u);
    }),
  );
});

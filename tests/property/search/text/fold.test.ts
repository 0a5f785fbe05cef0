/** What holds for the folding of any character. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../src/search/text/fold.ts';

test('folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
      expect(fold(fold(character))).toBe(fold(character));
    }),
  );
});

/** What a reading page does to any text: signs and characters are shown by as many others, and nothing else changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTraditional } from '../../../src/reading/traditional.ts';

test('traditional characters stand for as many simplified ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('中国干部发面只千𠮷a1,“')) }), (text) => {
      expect(toTraditional(text)).toHaveLength(text.length);
    }),
  );
});

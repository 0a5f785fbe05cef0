/** What a reading page does to any text: signs and characters are shown by as many others, and nothing else changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisePunctuation } from '../../../src/reading/punctuation.ts';
import { toTraditional } from '../../../src/reading/traditional.ts';

test('normalised punctuation changes nothing but signs, one for one', () => {
  const fold = (text: string): string => text.normalize('NFKC');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('中国,;:?!()1a “。')) }), (text) => {
      const shown = normalisePunctuation(text);
      expect(shown).toHaveLength(text.length);
      expect(fold(shown)).toBe(fold(text));
    }),
  );
});

test('traditional characters stand for as many simplified ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('中国干部发面只千𠮷a1,“')) }), (text) => {
      expect(toTraditional(text)).toHaveLength(text.length);
    }),
  );
});

/** What holds for what is marked, whatever the text: the characters as received, never a part of one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextsOf, excerpt } from '../../../../src/search/query/excerpt.ts';
import { findOccurrences } from '../../../../src/search/query/occurrences.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { charactersOf } from '../../../../src/search/text/lexicon.ts';
import { findable, holdsText } from '../../../find-in-page.ts';

const CHARACTER = fc.constantFrom(
  ...[
    '㎏',
    'k',
    'g',
    'kg',
    '③',
    '3',
    '⑪',
    '1',
    '₂',
    'ﬁ',
    'f',
    'i',
    '…',
    '.',
    '½',
    '㍿',
    '会',
    '株',
    '℃',
    'Ｃ',
  ],
  ...[
    '⽉',
    '月',
    '⻚',
    '页',
    '⺠',
    '\uF902',
    '車',
    '\u{2F800}',
    '丽',
    'ｶﾞ',
    'ガ',
    'e\u0301',
    'é',
    ' ',
    '，',
    '𠮷',
  ],
);
const TEXT = fc.array(CHARACTER, { minLength: 1, maxLength: 24 }).map((characters) => characters.join(''));
const QUERY = fc
  .array(CHARACTER, { minLength: 1, maxLength: 4 })
  .map((characters) => characters.join('').replace(/\s/gu, ''));

test('what is found is what a browser would find, and its marks stand around the same characters', () => {
  fc.assert(
    fc.property(TEXT, QUERY, (text, typed) => {
      const query = parseQuery(typed);
      const occurrences = findOccurrences(text, { way: 'exact', query });
      if (query.length > 0) expect(occurrences.length > 0).toBe(holdsText(findable(text), typed));
      for (const { start, end } of occurrences) {
        expect(charactersOf(text.slice(start, end))).toEqual(query[0]?.characters);
        expect(charactersOf(text.slice(0, start)).length + charactersOf(text.slice(start)).length).toBe(
          charactersOf(text).length,
        );
      }
      const shown = excerpt(text, occurrences, 0);
      expect(shown.map((segment) => segment.text).join('')).toBe(text);
      for (const { left, keyword, right } of contextsOf(text, occurrences)) {
        expect(text).toContain(left + keyword + right);
        expect(charactersOf(keyword)).toEqual(query[0]?.characters);
      }
    }),
  );
});

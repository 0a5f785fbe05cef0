/** The search's folding beside the browser's own find, one character after the other. */
import { expect, test } from 'vitest';
import { fold } from '../../src/search/text/fold.ts';
import { useReader } from './reader.ts';

const open = useReader();

/** First and last of: superscripts, letterlike, numerals, circled, radicals, squared units, compatibility ideographs, ligatures, widths. */
const BLOCKS = [
  ...['\u2070\u209C', '\u2100\u2126', '\u2160\u217F', '\u2460\u24EA', '\u2F00\u2FD5', '\u3371\u33DF'],
  ...['\uF900\uFA6D', '\uFB00\uFB06', '\uFF01\uFF5E', '\u{2F800}\u{2FA1D}'],
];

test('characters are folded as the browser folds them, and no part of one is found', async () => {
  const folded = BLOCKS.flatMap((block) => {
    const [first = 0, last = 0] = Array.from(block, (end) => end.codePointAt(0) ?? 0);
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  })
    .map((character) => [character, fold(character)] as const)
    .filter(([character, asFolded]) => asFolded !== character && asFolded !== '＂');
  expect(folded.length).toBeGreaterThan(1200);
  const page = await open();
  const found = await page.evaluate((pairs) => {
    const find = (text: string, wanted: string): string => {
      document.body.textContent = `甲${text}乙`;
      getSelection()?.removeAllRanges();
      // Not in the DOM's own types: older than any standard of it.
      const isFound = (window as unknown as { find: (...asked: unknown[]) => boolean }).find(wanted);
      return isFound ? String(getSelection()) : '';
    };
    return pairs.map(([character, asFolded]) => [
      character,
      find(character, asFolded),
      [...asFolded].length > 1 ? find(character, [...asFolded][0] ?? '') : '',
    ]);
  }, folded);
  expect(found).toEqual(folded.map(([character]) => [character, character, '']));
  await page.context().close();
});

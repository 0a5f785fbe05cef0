/** Simplified → Traditional characters, for display only; loaded when a reader asks for it. */
import { ConverterFactory, Trie } from 'opencc-js/core';
import * as dictionaries from 'opencc-js/preset/cn2t';

/** Phrases of newspapers that the dictionaries lack, and would get wrong sign by sign. */
const OWN_PHRASES = [
  ['签批', '簽批'],
  ['只基金', '隻基金'],
] as const;

/** A word of numerals, such as 六千: a phrase may begin inside it (千只). */
const NUMERAL_WORD = /^[一二三四五六七八九十百千万亿两几数]+$/u;

const [ofPhrases = [], ...ofVariants] = dictionaries.configs['s2tw']?.conversionChain ?? [];
const phrases = new Trie();
phrases.loadDictGroup([OWN_PHRASES, ...ofPhrases]);
// eslint-disable-next-line no-restricted-syntax -- Some dictionaries.
const toVariants = ConverterFactory(...ofVariants);

/** Gives a text in Traditional characters: as many as it had. */
export function toTraditional(text: string): string {
  const reach = reachOf(text);
  let converted = '';
  for (let at = 0; at < text.length;) {
    const match = phrases.matchPrefix(text.slice(0, reach[at]), at);
    const end = match?.end ?? at + 1;
    const piece = text.slice(at, end);
    converted += fitting(piece, toVariants(match?.value ?? piece));
    at = end;
  }
  return converted;
}

/**
 * Gives, for each place of a text, how far a phrase that begins there may reach: from inside a word no farther
 * than its end, so that 健全干部 and 监察干部 are not read as 健·全干·部 (全乾) and 监·察干·部.
 */
function reachOf(text: string): number[] {
  const reach = Array<number>(text.length).fill(text.length);
  // Some browsers of 2024 have no words; what begins inside one is then not told.
  if (!('Segmenter' in Intl)) return reach;
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (!NUMERAL_WORD.test(segment)) reach.fill(index + segment.length, index + 1, index + segment.length);
  }
  return reach;
}

/** Gives what was converted where it is as long as the original, and otherwise as many signs, each by itself. */
function fitting(original: string, converted: string): string {
  if (converted.length === original.length) return converted;
  return Array.from(original, (sign) => {
    const shown = toVariants(phrases.matchPrefix(sign, 0)?.value ?? sign);
    return shown.length === sign.length ? shown : sign;
  }).join('');
}

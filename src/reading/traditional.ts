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

/** The dictionaries' characters: those of what is converted, and those that it is converted to. */
const [converted, written] = charactersOfDictionaries();

/** Traditional texts have corners for quotation marks. */
const CORNERS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
/** An apostrophe stands between two letters. */
const APOSTROPHE = /^\p{Script=Latin}’\p{Script=Latin}$/u;

/** Gives a text in Traditional characters, with the quotation marks that belong to them: as many as it had. */
export function toTraditional(text: string): string {
  return convertCharacters(text).replaceAll(/[“”‘’]/gu, (mark, at: number) =>
    APOSTROPHE.test(text.slice(Math.max(0, at - 1), at + 2)) ? mark : (CORNERS[mark] ?? mark),
  );
}

/**
 * Gives a text in Traditional characters: as many as it had. One that is written in them is left alone, but for characters that
 * only Simplified texts have: its 台, 裏 and 只 are its own.
 */
function convertCharacters(text: string): string {
  const characters = Array.from(text);
  const simplified = characters.filter(isSimplified).length;
  if (characters.filter(isTraditional).length > simplified)
    return simplified > 0
      ? characters.map((one) => (isSimplified(one) ? convertAlone(one) : one)).join('')
      : text;
  return convert(text);
}

/** Tells whether Traditional texts never have a character: 发 and 为, but not 后 or 里. */
function isSimplified(character: string): boolean {
  return converted.has(character) && !written.has(character);
}

/** Tells whether Simplified texts never have a character. */
function isTraditional(character: string): boolean {
  return written.has(character) && !converted.has(character);
}

function charactersOfDictionaries(): [converted: ReadonlySet<string>, written: ReadonlySet<string>] {
  const [from, to] = [new Set<string>(), new Set<string>()];
  // Each a list of words with spaces between a word and what it becomes, and `|` behind both.
  for (const entry of ofPhrases.flatMap((part) => (typeof part === 'string' ? part.split('|') : []))) {
    const [word = '', becomes = ''] = entry.split(' ');
    for (const character of word) from.add(character);
    for (const character of becomes) to.add(character);
  }
  return [from, to];
}

function convert(text: string): string {
  const words = wordsOf(text);
  let result = '';
  for (let at = 0; at < text.length;) {
    const match = phraseAt(text, at, words);
    const end = match?.end ?? at + 1;
    const piece = text.slice(at, end);
    result += match || !isTraditional(piece) ? fitting(piece, toVariants(match?.value ?? piece)) : piece;
    at = end;
  }
  return result;
}

type PhraseMatch = ReturnType<typeof phrases.matchPrefix>;

/**
 * Gives the longest phrase that begins at a place of a text and keeps words whole: it neither begins inside one and ends
 * in another, as 健·全干·部 (全乾) would, nor ends inside one that begins in it, as 展示·了如·何 (瞭如) and 被发·明 (被髮) would.
 */
function phraseAt(text: string, at: number, words: TextWords): PhraseMatch {
  const inside = words.begins[at] !== at;
  for (let limit = inside ? (words.ends[at] ?? at) : text.length; limit > at;) {
    const match = phrases.matchPrefix(text.slice(0, limit), at);
    if (!match || inside) return match;
    const begin = words.begins[match.end] ?? match.end;
    // What ends inside a word may be all of its beginning.
    if (begin <= at || begin === match.end) return match;
    if (!PARTICLE.test(text.slice(at, words.ends[at])) && makesFewerWords(text, at, match.end, words))
      return match;
    limit = match.end - 1;
  }
  return null;
}

/** TextWords of grammar, which join what stands around them: 被发明, 展示了如何, 与制造. */
const PARTICLE = /^[被把将让给与和及同跟或而在从向往于对由自为以因了着过的地得之也都又就才再]$/u;

/** How many words after the one that a phrase ends in tell whether it was none: 黑发·生长 is 黑·发生·长 to those who read words. */
const WORDS_AFTER = 1;

/** Tells whether a phrase and what follows it are fewer words than the text has without the phrase. */
function makesFewerWords(text: string, at: number, end: number, { ends, segmenter }: TextWords): boolean {
  let stop = end;
  for (let word = 0; word <= WORDS_AFTER && stop < text.length; word += 1) stop = ends[stop] ?? text.length;
  let without = 0;
  for (let place = at; place < stop; place = ends[place] ?? stop) without += 1;
  const after = segmenter ? [...segmenter.segment(text.slice(end, stop))].length : without;
  return 1 + after < without;
}

/** The words of a text. */
interface TextWords {
  /** For each place, where the word begins that it stands in. */
  readonly begins: readonly number[];
  /** For each place, where that word ends. */
  readonly ends: readonly number[];
  readonly segmenter: Intl.Segmenter | null;
}

/** Gives the words of a text. */
function wordsOf(text: string): TextWords {
  const begins = Array.from({ length: text.length }, (_, at) => at);
  const ends = begins.map((at) => at + 1);
  // Some browsers of 2024 have no words; what begins or ends inside one is then not told.
  const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  for (const { index, segment } of segmenter?.segment(text) ?? []) {
    if (NUMERAL_WORD.test(segment)) continue;
    begins.fill(index, index, index + segment.length);
    ends.fill(index + segment.length, index, index + segment.length);
  }
  return { begins, ends, segmenter };
}

/** Gives what was converted where it is as long as the original, and otherwise as many signs, each by itself. */
function fitting(original: string, shown: string): string {
  return shown.length === original.length ? shown : Array.from(original, convertAlone).join('');
}

function convertAlone(character: string): string {
  const shown = toVariants(phrases.matchPrefix(character, 0)?.value ?? character);
  return shown.length === character.length ? shown : character;
}

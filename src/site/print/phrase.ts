/** Where the line of a headline may break when it is too long for the screen. */

/** Characters that a phrase may have to fit a phone's width in a headline's size. */
const LONGEST_PHRASE = 14;
/** The same on the narrowest phone. */
const SHORT_PHRASE = 9;

/** Tells whether a line reads in phrases (`创新机制 激发活力`), none of them too long to stand whole. */
export function isPhrased(line: string): boolean {
  const phrases = line.split(/[\s,:;，：；、]+/u);
  return phrases.length > 1 && phrases.every((phrase) => [...phrase].length <= LONGEST_PHRASE);
}

/** A part of a line between whose words it may break. */
export interface UnbrokenPart {
  readonly words: readonly string[];
  /** True where it stays whole as long as a line of the screen holds it. */
  readonly whole: boolean;
}

/**
 * What breaks nowhere though nothing holds it together; hyphens have pieces of their own.
 *
 * @accepts governance
 * @accepts “2021”
 * @refuses two words
 * @refuses 治理
 */
const IN_LETTERS = /^[\p{Script=Latin}\p{P}\d]+$/u;

/** Gives the parts between which a line in a language may break; together they are the line. */
export function breakLine(line: string, language: string): UnbrokenPart[] {
  if (!isPhrased(line)) return [{ words: wordsOfLine(line, language), whole: false }];
  return phrasesOf(line).flatMap((phrase) => {
    const text = phrase.trimEnd();
    if ([...text].length <= SHORT_PHRASE) return [{ words: [phrase], whole: false }];
    const words = wordsOfLine(text, language);
    if (words.length === 1 && IN_LETTERS.test(text)) return [{ words: [phrase], whole: false }];
    // A space at the end of what stays whole would be lost before the next phrase.
    const space = phrase.slice(text.length);
    return [{ words, whole: true }, ...(space ? [{ words: [space], whole: false }] : [])];
  });
}

/** Gives the phrases of a line with the signs and spaces after them; together they are the line. */
export function phrasesOf(line: string): string[] {
  return line.match(/^[\s,:;，：；、]+|(?:[^\s,:;，：；、]|(?<=\d)[,:](?=\d))+[\s,:;，：；、]*/gu) ?? [];
}

/** Making one costs more than using it often. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/**
 * Signs that stay with the word after them; any other sign stays with the word before it.
 *
 * @accepts 《
 * @accepts （“
 * @refuses 》
 * @refuses “新
 */
const OPENING_SIGNS = /^[“‘《〈（([【—]+$/u;

/** Characters up to which words that belong together stay whole. */
const LONGEST_WORD = 10;

/**
 * A quotation or a title that is still open.
 *
 * @accepts 一部《渔港
 * @refuses 《渔港》
 * @refuses 渔港
 */
const QUOTED = /[“‘《][^”’》]*$/u;

/**
 * Gives the words of a line in a language with their signs and spaces; together they are the line. What no dictionary has as a word
 * comes in single characters (四·新, 获得·感, 高·质量), so one of them is never parted from its neighbours; what is
 * quoted is a name, and stays whole as far as it is short.
 */
export function wordsOfLine(line: string, language: string): string[] {
  const words: string[] = [];
  let isOpen = true;
  let wasSingle = false;
  for (const { segment, isWordLike = false } of segmenterOf(language).segment(line)) {
    const word = words.at(-1) ?? '';
    const opens = OPENING_SIGNS.test(segment);
    const goesOn = isOpen || (isWordLike ? belongsTo(word, segment, wasSingle) : !opens);
    if (word && goesOn) words[words.length - 1] = word + segment;
    else words.push(segment);
    isOpen = opens;
    wasSingle = isWordLike && segment.length === 1;
  }
  return words;
}

/** Characters up to which a word with hyphens stays whole. */
const LONGEST_HYPHENATED = 24;

function belongsTo(word: string, next: string, wasSingle: boolean): boolean {
  if (/\p{Script=Latin}-$/u.test(word)) return word.length + next.length <= LONGEST_HYPHENATED;
  const hasRoom = word.length + next.length <= LONGEST_WORD;
  if (QUOTED.test(word)) return hasRoom;
  return /[\p{L}\p{N}]$/u.test(word) && (next.length === 1 || (wasSingle && hasRoom));
}

/** A piece of a word or phrase. */
export interface WordPiece {
  readonly text: string;
  /** True where it has a hyphen at which it does not break as long as a line of the screen holds it. */
  readonly hyphenated: boolean;
}

/** Gives the pieces of a word or phrase, those with hyphens (`livelihood-related,`) apart; together they are the word. */
export function piecesOfWord(word: string): WordPiece[] {
  const isHyphenated = (text: string): boolean =>
    text.length <= LONGEST_HYPHENATED &&
    /^[^\p{Script=Han}]*\p{Script=Latin}-\p{Script=Latin}[^\p{Script=Han}]*$/u.test(text);
  if (!word.split(/\s+/u).some(isHyphenated)) return [{ text: word, hyphenated: false }];
  return word
    .split(/(\s+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, hyphenated: isHyphenated(text) }));
}

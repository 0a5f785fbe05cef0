/** The numbers that an English text states: RMB 116,000, more than 300,000, nearly 1.5%, three, tenth, November. */
import { countedInEnglish } from './counted.ts';
import { englishFractions } from './fraction.ts';
import type { Approximation, Quantity } from './quantity.ts';
import { scaled } from './quantity.ts';
import { otherEnd } from './range.ts';

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ONES_IN_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS_IN_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const NAME_OF_MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'gu');
/** Words that say a number without being one. */
const OTHER_WORDS: Readonly<Record<string, number>> = {
  ...{ both: 2, pair: 2, dual: 2, double: 2, twice: 2, twin: 2, two: 2, either: 2, triple: 3, dozen: 12 },
  ...{
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  },
  ...{ bi: 2, quarter: 4, decade: 10, centenary: 100, century: 100, twentieth: 20, thirtieth: 30 },
};
const NUMBER_WORDS = new Map<string, number>([
  ...ONES_IN_WORDS.map((word, value) => [word, value] as const),
  ...TENS_IN_WORDS.map((word, index) => [word, (index + 2) * 10] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...Object.entries(OTHER_WORDS),
]);

/**
 * A number in figures, with its unit.
 * @accepts 116,000 | 1.5% | 136.2 billion | 19th | 95.1 per cent | 3.2 percentage points
 * @refuses three | RMB | billion
 */
const ENGLISH_FIGURES =
  /(?<digits>\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th)?(?<sign>%| per ?cent(?:age points?)?)?(?:[ -](?<scale>hundred|thousand|million|billion|trillion))?/gu;
/**
 * Words one after another that may say a number.
 * @accepts twenty-one | three hundred | tenth | a hundred | both
 * @refuses the | 12
 */
const IN_WORDS = /[a-z]+/giu;

const MORE_WORDS =
  /(?:not? (?:less|fewer) than|(?<!not? )more than|over|above|exceed\w*|surpass\w*|at least|upwards? of|in excess of|topp\w+|passed|beyond)\b/iu;
const OR_MORE =
  /^[^.;▯]{0,18}?\b(?:or more|or above|and above|or higher|or over|and more(?! than)|or longer|plus)\b|^\+/iu;
const OR_LESS = /^[^.;▯]{0,18}?\b(?:or|and) (?:less|fewer|below|under|lower)\b/iu;
/** What limits a number, or says where something stands: within 30 days, under 12 heads. */
const UNDER_BEFORE = /\b(?<!just )(?:under|below|within|inside)(?: (?:RMB|the|a))? $/iu;
const MOST_WORDS = /(?:not? more than|at most|up to|not exceed\w*)\b/iu;
const NEARLY_WORDS = /(?:nearly|almost|close to|approaching|close on)\b/iu;
const NOT_REACHED_WORDS = /(?:just under|(?<!not? )(?:less|fewer|lower) than|short of)\b/iu;
const ABOUT_WORDS = /(?:about|around|approximately|roughly|some)\b/iu;
const BOUNDS_NUMBER = new RegExp(
  `\\b${MOST_WORDS.source}|\\b${MORE_WORDS.source}|\\b${NEARLY_WORDS.source}|\\b${NOT_REACHED_WORDS.source}|\\b${ABOUT_WORDS.source}`,
  'giu',
);
/** Before a scale that has no number: several thousand. */
const SEVERAL_BEFORE = /\b(?:several|many|a few) $/iu;
/** Behind a number in words. */
const PERCENT_AFTER = /^ per ?cent(?:age points?)?\b/iu;
/** How far from a number the word stands that bounds it. */
const REACH = 36;

/** Gives the numbers of an English text in its order; months by their names, too. */
export function englishQuantities(text: string): Quantity[] {
  const { found: fractions, rest: whole } = englishFractions(text);
  const rest = whole.replace(ENGLISH_FIGURES, (found) => ' '.repeat(found.length));
  return [...fractions, ...englishFigures(whole), ...inWords(rest, text), ...months(rest)];
}

/** Between the two numbers of a range; `and` only behind “between”. */
const BETWEEN_NUMBERS = /^(?: ?[-‑–—] ?| to )(?:RMB )?$/u;
const BETWEEN_AND = /^ and (?:RMB )?$/u;

function englishFigures(text: string): Quantity[] {
  const matches = [...text.matchAll(ENGLISH_FIGURES)];
  return matches.map(({ 0: written, index, groups = {} }, place) => {
    const { digits = '' } = groups;
    const isBetween = /\bbetween (?:RMB )?$/iu.test(text.slice(Math.max(index - REACH, 0), index));
    const joins = isBetween ? BETWEEN_AND : BETWEEN_NUMBERS;
    const range = written === digits ? otherEnd(matches, place, joins)?.groups : null;
    return {
      value: scaled(digits.replace(/,$/u, ''), SCALES[groups['scale'] ?? range?.['scale'] ?? ''] ?? 1),
      percent: (groups['sign'] ?? range?.['sign']) !== undefined,
      approximation: approximationAt(text, index, written.length),
      counted: countedInEnglish(text.slice(0, index), text.slice(index + written.length)),
      written,
      figures: true,
    };
  });
}

/** Words that say one number together. */
interface Spoken {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

function inWords(rest: string, text: string): Quantity[] {
  const spoken: Spoken[] = [];
  for (const { 0: word, index } of rest.matchAll(IN_WORDS)) {
    const last = spoken.at(-1);
    const own = { start: index, end: index + word.length };
    const before = last && /^[ -]?(?:and )?$/u.test(rest.slice(last.end, index)) ? last : null;
    const joined = joinedValue(before, word.toLowerCase());
    if (joined !== null && before) spoken.splice(-1, 1, { ...own, start: before.start, value: joined });
    else {
      const value = joinedValue(null, word.toLowerCase());
      if (value !== null) spoken.push({ ...own, value });
    }
  }
  const stated = spoken.filter(({ start }) => !SEVERAL_BEFORE.test(text.slice(0, start)));
  return stated.map(({ value, start, end }) => ({
    ...{
      value,
      percent: PERCENT_AFTER.test(text.slice(end)),
      written: text.slice(start, end),
      figures: false,
    },
    approximation: approximationAt(text, start, end - start),
  }));
}

/** Gives the number that a word makes with what stands before it; `null` where it makes none, or none with that. */
function joinedValue(before: Spoken | null, word: string): number | null {
  // Of hundreds or thousands there are some, and no number.
  const scale = SCALES[word];
  if (scale !== undefined) return (before?.value ?? 1) * scale;
  const small = NUMBER_WORDS.get(word);
  if (small === undefined || !before) return small ?? null;
  const { value } = before;
  return value >= 100 || (value >= 20 && small < 10) ? value + small : null;
}

function months(text: string): Quantity[] {
  return [...text.matchAll(NAME_OF_MONTH)].map(([name]) => ({
    ...{ value: MONTHS.indexOf(name) + 1, percent: false, written: name, figures: false },
    approximation: 'exact' as const,
  }));
}

function approximationAt(text: string, start: number, length: number): Approximation {
  const before = text.slice(Math.max(start - REACH, 0), start);
  const after = text.slice(start + length, start + length + REACH);
  if (OR_MORE.test(after)) return 'more';
  if (OR_LESS.test(after)) return 'most';
  if (UNDER_BEFORE.test(before)) return 'under';
  // Of several words the nearest one is meant, and none that bounds another number.
  const [nearest] = [...before.matchAll(BOUNDS_NUMBER)].slice(-1);
  if (!nearest || /[\d.;,:]/u.test(before.slice(nearest.index + nearest[0].length))) return 'exact';
  if (MOST_WORDS.test(nearest[0])) return 'most';
  if (MORE_WORDS.test(nearest[0])) return 'more';
  if (NOT_REACHED_WORDS.test(nearest[0])) return 'below';
  return NEARLY_WORDS.test(nearest[0]) ? 'nearly' : 'about';
}

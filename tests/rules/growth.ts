/** Texts that make a pattern work, and how its time grows with their length. */
import { hostileTextsOf } from './hostile-texts.ts';

/** How many times as long as the short text the long one is. */
const TIMES = 8;
const LONG = 8_000;
const SHORT = LONG / TIMES;
/** Small steps first, so that a pattern with no end of ways is known before it takes hours; the longest tells a square. */
const LENGTHS = [20, 25, 31, 39, 49, 61, 76, 95, 119, 149, 186, 232, 290, 1_280, 5_120, 20_480];
/** From here on, what is read at this many milliseconds a character is not looked at from each place: that takes several times as long. */
const TELLING = 280;
const QUICK = 0.00002;
/** Milliseconds below which a time says nothing. */
const FLOOR = 3;
/** A text takes as long as its parts, half as long again with a logarithm, and eight times where each place is looked at from each. */
const WORST = 3;
const ROUNDS = [2, 5, 15, 30];

/** Gives texts of a length that nearly fit: parts of an example again and again, behind its beginning, and before what ends it ill. */
function hostileTexts(example: string, length: number): string[] {
  const parts = new Set([
    example,
    ...(example.match(/\d+|\s+|\p{Script=Han}+|[A-Za-z]+|[^\d\s\p{L}]+/gu) ?? []),
    ...Array.from(example),
  ]);
  const beginning = example.slice(0, Math.ceil(example.length / 2));
  return [...parts].flatMap((part) => {
    const long = part.repeat(Math.ceil(length / part.length));
    return [long, `${long}\u0001`, `${beginning}${long}\u0001`, `\u0001${long}\u0001`];
  });
}

/** Gives a text on which the time of a pattern grows as the square of its length, or worse; `null` where none of the examples gives one. */
export function findSquare(pattern: RegExp, examples: readonly string[]): string | null {
  const once = new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/gu, ''));
  for (const example of examples) {
    const long = hostileTexts(example, LONG);
    const found = hostileTexts(example, SHORT).findIndex((short, index) =>
      growsAsSquare(once, short, long[index] ?? ''),
    );
    if (found >= 0) return long[found]?.slice(0, 40) ?? null;
  }
  return null;
}

/** Gives a text on which the time of a pattern grows as the square of its length, or worse, among those that its own parts make; `null` where there is none. */
export function findOwnSquare(pattern: RegExp): string | null {
  const once = new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/gu, ''));
  const make = hostileTextsOf(pattern).find((text) => takesSquare(once, text));
  return make?.(SHORT).slice(0, 40) ?? null;
}

/** From short to long, so that what grows without bounds is known before it has no end. */
function takesSquare(pattern: RegExp, text: (length: number) => string): boolean {
  for (const length of LENGTHS) {
    const long = text(length);
    const time = leastTime((each: string) => void pattern.test(each), [long], 1);
    if (time >= FLOOR) return growsAsSquare(pattern, text(length / TIMES), long);
    if (length > TELLING && time < length * QUICK) return false;
  }
  return false;
}

function growsAsSquare(pattern: RegExp, short: string, long: string): boolean {
  const run = (text: string): void => void pattern.test(text);
  return growsFaster(run, (times) => (times === 1 ? short : long));
}

/**
 * Tells whether work takes much longer on a text than on its parts. One long text is held against as many short ones
 * as it is times as long, so that other work on the machine meets both alike; measured again, and more often, before
 * it is believed.
 */
function growsFaster<Text>(work: (text: Text) => void, textOf: (times: number) => Text): boolean {
  const long = [textOf(TIMES)];
  if (leastTime(work, long, 1) < FLOOR) return false;
  const shorts = Array.from({ length: TIMES }, () => textOf(1));
  return ROUNDS.every((rounds) => leastTime(work, long, rounds) > WORST * leastTime(work, shorts, rounds));
}

/** Other work only ever adds. */
function leastTime<Text>(work: (text: Text) => void, texts: readonly Text[], rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    for (const text of texts) work(text);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

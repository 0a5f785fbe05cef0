/** The two numbers of a range that has its unit once: 5-10万, 10–15%. */

/** Gives what a number in figures has of a range's other end: the match behind it, where that is one; `null` else. */
export function otherEnd(
  matches: readonly RegExpExecArray[],
  index: number,
  between: RegExp,
): RegExpExecArray | null {
  const [own, next] = [matches[index], matches[index + 1]];
  if (!own || !next) return null;
  const start = own.index + own[0].length;
  const isNear = next.index - start <= LONGEST_BETWEEN;
  if (!isNear || !between.test(own.input.slice(start, next.index))) return null;
  return figureOf(own) < figureOf(next) ? next : null;
}

const LONGEST_BETWEEN = 9;

function figureOf({ groups = {} }: RegExpExecArray): number {
  return Number((groups['digits'] ?? '').replaceAll(',', ''));
}

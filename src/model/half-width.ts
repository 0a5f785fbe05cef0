/** Which marks of a Chinese text are none of its own: `10:30`, `4,000`, `AI, IoT`. All others are shown full-width. */

/** What Chinese text is made of, its full-width signs and the marks that stand between them included. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;
const HALF_MARK = /[,;:?!()’]/gu;
const LATIN_OR_FIGURE = /[\p{Script=Latin}\d]/u;

/** Gives the places of marks that stand among letters and figures, in their order. */
export function halfWidthPlaces(text: string): number[] {
  const brackets = chineseBrackets(text);
  const found: number[] = [];
  /** Where the last mark stands that is Chinese: so is what follows it. */
  let last = -1;
  for (const { 0: mark, index } of text.matchAll(HALF_MARK)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
    if (isChinese(mark, index, before, after)) last = index;
    else found.push(index);
  }
  return found;

  function isChinese(mark: string, index: number, before: string, after: string): boolean {
    if (mark === '’') return !LATIN_OR_FIGURE.test(before) || !LATIN_OR_FIGURE.test(after);
    if (mark === '(' || mark === ')') return brackets.has(index);
    return CHINESE.test(before + after) || (last !== -1 && last === index - 1);
  }
}

/** Gives the places of brackets that hold Chinese or follow it; one without its other half stays as it is. */
function chineseBrackets(text: string): Set<number> {
  const open: number[] = [];
  const found = new Set<number>();
  for (const { 0: sign, index } of text.matchAll(/[()]/gu)) {
    const start = sign === '(' ? undefined : open.pop();
    if (sign === '(') open.push(index);
    else if (start !== undefined && CHINESE.test(text.charAt(start - 1) + text.slice(start + 1, index)))
      found.add(start).add(index);
  }
  return found;
}

/** Punctuation as received (half-width) → as Chinese is set (full-width), for display only. */

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** What Chinese text is made of, its full-width signs and the marks that stand between them included. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;

/** Gives a text with its punctuation normalised where it stands in Chinese: the same number of characters. */
export function normalisePunctuation(text: string): string {
  const brackets = chineseBrackets(text);
  let shown = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const full = FULL_WIDTH[sign];
    const isBracket = sign === '(' || sign === ')';
    // `4,000`, `10:30` and `AI, IoT` keep their signs: no Chinese character stands beside them.
    const isChinese = isBracket ? brackets.has(at) : CHINESE.test(shown.slice(-1) + text.charAt(at + 1));
    shown += full && isChinese ? full : sign;
  }
  return shown;
}

/** Gives the places of brackets that hold Chinese or follow it; one without its other half stays. */
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

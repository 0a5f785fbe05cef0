/** Tokens → tokens with the lines joined to running text that a fixed width cut. */
import { columns } from './text-layout.ts';
import type { TokenKind } from './token-kind.ts';
import type { Token } from './token.ts';
import { as, isDatelined } from './token.ts';

export interface Wrapping {
  /** Columns of a full line. */
  readonly width: number;
  /** Whether blank lines separate articles. */
  readonly separated: boolean;
}

/** Kinds that a line of running text can have by its form alone. */
const LOOSE: ReadonlySet<TokenKind> = new Set(['heading', 'crosshead', 'byline']);

/**
 * The end of a sentence, with the signs that close what it said.
 *
 * @accepts 建成冷库三座。
 * @accepts “谁来送饭？”
 * @refuses 推行提前申报,
 * @refuses 建成冷库三座
 */
const SENTENCE_END = /[。！？!?]["”’）)]*$/u;

/**
 * Marks what goes on from a full line that ends no sentence as running text; so is a rather long line below running
 * text where blank lines separate articles. `tops` are the numbers of the lines that open a page.
 */
export function joinWrapped(tokens: Token[], wrapping: Wrapping, tops: ReadonlySet<number>): void {
  let open = false;
  for (const [index, token] of tokens.entries()) {
    const runs = isRunning(tokens, index, wrapping);
    const goesOn = open && !tops.has(token.line);
    if (LOOSE.has(token.kind) && (runs || goesOn))
      tokens[index] = {
        ...as(token, 'prose', 'wrapped-line', 0.85),
        dateline: !goesOn && isDatelined(token.text),
      };
    if (token.kind !== 'folio') open = runs && !SENTENCE_END.test(token.text);
  }
}

/** Tells whether a line is as long as lines of running text are; the shares of a full line are guesses, 0.88 that of `text-layout.ts`. */
function isRunning(tokens: readonly Token[], index: number, { width, separated }: Wrapping): boolean {
  const token = tokens[index];
  const length = columns(token?.text ?? '');
  if (length >= width * 0.88) return length <= width * 1.2;
  return separated && token?.gap === 0 && length >= width * 0.7 && isBelowText(tokens, index);
}

/** Tells whether running text stands directly above, or above one heading. */
function isBelowText(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind === 'prose') return true;
  return before?.kind === 'heading' && before.gap === 0 && tokens[index - 2]?.kind === 'prose';
}

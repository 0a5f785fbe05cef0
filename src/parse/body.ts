/**
 * Running text of a highlight → roles.
 *
 *   body      = [ lede ] *( measure / paragraph / caption )
 *   lede      = the first paragraph, when it has no run-in head
 *   measure   = run-in-head text
 *   caption   = one short sentence between two paragraphs
 */
import type { PlainBlock } from '../model/issue.ts';
import { CAPTION_LENGTH, FIRST_SENTENCE, RUN_IN_HEAD_LENGTH } from './marker.ts';
import type { Token } from './token.ts';

export type BodyToken =
  | { readonly role: 'measure'; readonly token: Token; readonly runInHead: string }
  | { readonly role: PlainBlock['role']; readonly token: Token };

/** Gives each line of running text its role, in order. */
export function parseBody(body: readonly Token[]): BodyToken[] {
  const firstParagraph = body.findIndex((_, index) => !isCaption(body, index));
  return body.map((token, index) => {
    if (isCaption(body, index)) return { role: 'caption', token };
    const runInHead = parseRunInHead(token.text);
    if (runInHead !== null) return { role: 'measure', token, runInHead };
    return { role: index === firstParagraph ? 'lede' : 'paragraph', token };
  });
}

/** Gives the opening sentence when it is short and text follows it, else `null`. */
export function parseRunInHead(text: string): string | null {
  const sentence = FIRST_SENTENCE.exec(text)?.[0] ?? '';
  const opens = sentence !== '' && sentence.length <= RUN_IN_HEAD_LENGTH && sentence.length < text.length;
  return opens ? sentence : null;
}

function isCaption(body: readonly Token[], index: number): boolean {
  const text = body[index]?.text ?? '';
  const between = index > 0 && index < body.length - 1;
  return between && text.length <= CAPTION_LENGTH && FIRST_SENTENCE.exec(text)?.[0] === text;
}

/**
 * Lines of a page → tokens: the parser's view of one line of text, by its form alone.
 *
 *   credit      = who made the issue               chart      = who drew a chart
 *   byline      = who wrote the article            picture    = who took a photograph
 *   caption     = words that open or end a caption crosshead  = a numbered heading, or a box's
 *   quote       = words pulled out of the text     folio      = name, day or page
 *   prose       = running text                     heading    = any other line
 */
import type { TokenKind } from './token-kind.ts';
import { formOfLine, triedForms } from './line-form.ts';
import { CAPTION_LENGTH, DATELINE, REPORTER_OPENS } from './pattern.ts';
import type { BlockRole } from '../../../model/issue.ts';
import type { LocalisedText } from '../../../model/localised.ts';
import { firstSentence } from '../../../model/sentence.ts';
import type { VisibleLine } from './text-layout.ts';
import type { Decision, Reason } from '../reason.ts';
import type { Known } from '../text/known.ts';
import type { TraceStep } from '../trace.ts';

export interface Token {
  readonly kind: TokenKind;
  readonly line: number;
  readonly text: string;
  /** Blank lines directly above it. */
  readonly gap: number;
  /** Whether white space stands before it. */
  readonly indented: boolean;
  /** Whether a heading could be running text as well, or the other way round: it ends with ！, ？ or ：. */
  readonly weak: boolean;
  /** The sentence that opens running text, with its stop, where it is short; else empty. */
  readonly opening: string;
  /** Whether it is running text that opens with a dateline. */
  readonly dateline: boolean;
  /** What an organisation is called, where an editor says so. */
  readonly names?: LocalisedText;
  /** The role that an editor gave it, or the paper's mark. */
  readonly role?: BlockRole | undefined;
  /** Whether lines with its mark begin or end their articles in this paper. */
  readonly house?: 'begins' | 'ends';
  readonly decision: Decision;
}

/** Characters of a line that patterns look at: one more than a short line has at the most. */
const KNOWN = 161;

/** Gives the token of a line, by its form alone. */
export function parseToken({ number, text, gap, indented }: VisibleLine, known: Known): Token {
  const start = known(text.slice(0, KNOWN));
  const { kind, decision } = formOfLine(start);
  return {
    kind,
    line: number,
    text,
    gap,
    indented,
    weak: text.length <= 26 && /[！!？?…:：]$/u.test(text),
    opening: kind === 'prose' ? firstSentence(text.slice(0, CAPTION_LENGTH + 3)) : '',
    dateline: kind === 'prose' && isDatelined(start),
    decision,
  };
}

/** Gives the step that found a token by its form: the pattern that fitted, and those that did not. */
export function formStep({ text, kind, decision }: Token, known: Known): TraceStep {
  const { fits, refused } = triedForms(known(text.slice(0, KNOWN)));
  return { step: 'form', by: fits ?? 'HEADING', result: kind, decision, refused };
}

/** Tells whether running text opens with a dateline or a reporter's name. */
export function isDatelined(text: string): boolean {
  const start = text.slice(0, 48);
  return DATELINE.test(start) || REPORTER_OPENS.test(start);
}

/** Gives the same token with another kind; a role that only its mark gave it is gone then. */
export function as(token: Token, kind: TokenKind, reason: Reason, confidence: number): Token {
  const role = token.decision.reason === 'house-style' ? undefined : token.role;
  const decision = { reason, confidence };
  return { ...token, role, kind, decision, dateline: kind === 'prose' && token.dateline };
}

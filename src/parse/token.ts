/**
 * Lines of a page → tokens: the parser's view of one line of text, by its form alone.
 *
 *   credit      = who made the issue               chart      = who drew a chart
 *   byline      = who wrote the article            picture    = who took a photograph
 *   caption     = words that open or end a caption crosshead  = a numbered heading, or a box's
 *   quote       = words pulled out of the text     folio      = name, day or page
 *   prose       = running text                     heading    = any other line
 */
import {
  BOX,
  BYLINE,
  CAPTION_START,
  CHART_CREDIT,
  CREDIT,
  DATELINE,
  ENDING,
  HEADING_LENGTH,
  JUMP,
  MARKED_NAME,
  NUMBERED,
  PICTURE_CREDIT,
  PROSE_END,
  PROSE_INSIDE,
  REPORTER_OPENS,
  SIGNATURE_LENGTH,
} from './pattern.ts';
import type { BlockRole } from '../model/issue.ts';
import type { VisibleLine } from './form.ts';
import type { Decision, Reason } from './reason.ts';
import type { Known } from './simplified.ts';

export type TokenKind =
  | 'heading'
  | 'crosshead'
  | 'prose'
  | 'verse'
  | 'byline'
  | 'caption'
  | 'picture'
  | 'chart'
  | 'quote'
  | 'credit'
  | 'folio';

export interface Token {
  readonly kind: TokenKind;
  readonly line: number;
  readonly text: string;
  /** Blank lines directly above it. */
  readonly gap: number;
  /** Whether a heading could be running text as well, or the other way round: it ends with ！, ？ or ：. */
  readonly weak: boolean;
  /** Whether it is running text that opens with a dateline. */
  readonly dateline: boolean;
  /** What an organisation is called, where an editor says so. */
  readonly names?: { readonly 'zh-CN': string; readonly en: string };
  /** The role that an editor gave it. */
  readonly role?: BlockRole;
  readonly decision: Decision;
}

/** Gives the token of a line, by its form alone. */
export function parseToken({ number, text, gap }: VisibleLine, known: Known): Token {
  const start = known(text.slice(0, KNOWN));
  const [kind, reason, confidence] = text.length > LONG ? LONG_LINE : kindOf(start);
  return {
    kind,
    line: number,
    text,
    gap,
    weak: text.length <= 26 && /[！!？?…:：]$/u.test(text),
    dateline: kind === 'prose' && isDatelined(start),
    decision: { reason, confidence },
  };
}

/** Tells whether running text opens with a dateline or a reporter's name. */
export function isDatelined(text: string): boolean {
  const start = text.slice(0, 48);
  return DATELINE.test(start) || REPORTER_OPENS.test(start);
}

/** Gives the same token with another kind. */
export function as(token: Token, kind: TokenKind, reason: Reason, confidence: number): Token {
  return { ...token, kind, decision: { reason, confidence }, dateline: kind === 'prose' && token.dateline };
}

type Kind = [TokenKind, Reason, number];

/** Characters from which a line is running text, whatever it says. */
const LONG = 160;
const KNOWN = LONG + 1;
const LONG_LINE: Kind = ['prose', 'long-line', 0.97];

function kindOf(text: string): Kind {
  return signature(text) ?? (isProse(text) ? prose(text) : headingOrBox(text));
}

type Form = readonly [fits: (text: string, sentence: boolean) => boolean, Kind];

/** Lines that say who made something, or what a picture shows: the first form that fits. */
const SIGNATURES: readonly Form[] = [
  [(text) => JUMP.test(text), ['folio', 'jump-line', 0.9]],
  [(text) => CHART_CREDIT.test(text), ['chart', 'chart-credit', 0.9]],
  [(text, sentence) => !sentence && /(?:摄|攝|供图)[)）]?$/u.test(text), ['picture', 'picture-credit', 0.85]],
  [
    (text, sentence) => !sentence && (BYLINE.test(text) || MARKED_NAME.test(text) || ENDING.test(text)),
    ['byline', 'reporter', 0.92],
  ],
  [
    (text) => !PROSE_END.test(text) && DATELINE.test(text) && /[电讯息】）)]$/u.test(text),
    ['byline', 'dateline', 0.9],
  ],
  [(text, sentence) => sentence && PICTURE_CREDIT.test(text), ['caption', 'caption-words', 0.9]],
  [(text) => PICTURE_CREDIT.test(text), ['picture', 'picture-credit', 0.85]],
];

function signature(text: string): Kind | null {
  if (CREDIT.test(text) && text.length <= 80) return ['credit', 'credit-words', 0.95];
  if (CAPTION_START.test(text)) return ['caption', 'caption-words', 0.95];
  if (text.length > SIGNATURE_LENGTH)
    return PICTURE_CREDIT.test(text.slice(-12)) ? ['caption', 'caption-words', 0.85] : null;
  const sentence = PROSE_INSIDE.test(text);
  return SIGNATURES.find(([fits]) => fits(text, sentence))?.[1] ?? null;
}

function isProse(text: string): boolean {
  return (
    text.length > HEADING_LENGTH ||
    PROSE_END.test(text.slice(-6)) ||
    (PROSE_INSIDE.test(text) && text.length > 16)
  );
}

function prose(text: string): Kind {
  if (/^[■□◆]/u.test(text)) return ['quote', 'quote-mark', 0.8];
  return text.length > HEADING_LENGTH ? ['prose', 'long-line', 0.95] : ['prose', 'sentence-form', 0.9];
}

function headingOrBox(text: string): Kind {
  if (BOX.test(text)) return ['crosshead', 'box', 0.95];
  if (NUMBERED.test(text)) return ['crosshead', 'numbered', 0.9];
  if (/^■/u.test(text)) return ['quote', 'quote-mark', 0.7];
  return ['heading', 'heading-form', 0.85];
}

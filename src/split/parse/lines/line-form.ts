/** One line → what it is by its form alone: the first form that fits. */
import {
  ASKED,
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
  NO_COLUMN,
  NUMBERED,
  PICTURE_CREDIT,
  PICTURE_HEAD,
  PROSE_END,
  PROSE_INSIDE,
  REMARK,
  SIGNATURE_LENGTH,
} from './pattern.ts';
import type { Decision, Reason } from '../reason.ts';
import type { TokenKind } from './token-kind.ts';

/** What a line is, and why. */
export interface LineForm {
  readonly kind: TokenKind;
  readonly decision: Decision;
}

/** Characters from which a line is running text, whatever it says. */
const LONGEST_SHORT_LINE = 160;

/** Characters from which a line that ends with somebody's question is no heading. */
const LONG_QUESTION = 26;

const LONG_LINE = form('prose', 'long-line', 0.97);
const RATHER_LONG = form('prose', 'long-line', 0.95);
const SENTENCE = form('prose', 'sentence-form', 0.9);
const CREDITS = form('credit', 'credit-words', 0.95);
const CAPTION = form('caption', 'caption-words', 0.95);
const SHOT = form('caption', 'caption-words', 0.87);
const PICTURE = form('picture', 'picture-credit', 0.85);
const REPORTER = form('byline', 'reporter', 0.92);
const QUOTE = form('quote', 'quote-mark', 0.75);
const BOX_HEAD = form('crosshead', 'box', 0.95);
const NUMBERED_HEAD = form('crosshead', 'numbered', 0.9);
const HEADING = form('heading', 'heading-form', 0.85);
const JUMP_LINE = form('folio', 'jump-line', 0.9);
const EMPTY_COLUMN = form('folio', 'no-column', 0.9);
const CHART = form('chart', 'chart-credit', 0.9);
const PLACE = form('byline', 'dateline', 0.9);

function form(kind: TokenKind, reason: Reason, confidence: number): LineForm {
  return { kind, decision: { reason, confidence } };
}

/** Gives what a line is; `start` is its beginning as the patterns know it. */
export function formOfLine(text: string, start: string): LineForm {
  if (text.length > LONGEST_SHORT_LINE) return LONG_LINE;
  return signature(start) ?? (isProse(start) ? prose(start) : headingOrBox(start));
}

type Signature = readonly [fits: (text: string, sentence: boolean) => boolean, LineForm];

/** Short lines that say who made something, or what a picture shows. */
const SIGNATURES: readonly Signature[] = [
  [(text) => JUMP.test(text), JUMP_LINE],
  [(text) => NO_COLUMN.test(text), EMPTY_COLUMN],
  [(text) => CHART_CREDIT.test(text), CHART],
  [(text, sentence) => !sentence && /(?<!文[/／、]?)(?:摄影?|供图)[)）]?$/u.test(text), PICTURE],
  [(text, sentence) => !sentence && isByline(text), REPORTER],
  [(text) => !PROSE_END.test(text) && DATELINE.test(text) && /[电讯息】）)]$/u.test(text), PLACE],
  [(text, sentence) => sentence && PICTURE_CREDIT.test(text), SHOT],
  [(text) => PICTURE_CREDIT.test(text) && !PICTURE_HEAD.test(text), PICTURE],
];

function isByline(text: string): boolean {
  return BYLINE.test(text) || (MARKED_NAME.test(text) && !BOX.test(text)) || ENDING.test(text);
}

function signature(text: string): LineForm | null {
  if (CREDIT.test(text) && text.length <= 80 && !/[。！？]/u.test(text)) return CREDITS;
  if (CAPTION_START.test(text)) return CAPTION;
  if (text.length > SIGNATURE_LENGTH) return PICTURE_CREDIT.test(text.slice(-12)) ? SHOT : null;
  const sentence = PROSE_INSIDE.test(text);
  return SIGNATURES.find(([fits]) => fits(text, sentence))?.[1] ?? null;
}

function isProse(text: string): boolean {
  return (
    text.length > HEADING_LENGTH ||
    ASKED.test(text) ||
    REMARK.test(text) ||
    PROSE_END.test(text.slice(-6)) ||
    (PROSE_INSIDE.test(text) && text.length > 16) ||
    (text.length > LONG_QUESTION && /[？?！!][”’」』"]$/u.test(text))
  );
}

function prose(text: string): LineForm {
  if (/^[■□◆]/u.test(text)) return QUOTE;
  return text.length > HEADING_LENGTH ? RATHER_LONG : SENTENCE;
}

function headingOrBox(text: string): LineForm {
  if (BOX.test(text)) return BOX_HEAD;
  if (NUMBERED.test(text)) return NUMBERED_HEAD;
  return text.startsWith('■') ? QUOTE : HEADING;
}

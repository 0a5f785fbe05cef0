/** One line → what it is by its form alone: the first form that fits. */
import {
  ASKED,
  BOX,
  BYLINE,
  CAPTION_START,
  CHART_CREDIT,
  CREDIT,
  DATELINE,
  EDITORS,
  ENDING,
  FAMILY_NAME,
  HEADING_LENGTH,
  MARKED_NAME,
  NO_COLUMN,
  NUMBERED,
  PICTURE_CREDIT,
  PICTURE_HEAD,
  PICTURED_BY,
  PROSE_END,
  PROSE_INSIDE,
  REMARK,
  REPORTERS,
  SEE_PAGE,
  SIGNATURE_LENGTH,
  TALK,
} from './pattern.ts';
import { readJump } from '../../join/jump.ts';
import type { Decision, Reason } from '../reason.ts';
import { isRule } from './text-layout.ts';
import type { TokenKind } from './token-kind.ts';

/** What a line is, and why. */
export interface LineForm {
  readonly kind: TokenKind;
  readonly decision: Decision;
}

/** Characters from which a line is running text, whatever it says; chosen, well beyond any heading or byline. */
const LONGEST_SHORT_LINE = 160;

/** Most characters of a line that says who made a page or an issue; chosen: room for several offices with their people. */
const LONGEST_CREDIT = 80;

/** Characters at the end of a long line in which who took its picture is looked for; a guess: a bracket with a name and a verb. */
const CREDIT_AT_END = 12;

/** Characters from which a line that ends with somebody's question is no heading; a guess, two lines of a narrow column. */
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
const RULE_LINE = form('folio', 'rule', 0.95);
const EMPTY_COLUMN = form('folio', 'no-column', 0.9);
const CHART = form('chart', 'chart-credit', 0.9);
const PLACE = form('byline', 'dateline', 0.9);

/**
 * A line that ends with who took a picture, and not with who wrote the text too.
 *
 * @accepts 本报记者 钟原摄
 * @accepts 中原重工供图
 * @accepts （黎明 摄影）
 * @refuses 白朗 文/摄
 * @refuses 摄影展开幕
 */
const PHOTOGRAPHER = /(?<!文[/／、]?)(?:摄影?|供图)[)）]?$/u;
/**
 * The mark before words that are pulled out of the text.
 *
 * @accepts ■建成冷库3座。
 * @accepts ◆渔船进出一目了然。
 * @refuses ▲建成冷库3座。
 * @refuses 建成冷库3座。■
 */
const QUOTE_MARK = /^[■□◆]/u;

/**
 * Who talks in an interview, before what is said.
 *
 * @accepts 记者：新店会不会把老店挤走？
 * @accepts 主持人:好,谢谢。
 * @refuses 数据：三成,比去年多
 */
const TALKER = /^(?:本报|本刊)?(?:记者|主持人?|嘉宾|采访者|受访者|读者|学生|笔者)[:：]/u;

/** What shows that a line is running text, however short. */
const SENTENCES: readonly (readonly [pattern: string, fits: (text: string) => boolean])[] = [
  ['ASKED', (text) => ASKED.test(text) || (TALK.test(text) && TALKER.test(text))],
  ['REMARK', (text) => REMARK.test(text)],
  ['PROSE_END', (text) => PROSE_END.test(text.slice(-6))],
  ['PROSE_INSIDE', (text) => PROSE_INSIDE.test(text) && text.length > 16],
  ['LONG_QUESTION', (text) => text.length > LONG_QUESTION && /[？?！!][”’」』"]$/u.test(text)],
];

function form(kind: TokenKind, reason: Reason, confidence: number): LineForm {
  return { kind, decision: { reason, confidence } };
}

/** A form by the name of the pattern that it is recognised by; one that is tried in several ways says in which. */
interface KnownForm {
  readonly pattern: string;
  readonly fits: (text: string) => boolean;
  readonly form: LineForm;
}

/** The forms, in the order in which they are tried: first the short lines that say who made something, or what a picture shows. */
const FORMS: readonly KnownForm[] = [
  namedForm('LONGEST_SHORT_LINE', LONG_LINE, (text) => text.length > LONGEST_SHORT_LINE),
  namedForm(
    'CREDIT',
    CREDITS,
    (text) => CREDIT.test(text) && text.length <= LONGEST_CREDIT && !/[。！？]/u.test(text),
  ),
  namedForm('RULE', RULE_LINE, isRule),
  namedForm('readJump', JUMP_LINE, (text) => readJump(text) !== null),
  namedForm('SEE_PAGE', JUMP_LINE, (text) => SEE_PAGE.test(text)),
  namedForm('REPORTERS', REPORTER, (text) => REPORTERS.test(text)),
  namedForm('CAPTION_START', CAPTION, (text) => CAPTION_START.test(text)),
  namedForm(
    'PICTURE_CREDIT at the end of a long line',
    SHOT,
    (text) => text.length > SIGNATURE_LENGTH && PICTURE_CREDIT.test(text.slice(-CREDIT_AT_END)),
  ),
  signature('NO_COLUMN', EMPTY_COLUMN, (text) => NO_COLUMN.test(text)),
  signature('CHART_CREDIT', CHART, (text) => CHART_CREDIT.test(text)),
  signature('EDITORS', REPORTER, (text) => EDITORS.test(text)),
  signature('PICTURED_BY', REPORTER, (text) => PICTURED_BY.test(text) && opensWithName(text)),
  signature('PHOTOGRAPHER', PICTURE, (text) => PHOTOGRAPHER.test(text) && !PROSE_INSIDE.test(text)),
  signature('BYLINE', REPORTER, (text) => isByline(text) && !PROSE_INSIDE.test(text)),
  signature('DATELINE', PLACE, isPlace),
  signature(
    'PICTURE_CREDIT in a sentence',
    SHOT,
    (text) => PICTURE_CREDIT.test(text) && PROSE_INSIDE.test(text),
  ),
  signature('PICTURE_CREDIT alone', PICTURE, (text) => PICTURE_CREDIT.test(text) && !PICTURE_HEAD.test(text)),
  namedForm('QUOTE_MARK before text', QUOTE, (text) => QUOTE_MARK.test(text) && isProse(text)),
  namedForm('HEADING_LENGTH', RATHER_LONG, (text) => text.length > HEADING_LENGTH),
  ...SENTENCES.map(([pattern, fits]) => namedForm(pattern, SENTENCE, fits)),
  namedForm('BOX', BOX_HEAD, (text) => BOX.test(text)),
  namedForm('NUMBERED', NUMBERED_HEAD, (text) => NUMBERED.test(text)),
  namedForm('QUOTE_MARK before a heading', QUOTE, (text) => text.startsWith('■')),
];

function namedForm(pattern: string, form: LineForm, fits: KnownForm['fits']): KnownForm {
  return { pattern, form, fits };
}

/** A form of lines that are as short as a signature. */
function signature(pattern: string, form: LineForm, fits: KnownForm['fits']): KnownForm {
  return namedForm(pattern, form, (text) => text.length <= SIGNATURE_LENGTH && fits(text));
}

/**
 * The first character of a long sentence that may be no running text: of a caption, or of what is pulled out.
 *
 * @accepts 图为工人在堆场检查温度。
 * @accepts ■建成冷库3座。
 * @refuses 建成冷库3座。
 */
const OPENS_OTHER = /^[▲▼△▽↑↓←→◀▶■□◆上下左右题本大小图(（【〔]/u;

/** Most lines are long sentences: no form but running text ends with 。 and begins so. */
function isLongSentence(text: string): boolean {
  return (
    text.length > HEADING_LENGTH &&
    text.length <= LONGEST_SHORT_LINE &&
    text.endsWith('。') &&
    !OPENS_OTHER.test(text)
  );
}

/** Gives what a line is, by its beginning as the patterns know it; a line that no pattern fits is a heading. */
export function formOfLine(start: string): LineForm {
  if (isLongSentence(start)) return RATHER_LONG;
  return FORMS.find(({ fits }) => fits(start))?.form ?? HEADING;
}

/** Gives the names of the patterns that were tried on such a line, in order, and of the one that fits; `null` where none does. */
export function triedForms(start: string): {
  readonly refused: readonly string[];
  readonly fits: string | null;
} {
  const at = FORMS.findIndex(({ fits }) => fits(start));
  const refused = at < 0 ? FORMS : FORMS.slice(0, at);
  return { refused: refused.map(({ pattern }) => pattern), fits: FORMS[at]?.pattern ?? null };
}

function isByline(text: string): boolean {
  if (TALK.test(text)) return false;
  return BYLINE.test(text) || (MARKED_NAME.test(text) && !BOX.test(text)) || ENDING.test(text);
}

/** Tells whether a line opens with a name, or with who wrote. */
function opensWithName(text: string): boolean {
  return FAMILY_NAME.test(text) || BYLINE.test(text);
}

/** A dateline on a line of its own. */
function isPlace(text: string): boolean {
  return (
    !PROSE_END.test(text) && !PROSE_INSIDE.test(text) && DATELINE.test(text) && /[电讯息】）)]$/u.test(text)
  );
}

function isProse(text: string): boolean {
  return text.length > HEADING_LENGTH || SENTENCES.some(([, fits]) => fits(text));
}

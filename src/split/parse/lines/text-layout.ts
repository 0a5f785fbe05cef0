/** What holds for a whole text: its script, whether a fixed width cut its lines, what its blank lines mean. */
import type { Withheld } from '../../../model/seed.ts';
import type { SourceLine } from '../../../model/source.ts';
import { HEADING_LENGTH, PROSE_END } from './pattern.ts';

export interface TextLayout {
  /** Whether most letters are Latin. */
  readonly latin: boolean;
  /** Columns of a full line, where a fixed width cut the text into lines; else `null`. */
  readonly width: number | null;
  /** Blank lines that separate articles; `null` where blank lines tell nothing for sure. */
  readonly separator: number | null;
  /** Whether some lines stand after blank lines and some don't, so that a blank line hints at something. */
  readonly gaps: boolean;
}

/** A line that is not blank, with the blank lines above it. */
export interface VisibleLine {
  readonly number: number;
  readonly text: string;
  /** Blank lines directly above it. */
  readonly gap: number;
  /** Whether white space stands before it. */
  readonly indented: boolean;
}

/** Lines, and characters of each, that are enough to tell a script; chosen for speed. */
const SAMPLE = 80;

/** Lines between two blank ones, on average and at the most, where blank lines separate articles; a guess. */
const LONGEST_GROUP = 25;

/**
 * A rule of signs between articles.
 *
 * @accepts ==
 * @accepts ————————
 * @accepts ＊　＊　＊
 * @accepts ★★★★★
 * @refuses ……
 * @refuses 、
 * @refuses —— 编者
 */
const RULE = /^(?:[=＝\-—–－─━_＿*＊※☆★◆◇■□●○~～#＃+＋|]\s{0,4}){2,}$/u;

/** Characters of such a rule at the most; chosen, two lines of a screen. */
const LONGEST_RULE = 160;

/** Tells whether a line is a rule of signs. */
export function isRule(text: string): boolean {
  return text.length <= LONGEST_RULE && RULE.test(text);
}

/** Blank lines for which a rule of signs stands; chosen: more than any paper leaves between paragraphs. */
const RULE_GAP = 4;

/** Tells whether rules of signs stand between the articles of a text. */
export function separatesByRules({ separator }: TextLayout): boolean {
  return separator !== null && separator >= RULE_GAP;
}

/** Gives the lines that are not blank; a blank one in the place of a line that is withheld parts nothing. */
export function visibleLines(lines: readonly SourceLine[], withheld: Withheld = []): VisibleLine[] {
  const isWithheld = (line: number): boolean => withheld.some(({ from, to }) => from <= line && line <= to);
  const visible: VisibleLine[] = [];
  let gap = 0;
  for (const { number, text, before } of lines) {
    if (text === '') gap += isWithheld(number) ? 0 : 1;
    else {
      visible.push({ number, text, gap, indented: before !== '' });
      gap = isRule(text) ? RULE_GAP : 0;
    }
  }
  return visible;
}

/** Gives the layout of a text: `apart` are the numbers of lines of no article, `opening` those of lines that open a page. */
export function parseTextLayout(
  visible: readonly VisibleLine[],
  apart: ReadonlySet<number>,
  opening: ReadonlySet<number>,
): TextLayout {
  const body = visible.filter(({ number }) => !apart.has(number));
  const latin = isLatin(body);
  const width = fixedWidth(body, latin);
  const after = body.filter(({ gap }, index) => index > 0 && gap > 0).length;
  return {
    latin,
    width,
    separator: separatorOf(visible, { apart, opening }, latin, width),
    gaps: after > 0 && after < body.length * 0.6,
  };
}

function isLatin(body: readonly VisibleLine[]): boolean {
  let han = 0;
  let letters = 0;
  for (const { text } of body.slice(0, SAMPLE)) {
    for (let at = 0; at < text.length && at < SAMPLE; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x4e00 && code <= 0x9fff) han += 1;
      else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) letters += 1;
    }
    // All that is left could not make up for so many.
    if (han > (SAMPLE * SAMPLE) / 5) return false;
  }
  return letters > 40 && letters > han * 4;
}

/**
 * A fixed width shows in many lines that are nearly as long as the longest, and that end in the middle of a sentence.
 * The widths are those of columns and terminals, from 14 characters (20 letters) to 64 (120); the shares are guesses
 * that the labelled texts with cut lines bear out, and no more than that.
 */
function fixedWidth(body: readonly VisibleLine[], latin: boolean): number | null {
  if (body.length < 8) return null;
  const longest = latin ? 120 : 64;
  // Most texts have long lines; they need no further look.
  if (body.filter(({ text }) => text.length > longest).length > body.length * 0.06) return null;
  const lengths = body.map(({ text }) => columns(text, latin)).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < (latin ? 20 : 14) || width > longest) return null;
  const full = body.filter(({ text }) => columns(text, latin) >= width * (latin ? 0.7 : 0.88));
  const cut = full.filter(({ text }) => !/[。！？.!?”"’'）)]$/u.test(text));
  return full.length >= body.length * 0.35 && cut.length >= full.length * 0.4 ? width : null;
}

/** Gives the width of a line: in letters; in Chinese text in characters, where two letters or figures take one place. */
export function columns(text: string, latin = false): number {
  if (latin || text.length > SAMPLE) return text.length;
  let half = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 0x2e80) half += 1;
  return text.length - half / 2;
}

/** Gives the fewest blank lines at which most groups of lines are a heading with text below it. */
function separatorOf(
  visible: readonly VisibleLine[],
  limits: Limits,
  latin: boolean,
  width: number | null,
): number | null {
  const gaps = [...new Set(visible.slice(1).map(({ gap }) => gap))]
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b);
  for (const gap of gaps.slice(0, 3)) {
    const groups = groupsAt(visible, limits, gap);
    const made = groups.filter((group) => group.afterGap).length;
    const articles = groups.filter(({ lines }) => isArticle(lines, latin, width)).length;
    if (made * LONGEST_GROUP >= visible.length && articles >= groups.length * 0.5) return gap;
  }
  return null;
}

/** Lines at which a group ends whether they have blank lines above them or not. */
interface Limits {
  readonly apart: ReadonlySet<number>;
  readonly opening: ReadonlySet<number>;
}

interface Group {
  readonly afterGap: boolean;
  readonly lines: VisibleLine[];
}

function groupsAt(visible: readonly VisibleLine[], { apart, opening }: Limits, least: number): Group[] {
  const groups: Group[] = [];
  let open = false;
  for (const line of visible) {
    if (apart.has(line.number)) {
      open = false;
      continue;
    }
    const opens = opening.has(line.number);
    if (!open || opens || line.gap >= least) groups.push({ afterGap: open && !opens, lines: [] });
    groups.at(-1)?.lines.push(line);
    open = true;
  }
  return groups;
}

function isArticle(lines: readonly VisibleLine[], latin: boolean, width: number | null): boolean {
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0) return false;
  if (latin)
    return (
      isLatinHeading(first.text) || (isUnended(first.text) && rest.some(({ text }) => text.endsWith('.')))
    );
  return (
    !isRunningText(first.text, width) &&
    (rest.some(({ text }) => isRunningText(text, width)) || rest.length > 3)
  );
}

function isRunningText(text: string, width: number | null): boolean {
  return (
    text.length > HEADING_LENGTH ||
    (width !== null && columns(text) >= width * 0.9) ||
    PROSE_END.test(text.slice(-4))
  );
}

/** Tells whether a line could go on: no sentence ends with it. */
function isUnended(text: string): boolean {
  return text.length <= 100 && !/[.,;:-]$/u.test(text);
}

/** Tells whether a line of Latin letters is set as a heading: FIRE AT THE ROPE WORKS. */
export function isLatinHeading(text: string): boolean {
  const letters = text.replaceAll(/[^A-Za-z]/gu, '');
  const capitals = text.replaceAll(/[^A-Z]/gu, '');
  return letters.length >= 3 && capitals.length >= letters.length * 0.75;
}

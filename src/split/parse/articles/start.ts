/**
 * Whether heading lines begin an article or a part of the one above: facts about the lines, then the
 * first rule that fits. Each rule has its reason, and how sure it is: chosen by hand, as `reason.ts` says.
 */
import type { Decision, Reason } from '../reason.ts';

/** What is known about heading lines that could begin an article. */
export interface HeadFacts {
  /** Set by a correction in the `.yaml`. */
  readonly forced: 'start' | 'inner' | null;
  /** It says from which page it goes on. */
  readonly half: boolean;
  /** The article above ended with the page on which it goes on. */
  readonly goneOn: boolean;
  /** The article above goes on from another page and has no headline of its own. */
  readonly belowHalf: boolean;
  /** Nothing of an article stands above them on the page. */
  readonly first: boolean;
  /** The page's marker, printed again, stands directly above. */
  readonly markerAbove: boolean;
  /** A marker stands directly below. */
  readonly stampBelow: boolean;
  /** It is the name of a column, below the stamp of an article. */
  readonly tagBelowStamp: boolean;
  /** As many blank lines above as separate articles in this text. */
  readonly separated: boolean;
  /** Blank lines separate articles in this text. */
  readonly separates: boolean;
  /** Blank lines above, in a text in which most lines have none. */
  readonly gap: boolean;
  /** No blank line above, in such a text. */
  readonly beside: boolean;
  readonly numbered: boolean;
  readonly box: boolean;
  /** It is a box in which somebody writes in person, with a headline of its own. */
  readonly ownBox: boolean;
  readonly colon: boolean;
  /** The first of several lines ends with a colon. */
  readonly ledByColon: boolean;
  /** The article above is a box with a headline of its own. */
  readonly afterBox: boolean;
  /** It has no number, and the headings of the article above have. */
  readonly afterNumbered: boolean;
  /** It is the title of a small notice. */
  readonly notice: boolean;
  /** It names a person as the heading of another part of the article above does. */
  readonly profile: boolean;
  readonly byline: boolean;
  readonly dateline: boolean;
  /** The text below opens as news does, with its day or with who told it. */
  readonly news: boolean;
  readonly organisation: boolean;
  /** A kicker or deck with a dash is among them. */
  readonly dash: boolean;
  readonly lines: number;
  /** Characters of the longest of them. */
  readonly length: number;
  /** The article above ended with its byline, or with who made the issue. */
  readonly ended: boolean;
  /** The text below them ends with its byline. */
  readonly closes: boolean;
  /** The article above ended with a caption. */
  readonly pictured: boolean;
  /** The article above has a byline below its headline. */
  readonly feature: boolean;
  /** The article above opens with a dateline. */
  readonly dispatch: boolean;
  /** Many articles of the text have a byline or dateline. */
  readonly signed: boolean;
  /** The page's marker comes again before each article of the text. */
  readonly marked: boolean;
  /** A marker stands below each headline of the text. */
  readonly stamped: boolean;
  /** The page is of one theme, its paragraphs opening with run-in heads. */
  readonly theme: boolean;
  /** Running text cut by a fixed width, or a file's pages instead of a paper's. */
  readonly flowing: boolean;
}

export interface Verdict extends Decision {
  readonly starts: boolean;
}

type Rule = [fits: (facts: HeadFacts) => boolean, starts: boolean, reason: Reason, confidence: number];

/** Characters of most headings of parts; guesses, as are the 10 and 12 in the rules. */
const SHORTEST_PART = 6;
const LONGEST_PART = 9;

const START_RULES: readonly Rule[] = [
  [({ forced }) => forced === 'start', true, 'corrected-start', 1],
  [({ forced }) => forced === 'inner', false, 'edited', 1],
  [({ half }) => half, true, 'goes-on-here', 0.95],
  [
    ({ first, numbered, box, flowing }) => first && (box || (numbered && flowing)),
    true,
    'part-at-page-top',
    0.4,
  ],
  [({ first }) => first, true, 'first-on-page', 0.95],
  [({ stampBelow }) => stampBelow, true, 'own-stamp', 0.97],
  [({ tagBelowStamp }) => tagBelowStamp, false, 'column-tag', 0.8],
  [({ markerAbove }) => markerAbove, true, 'own-marker', 0.96],
  [({ ownBox }) => ownBox, true, 'own-box', 0.8],
  [
    ({ box, separated, lines, byline }) => box && separated && lines > 1 && byline,
    true,
    'blank-and-signed',
    0.8,
  ],
  [({ box }) => box, false, 'box', 0.92],
  [({ separated, byline, dateline }) => separated && (byline || dateline), true, 'blank-and-signed', 0.97],
  [({ numbered }) => numbered, false, 'numbered', 0.92],
  [({ goneOn }) => goneOn, true, 'after-jump', 0.9],
  [({ belowHalf, separates }) => belowHalf && !separates, true, 'first-on-page', 0.75],
  [({ stamped }) => stamped, false, 'inside-group', 0.85],
  [({ separated, colon }) => separated && colon, false, 'colon', 0.6],
  [(facts) => facts.separated && isPartHeading(facts), false, 'inside-feature', 0.6],
  [({ separated }) => separated, true, 'after-blank', 0.92],
  [({ byline }) => byline, true, 'byline-below', 0.93],
  [({ dateline }) => dateline, true, 'dateline-below', 0.93],
  [({ colon, ledByColon, theme }) => colon || (ledByColon && !theme), false, 'colon', 0.7],
  [({ profile }) => profile, false, 'profile', 0.8],
  [({ marked }) => marked, false, 'inside-group', 0.8],
  [({ organisation }) => organisation, true, 'organisation-above', 0.85],
  [({ gap, afterNumbered }) => gap && afterNumbered, true, 'after-numbered', 0.7],
  [({ gap, afterBox }) => gap && afterBox, true, 'after-box', 0.7],
  [({ theme, lines }) => theme && lines > 1, true, 'theme-section', 0.85],
  [({ dash }) => dash, true, 'dash', 0.85],
  [({ ended }) => ended, true, 'after-end', 0.85],
  [({ separates }) => separates, false, 'inside-group', 0.8],
  [({ beside, feature }) => beside && feature, false, 'inside-feature', 0.7],
  [({ closes, feature }) => closes && !feature, true, 'end-below', 0.8],
  [({ notice }) => notice, true, 'notice', 0.8],
  [({ gap, feature }) => gap && !feature, true, 'after-blank', 0.8],
  [({ pictured, feature, length }) => pictured && (!feature || length > 10), true, 'after-picture', 0.7],
  [({ theme }) => theme, true, 'theme-section', 0.75],
  [({ feature, lines, length }) => feature && (lines === 1 || length <= 12), false, 'inside-feature', 0.7],
  [({ lines }) => lines > 1, true, 'several-lines', 0.65],
  [({ news, feature }) => news && !feature, true, 'news-below', 0.65],
  [({ signed, dispatch, length }) => signed && !dispatch && length <= 12, false, 'short-heading', 0.6],
  [() => true, true, 'one-line', 0.55],
];

/**
 * A heading as short as that of a part, in a signed article, that nothing makes an article. One that is shorter yet
 * names a column of its own: 征稿.
 */
function isPartHeading({ feature, signed, lines, length, ...facts }: HeadFacts): boolean {
  const part = feature && signed && lines === 1 && length >= SHORTEST_PART && length <= LONGEST_PART;
  return part && !(facts.closes || facts.news || facts.notice || facts.pictured || facts.ended);
}

/** Gives whether heading lines begin an article, why, and how sure that is. */
export function judgeStart(facts: HeadFacts): Verdict {
  for (const [fits, starts, reason, confidence] of START_RULES)
    if (fits(facts)) return { starts, reason, confidence };
  throw new Error('the last rule fits everything');
}

/** Gives the reasons of the rules that were asked before the one that decided, in order. */
export function refusedRules(facts: HeadFacts): Reason[] {
  const at = START_RULES.findIndex(([fits]) => fits(facts));
  return START_RULES.slice(0, at).map(([, , reason]) => reason);
}

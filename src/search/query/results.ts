/** Fragments and what is asked → what the search page shows. Text only, in segments: the page makes no markup of it. */
import { isAnswered, isChoice, type Ask, type MatchKind } from './ask.ts';
import { readPageText, type FoundBlock } from '../text/blocks.ts';
import type { Fragment } from './engine.ts';
import { contextsOf, excerpt, markText, type Context, type Segment } from './excerpt.ts';
import type { FoundPage } from './find.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import type { Ranked } from './order.ts';
import { least } from '../../model/list.ts';

export interface Hit {
  /** Id of the block in its page: `m1` or `p1`. */
  readonly anchor: string;
  /** The run-in head of a measure, `null` for other blocks. */
  readonly heading: readonly Segment[] | null;
  readonly excerpt: readonly Segment[];
  /** Each occurrence with what stands around it. */
  readonly contexts: readonly Context[];
  /** The same line in the other language, where one is known: the text that a translation is of. */
  readonly twin?: readonly Segment[];
}

/** A page that was found, with what shows it where that is not its text. */
export interface ViewablePage extends FoundPage {
  readonly view?: () => Promise<ResultView | null>;
}

export interface TitleIn {
  readonly title: string;
  readonly language: string;
}

export interface ResultView extends Required<Ranked> {
  readonly title: string;
  /** Where it was found in translation: its title there, and the language; its hits are in that, too. */
  readonly translation?: TitleIn & {
    /** Forms of the words that were asked for, as the address of a hit holds them. */
    readonly forms: readonly string[];
  };
  /** What it is called in the language of its twins, where it was found in its text. */
  readonly twinTitle?: TitleIn;
  /** Path from the archive's root in the Chinese interface: `/qdrb/2021-11-19/t1-03/`. */
  readonly path: string;
  readonly hits: readonly Hit[];
  /** `literal` when each phrase stands somewhere in the page as typed, white space aside. */
  readonly match: MatchKind;
}

interface Match {
  readonly block: FoundBlock;
  readonly occurrences: readonly Occurrence[];
}

/** Gives the view of a page, or `null` when its text does not hold what is asked. */
export function viewResult(
  fragment: Fragment,
  { facts, ask, order, score }: Pick<FoundPage, 'facts' | 'ask' | 'order' | 'score'>,
): ResultView | null {
  const { title, blocks } = readPageText(fragment.page);
  const matches = blocks
    .map((block) => ({ block, occurrences: findOccurrences(block.text, ask) }))
    .filter(({ occurrences }) => occurrences.length > 0);
  const found = matches.flatMap(({ occurrences }) => occurrences);
  if (!holds(ask, found)) return null;
  return {
    facts,
    ask,
    order,
    score,
    title,
    path: fragment.raw_url,
    hits: matches.map(viewHit),
    occurrences: found.length,
    match: matchOf(ask, found),
    ...rankOf(matches, ask),
  };
}

function viewHit({ block: { anchor, text, head }, occurrences }: Match): Hit {
  const end = head.length;
  return {
    anchor,
    heading: end > 0 ? markText(text, occurrences, { start: 0, end }) : null,
    excerpt: excerpt(text, occurrences, end),
    contexts: contextsOf(text, occurrences),
  };
}

function matchOf(ask: Ask, found: readonly Occurrence[]): MatchKind {
  if (ask.way !== 'exact') return ask.way;
  const literal = found.filter((occurrence) => occurrence.literal);
  return holds(ask, literal) ? 'literal' : 'folded';
}

function rankOf(
  matches: readonly Match[],
  ask: Ask,
): Pick<ResultView, 'prominence' | 'coverage' | 'distance'> {
  const inHeadline = matches.filter(({ block }) => block.role === 'headline');
  const headline = inHeadline.flatMap(({ occurrences }) => occurrences);
  const runInHeads = matches.flatMap(({ block, occurrences }) =>
    occurrences.filter(({ end }) => end <= block.head.length),
  );
  const length = inHeadline.reduce((sum, { block }) => sum + block.text.length, 0);
  const covered = headline.reduce((sum, { start, end }) => sum + end - start, 0);
  const distances = matches.map(({ occurrences }) => distanceOf(occurrences, ask));
  const distance = Math.min(least(distances), FARTHEST);
  if (holds(ask, headline)) return { prominence: 2, coverage: covered / length, distance };
  return { prominence: holds(ask, [...headline, ...runInHeads]) ? 1 : 0, coverage: 0, distance };
}

/** Farther than any two phrases of one block stand apart. */
const FARTHEST = 1e6;

/** Gives the length of the shortest stretch of a block that holds every phrase. */
function distanceOf(occurrences: readonly Occurrence[], ask: Ask): number {
  if (isChoice(ask.way) || ask.query.length < 2) return 0;
  const lastStarts = new Map<unknown, number>();
  const lengths = occurrences.map(({ phrase, start, end }) => {
    lastStarts.set(phrase, start);
    return lastStarts.size === ask.query.length ? end - least([...lastStarts.values()]) : FARTHEST;
  });
  return Math.min(least(lengths), FARTHEST);
}

function holds(ask: Ask, occurrences: readonly Occurrence[]): boolean {
  return isAnswered(ask, (phrase) => occurrences.some((occurrence) => occurrence.phrase === phrase));
}

/** A page in translation and what is asked → what is shown of it: each line that holds it, with the text that it translates. */
import { least } from '../../model/list.ts';
import {
  readTranslatedPage,
  type TranslatedBlock,
  type WrittenTranslatedPage,
} from '../text/translated-page.ts';
import { pageWords } from '../text/word-text.ts';
import type { Fragment } from './engine.ts';
import { contextsInWords, excerpt, markText, type Segment } from './excerpt.ts';
import type { FoundPage } from './find.ts';
import { holdRuns, linesHolding, type LineMatch } from './lines-holding.ts';
import { findOccurrences } from './occurrences.ts';
import type { Query } from './query.ts';
import type { Hit, ResultView } from './results.ts';
import { sentenceAt } from './sentence.ts';
import type { Stems } from './stems.ts';
import { formsFound } from './word-forms.ts';
import type { AskedRun, FormsOf } from './words-asked.ts';

export interface AskedInWords {
  readonly runs: readonly AskedRun[];
  /** Where the words stand in the page, and those that begin as they do. */
  readonly places: readonly number[];
  readonly stems: Stems;
  /** Of the translation. */
  readonly language: string;
  /** What the words may be in the text that was translated. */
  readonly meant: Query;
}

/** Gives the view of a page in translation, or `null` when its text does not hold what is asked. */
export async function viewTranslation(
  fragment: Fragment<WrittenTranslatedPage>,
  page: Pick<FoundPage, 'facts' | 'ask' | 'order' | 'score'>,
  asked: AskedInWords,
): Promise<ResultView | null> {
  const { title, printedTitle, blocks } = readTranslatedPage(fragment.page);
  const formsOf = await formsIn(blocks, asked);
  const held = linesHolding(blocks, asked.runs, formsOf);
  if (!held) return null;
  const { runs, matches, whole } = held;
  const headlines = matches.filter(({ line }) => line.role === 'headline');
  const inHeads = matches.map(({ line, found }) => ({
    found: found.filter(({ end }) => line.role === 'headline' || end <= line.head.length),
  }));
  return {
    ...page,
    title: printedTitle,
    translation: {
      title,
      language: asked.language,
      forms: formsFound(matches.flatMap(({ found }) => found)),
    },
    path: fragment.raw_url,
    hits: matches.map((match) => viewLine(match, asked.meant)),
    occurrences: matches.reduce((sum, { found }) => sum + found.length, 0),
    match: 'translation',
    prominence: prominenceIn(holdRuns(runs, headlines), holdRuns(runs, inHeads)),
    coverage: 0,
    distance: asked.runs.length > 1 ? distanceIn(whole, runs) : 0,
  };
}

function prominenceIn(inHeadline: boolean, inHeads: boolean): ResultView['prominence'] {
  if (inHeadline) return 2;
  return inHeads ? 1 : 0;
}

/** Gives which words of a page are forms of those that are asked. */
async function formsIn(
  blocks: readonly TranslatedBlock[],
  { runs, places, stems }: AskedInWords,
): Promise<FormsOf> {
  const { words } = pageWords(blocks);
  const written = new Set(places.flatMap((at) => words[at] ?? []));
  const asked = new Set(runs.flatMap((run) => (run.exact ? [] : run.words)));
  const forms = new Map<string, Set<string>>();
  for (const word of asked)
    for (const form of await stems.formsOf(word, written))
      forms.set(form, (forms.get(form) ?? new Set()).add(word));
  return (word) => forms.get(word) ?? new Set();
}

/** Farther than any two words of one block stand apart. */
const FARTHEST_WORDS = 1e6;

function distanceIn(whole: readonly LineMatch<unknown>[], runs: readonly AskedRun[]): number {
  const distances = whole.map(({ found }) => {
    const last = new Map<AskedRun, number>();
    return found.reduce((nearest, { run, start, end }) => {
      last.set(run, start);
      return last.size < runs.length ? nearest : Math.min(nearest, end - least([...last.values()]));
    }, FARTHEST_WORDS);
  });
  return least([FARTHEST_WORDS, ...distances]);
}

function viewLine(
  { line: { anchor, text, head, source }, found }: LineMatch<TranslatedBlock>,
  meant: Query,
): Hit {
  const end = head.length;
  return {
    anchor,
    heading: end > 0 ? markText(text, found, { start: 0, end }) : null,
    excerpt: excerpt(text, found, end),
    contexts: contextsInWords(text, found),
    twin: sourceLine(source.text, meant, (found[0]?.start ?? 0) / text.length),
  };
}

/** Gives what of a text a translation shows: what the words may mean there, marked; else the sentence that stands as far on. */
function sourceLine(text: string, query: Query, share: number): Segment[] {
  const occurrences = findOccurrences(text, { way: 'glossary', query });
  if (occurrences.length > 0) return excerpt(text, occurrences, 0);
  return [{ text: sentenceAt(text, share), hit: false }];
}

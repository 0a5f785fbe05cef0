/**
 * Where what was searched stands in an article: by the letter, in letters as words of its translation too, or else with
 * marks overlooked, or else as the search takes it that led here. Of several phrases, those that stand here where not
 * all do.
 */
import { isAnswered, type Ask } from '../query/ask.ts';
import { linesHolding } from '../query/lines-holding.ts';
import { findOccurrences, type Occurrence } from '../query/occurrences.ts';
import { overlookInQuery, parseQuery } from '../query/query.ts';
import { readForms } from '../query/word-forms.ts';
import { isInLetters, parseRuns } from '../query/words-asked.ts';
import { rangeIn } from './ranges.ts';
import { searchAddress } from './search-address.ts';

/** Gives the text of an element as it was received, whatever is shown. */
export type ReadText = (element: Element) => string;

/** What was searched, as an address holds it. */
export interface Searched {
  readonly typed: string;
  /** The forms in which its words were found in a translation. */
  readonly forms: readonly string[];
}

export interface Marks {
  /** Each occurrence, in order. */
  readonly ranges: readonly StaticRange[];
  /** What was typed; where it means other words, those that stand here. */
  readonly meant: string;
}

interface MarkedPlace {
  readonly block: HTMLElement;
  readonly occurrence: Occurrence;
}

interface FoundAsk {
  readonly ask: Ask;
  readonly places: readonly MarkedPlace[];
}

/** Gives the occurrences of what was typed; words of the archive are read only where it is not here as typed. */
export async function findMarks(
  article: HTMLElement,
  template: HTMLTemplateElement,
  { typed, forms }: Searched,
  textOf: ReadText,
): Promise<Marks> {
  const query = parseQuery(typed);
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-block]')];
  const inWords = isInLetters(typed) ? findWords(article, { typed, forms }, textOf) : [];
  const find = (ask: Ask): FoundAsk => ({
    ask,
    places: blocks.flatMap((block) =>
      findOccurrences(textOf(block), ask).map((occurrence) => ({ block, occurrence })),
    ),
  });
  const asTyped = [find({ way: 'exact', query }), find({ way: 'lenient', query: overlookInQuery(query) })];
  if (inWords.length > 0) {
    const byLetter = asTyped.slice(0, 1).filter(isFoundWhole).flatMap(rangesOf);
    return { ranges: inPageOrder([...inWords, ...byLetter]), meant: typed };
  }
  const found =
    asTyped.find(isFoundWhole) ?? (await findAsMeant(template, typed, find)) ?? asTyped.find(hasPlaces);
  return {
    ranges: found ? rangesOf(found) : [],
    meant: found && !asTyped.includes(found) ? phrasesIn(found) : typed,
  };
}

/** Gives the places of words in the translation of an article, in the forms in which they were found. */
function findWords(article: HTMLElement, { typed, forms }: Searched, textOf: ReadText): StaticRange[] {
  const lines = [...article.querySelectorAll<HTMLElement>('[data-translation]')].map((block) => ({
    block,
    text: textOf(block),
  }));
  const { matches } = linesHolding(lines, parseRuns(typed), readForms(forms)) ?? { matches: [] };
  return matches.flatMap(({ line, found }) => found.flatMap((place) => rangeIn(line.block, place) ?? []));
}

function rangesOf({ places }: FoundAsk): StaticRange[] {
  return places.flatMap(({ block, occurrence }) => rangeIn(block, occurrence) ?? []);
}

/** Gives places of two texts in the order in which the page has them. */
function inPageOrder(ranges: readonly StaticRange[]): StaticRange[] {
  return [...ranges].sort((one, other) => {
    const order = one.startContainer.compareDocumentPosition(other.startContainer);
    if (order === 0) return one.startOffset - other.startOffset;
    return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** Gives what is found in the ways of the search; `null` where that is nothing, or where its words can't be read. */
async function findAsMeant(
  template: HTMLTemplateElement,
  typed: string,
  find: (ask: Ask) => FoundAsk,
): Promise<FoundAsk | null> {
  try {
    const [{ fetchSearchPage }, { WAYS }] = await Promise.all([
      import('./served-page.ts'),
      import('../query/ways.ts'),
    ]);
    const { words } = await fetchSearchPage(searchAddress(template));
    for (const makeAsks of WAYS) {
      const found = (await makeAsks(typed, words)).map(find).find(isFoundWhole);
      if (found) return found;
    }
  } catch (error) {
    reportError(error);
  }
  return null;
}

function isFoundWhole({ ask, places }: FoundAsk): boolean {
  return isAnswered(ask, (phrase) => places.some(({ occurrence }) => occurrence.phrase === phrase));
}

function hasPlaces({ places }: FoundAsk): boolean {
  return places.length > 0;
}

function phrasesIn({ places }: FoundAsk): string {
  return [...new Set(places.map(({ occurrence }) => occurrence.written))].join('、');
}

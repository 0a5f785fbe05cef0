/** An outcome → what stands on the search page. */
import { writeAddress, type SearchState } from '../query/address.ts';
import { addressIn } from './bundle.ts';
import { fillConcordance } from './concordance-table.ts';
import { isAsked, countFacet, FACETS, NOTHING_CHOSEN, type Facet } from '../query/facets.ts';
import { fillFacet } from './filters.ts';
import { cloneTemplate, part } from '../../reading/page-part.ts';
import {
  fillField,
  markLanguage,
  showMessage,
  showStatus,
  attributeWords,
  type Address,
  type PanelMessage,
} from './panel.ts';
import { fillResults } from './result-list.ts';
import type { Way } from '../query/ask.ts';
import type { Outcome } from '../query/run.ts';
import type { SearchableArchive } from '../query/shards.ts';
import { fillWith } from './fill.ts';

/** Characters up to which nothing is a quotation, whatever it says. */
const SHORT = 10;

/** Shows what a search found. */
export function showOutcome(
  root: HTMLElement,
  state: SearchState,
  outcome: Outcome,
  archive: SearchableArchive,
): void {
  const { found, count, occurrences, next } = outcome;
  showViews(root, state, outcome);
  for (const facet of FACETS) {
    fillFacet(root, facet, countFacet(facet, found, state.selection, knownIn(archive, facet, state)));
  }
  part(root, '[data-more]').hidden = next === null;
  part(root, '[data-tools]').hidden = count === 0;
  const isFiltered = FACETS.some((facet) => state.selection[facet].length > 0);
  const message = count === 0 && isFiltered ? 'filtered' : messageOf(count, occurrences);
  // What hides everything is not itself hidden.
  if (message === 'filtered') part(root, '[data-filters]', HTMLDetailsElement).open = true;
  showMessage(
    root,
    message,
    {
      query: state.text,
      pages: String(count),
      hits: String(occurrences),
    },
    [
      ...noteOn(root, outcome),
      ...linksTo(root, state, outcome.nearest),
      ...exampleOf(root, state, outcome.example),
      ...placeOfOffer(root, state.text, count),
    ],
  );
  root.setAttribute('data-result-count', String(count));
  showStatus(root, 'done');
}

/** Gives where a long query is offered to be checked as a quotation, as soon as what knows of that is loaded. */
function placeOfOffer(root: HTMLElement, typed: string, count: number): Element[] {
  if (typed.length <= SHORT) return [];
  const place = document.createElement('span');
  void import('./offer-check.ts').then(({ offerOfCheck }) => {
    for (const offer of offerOfCheck(root, typed, count)) place.before(offer);
    place.remove();
  });
  return [place];
}

function messageOf(pages: number, occurrences: number): PanelMessage {
  if (pages === 1) return occurrences === 1 ? 'once' : 'one';
  return pages === 0 ? 'none' : 'many';
}

/** Shows that a search did not succeed. */
export function showFailure(root: HTMLElement): void {
  clearOutcome(root);
  showMessage(root, 'error');
  showStatus(root, 'error');
}

/** Shows no results and no filters. */
export function clearOutcome(root: HTMLElement): void {
  fillResults(root, [], () => '');
  for (const facet of FACETS) fillFacet(root, facet, []);
  for (const selector of ['[data-more]', '[data-tools]', '[data-lines]']) {
    part(root, selector).hidden = true;
  }
  root.removeAttribute('data-result-count');
}

/** What is found in these ways is found as typed on the page that a hit leads to, whichever language it shows. */
const AS_TYPED: readonly Way[] = ['exact', 'script', 'translation', 'glossary'];

/** Gives what makes the addresses of results: a place in a page where what is searched is marked. */
export function addressOfResults(root: HTMLElement, state: SearchState, { way, meant }: Outcome): Address {
  const marked = AS_TYPED.includes(way) ? state.text : meant.join(' ');
  return addressIn(root, marked);
}

function showViews(root: HTMLElement, state: SearchState, outcome: Outcome): void {
  const address = addressOfResults(root, state, outcome);
  const isLines = state.view === 'lines' && outcome.count > 0;
  fillResults(root, isLines ? [] : outcome.shown, address);
  fillConcordance(root, isLines ? outcome.shown : [], address);
  part(root, '[data-lines]').hidden = !isLines;
  part(root, '[data-export]').hidden = !isLines;
}

/** Gives what says how the hits match, where it is not by the letter. */
function noteOn(root: HTMLElement, { way, meant, count }: Outcome): Element[] {
  if (way === 'exact' || count === 0) return [];
  const note = cloneTemplate(root, 'note');
  note.textContent = attributeWords(note, `data-note-${way}`, { terms: meant.join('、') });
  return [note];
}

/** Gives the links to the nearest terms, where there are any. */
function linksTo(root: HTMLElement, state: SearchState, terms: Outcome['nearest']): Element[] {
  if (terms.length === 0) return [];
  const nearest = cloneTemplate(root, 'nearest');
  const links = terms.map(({ text, language }) => {
    const link = cloneTemplate(root, 'term');
    markLanguage(link, language);
    link.textContent = text;
    link.setAttribute('href', writeAddress(askingFor(state, text)));
    return link;
  });
  fillWith(part(nearest, '[data-terms]'), links);
  return [nearest];
}

/** Gives the search for another text, from its first step, with nothing chosen in the filters. */
function askingFor(state: SearchState, text: string): SearchState {
  return { ...state, text, selection: NOTHING_CHOSEN, steps: 1 };
}

/** Gives what could be typed instead, as links, where letters find nothing. */
function exampleOf(root: HTMLElement, state: SearchState, example: Outcome['example']): Element[] {
  if (!example) return [];
  const line = cloneTemplate(root, 'example');
  markLanguage(line, example.language);
  const linkTo = (name: 'text' | 'letters'): void => {
    const link = fillField(line, name, example[name]);
    link.setAttribute('href', writeAddress(askingFor(state, example[name])));
  };
  linkTo('text');
  linkTo('letters');
  fillField(line, 'rendering', `(${example.rendering})`);
  return [line];
}

/** Gives the papers and years that were not asked: they are known before any of their pages is. */
function knownIn({ manifest }: SearchableArchive, facet: Facet, { selection }: SearchState): string[] {
  if (facet !== 'publication' && facet !== 'year') return [];
  return manifest.shards.filter((info) => !isAsked(info, selection)).map((info) => info[facet]);
}

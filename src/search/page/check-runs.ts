/** The runs of a checked quotation → what stands on the page: of each its verdict, its text with what differs, its places. */
import type { DiffPiece } from '../check/pieces.ts';
import type { FoundPlace, CheckedRun } from '../check/verdict.ts';
import { addressOfPlace, stepsTo } from './check-places.ts';
import { fillWith } from './fill.ts';
import { cloneTemplate, part } from '../../reading/page-part.ts';
import { attributeWords, fillField, keepWord } from './panel.ts';

/** Places of a run that are listed; how many more there are is told. */
const LISTED = 3;

/** Gives what shows the runs of a quotation; `pause` is called between them, and nothing goes on before it is done. */
export async function runItems(
  root: HTMLElement,
  runs: readonly CheckedRun[],
  pause: () => Promise<void>,
): Promise<Element[]> {
  const items: Element[] = [];
  for (const run of runs) {
    await pause();
    items.push(fillRun(root, run));
  }
  return items;
}

function fillRun(root: HTMLElement, { verdict, pasted, places, difference }: CheckedRun): Element {
  const item = cloneTemplate(root, 'run');
  item.setAttribute('data-verdict', verdict);
  keepWord(item, 'data-verdict-word', verdict);
  fillCounted(item, 'count', difference?.places ?? 0);
  for (const word of item.querySelectorAll('[data-forgiven]'))
    if (!difference?.forgiven.some((said) => said === word.getAttribute('data-forgiven'))) word.remove();
  const text = part(item, '[data-field="text"]');
  const [first] = places;
  if (first) text.lang = first.page.language;
  fillWith(text, difference ? difference.pieces.map((piece) => nodeOf(root, piece)) : [pasted]);
  fillWith(
    part(item, '[data-places]'),
    places.slice(0, LISTED).map((place) => fillPlace(root, place)),
  );
  if (places.length === 0) part(item, '[data-places]').remove();
  fillCounted(item, 'more', places.length - LISTED);
  return item;
}

/** Fills a field with words around a number, or takes it away where there is none. */
function fillCounted(item: Element, name: string, count: number): void {
  const field = part(item, `[data-field="${name}"]`);
  if (count <= 0) field.remove();
  else field.textContent = attributeWords(field, 'data-words', { count: String(count) });
}

function nodeOf(root: HTMLElement, { kind, text }: DiffPiece): Node | string {
  if (kind === 'same') return text;
  const element = cloneTemplate(root, kind);
  element.append(text);
  return element;
}

function fillPlace(root: HTMLElement, place: FoundPlace): Element {
  const { page } = place;
  const item = cloneTemplate(root, 'place');
  const link = fillField(item, 'title', page.title);
  link.setAttribute('href', addressOfPlace(root, place));
  link.setAttribute('lang', page.language);
  const [publication, issue, label, block] = stepsTo(root, place);
  fillField(item, 'publication', publication ?? null);
  fillField(item, 'issue', issue ?? null);
  fillField(item, 'page', label ?? null);
  fillField(item, 'block', block ?? null);
  keepWord(item, 'data-translated', page.isTranslation ? (page.facts.translated ?? '') : '');
  return item;
}

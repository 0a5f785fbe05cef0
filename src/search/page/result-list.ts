/** Found pages, each with a line for every measure that matches. */
import type { Segment } from '../query/excerpt.ts';
import { fillNamed, titlesOf } from './names.ts';
import { cloneTemplate, part } from '../../reading/page-part.ts';
import { fillField, keepWord, markLanguage, type Address } from './panel.ts';
import type { Hit, ResultView } from '../query/results.ts';
import { fillWith } from './fill.ts';
import { keepHalfWidth } from './half-width.ts';

/** Shows found pages. */
export function fillResults(root: HTMLElement, views: readonly ResultView[], address: Address): void {
  const results = part(root, '[data-results]');
  fillWith(
    results,
    views.map((view) => fillResult(root, view, address)),
  );
  keepHalfWidth(results);
}

function fillResult(root: HTMLElement, view: ResultView, address: Address): Element {
  const result = cloneTemplate(root, 'result');
  const { kind, language, organisation, page, issue } = view.facts;
  markLanguage(result, language);
  result.setAttribute('data-kind', kind);
  result.setAttribute('data-match', view.match);
  fillTitle(root, result, view);
  part(result, '[data-field="title"]').setAttribute('href', address(view));
  fillField(result, 'issue', issue);
  fillNamed(root, result, 'organisation', organisation);
  fillNamed(root, result, 'page', page);
  fillField(result, 'hits', String(view.occurrences));
  keepWord(result, 'data-kind-word', kind);
  keepWord(result, 'data-match-word', view.match);
  fillWith(
    part(result, '[data-hits]'),
    view.hits.map((hit) => fillHit(root, hit, address(view, hit.anchor), view)),
  );
  return result;
}

/** Shows what a page is called, in the language of the interface first where it is known in that. */
function fillTitle(root: HTMLElement, result: Element, view: ResultView): void {
  const [first, second] = titlesOf(root, view);
  const link = fillField(result, 'title', first?.title ?? null);
  fillWith(link, lineNodes(first?.title ?? ''));
  const twin = fillField(result, 'twin-title', second?.title ?? null);
  link.setAttribute('lang', first?.language ?? '');
  twin.setAttribute('lang', second?.language ?? '');
}

function fillHit(
  root: HTMLElement,
  { heading, excerpt, twin }: Hit,
  href: string,
  { translation, twinTitle }: ResultView,
): Element {
  const hit = cloneTemplate(root, 'hit');
  const link = part(hit, '[data-field="heading"]');
  link.setAttribute('href', href);
  fillWith(link, segmentNodes(heading ?? excerpt));
  const context = part(hit, '[data-field="excerpt"]');
  if (heading && excerpt.length > 0) fillWith(context, segmentNodes(excerpt));
  else context.remove();
  const other = part(hit, '[data-field="twin"]');
  if (twin) fillWith(other, segmentNodes(twin));
  else other.remove();
  if (twinTitle) other.setAttribute('lang', twinTitle.language);
  if (translation) for (const own of [link, context]) own.setAttribute('lang', translation.language);
  return hit;
}

/** Gives a title whose printed lines stay together where they can; a space parts them. */
function lineNodes(title: string): Node[] {
  return title.split(/( )/u).map((text) => {
    if (text === ' ') return document.createTextNode(text);
    const line = document.createElement('span');
    line.className = 'line';
    line.textContent = text;
    return line;
  });
}

function segmentNodes(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** What comes before and after in a paper: across its pages, and across its issues. */
import type { Locale } from '../i18n/index.ts';
import type { HighlightNode, IssueNode, PageNode } from './tree.ts';
import { highlightsOf } from './tree.ts';
import { formatDay, formatPage } from './trail.ts';

export interface Neighbours<Node> {
  readonly previous: Node | null;
  readonly next: Node | null;
}

export interface PlacedHighlight {
  readonly page: PageNode;
  readonly highlight: HighlightNode;
}

/** Gives the pages before and after a page of an issue. */
export function pageNeighbours(issue: IssueNode, page: PageNode): Neighbours<PageNode> {
  return neighboursIn(issue, ({ pages }) => pages, issue.pages.indexOf(page));
}

/** Gives the highlights before and after a highlight of an issue. */
export function highlightNeighbours(issue: IssueNode, highlight: HighlightNode): Neighbours<PlacedHighlight> {
  const place = highlightsOf(issue).findIndex((one) => one.highlight === highlight);
  return neighboursIn(issue, highlightsOf, place);
}

function neighboursIn<Node>(
  issue: IssueNode,
  nodesOf: (issue: IssueNode) => readonly Node[],
  place: number,
): Neighbours<Node> {
  const nodes = nodesOf(issue);
  return {
    previous: nodes[place - 1] ?? nearestIssueWith(issue, 'previous', nodesOf)?.at(-1) ?? null,
    next: nodes[place + 1] ?? nearestIssueWith(issue, 'next', nodesOf)?.[0] ?? null,
  };
}

/** Gives what the nearest issue holds that holds any: one without does not end the chain. */
function nearestIssueWith<Node>(
  issue: IssueNode,
  direction: 'previous' | 'next',
  nodesOf: (issue: IssueNode) => readonly Node[],
): readonly Node[] | null {
  for (let other = issue[direction]; other; other = other[direction]) {
    const nodes = nodesOf(other);
    if (nodes.length > 0) return nodes;
  }
  return null;
}

/** Gives a page as it is called (特1版), with its day where that is not the issue's (2021年11月18日 · 特1版). */
export function pageNameFrom(locale: Locale, issue: IssueNode, { data }: PageNode): string {
  const name = formatPage(locale, data.page);
  return data.issue === issue.issue ? name : `${formatDay(locale, data)} · ${name}`;
}

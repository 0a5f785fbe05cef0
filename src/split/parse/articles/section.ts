/**
 * Tokens of a page → sections.
 *
 *   page    = *orphan *section *credit
 *   section = 1*heading *body
 *
 * Heading lines inside an article are crossheads of its body; `start.ts` tells them apart.
 * A credit inside a section belongs to its body; one that ends it belongs to the page.
 */
import type { OpenSection, PageFacts } from './head-facts.ts';
import { headFacts } from './head-facts.ts';
import { listEnd, OUTSIDE, toInner, toList, withList, withProfiles } from './inner.ts';
import { COLUMN_TAG } from '../lines/pattern.ts';
import type { Decision } from '../reason.ts';
import type { Verdict } from './start.ts';
import { judgeStart } from './start.ts';
import type { Token } from '../lines/token.ts';

export interface Section {
  readonly start: Decision;
  readonly head: readonly Token[];
  readonly body: readonly Token[];
}

export interface PageParts {
  /** What stands above the first heading. */
  readonly orphans: readonly Token[];
  readonly sections: readonly Section[];
  /** Credits and folios that belong to the page. */
  readonly own: readonly Token[];
}

/** Gives the parts of a page, each token in exactly one of them. */
export function parseSections(tokens: readonly Token[], page: PageFacts): PageParts {
  const orphans: Token[] = [];
  const sections: OpenSection[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const section = sections.at(-1);
    const end = headEnd(tokens, at, page);
    const list = section ? listEnd(tokens, [at, end]) : at;
    if (list > at) {
      section?.body.push(...toList(tokens.slice(at, list)));
      at = list;
      continue;
    }
    const verdict =
      end > at ? judgeStart(headFacts(tokens, [at, end], section, page)) : judgeBody(token, section, page);
    const own = tokens.slice(at, Math.max(end, at + 1));
    if (verdict?.starts) sections.push({ start: verdict, ...headAndBody(own, end > at) });
    else if (section) section.body.push(...(verdict ? toInner(own, verdict) : own));
    else orphans.push(...own);
    at += own.length;
  }
  return { ...trimSections(sections.map(withList).map(withProfiles)), orphans };
}

/** Headings go to the head of a section; running text that starts one has none. */
function headAndBody(tokens: readonly Token[], headed: boolean): { head: Token[]; body: Token[] } {
  return headed ? { head: [...tokens], body: [] } : { head: [], body: [...tokens] };
}

/** Gives the index behind the heading lines that begin at an index; the index itself where there is none. */
function headEnd(tokens: readonly Token[], at: number, page: PageFacts): number {
  const kind = tokens[at]?.kind;
  if (kind !== 'heading' && kind !== 'crosshead') return at;
  let end = at + 1;
  while (tokens[end]?.kind === 'heading' && !isApart(tokens, end, page)) end += 1;
  return end;
}

/** Tells whether a heading line begins another head than the one above it. */
function isApart(tokens: readonly Token[], index: number, { form, boundaries }: PageFacts): boolean {
  const { line = 0, gap = 0 } = tokens[index] ?? {};
  if (boundaries.get(line) === 'start') return true;
  return form.separator !== null && gap >= form.separator && !isColumn(tokens[index - 1]);
}

/** The name of a column leads on to its article, even over a blank line. */
function isColumn(token: Token | undefined): boolean {
  return token !== undefined && COLUMN_TAG.test(token.text);
}

/** Running text begins an article of its own where a correction says so, or behind the blank lines between articles. */
function judgeBody(token: Token, section: OpenSection | undefined, page: PageFacts): Verdict | null {
  const forced = page.boundaries.get(token.line);
  if (forced === 'start') return { starts: true, reason: 'corrected-start', confidence: 1 };
  if (forced === 'inner' || token.kind !== 'prose' || !token.dateline) return null;
  const separated = page.form.separator !== null && token.gap >= page.form.separator;
  const complete = section === undefined || section.body.some(({ kind }) => kind === 'prose');
  // Dispatches one below the other, none with a headline.
  const headless = section === undefined || section.head.length === 0;
  return (separated && complete) || headless
    ? { starts: true, reason: 'dateline-alone', confidence: 0.75 }
    : null;
}

/** Credits and folios at the end of a section belong to the page. */
function trimSections(sections: readonly OpenSection[]): Pick<PageParts, 'sections' | 'own'> {
  const own: Token[] = [];
  const trimmed = sections.map((section) => {
    const kinds = section.body.map(({ kind }) => kind);
    const last = kinds.findLastIndex((kind) => !OUTSIDE.has(kind)) + 1;
    const credit = kinds.indexOf('credit', last);
    const end = credit < 0 && kinds.at(-1) === 'chart' ? kinds.length : last;
    own.push(...section.body.slice(end));
    return { ...section, body: section.body.slice(0, end) };
  });
  return { sections: trimmed, own };
}

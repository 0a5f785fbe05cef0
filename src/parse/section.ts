/**
 * Tokens of a page → sections.
 *
 *   page    = *orphan *section *credit
 *   section = 1*heading *body
 *
 * Heading lines inside an article are crossheads of its body; `start.ts` tells them apart.
 * A credit inside a section belongs to its body; one that ends it belongs to the page.
 */
import { closes, endsArticle, isEnding } from './ending.ts';
import type { TextForm } from './form.ts';
import { DECK, KICKER_END, NEWS_OPENS, NOTICE, ORGANISATION, PROFILE } from './pattern.ts';
import type { Decision } from './reason.ts';
import type { Facts, Verdict } from './start.ts';
import { judgeStart } from './start.ts';
import type { Token } from './token.ts';
import { as } from './token.ts';

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

/** What is known about a page before its sections are. */
export interface PageFacts {
  readonly form: TextForm;
  readonly theme: boolean;
  readonly signed: boolean;
  readonly flowing: boolean;
  /** Line of a marker that stands below the first headline; else 0. */
  readonly stamp: number;
  /** Lines of markers that stand below headlines. */
  readonly stamps: ReadonlySet<number>;
  readonly boundaries: ReadonlyMap<number, 'start' | 'inner'>;
}

const COLONS = new Set([':', '：']);

interface OpenSection {
  readonly start: Decision;
  readonly head: Token[];
  readonly body: Token[];
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
    const verdict = end > at ? judgeHead(tokens, [at, end], section, page) : judgeBody(token, section, page);
    const own = tokens.slice(at, Math.max(end, at + 1));
    if (verdict?.starts) sections.push({ start: verdict, ...headAndBody(own, end > at) });
    else if (section) section.body.push(...(verdict ? own.map((each) => toCrosshead(each, verdict)) : own));
    else orphans.push(...own);
    at += own.length;
  }
  return { ...trimSections(sections.map(withProfiles)), orphans };
}

/** The first of several profiles stands below the headline that heads them all. */
function withProfiles(section: OpenSection): OpenSection {
  const last = section.head.at(-1);
  const others = section.body.some(({ kind, text }) => kind === 'crosshead' && PROFILE.test(text));
  if (section.head.length < 2 || last?.kind !== 'heading' || !PROFILE.test(last.text) || !others)
    return section;
  const own = as(last, 'crosshead', 'profile', 0.8);
  return { ...section, head: section.head.slice(0, -1), body: [own, ...section.body] };
}

/** Headings go to the head of a section; running text that starts one has none. */
function headAndBody(tokens: readonly Token[], headed: boolean): { head: Token[]; body: Token[] } {
  return headed ? { head: [...tokens], body: [] } : { head: [], body: [...tokens] };
}

function toCrosshead(token: Token, { reason, confidence }: Verdict): Token {
  return token.kind === 'heading' ? as(token, 'crosshead', reason, confidence) : token;
}

/** Gives the index behind the heading lines that begin at an index; the index itself where there is none. */
function headEnd(
  tokens: readonly Token[],
  at: number,
  { form: { separator }, boundaries }: PageFacts,
): number {
  let end = at;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (token?.kind !== 'heading' && !(end === at && token?.kind === 'crosshead')) break;
    if (end > at && boundaries.get(token.line) === 'start') break;
    if (end > at && separator !== null && token.gap >= separator) break;
  }
  return end;
}

function judgeHead(
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  section: OpenSection | undefined,
  page: PageFacts,
): Verdict {
  const head = tokens.slice(at, end);
  const before = tokens[at - 1];
  const facts: Facts = {
    ...gaps(head[0], section, page),
    ...below(tokens, end, head, page),
    ...above(before, section, page),
    ...first(head, section),
    forced: page.boundaries.get(head[0]?.line ?? 0) ?? null,
    organisation: page.theme && head.length > 1 && ORGANISATION.test(head[0]?.text ?? ''),
    dash: head.some(
      ({ text }, index) =>
        (index > 0 && DECK.test(text)) || (index < head.length - 1 && KICKER_END.test(text.slice(-2))),
    ),
    lines: head.length,
    length: Math.max(...head.map(({ text }) => text.length)),
    signed: page.signed,
    theme: page.theme,
    flowing: page.flowing,
  };
  return judgeStart(facts);
}

/** What the first of the heading lines tells by its form. */
function first(
  head: readonly Token[],
  section: OpenSection | undefined,
): Pick<Facts, 'numbered' | 'box' | 'colon' | 'notice' | 'profile'> {
  const { text = '', decision } = head[0] ?? {};
  return {
    numbered: decision?.reason === 'numbered',
    box: decision?.reason === 'box',
    colon: COLONS.has(text.at(-1) ?? ''),
    notice: NOTICE.test(text),
    profile: head.length === 1 && PROFILE.test(text) && hasProfile(section),
  };
}

function gaps(
  first: Token | undefined,
  section: OpenSection | undefined,
  { form }: PageFacts,
): Pick<Facts, 'first' | 'separated' | 'separates' | 'gap'> {
  const gap = first?.gap ?? 0;
  return {
    first: section === undefined,
    separated: form.separator !== null && gap >= form.separator,
    separates: form.separator !== null,
    gap: form.gaps && gap > 0,
  };
}

function below(
  tokens: readonly Token[],
  end: number,
  head: readonly Token[],
  { stamps, stamp }: PageFacts,
): Pick<Facts, 'byline' | 'dateline' | 'news' | 'stampBelow' | 'closes'> {
  const last = head.at(-1)?.line ?? 0;
  const next = tokens[end];
  const opener = stamp > last && stamp < (next?.line ?? Infinity);
  const again = [...head, ...(next ? [next] : [])].some(({ line }) => stamps.has(line));
  return {
    stampBelow: opener || again,
    closes: closes(tokens, end),
    ...opening(next?.kind === 'folio' ? tokens[end + 1] : next),
  };
}

function opening(text: Token | undefined): Pick<Facts, 'byline' | 'dateline' | 'news'> {
  return {
    byline: text?.kind === 'byline' && !isEnding(text),
    dateline: text?.dateline === true,
    news: text?.kind === 'prose' && NEWS_OPENS.test(text.text.slice(0, 32)),
  };
}

function above(
  before: Token | undefined,
  section: OpenSection | undefined,
  { stamps }: PageFacts,
): Pick<Facts, 'markerAbove' | 'ended' | 'pictured' | 'feature'> {
  return {
    markerAbove: before?.decision.reason === 'marker-again' && !stamps.has(before.line),
    ended: before !== undefined && endsArticle(before),
    pictured: before?.kind === 'caption' || before?.kind === 'picture',
    feature: section?.body[0]?.kind === 'byline',
  };
}

/** Tells whether a section already has a heading that names a person. */
function hasProfile(section: OpenSection | undefined): boolean {
  const own = section
    ? [section.head.at(-1), ...section.body.filter(({ kind }) => kind === 'crosshead')]
    : [];
  return own.some((token) => token !== undefined && PROFILE.test(token.text));
}

/** Running text begins an article of its own where a correction says so, or behind the blank lines between articles. */
function judgeBody(token: Token, section: OpenSection | undefined, page: PageFacts): Verdict | null {
  const forced = page.boundaries.get(token.line);
  if (forced === 'start') return { starts: true, reason: 'corrected-start', confidence: 1 };
  if (forced === 'inner' || token.kind !== 'prose' || !token.dateline) return null;
  const separated = page.form.separator !== null && token.gap >= page.form.separator;
  const complete = section === undefined || section.body.some(({ kind }) => kind === 'prose');
  return (separated && complete) || section === undefined
    ? { starts: true, reason: 'dateline-alone', confidence: 0.75 }
    : null;
}

/** Credits and folios at the end of a section belong to the page. */
function trimSections(sections: readonly OpenSection[]): Pick<PageParts, 'sections' | 'own'> {
  const own: Token[] = [];
  const trimmed = sections.map((section) => {
    const kinds = section.body.map(({ kind }) => kind);
    const last = kinds.findLastIndex((kind) => kind !== 'credit' && kind !== 'folio' && kind !== 'chart') + 1;
    const credit = kinds.indexOf('credit', last);
    const end = credit < 0 && kinds.at(-1) === 'chart' ? kinds.length : last;
    own.push(...section.body.slice(end));
    return { ...section, body: section.body.slice(0, end) };
  });
  return { sections: trimmed, own };
}

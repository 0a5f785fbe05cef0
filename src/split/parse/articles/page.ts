/**
 * Tokens of one page → Page, with the decision about each line and each beginning.
 *
 *   page = *before-marker marker page-head *highlight *credit
 */
import type {
  Block,
  BlockId,
  BlockRole,
  Highlight,
  LineRange,
  Marker,
  MeasureId,
  Page,
} from '../../../model/issue.ts';
import type { BodyToken } from './body.ts';
import { parseBody } from './body.ts';
import { isContinuing } from './half.ts';
import type { HeadTraits } from './head.ts';
import { parseHead } from './head.ts';
import type { RoledToken } from './roled-token.ts';
import { roled } from './roled-token.ts';
import { isThemePage, parsePageHead } from './page-head.ts';
import type { Decision } from '../reason.ts';
import { PICTURES } from './head-facts.ts';
import type { PageTraits } from './page-traits.ts';
import { statedRole, statedStart } from './stated.ts';
import type { ArticleTokens } from './article.ts';
import { parseArticles } from './article.ts';
import type { Token } from '../lines/token.ts';

export interface PageTokens {
  readonly label: string;
  readonly slug: string;
  readonly sequence: number;
  readonly range: LineRange;
  readonly marker: Marker | null;
  /** In the order of their lines; those before the marker among them. */
  readonly tokens: readonly Token[];
  /** Whether text above the first heading goes on from the page before. */
  readonly continues: boolean;
}

/** The role of a line, and why. */
export interface LineDecision {
  readonly role: BlockRole;
  readonly decision: Decision;
}

export interface ReadPage {
  readonly page: Page;
  /** The lines of the page's own blocks, and those of each highlight. */
  readonly lines: readonly (readonly BodyToken[])[];
  /** Why each highlight begins where it does, in their order. */
  readonly starts: readonly Decision[];
}

/** Gives the page that these tokens make. */
export function parsePage(page: PageTokens, traits: Omit<PageTraits, 'theme' | 'label'>): ReadPage {
  const { marker, tokens } = page;
  const top = traits.stamp > 0 ? 0 : (marker?.line ?? 0);
  const beforeMarker = tokens.filter(({ line }) => line < top);
  const inside = tokens.slice(beforeMarker.length);
  const theme = isThemePage(inside);
  const parts = parseArticles(inside, { ...traits, label: page.label, theme });
  const { head, intro, articles } = parsePageHead(parts.articles, { theme, gaps: traits.layout.gaps });
  const headTraits: HeadTraits = { theme, latin: traits.layout.latin, wrapped: traits.layout.width !== null };
  const filled = articles.filter(hasText);
  const empty = articles.filter((article) => !hasText(article));
  const own = [
    ...parseHead(head, headTraits).map(asPageHead),
    ...intro.map((token) =>
      PICTURES.has(token.kind) ? orphan(token, 'no-headline') : roled('intro', token, 'page-intro', 0.75),
    ),
    ...beforeMarker.map((token) => orphan(token, 'before-marker')),
    ...parts.orphans.map((token) =>
      page.continues && token.kind === 'prose'
        ? roled('intro', token, 'goes-on', 0.7)
        : orphan(token, 'no-headline'),
    ),
    ...empty.flatMap((article) => article.head).map((token) => roled('unclassified', token, 'no-text', 0.5)),
    ...empty.flatMap(({ lead, body }) => [...lead, ...body]).map((token) => orphan(token, 'no-headline')),
    ...parts.own.map((token) => orphan(token, 'no-headline')),
  ].toSorted((a, b) => a.token.line - b.token.line);
  const highlights = filled.map((article, index) =>
    readHighlight(article, index + 1, headTraits, page.label),
  );
  return {
    page: {
      label: page.label,
      slug: page.slug,
      sequence: page.sequence,
      lines: page.range,
      marker,
      blocks: toBlocks(own),
      highlights: highlights.map(({ highlight }) => highlight),
    },
    lines: [own, ...highlights.map(({ body }) => body)].map((lines) => lines.map(asStated)),
    starts: filled.map(({ start: { reason, confidence, also, against }, head: own }) =>
      statedStart({ reason, confidence, ...(also && { also }), ...(against && { against }) }, own.length),
    ),
  };
}

/** Gives a line with how sure its role is. */
function asStated<Line extends BodyToken>(line: Line): Line {
  return { ...line, decision: statedRole(line.role, line.decision) };
}

/** Folios are no article's text. */
function hasText({ body }: ArticleTokens): boolean {
  return body.some(({ kind }) => kind !== 'folio');
}

/** A page is nobody's: a body's name above its headline leads to it as a kicker does. */
function asPageHead({ role, token, decision }: RoledToken): BodyToken {
  return { role: role === 'organisation' ? 'kicker' : role, token, decision };
}

/** Text of no article keeps the role that its form gives it alone; the rest is doubtful. */
function orphan(token: Token, reason: 'no-headline' | 'before-marker'): BodyToken {
  if (token.kind === 'chart') return keepsRole('credit', token);
  if (token.kind === 'credit' || token.kind === 'folio' || token.kind === 'caption')
    return keepsRole(token.kind, token);
  return roled('unclassified', token, reason, 0.5);
}

function keepsRole(role: 'credit' | 'folio' | 'caption', token: Token): BodyToken {
  return { role, token, decision: token.decision };
}

function readHighlight(
  article: ArticleTokens,
  number: number,
  traits: HeadTraits,
  label: string,
): { highlight: Highlight; body: BodyToken[] } {
  const text = parseBody([...article.lead, ...article.body], {
    theme: traits.theme,
    wrapped: traits.wrapped,
    continuing: isContinuing(article, label),
  });
  const body = [...parseHead(article.head, traits), ...text].toSorted(
    (one, other) => one.token.line - other.token.line,
  );
  const blocks = toBlocks(body);
  const lines = { start: blocks.at(0)?.line ?? 0, end: blocks.at(-1)?.line ?? 0 };
  return { highlight: { number, position: number, lines, blocks }, body };
}

/** Numbers the blocks, and the measures among them, in order. */
function toBlocks(tokens: readonly BodyToken[]): Block[] {
  let measures = 0;
  return tokens.map((entry, index) => {
    const { text, line } = entry.token;
    const id: BlockId = `p${index + 1}`;
    if (entry.role !== 'measure') {
      const names = entry.role === 'organisation' ? entry.token.names : undefined;
      return { role: entry.role, id, line, text, ...(names ? { names } : {}) };
    }
    measures += 1;
    const measureId: MeasureId = `m${measures}`;
    return { role: entry.role, id, line, text, measureId, runInHead: entry.runInHead };
  });
}

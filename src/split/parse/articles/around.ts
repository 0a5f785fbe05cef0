/** What stands around heading lines on their page, before anything of it is decided: headings of the same form, and how much text. */
import { isEnding } from '../lines/ending.ts';
import type { Token } from '../lines/token.ts';
import { most } from '../../../model/list.ts';

/** Heading lines one below the other: their first index, and the one behind the last. */
export type Heads = readonly [at: number, end: number];

/** What is told of heading lines by others. */
export interface Around {
  /** Nearest headings above and below, before one that surely begins an article, that have the same form: 0 to 2. */
  readonly siblings: number;
  /** Headings from the last above to the next below that surely begin an article, these among them. */
  readonly span: number;
  /** Paragraphs of running text below them, up to the next heading. */
  readonly paragraphs: number;
  /** What stands below the last heading, above them or themselves, that surely begins an article. */
  readonly under: SignatureBelow | null;
  /** Of the headings of the span that may be parts, these among them: characters on average. */
  readonly spanLength: number;
  /** And paragraphs below each, on average. */
  readonly spanParagraphs: number;
  /** Whether the next heading that surely begins an article has a byline or dateline, or none comes on the page. */
  readonly signedBelow: boolean;
}

/** Characters by which headings of one form differ at the most; a guess. */
const ALIKE = 5;

interface Scanned {
  readonly sure: boolean;
  readonly form: string;
  readonly length: number;
  readonly paragraphs: number;
  readonly signed: SignatureBelow | null;
}

/** Gives what stands around each of the heading lines of a page, by the number of the first line. */
export function lookAround(
  tokens: readonly Token[],
  heads: readonly Heads[],
  separator: number | null,
): Map<number, Around> {
  const scanned = heads.map((own, index) => scan(tokens, own, index === 0, separator));
  const around = new Map<number, Around>();
  for (let from = 0; from < heads.length;) {
    const to = nextSure(scanned, from + 1);
    const parts = scanned.slice(from, to).filter(({ sure }) => !sure);
    const span = {
      span: to - from,
      under: scanned[from]?.signed ?? null,
      spanLength: meanOf(parts, ({ length }) => length),
      spanParagraphs: meanOf(parts, ({ paragraphs }) => paragraphs),
      signedBelow: to >= scanned.length || scanned[to]?.signed !== null,
    };
    for (let index = from; index < to; index += 1) {
      const own = scanned[index];
      const [at = 0] = heads[index] ?? [];
      if (own)
        around.set(tokens[at]?.line ?? 0, {
          ...span,
          siblings: [scanned[index - 1], scanned[index + 1]].filter((other) => isSibling(own, other)).length,
          paragraphs: own.paragraphs,
        });
    }
    from = to;
  }
  return around;
}

function meanOf(parts: readonly Scanned[], of: (part: Scanned) => number): number {
  return parts.reduce((sum, part) => sum + of(part), 0) / Math.max(parts.length, 1);
}

/** Gives the index of the next heading that surely begins an article. */
function nextSure(scanned: readonly Scanned[], from: number): number {
  let at = from;
  while (at < scanned.length && !scanned[at]?.sure) at += 1;
  return at;
}

function isSibling(own: Scanned, other: Scanned | undefined): boolean {
  if (own.sure || other === undefined || other.sure) return false;
  return own.form === other.form && Math.abs(own.length - other.length) <= ALIKE;
}

function scan(tokens: readonly Token[], [at, end]: Heads, first: boolean, separator: number | null): Scanned {
  const separated = separator !== null && (tokens[at]?.gap ?? 0) >= separator;
  const texts = tokens.slice(at, end).map(({ text }) => text);
  const signed = signatureBelow(tokens, end);
  return {
    sure: first || signed !== null,
    form: lookOf(texts) + (separated ? 'apart' : ''),
    length: most(texts.map(({ length }) => length)),
    paragraphs: paragraphsBelow(tokens, end),
    signed,
  };
}

/** Gives how many paragraphs of running text stand from an index up to the next heading. */
function paragraphsBelow(tokens: readonly Token[], from: number): number {
  let paragraphs = 0;
  for (let at = from; at < tokens.length && !HEADINGS.has(tokens[at]?.kind); at += 1)
    if (tokens[at]?.kind === 'prose') paragraphs += 1;
  return paragraphs;
}

const HEADINGS: ReadonlySet<string | undefined> = new Set(['heading', 'crosshead']);

/** What stands below a headline: a byline, or text that opens with a dateline. */
export type SignatureBelow = 'byline' | 'dateline';

/** Gives the signature below heading lines that end before an index, or behind their first paragraph and above others; `null` without. */
export function signatureBelow(tokens: readonly Token[], end: number): SignatureBelow | null {
  const [next, second, third] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (next === undefined) return null;
  if (next.kind === 'byline') return isEnding(next) ? null : 'byline';
  if (next.dateline) return 'dateline';
  const behind = next.kind === 'prose' && third?.kind === 'prose' && isReportersByline(second);
  return behind ? 'byline' : null;
}

function isReportersByline(token: Token | undefined): boolean {
  return token?.kind === 'byline' && token.decision.reason === 'reporter' && !isEnding(token);
}

/** Gives the look of heading lines: how many they are, what marks open and end them. */
function lookOf(texts: readonly string[]): string {
  const [first = ''] = texts;
  const last = texts.at(-1) ?? '';
  const mark = /^[“‘「『"]/u.test(first) ? 'quoted' : '';
  const end = /[—─－―]{2}$/u.test(first)
    ? 'dash'
    : /[？?！!]$/u.test(last)
      ? 'asked'
      : /[:：]$/u.test(last)
        ? 'colon'
        : '';
  return `${Math.min(texts.length, 3)}${mark}${end}`;
}

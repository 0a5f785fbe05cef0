/** A page of the newspaper as a sheet: its articles in columns, each with as much of its text as fits. */
import type { Brief } from './brief.ts';
import { restOf, type DocumentText, type TextBlock } from '../../archive/text.ts';
import type { SheetPlace } from './sheet-plan.ts';
import { planSheet } from './sheet-plan.ts';

export interface SheetArticle extends Brief {
  readonly width: 'narrow' | 'wide' | 'broad';
  /** Captions of photographs that the text does not carry. */
  readonly captions: readonly string[];
  /** The beginning of the text, at least as much as its place holds. */
  readonly text: readonly TextBlock[];
}

export interface Sheet {
  readonly articles: readonly SheetArticle[];
  /** CSS that puts each article into its place. */
  readonly style: string;
}

/** Characters in a line of one column on the widest screen, the gap between columns included. */
const LINE = 14;
/** The same on the narrowest screen that has columns. */
const SHORT_LINE = 9;
/** Line-columns of an article of a usual length: about a dozen lines of two columns under its headline. */
const USUAL = 30;
/** How much more room the first article of a page takes. */
const LEAD_ROOM = 1.5;
/** Line-columns of a headline with its organisation, of a line of a deck, and of the frame of a photograph. */
const HEAD = 8;
const DECK_LINES = 3;
const FRAME = 14;

/** Gives the sheet of a page: its briefs in print order, each with its text. */
export function layOutSheet(briefs: readonly Brief[], texts: readonly Pick<DocumentText, 'body'>[]): Sheet {
  const lengths = briefs.map(
    ({ language }, index) => lengthOf(texts[index]?.body ?? []) / charactersInPlace(language),
  );
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const articles = briefs.map((brief, index) => ({
    brief,
    blocks: texts[index]?.body ?? [],
    length: lengths[index] ?? 0,
  }));
  const places = planSheet(
    articles.map(({ brief, blocks, length }, index) => {
      const wanted = USUAL * Math.sqrt(length / usual) * (index === 0 ? LEAD_ROOM : 1);
      // A short article stands whole, and takes no more than it needs.
      const needed = HEAD + brief.deck.length * DECK_LINES + length / SHORT_LINE;
      return { area: Math.min(wanted, needed) + captionsOf(blocks).length * FRAME };
    }),
  );
  return {
    articles: articles.map(({ brief, blocks }, index) => articleOf(brief, blocks, places[index])),
    style: styleOf(places),
  };
}

function articleOf(brief: Brief, blocks: readonly TextBlock[], place: SheetPlace | undefined): SheetArticle {
  const { span, rows } = place ?? { span: 1, rows: 1 };
  const width = span >= 5 ? 'broad' : span >= 3 ? 'wide' : 'narrow';
  const text = blocks.filter(({ role }) => role !== 'caption');
  return {
    ...brief,
    width,
    captions: captionsOf(blocks),
    text: cutText(text, LINE * span * rows * charactersInPlace(brief.language)),
  };
}

/** Gives how many characters of a language stand where one of Chinese does. */
function charactersInPlace(language: string): number {
  return /^(?:Hans|Hant|Jpan|Kore)$/u.test(new Intl.Locale(language).maximize().script ?? '') ? 1 : 2;
}

/** Gives the blocks that a number of characters reaches, the last of them cut there; a run-in head stays whole. */
function cutText(blocks: readonly TextBlock[], room: number): TextBlock[] {
  let left = room;
  return blocks.flatMap((block) => {
    if (left <= 0) return [];
    const head = [...block.head].length;
    const rest = [...restOf(block)];
    const kept = rest.slice(0, Math.max(0, left - head)).join('');
    left -= head + rest.length;
    return [{ ...block, text: block.head + kept }];
  });
}

function captionsOf(blocks: readonly TextBlock[]): string[] {
  return blocks.filter(({ role }) => role === 'caption').map(({ text }) => text);
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + [...text].length, 0);
}

function styleOf(places: readonly SheetPlace[]): string {
  const rules = places.map(
    ({ column, span, row, rows }, index) =>
      `.sheet>:nth-child(${index + 1}){grid-area:${row}/${column}/span ${rows}/span ${span}}`,
  );
  return `@media (min-width:62rem){${rules.join('')}}`;
}

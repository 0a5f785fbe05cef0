/** A page of the newspaper as a sheet: its articles in columns, each with as much of its text as fits. */
import type { Brief } from './brief.ts';
import { restOf, type DocumentText, type TextBlock } from '../../archive/text.ts';
import type { SheetPiece, SheetPlace } from './sheet-plan.ts';
import { planSheet } from './sheet-plan.ts';

export interface SheetArticle extends Brief {
  readonly width: 'narrow' | 'wide' | 'broad';
  /** Captions of photographs that the text does not carry. */
  readonly captions: readonly string[];
  /** The beginning of the text, at least as much as its place holds. */
  readonly text: readonly TextBlock[];
  /** All of it, in characters. */
  readonly whole: readonly Pick<TextBlock, 'text'>[];
  /** True where the text goes on beyond what any screen shows in its place. */
  readonly isCut: boolean;
}

export interface Sheet {
  readonly articles: readonly SheetArticle[];
  readonly places: readonly SheetPlace[];
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
/** Line-columns of a page of few articles, as far as they have the text for it: most of it is its lead's. */
const FULL = 216;
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
    filled(
      articles.map(({ brief, blocks, length }, index) => {
        const frames = captionsOf(blocks).length * FRAME;
        const wanted = USUAL * Math.sqrt(length / usual) * (index === 0 ? LEAD_ROOM : 1);
        // A short article stands whole, and takes no more than it needs.
        const needed = HEAD + brief.deck.length * DECK_LINES + length / SHORT_LINE;
        return { area: Math.min(wanted, needed) + frames, needed: needed + frames };
      }),
    ),
  );
  return {
    places,
    articles: articles.map(({ brief, blocks }, index) => articleOf(brief, blocks, places[index])),
    style: styleOf(places),
  };
}

/** Gives the articles of a page with the room that others leave, each as much of it as it lacks. */
function filled(articles: readonly { readonly area: number; readonly needed: number }[]): SheetPiece[] {
  const taken = articles.reduce((sum, { area }) => sum + area, 0);
  const lacking = articles.reduce((sum, { area, needed }) => sum + needed - area, 0);
  const given = lacking > 0 ? Math.min(1, Math.max(0, FULL - taken) / lacking) : 0;
  return articles.map(({ area, needed }) => ({ area: area + (needed - area) * given }));
}

function articleOf(brief: Brief, blocks: readonly TextBlock[], place: SheetPlace | undefined): SheetArticle {
  const { span, rows } = place ?? { span: 1, rows: 1 };
  const width = span >= 5 ? 'broad' : span >= 3 ? 'wide' : 'narrow';
  const whole = blocks.filter(({ role }) => role !== 'caption');
  const room = LINE * span * rows * charactersInPlace(brief.language);
  return {
    ...brief,
    width,
    captions: captionsOf(blocks),
    text: cutText(whole, room),
    whole,
    isCut: lengthOf(whole) > room,
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

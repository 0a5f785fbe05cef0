/** The layout of a card: where its words and rules stand. */
import type { Card, CardPart } from '../site/print/card.ts';
import { CARD } from '../site/print/card.ts';
import { fitLines, fitRow, rowsOf, type Measure, type Setting } from './rows.ts';
import { PAPER_COLOUR } from '../site/print/paper-colour.ts';

/** As in `styles/tokens.css`, the light theme: what is shared has no theme of its own. */
export const INKS = { paper: PAPER_COLOUR.light, ink: '#1c1a17', note: '#5c564d', seal: '#a4262c' } as const;

export interface PlacedText {
  readonly text: string;
  readonly weight: TypefaceWeight;
  readonly ink: keyof typeof INKS;
  /** Size of the type; left end of the base line; space after each character. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly spacing: number;
}

export interface PlacedBox {
  readonly ink: keyof typeof INKS;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CardLayout {
  readonly texts: readonly PlacedText[];
  readonly boxes: readonly PlacedBox[];
}

export const WEIGHTS = { plain: 400, heavy: 700 } as const;
export type TypefaceWeight = keyof typeof WEIGHTS;
/** Gives the width of a text in ems. */
export type WidthOf = (text: string, weight: TypefaceWeight) => number;

const MARGIN = 64;
const WIDTH = CARD.width - 2 * MARGIN;
/** Between the rules below the plate and the foot. */
const BODY = { top: 176, bottom: 546 } as const;
const PLATE = { size: 46, base: 108, spacing: 0.1 } as const;
const NOTE = { size: 30, leading: 1.5, rows: 2 } as const;
const HEADLINE = {
  sizes: [92, 84, 76, 70, 64, 58, 52, 46, 40],
  whole: { several: 58, alone: 76 },
  leading: 1.32,
} as const;
/** Space between the parts. */
const GAP = 18;
/** Signs whose ink stands in the second half of their square: at the start of a row they hang. */
const HANGING = /^[“‘《〈（「『【〔]/u;
/** How far the middle of a Chinese character stands above the base line, in ems. */
const MIDDLE = 0.38;
const SMALLEST = 18;

/** Gives the layout of a card. */
export function layOutCard(card: Card, widthOf: WidthOf): CardLayout {
  const furniture: PlacedText[] = [...placePlate(card, widthOf), ...placeFoot(card, widthOf)];
  return { texts: [...furniture, ...placeParts(card.parts, widthOf)], boxes: boxesOf() };
}

function placePlate({ plate, folio }: Card, widthOf: WidthOf): PlacedText[] {
  const spacing = /\p{Script=Han}/u.test(plate) ? PLATE.spacing : 0;
  const heavy: Measure = (text) => widthOf(text, 'heavy') + [...text].length * spacing;
  const plain: Measure = (text) => widthOf(text, 'plain');
  const name = fitRow(plate, heavy, [PLATE.size, 38, 32, 26], WIDTH * 0.6);
  const left = WIDTH - heavy(name.text) * name.size - GAP * 2;
  const end = fitRow(folio, plain, [28, 25, 22, SMALLEST], left);
  const line = { y: PLATE.base, spacing: 0 };
  return [
    { ...line, ...name, spacing, weight: 'heavy', ink: 'ink', x: MARGIN },
    { ...line, ...end, weight: 'plain', ink: 'note', x: MARGIN + WIDTH - plain(end.text) * end.size },
  ];
}

function placeFoot({ foot }: Card, widthOf: WidthOf): PlacedText[] {
  const row = fitRow(foot, (text) => widthOf(text, 'plain'), [24, SMALLEST], WIDTH - 60);
  return [{ ...row, weight: 'plain', ink: 'note', x: MARGIN + 42, y: 590, spacing: 0 }];
}

function boxesOf(): PlacedBox[] {
  const rule = { ink: 'ink', x: MARGIN, width: WIDTH } as const;
  const onSeal = { ink: 'paper', x: MARGIN + 5 } as const;
  return [
    { ...rule, y: 136, height: 6 },
    { ...rule, y: 146, height: 2 },
    // The sign of the archive, as in `favicon.svg`.
    { ink: 'seal', x: MARGIN, y: 566, width: 26, height: 30 },
    { ...onSeal, y: 571, width: 16, height: 5 },
    { ...onSeal, y: 579, width: 7, height: 3 },
    { ...onSeal, y: 584, width: 7, height: 2 },
    { ...onSeal, y: 588, width: 7, height: 2 },
    { ...onSeal, x: MARGIN + 14, y: 579, width: 7, height: 11 },
  ];
}

/** Gives the parts one below the other, the headline as large as what is left lets it be. */
function placeParts(parts: readonly CardPart[], widthOf: WidthOf): PlacedText[] {
  const plain: Measure = (text) => widthOf(text, 'plain');
  const notes = parts.map(({ role, lines, language }): Setting | null =>
    role === 'note'
      ? {
          size: NOTE.size,
          rows: lines.flatMap((line) => rowsOf({ line, language }, plain, WIDTH / NOTE.size, NOTE.rows)),
        }
      : null,
  );
  const taken = notes.reduce(
    (sum, note) => sum + (note ? note.rows.length * NOTE.size * NOTE.leading + GAP : 0),
    0,
  );
  const height = BODY.bottom - BODY.top - taken;
  const blocks = parts.map((part, index) => {
    const note = notes[index];
    if (note) return { ...note, weight: 'plain', ink: 'note', leading: NOTE.leading } as const;
    const setting = fitLines(part, (text) => widthOf(text, 'heavy'), {
      ...HEADLINE,
      width: WIDTH,
      height,
    });
    return { ...setting, weight: 'heavy', ink: 'ink', leading: HEADLINE.leading } as const;
  });
  const total = blocks.reduce(
    (sum, { rows, size, leading }) => sum + rows.length * size * leading + GAP,
    -GAP,
  );
  let top = BODY.top + Math.max(0, (BODY.bottom - BODY.top - total) / 2);
  return blocks.flatMap(({ rows, size, leading, weight, ink }) => {
    const placed = rows.map((text, row): PlacedText => {
      const x = MARGIN - (HANGING.test(text) ? size / 2 : 0);
      const y = top + size * ((row + 0.5) * leading + MIDDLE);
      return { text, size, weight, ink, x, y, spacing: 0 };
    });
    top += rows.length * size * leading + GAP;
    return placed;
  });
}

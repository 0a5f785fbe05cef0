/** The sheet of a page in small: where its articles stand, as lines of an SVG. */
import { COLUMNS, type SheetPlace } from './sheet-plan.ts';

/** Units of a miniature: across, and down for any sheet, as a page of paper is. */
export const MINIATURE = { width: 60, height: 84 } as const;

export interface Miniature {
  /** A stroke for each headline. */
  readonly heads: string;
  /** A stroke for each column of text, to be drawn dashed: line below line. */
  readonly columns: string;
  readonly columnWidth: number;
}

const COLUMN = MINIATURE.width / COLUMNS;
/** Between columns and around articles. */
const SPACE_BETWEEN = 1.6;
/** Of a headline, from its place's upper edge. */
const HEAD_DEPTH = 2.4;

/** Gives the miniature of a sheet, by the places of its articles. */
export function miniatureOf(places: readonly SheetPlace[]): Miniature {
  const rows = places.reduce((most, { row, rows }) => Math.max(most, row + rows - 1), 1);
  const unit = MINIATURE.height / rows;
  const drawn = places.map(({ column, span, row, rows: own }) => {
    const left = (column - 1) * COLUMN;
    const top = (row - 1) * unit;
    const texts = Array.from({ length: span }, (_, index) => left + (index + 0.5) * COLUMN);
    return {
      head: `M${round(left + SPACE_BETWEEN / 2)} ${round(top + HEAD_DEPTH)}h${round(span * COLUMN - SPACE_BETWEEN)}`,
      columns: texts.map(
        (x) =>
          `M${round(x)} ${round(top + HEAD_DEPTH + SPACE_BETWEEN * 1.5)}V${round(top + own * unit - SPACE_BETWEEN)}`,
      ),
    };
  });
  return {
    heads: drawn.map(({ head }) => head).join(''),
    columns: drawn.flatMap(({ columns }) => columns).join(''),
    columnWidth: COLUMN - SPACE_BETWEEN,
  };
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}

/**
 * Where the articles of a page stand on its sheet: six columns, rows of one line of text. The sheet is cut
 * as a compositor would, edge to edge, down or across, until each piece holds one article; the articles keep
 * their order, and of all cuts the one that fits their lengths best is taken.
 */

export const COLUMNS = 6;

/** An article by what it needs: line-columns, that is, lines of text in one of the six columns. */
export interface SheetPiece {
  readonly area: number;
}

/** Lines and columns that an article takes, from 1. */
export interface SheetPlace {
  readonly column: number;
  readonly span: number;
  readonly row: number;
  readonly rows: number;
}

type Cut =
  | { readonly kind: 'article' }
  | { readonly kind: 'across'; readonly first: Plan; readonly second: Plan }
  | { readonly kind: 'down'; readonly first: Plan; readonly second: Plan; readonly columns: number };

interface Plan {
  readonly cut: Cut;
  /** Rows that the articles want at the plan's width. */
  readonly rows: number;
  readonly cost: number;
}

/** How ill an article of each width looks; the first article of a page likes to be wide. */
const LEAD_WIDTHS = [9, 2.4, 0.2, 0, 1, 2];
const WIDTHS = [9, 0, 0.7, 1.6, 3, 3.5];
/** Rows below which an article has no room for its headline and some lines. */
const LOW = 9;
const HIGH = 30;
/** How much it matters that pieces side by side want the same height. */
const EVENNESS = 3;

/** Articles of which all cuts are tried; the work grows with the cube of their number. */
const TOGETHER = 32;

/** Gives the places of articles, in their order. A page of very many is cut across first, into parts of as many each. */
export function planSheet(pieces: readonly SheetPiece[]): SheetPlace[] {
  if (pieces.length === 0) return [];
  const parts = Math.ceil(pieces.length / TOGETHER);
  const startOf = (part: number): number => Math.round((part * pieces.length) / parts);
  const plan = oneBelowTheOther(
    Array.from({ length: parts }, (_, part) =>
      best(pieces, { start: startOf(part), end: startOf(part + 1), columns: COLUMNS }, new Map()),
    ),
  );
  return placed(plan, { column: 1, span: COLUMNS, row: 1, rows: Math.round(plan.rows) });
}

/** Articles from `start` to before `end`, in a number of columns. */
interface Band {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

/** Gives the best plan for a part of the sheet. */
function best(pieces: readonly SheetPiece[], part: Band, known: Map<string, Plan>): Plan {
  const key = `${part.start} ${part.end} ${part.columns}`;
  const found = known.get(key);
  if (found) return found;
  const plans = part.end - part.start > 1 ? plansOf(pieces, part, known) : [single(pieces, part)];
  const plan = plans.reduce((one, other) => (other.cost < one.cost ? other : one));
  known.set(key, plan);
  return plan;
}

/** Gives the plans that cut a part in two, each of its pieces planned best. */
function plansOf(
  pieces: readonly SheetPiece[],
  { start, end, columns }: Band,
  known: Map<string, Plan>,
): Plan[] {
  const middles = Array.from({ length: end - start - 1 }, (_, index) => start + index + 1);
  const widths = Array.from({ length: columns - 1 }, (_, index) => index + 1);
  return middles.flatMap((middle) => [
    across(
      best(pieces, { start, end: middle, columns }, known),
      best(pieces, { start: middle, end, columns }, known),
    ),
    ...widths.map((width) =>
      down(
        best(pieces, { start, end: middle, columns: width }, known),
        best(pieces, { start: middle, end, columns: columns - width }, known),
        { width, columns },
      ),
    ),
  ]);
}

function single(pieces: readonly SheetPiece[], { start, columns }: Band): Plan {
  const rows = (pieces[start]?.area ?? 0) / columns;
  const width = (start === 0 ? LEAD_WIDTHS : WIDTHS)[columns - 1] ?? 0;
  const low = Math.max(0, LOW - rows) / 3;
  const high = Math.max(0, rows - HIGH) / 10;
  return { cut: { kind: 'article' }, rows: Math.max(rows, LOW), cost: width + low + high };
}

/** Gives plans, of which there is one at least, as one: halved again and again, so that no page nests deeply. */
function oneBelowTheOther(plans: readonly Plan[]): Plan {
  const [first, second] = plans;
  if (first && !second) return first;
  const half = Math.floor(plans.length / 2);
  return across(oneBelowTheOther(plans.slice(0, half)), oneBelowTheOther(plans.slice(half)));
}

function across(first: Plan, second: Plan): Plan {
  const cut = { kind: 'across', first, second } as const;
  return { cut, rows: first.rows + second.rows, cost: first.cost + second.cost };
}

function down(first: Plan, second: Plan, { width, columns }: { width: number; columns: number }): Plan {
  const cut = { kind: 'down', first, second, columns: width } as const;
  const rows = (first.rows * width + second.rows * (columns - width)) / columns;
  const uneven = EVENNESS * Math.log(first.rows / second.rows) ** 2;
  return { cut, rows, cost: first.cost + second.cost + uneven };
}

/** Gives the places of a plan's articles within a place of the sheet. */
function placed({ cut }: Plan, place: SheetPlace): SheetPlace[] {
  if (cut.kind === 'article') return [place];
  const { first, second } = cut;
  if (cut.kind === 'down')
    return [
      ...placed(first, { ...place, span: cut.columns }),
      ...placed(second, { ...place, column: place.column + cut.columns, span: place.span - cut.columns }),
    ];
  const rows = Math.round((place.rows * first.rows) / (first.rows + second.rows));
  return [
    ...placed(first, { ...place, rows }),
    ...placed(second, { ...place, row: place.row + rows, rows: place.rows - rows }),
  ];
}

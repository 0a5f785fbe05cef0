/** The figures of `docs/hosting.md`, which stand between marks that only `npm run bench:hosting -- --write` writes between. */
import { HOST_LIMITS } from '../../src/report/host-limits.ts';

export const FIGURES = ['limits', 'visits', 'weights'] as const;
export type Figures = (typeof FIGURES)[number];

export type Cells = readonly (number | string)[];

/** Gives a table in Markdown: names of columns, and rows of a name and its figures. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly [name: string, ...Cells])[],
): string {
  const line = (cells: Cells): string => `| ${cells.map((cell) => cell.toLocaleString('en')).join(' | ')} |`;
  return [
    line(columns),
    line(columns.map((_, index) => (typeof rows[0]?.[index] === 'number' ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** Gives the table of what hosts take, each limit with where its host says so. */
export function limitsTable(): string {
  const rows = HOST_LIMITS.map(
    ({ host, measure, limit, source }) => [`[${host}](${source})`, measure, limit] as const,
  );
  return tableOf(['host', 'what', 'limit'], rows);
}

/** Gives the page with other figures between the marks of a name; throws where it has no such marks, or more than one pair. */
export function withFigures(page: string, name: Figures, text: string): string {
  const parts = page.split(marksOf(name));
  if (parts.length !== 3) throw new Error(`docs/hosting.md has no pair of marks \`bench:hosting ${name}\`.`);
  const [before = '', , after = ''] = parts;
  const [open, close] = [`<!-- bench:hosting ${name} -->`, `<!-- /bench:hosting ${name} -->`];
  return `${before}${open}\n\n${text}\n\n${close}${after}`;
}

/** Gives what stands between the marks of a name. */
export function figuresIn(page: string, name: Figures): string {
  return page.split(marksOf(name))[1] ?? '';
}

function marksOf(name: Figures): RegExp {
  return new RegExp(`<!-- /?bench:hosting ${name} -->`, 'u');
}

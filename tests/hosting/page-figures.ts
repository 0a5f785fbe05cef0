/** The figures of `docs/hosting.md`, which stand between marks that only `npm run bench:hosting -- --write` writes between. */

export const FIGURES = ['visits', 'weights'] as const;
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
    line(columns.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
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

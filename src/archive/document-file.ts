/** The text of a content file → its frontmatter's YAML and its body, each with its place in the file. */

/** Lines of the file above the YAML: the first `---`. */
export const LINES_ABOVE_YAML = 1;

/** Some editors begin a file with a mark of its encoding. */
const OPENING = /^\uFEFF?---\r?\n/u;
const CLOSING = /(?<=\n)---\r?(?:\n|$)/gu;

/** Gives the YAML between the first two lines of `---`; empty where the file does not begin with it. */
export function yamlOf(mdx: string): string {
  const { start, end } = frontmatterOf(mdx);
  return mdx.slice(start, end);
}

/** Gives the place of the first character below the frontmatter; 0 where there is none. */
export function bodyStart(mdx: string): number {
  return frontmatterOf(mdx).below;
}

function frontmatterOf(mdx: string): { start: number; end: number; below: number } {
  const start = OPENING.exec(mdx)?.[0].length ?? 0;
  const closing = new RegExp(CLOSING);
  closing.lastIndex = start;
  const found = start > 0 ? closing.exec(mdx) : null;
  if (!found) return { start: 0, end: 0, below: 0 };
  return { start, end: found.index, below: found.index + found[0].length };
}

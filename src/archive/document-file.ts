/** The text of a content file → its frontmatter's YAML, with the place of it in the file. */

/** Lines of the file above the YAML: the first `---`. */
export const LINES_ABOVE_YAML = 1;

/** Gives the YAML between the first two lines of `---`; empty where the file does not begin with it. */
export function yamlOf(mdx: string): string {
  return /^---\r?\n(.*?)^---\r?$/msu.exec(mdx)?.[1] ?? '';
}

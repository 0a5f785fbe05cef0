/** Issue → MDX files, as values: one for each page (版) and one for each highlight (亮点). */
import { highlightSlug } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import { joinHalves } from '../join/index.ts';
import { emitDocument } from './document.ts';
import { highlightFrontmatter, pageFrontmatter } from './frontmatter.ts';

export interface ContentFile {
  /** Path below the language's folder: `qdrb/2021-11-19/t1-03.mdx`. */
  readonly path: string;
  readonly contents: string;
}

/** Gives the files of an issue whose text is in a language, pages and highlights in source order. */
export function emitIssue(issue: Issue, language: string): ContentFile[] {
  const folder = `${issue.publication}/${issue.issue}`;
  const input = { issue, language, joins: joinHalves(issue) };
  return issue.pages.flatMap((page) => [
    {
      path: `${folder}/${page.slug}.mdx`,
      contents: emitDocument(pageFrontmatter(issue, language, page), page.blocks),
    },
    ...page.highlights.map((highlight) => ({
      path: `${folder}/${highlightSlug(page.slug, highlight.number)}.mdx`,
      contents: emitDocument(highlightFrontmatter(input, page, highlight), highlight.blocks),
    })),
  ]);
}

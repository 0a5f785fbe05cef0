/** Page and Highlight → the frontmatter of their files. */
import { documentId, highlightSlug } from '../../model/ids.ts';
import type { Block, BlockRole, Highlight, Issue, MeasureBlock, Page } from '../../model/issue.ts';
import { blocksOf, PROSE_ROLES } from '../../model/issue.ts';
import type { HighlightFrontmatter, PageFrontmatter } from '../../model/frontmatter.ts';
import { firstSentence } from '../../model/sentence.ts';

/** Gives the frontmatter of a page (版). */
export function pageFrontmatter(issue: Issue, page: Page): PageFrontmatter {
  const { form, received } = issue;
  const inPage = (entry: { readonly line: number }): boolean =>
    entry.line >= page.lines.start && entry.line <= page.lines.end;
  return {
    kind: 'page',
    ...identity(issue, page.slug),
    page: pageRef(page),
    title: joined(page.blocks, 'headline') || [page.label, page.marker?.section ?? ''].join(' ').trimEnd(),
    description: describe(page.blocks),
    kicker: furniture(page.blocks, 'kicker'),
    headline: furniture(page.blocks, 'headline'),
    deck: furniture(page.blocks, 'deck'),
    credits: furniture(page.blocks, 'credit'),
    highlights: page.highlights
      .toSorted((a, b) => a.position - b.position)
      .map((highlight) => highlightSlug(page.slug, highlight.number)),
    source: {
      seed: received.seed,
      received: { file: received.file, sha256: received.sha256 },
      encoding: form.encoding,
      byteOrderMark: form.byteOrderMark,
      lineEnd: form.lineEnd,
      otherLineEnds: form.otherLineEnds.filter(inPage).map((entry) => ({ ...entry })),
      finalLineEnd: form.finalLineEnd,
      lines: { ...page.lines },
      marker: page.marker && { ...page.marker },
      blankLines: form.blankLines.filter((line) => inPage({ line })),
      spacing: form.spacing.filter(inPage).map((entry) => ({ ...entry })),
    },
  };
}

/** Gives the frontmatter of a highlight (亮点). */
export function highlightFrontmatter(issue: Issue, page: Page, highlight: Highlight): HighlightFrontmatter {
  const slug = highlightSlug(page.slug, highlight.number);
  const { blocks } = highlight;
  return {
    kind: 'highlight',
    ...identity(issue, slug),
    page: pageRef(page),
    slug,
    number: highlight.number,
    position: highlight.position,
    title: joined(blocks, 'headline') || describe(blocks),
    description: describe(blocks),
    organisation: organisation(blocks),
    kicker: furniture(blocks, 'kicker'),
    headline: furniture(blocks, 'headline'),
    deck: furniture(blocks, 'deck'),
    measures: blocks
      .filter((block): block is MeasureBlock => block.role === 'measure')
      .map(({ measureId, id, runInHead }) => ({ id: measureId, block: id, runInHead })),
    source: { seed: issue.received.seed, lines: { ...highlight.lines } },
  };
}

function identity(
  issue: Issue,
  slug: string,
): Pick<PageFrontmatter, 'id' | 'language' | 'publication' | 'issue' | 'date'> {
  return {
    id: documentId(issue, slug),
    language: 'zh-CN',
    publication: issue.publication,
    issue: issue.issue,
    date: issue.date,
  };
}

function pageRef({ label, slug, sequence, marker }: Page): PageFrontmatter['page'] {
  const section = marker?.section;
  return { label, slug, sequence, ...(section === undefined ? {} : { section }) };
}

function furniture(blocks: readonly Block[], role: BlockRole): PageFrontmatter['kicker'] {
  return blocksOf(blocks, role).map(({ id, text }) => ({ id, text }));
}

function organisation(blocks: readonly Block[]): HighlightFrontmatter['organisation'] {
  const [block] = blocksOf(blocks, 'organisation');
  if (!block) return null;
  const names = block.role === 'measure' ? undefined : block.names;
  return { id: block.id, text: block.text, ...(names ? { names: { ...names } } : {}) };
}

function joined(blocks: readonly Block[], role: BlockRole): string {
  return blocksOf(blocks, role)
    .map((block) => block.text)
    .join(' ');
}

/** The first sentence of the running text; empty when there is none. */
function describe(blocks: readonly Block[]): string {
  const first = blocks.find((block) => PROSE_ROLES.some((role) => role === block.role));
  const text = first?.text ?? '';
  return firstSentence(text) || text;
}

/** Page and Highlight → the frontmatter of their files. */
import { FILE_FORMATS } from '../../model/format.ts';
import { documentId, highlightSlug } from '../../model/ids.ts';
import type { Block, BlockRole, Highlight, Issue, MeasureBlock, Page } from '../../model/issue.ts';
import { blocksOf, PROSE_ROLES } from '../../model/issue.ts';
import type { HighlightFrontmatter, PageFrontmatter } from '../../model/frontmatter.ts';
import type { Joined, Joins } from '../join/index.ts';
import { firstSentence } from '../../model/sentence.ts';

/** Gives the frontmatter of a page (版). */
export function pageFrontmatter(issue: Issue, language: string, page: Page): PageFrontmatter {
  const { envelope, received } = issue;
  const vendorCodes = onPage(envelope.vendorCodes ?? [], firstLineOf, page);
  return {
    format: FILE_FORMATS.content,
    kind: 'page',
    ...emitIdentity(issue, language, page.slug),
    page: pageRef(page),
    title:
      joinedText(page.blocks, 'headline') || [page.label, page.marker?.section ?? ''].join(' ').trimEnd(),
    description: describe(page.blocks),
    kicker: emitFurniture(page.blocks, 'kicker'),
    headline: emitFurniture(page.blocks, 'headline'),
    deck: emitFurniture(page.blocks, 'deck'),
    credits: emitFurniture(page.blocks, 'credit'),
    highlights: page.highlights
      .toSorted((a, b) => a.position - b.position)
      .map((highlight) => highlightSlug(page.slug, highlight.number)),
    source: {
      seed: received.seed,
      received: { file: received.file, sha256: received.sha256 },
      encoding: envelope.encoding,
      byteOrderMark: envelope.byteOrderMark,
      lineEnd: envelope.lineEnd,
      otherLineEnds: onPage(envelope.otherLineEnds, firstLineOf, page).map((entry) => ({ ...entry })),
      finalLineEnd: envelope.finalLineEnd,
      lines: { ...page.lines },
      marker: page.marker && { ...page.marker },
      blankLines: onPage(envelope.blankLines, (line) => line, page),
      spacing: onPage(envelope.spacing, firstLineOf, page).map((entry) => ({ ...entry })),
      ...(vendorCodes.length > 0
        ? { vendorCodes: vendorCodes.map((entry) => ({ ...entry, at: [...entry.at] })) }
        : {}),
    },
  };
}

/** Gives those entries, of a list in the order of lines, that stand on a page: not all are looked at for each page. */
function onPage<Entry>(
  entries: readonly Entry[],
  firstLineOf: (entry: Entry) => number,
  { lines }: Page,
): Entry[] {
  const from = firstBehind(entries, firstLineOf, lines.start - 1);
  return entries.slice(from, firstBehind(entries, firstLineOf, lines.end));
}

/** Gives the index of the first entry behind a line. */
function firstBehind<Entry>(
  entries: readonly Entry[],
  firstLineOf: (entry: Entry) => number,
  line: number,
): number {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && firstLineOf(entry) <= line) from = middle + 1;
    else to = middle;
  }
  return from;
}

function firstLineOf({ line }: { readonly line: number }): number {
  return line;
}

/** Gives the frontmatter of a highlight (亮点). */
export function highlightFrontmatter(
  { issue, language, joins }: EmitInput,
  page: Page,
  highlight: Highlight,
): HighlightFrontmatter {
  const joined = joins.of.get(highlight);
  const slug = highlightSlug(page.slug, highlight.number);
  const { blocks } = highlight;
  return {
    format: FILE_FORMATS.content,
    kind: 'highlight',
    ...emitIdentity(issue, language, slug),
    page: pageRef(page),
    slug,
    number: highlight.number,
    position: highlight.position,
    title: joinedText(blocks, 'headline') || describe(blocks),
    description: describe(blocks),
    organisation: organisation(blocks),
    kicker: emitFurniture(blocks, 'kicker'),
    headline: emitFurniture(blocks, 'headline'),
    deck: emitFurniture(blocks, 'deck'),
    ...joinedFields(joined),
    measures: blocks
      .filter((block): block is MeasureBlock => block.role === 'measure')
      .map(({ measureId, id, runInHead }) => ({ id: measureId, block: id, runInHead })),
    source: { seed: issue.received.seed, lines: { ...highlight.lines } },
  };
}

/** What every file of an issue is made from. */
export interface EmitInput {
  readonly issue: Issue;
  readonly language: string;
  readonly joins: Joins;
}

function joinedFields(
  joined: Joined | undefined,
): Pick<HighlightFrontmatter, 'continuesFrom' | 'continuesOn' | 'otherIssue' | 'jumps'> {
  const { from = null, on = null, jumps = [], otherIssue = [] } = joined ?? {};
  return {
    ...(from ? { continuesFrom: from.slug } : {}),
    ...(on ? { continuesOn: on.slug } : {}),
    ...(otherIssue.length > 0 ? { otherIssue: [...otherIssue] } : {}),
    ...(jumps.length > 0
      ? { jumps: jumps.map(({ block, text, pages }) => ({ block, text, pages: [...pages] })) }
      : {}),
  };
}

function emitIdentity(
  issue: Issue,
  language: string,
  slug: string,
): Pick<PageFrontmatter, 'id' | 'language' | 'publication' | 'issue' | 'date' | 'until'> {
  return {
    id: documentId(issue, slug),
    language,
    publication: issue.publication,
    issue: issue.issue,
    date: issue.date,
    ...(issue.until === undefined ? {} : { until: issue.until }),
  };
}

function pageRef({ label, slug, sequence, marker }: Page): PageFrontmatter['page'] {
  const section = marker?.section;
  return { label, slug, sequence, ...(section === undefined ? {} : { section }) };
}

function emitFurniture(blocks: readonly Block[], role: BlockRole): PageFrontmatter['kicker'] {
  return blocksOf(blocks, role).map(({ id, text }) => ({ id, text }));
}

function organisation(blocks: readonly Block[]): HighlightFrontmatter['organisation'] {
  const [block] = blocksOf(blocks, 'organisation');
  if (!block) return null;
  const names = block.role === 'measure' ? undefined : block.names;
  return { id: block.id, text: block.text, ...(names ? { names: { ...names } } : {}) };
}

function joinedText(blocks: readonly Block[], role: BlockRole): string {
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

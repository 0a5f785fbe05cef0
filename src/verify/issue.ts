/** Documents of one issue → Issue, with the source line of each block counted from its file's lines. */
import type { HighlightFrontmatter, PageFrontmatter } from '../model/frontmatter.ts';
import type { Block, Highlight, Issue, LineRange, Page } from '../model/issue.ts';
import { groupedBy } from '../model/list.ts';
import type { Words } from '../model/message.ts';
import { ContentError, unexpected } from './content-error.ts';
import type { ContentDocument } from './document.ts';

export interface ReadFile {
  /** `qdrb/2021-11-19/t1-03.mdx` */
  readonly path: string;
  readonly document: ContentDocument;
}

interface PageFile extends ReadFile {
  readonly frontmatter: PageFrontmatter;
  readonly highlights: readonly (ReadFile & { readonly frontmatter: HighlightFrontmatter })[];
}

export interface RebuiltIssue {
  readonly issue: Issue;
  /** Where each source line's text stands in the content: `path` and line, by source line. */
  readonly origin: ReadonlyMap<number, { readonly path: string; readonly line: number }>;
}

/** Gives the issue that a folder's documents make; throws a `ContentError` where they contradict each other. */
export function rebuildIssue(files: readonly [ReadFile, ...ReadFile[]]): RebuiltIssue {
  const pages = pageFiles(files);
  const [first] = pages;
  if (first === undefined)
    throw contradiction(files[0].path, 'no page', {
      'zh-CN': '至少一个 `kind: page` 的文件',
      en: 'one file with `kind: page`',
    });
  const { source } = first.frontmatter;
  const vendorCodes = pages.flatMap((page) => page.frontmatter.source.vendorCodes ?? []);
  const origin = new Map<number, { path: string; line: number }>();
  const place = (file: ReadFile, lines: readonly number[]): Block[] => placeBlocks(file, lines, origin);
  const built = pages.map((page) => {
    const { marker } = page.frontmatter.source;
    const line = page.document.lineOf(['source', 'marker', 'text']);
    if (marker && !marker.glued) origin.set(marker.line, { path: page.path, line });
    return rebuildPage(page, place);
  });
  return {
    origin,
    issue: {
      publication: first.frontmatter.publication,
      issue: first.frontmatter.issue,
      date: first.frontmatter.date,
      ...(first.frontmatter.until === undefined ? {} : { until: first.frontmatter.until }),
      received: { seed: source.seed, file: source.received.file, sha256: source.received.sha256 },
      envelope: {
        encoding: source.encoding,
        byteOrderMark: source.byteOrderMark,
        lineEnd: source.lineEnd,
        otherLineEnds: pages.flatMap((page) => page.frontmatter.source.otherLineEnds),
        finalLineEnd: source.finalLineEnd,
        blankLines: pages.flatMap((page) => page.frontmatter.source.blankLines),
        spacing: pages.flatMap((page) => page.frontmatter.source.spacing),
        ...(vendorCodes.length > 0 ? { vendorCodes } : {}),
      },
      pages: built as [Page, ...Page[]],
    },
  };
}

function pageFiles(files: readonly ReadFile[]): PageFile[] {
  const highlights = files.flatMap((file) => {
    const { frontmatter } = file.document;
    return frontmatter.kind === 'highlight' ? [{ ...file, frontmatter }] : [];
  });
  const byPage = groupedBy(highlights, ({ frontmatter }) => frontmatter.page.slug);
  const pages = files.flatMap((file) => {
    const { frontmatter } = file.document;
    if (frontmatter.kind !== 'page') return [];
    const own = (byPage.get(frontmatter.page.slug) ?? []).toSorted(
      (a, b) => a.frontmatter.source.lines.start - b.frontmatter.source.lines.start,
    );
    return [{ ...file, frontmatter, highlights: own }];
  });
  const slugs = new Set(pages.map(({ frontmatter }) => frontmatter.page.slug));
  const homeless = highlights.find(({ frontmatter }) => !slugs.has(frontmatter.page.slug));
  if (homeless)
    throw contradiction(
      homeless.path,
      `page \`${homeless.frontmatter.page.slug}\``,
      { 'zh-CN': '有文件的版', en: 'a page that has a file' },
      homeless.document.lineOf(['page', 'slug']),
    );
  return pages.toSorted((a, b) => a.frontmatter.source.lines.start - b.frontmatter.source.lines.start);
}

function rebuildPage(file: PageFile, place: (file: ReadFile, lines: readonly number[]) => Block[]): Page {
  const { page, source } = file.frontmatter;
  checkSection(file);
  // A marker that stands below a headline lies among the lines of a highlight.
  const blank = new Set(source.blankLines);
  if (source.marker && !source.marker.glued) blank.add(source.marker.line);
  const textLines = (of: ReadFile, blocks: number): number[] =>
    lineNumbers(of, blocks + blank.size).filter((line) => !blank.has(line));
  const inHighlights = file.highlights.reduce((sum, { document }) => sum + document.blocks.length, 0);
  const ranges = file.highlights.map(({ frontmatter }) => frontmatter.source.lines);
  const own = outside(textLines(file, file.document.blocks.length + inHighlights), ranges);
  const highlights = file.highlights.map((highlight, index): Highlight => ({
    number: highlight.frontmatter.number,
    position: index + 1,
    lines: highlight.frontmatter.source.lines,
    blocks: place(highlight, textLines(highlight, highlight.document.blocks.length)),
  }));
  const { label, slug, sequence } = page;
  const { lines, marker } = source;
  return { label, slug, sequence, lines, marker, blocks: place(file, own), highlights };
}

/** What a marker names stands in its text; that the page is called so shows when its files are written anew. */
function checkSection({ path, document, frontmatter: { source } }: PageFile): void {
  const { section, text } = source.marker ?? {};
  if (section === undefined || text?.includes(section)) return;
  const expected = { 'zh-CN': `版首行“${text}”中的文字`, en: `words of the marker \`${text}\`` };
  throw contradiction(
    path,
    `section \`${section}\``,
    expected,
    document.lineOf(['source', 'marker', 'section']),
  );
}

/** Gives a file's blocks their source lines, one each. */
function placeBlocks(
  { path, document }: ReadFile,
  lines: readonly number[],
  origin: Map<number, { path: string; line: number }>,
): Block[] {
  const { blocks } = document;
  if (blocks.length !== lines.length)
    throw contradiction(
      path,
      `${blocks.length} blocks`,
      {
        'zh-CN': ` ${lines.length} 段，与 \`source\` 所记的行数一致`,
        en: `${lines.length} for the lines that \`source\` names`,
      },
      document.lineOf(['source', 'lines', 'end']),
    );
  return blocks.map(({ contentLine, ...block }, index) => {
    const line = lines[index] ?? 0;
    if (block.id !== `p${index + 1}`)
      throw contradiction(
        path,
        `id \`${block.id}\``,
        { 'zh-CN': ` \`p${index + 1}\``, en: `\`p${index + 1}\`` },
        contentLine,
      );
    origin.set(line, { path, line: contentLine });
    return { ...block, line };
  });
}

/** Gives the lines that a file names; those that nothing stands on are no more than `most`. */
function lineNumbers({ path, document }: ReadFile, most: number): number[] {
  const { start, end } = document.frontmatter.source.lines;
  const count = Math.max(end - start + 1, 0);
  if (count > most)
    throw contradiction(
      path,
      `${count} lines`,
      {
        'zh-CN': `至多 ${most} 行，各有文字或记为空行`,
        en: `${most} at most, each with its text or named as blank`,
      },
      document.lineOf(['source', 'lines', 'end']),
    );
  return Array.from({ length: count }, (_, index) => start + index);
}

/** Gives the lines that are in none of the ranges; both come in their order. */
function outside(lines: readonly number[], ranges: readonly LineRange[]): number[] {
  let at = 0;
  return lines.filter((line) => {
    while (line > (ranges[at]?.end ?? Infinity)) at += 1;
    return line < (ranges[at]?.start ?? Infinity);
  });
}

function contradiction(path: string, found: string, expected: Words, line = 1): ContentError {
  return new ContentError([unexpected(found, expected, line)], path);
}

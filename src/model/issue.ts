/**
 * The document model: what one issue of a newspaper is made of.
 *
 * Vocabulary (one meaning per word):
 * - Publication 报纸: the paper; its alias stands in ids (`qdrb`).
 * - Issue 期: one publication, one date.
 * - Page 版: `label` as printed (特1, 01, A1), `sequence` = order. Never 'edition'.
 * - section 版名: what a page is called beside its label: 要闻, 副刊.
 * - Highlight 亮点: the article that becomes one MDX page.
 * - kicker 引题, headline 主题, deck 副题: never 'title' for all of them.
 * - lede 导语: the first paragraph of a highlight when it has no run-in head.
 * - Block 段: one source line, whatever markup it becomes.
 * - Measure 举措: a paragraph with a run-in head; the unit a reader searches, cites and links to.
 * - runInHead 段首句: the sentence that opens a measure and names it.
 * - organisation 单位: the body whose work a highlight reports.
 * - caption 图注: caption of a photograph that the text does not carry.
 * - byline 署名: who wrote an article, on a line of its own, above or below its text.
 * - crosshead 小标题: a heading inside an article, of a part or of a box beside it.
 * - quote 提要: words of the article pulled out of it, often behind a ■.
 * - verse 诗行: one line of a poem.
 * - attribution 图表来源: who took a photograph or drew a chart, or whose figures it shows.
 * - credit 责任编辑: who made the issue.
 * - folio 报眉: the paper's name, date or page on a line that opens no page; a jump line is one of its article's.
 * - jump line 转版提示: on which page an article goes on (下转) or began (上接), or has more (详见).
 * - half 续文: an article, on a page of its own, that goes on from another, or in another.
 * - intro: running text of a page that stands above its highlights.
 * - unclassified: text whose role is doubtful; kept, shown and reported, never dropped.
 */
import type { LocalisedText } from './localised.ts';
import type { SourceEnvelope } from './source.ts';

/** Roles whose text is the body of its file. */
export const BODY_ROLES = [
  'intro',
  'byline',
  'lede',
  'measure',
  'paragraph',
  'crosshead',
  'quote',
  'verse',
  'caption',
  'attribution',
  'folio',
  'unclassified',
] as const;

/** Roles of running text: what an article, or a page, says in sentences. */
export const PROSE_ROLES = [
  'intro',
  'lede',
  'measure',
  'paragraph',
  'verse',
  'caption',
  'unclassified',
] as const satisfies readonly BodyRole[];

/** Roles of the text of an article, apart from its headings, its signatures and what its pictures say. */
export const TEXT_ROLES: readonly BlockRole[] = ['lede', 'measure', 'paragraph', 'quote', 'verse'];

/** Roles whose text stands in the frontmatter of its file. */
export type FurnitureRole = 'organisation' | 'kicker' | 'headline' | 'deck' | 'credit';
export type BodyRole = (typeof BODY_ROLES)[number];
export type BlockRole = FurnitureRole | BodyRole;

/** Id of a block: `p` and its ordinal in its highlight or page, from 1. */
export type BlockId = `p${number}`;

/** Id of a measure: `m` and its ordinal among the measures of its highlight, from 1. */
export type MeasureId = `m${number}`;

interface BlockBase {
  readonly id: BlockId;
  /** Source line, from 1. */
  readonly line: number;
  /** The line's text without the white space around it, as received. */
  readonly text: string;
}

export interface MeasureBlock extends BlockBase {
  readonly role: 'measure';
  readonly measureId: MeasureId;
  /** The opening sentence with its final stop; `text` starts with it. */
  readonly runInHead: string;
}

export interface PlainBlock extends BlockBase {
  readonly role: Exclude<BlockRole, 'measure'>;
  /** What an organisation is called in the languages of the interface, where an editor says so. */
  readonly names?: LocalisedText;
}

export type Block = MeasureBlock | PlainBlock;

/** Source lines, both ends included, from 1. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

export interface Highlight {
  /** Number of the highlight on its page, from 1; part of its id. */
  readonly number: number;
  /** Place among the highlights of its page, from 1. */
  readonly position: number;
  readonly lines: LineRange;
  readonly blocks: readonly Block[];
}

/** The line, or the beginning of a line, that opens a page. */
export interface Marker {
  readonly line: number;
  readonly text: string;
  /** True when the first block of the page follows on the same line. */
  readonly glued: boolean;
  /** True when that block stands before the marker: a headline with its stamp behind it. */
  readonly trailing?: true;
  /** The section that it names, as it stands in its text: 要闻. */
  readonly section?: string;
}

export interface Page {
  /** As printed, without 第 and 版: 特1, 01, A1. */
  readonly label: string;
  /** Label as it stands in ids and addresses: t1, 01, a1. */
  readonly slug: string;
  /** Order in the issue, from 1. */
  readonly sequence: number;
  readonly lines: LineRange;
  readonly marker: Marker | null;
  /** The page's own blocks (furniture, intro, credits), in source order. */
  readonly blocks: readonly Block[];
  readonly highlights: readonly Highlight[];
}

/** What names an issue: stands in ids, addresses and citations. */
export interface IssueIdentity {
  /** Alias of the publication. */
  readonly publication: string;
  /** `2021-11-19`, or `2021-11-19-2` for a second issue of one day. */
  readonly issue: string;
  /** ISO date; of an issue of several days the first. */
  readonly date: string;
  /** The last of several days. */
  readonly until?: string | undefined;
}

/** The text as it came, and how it is kept. */
export interface Received {
  /** File name in `seeds/`. */
  readonly seed: string;
  /** Name under which the text was received. */
  readonly file: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

/** What an editor says of the article in which a line stands: in which other it goes on; `null` for in none. */
export interface Join {
  readonly line: number;
  /** Slug of the other: `03-01`. */
  readonly to: string | null;
}

export interface Issue extends IssueIdentity {
  readonly received: Received;
  readonly envelope: SourceEnvelope;
  readonly pages: readonly [Page, ...Page[]];
  /** What its editor says of how its articles go on. */
  readonly joins?: readonly Join[];
}

/** Gives the blocks of one role, in order. */
export function blocksOf(blocks: readonly Block[], role: BlockRole): Block[] {
  return blocks.filter((block) => block.role === role);
}

/** Gives the text of the whole line on which a page's marker stands, with what is glued to it; empty without a marker. */
export function markerLine({ marker, blocks, highlights }: Page): string {
  if (!marker) return '';
  const all = [...blocks, ...highlights.flatMap((highlight) => highlight.blocks)];
  const glued = all.find(({ line }) => line === marker.line)?.text ?? '';
  return marker.trailing ? glued + marker.text : marker.text + glued;
}

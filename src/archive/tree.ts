/** Collection entries → the archive as a tree: papers, their issues, their pages, their highlights. */
import type { HighlightFrontmatter, PageFrontmatter } from '../model/frontmatter.ts';
import { partsOfSlug } from '../model/ids.ts';
import type { Registry } from '../model/registry.ts';
import { isShown, retiredNames } from '../model/registry.ts';
import type {
  DocumentEntry,
  PublicationEntry,
  RecordEntry,
  RegistryEntry,
  TranslationEntry,
} from './entry.ts';
import { compareNames } from './name-order.ts';
import type { Publication, Withheld } from '../model/seed.ts';

export type { DocumentEntry, PublicationEntry, RecordEntry, RegistryEntry, TranslationEntry };

export interface HighlightNode extends DocumentEntry {
  readonly data: HighlightFrontmatter;
  /** The halves of its article in the order of reading, itself among them; itself alone where it stands on one page. */
  readonly halves: readonly HighlightNode[];
  /** Slugs of the half before the first of these and of the one behind the last, where they were withdrawn. */
  readonly withdrawnHalves: { readonly from: string | null; readonly on: string | null };
}

export interface PageNode extends DocumentEntry {
  readonly data: PageFrontmatter;
  /** In the order of display; without those that were withdrawn. */
  readonly highlights: readonly HighlightNode[];
  /** Articles of the page that were withdrawn. */
  readonly withdrawn: Registry['retired'];
}

export interface IssueNode {
  readonly publication: Publication;
  /** `2021-11-19`, or `2021-11-19-2` for a second issue of one day. */
  readonly issue: string;
  /** ISO; of an issue of several days the first. */
  readonly date: string;
  /** True where no name of it is published yet: every page that shows it says so. */
  readonly isDraft: boolean;
  /** The last of several days; `null` for a single one. */
  readonly until: string | null;
  /** Lines of its text that must not be kept. */
  readonly withheld: Withheld;
  /** In the order of print. */
  readonly pages: readonly PageNode[];
  /** The paper's issues before and after this one, of the same day or another. */
  readonly previous: IssueNode | null;
  readonly next: IssueNode | null;
}

export interface PublicationNode {
  readonly publication: Publication;
  /** The newest first. */
  readonly issues: readonly IssueNode[];
  /** Those in which issues came out, the newest first. */
  readonly years: readonly YearNode[];
}

export interface YearNode {
  /** `2021` */
  readonly year: string;
  /** The newest first. */
  readonly issues: readonly IssueNode[];
}

export type Archive = readonly PublicationNode[];

/** Gives the documents that may stand on the site: neither withdrawn nor, where drafts are not asked for, of a draft. */
export function shownDocuments(
  documents: readonly DocumentEntry[],
  registries: readonly RegistryEntry[],
  drafts: boolean,
): DocumentEntry[] {
  const byIssue = new Map(registries.map(({ id, data }) => [id, data]));
  return documents.filter(({ data }) => {
    const slug = data.kind === 'page' ? data.page.slug : data.slug;
    return isShown(byIssue.get(`${data.publication}/${data.issue}`), slug, drafts);
  });
}

/**
 * Gives the archive of the documents that are shown; papers come in the order of their aliases. Throws where a paper with
 * text has no name in `seeds/`.
 */
export function buildArchive(
  publications: readonly PublicationEntry[],
  documents: readonly DocumentEntry[],
  registries: readonly RegistryEntry[] = [],
  records: readonly RecordEntry[] = [],
): Archive {
  const known: KnownOfIssues = {
    registryOf: new Map(registries.map(({ id, data }) => [id, data])),
    recordOf: new Map(records.map(({ id, data }) => [id, data])),
  };
  const byAlias = Map.groupBy(documents, ({ data }) => data.publication);
  const aliases = new Set(publications.map(({ data }) => data.alias));
  for (const alias of byAlias.keys())
    if (!aliases.has(alias))
      throw new Error(`There is text of \`${alias}\`, but no seeds/${alias}.yaml to name it.`);
  return publications
    .map(({ data }) => {
      const issues = buildIssues(data, byAlias.get(data.alias) ?? [], known);
      return { publication: data, issues, years: buildYears(issues) };
    })
    .toSorted((one, other) => compareNames(one.publication.alias, other.publication.alias));
}

/** What else is known of issues, by their ids. */
interface KnownOfIssues {
  readonly registryOf: ReadonlyMap<string, Registry>;
  readonly recordOf: ReadonlyMap<string, RecordEntry['data']>;
}

type Unlinked = { -readonly [Key in keyof IssueNode]: IssueNode[Key] };

function buildIssues(
  publication: Publication,
  documents: readonly DocumentEntry[],
  { registryOf, recordOf }: KnownOfIssues,
): IssueNode[] {
  const issues = [...Map.groupBy(documents, ({ data }) => data.issue)]
    .map(([issue, entries]): Unlinked => {
      const id = `${publication.alias}/${issue}`;
      const registry = registryOf.get(id);
      return {
        publication,
        issue,
        date: entries[0]?.data.date ?? issue,
        until: entries[0]?.data.until ?? null,
        isDraft: registry?.draft === true,
        withheld: recordOf.get(id)?.withheld ?? [],
        pages: buildPages(entries, registry ? retiredNames(registry) : []),
        previous: null,
        next: null,
      };
    })
    .toSorted(
      (one, other) => compareNames(other.date, one.date) || issueNumber(other.issue) - issueNumber(one.issue),
    );
  for (const [place, issue] of issues.entries()) {
    issue.previous = issues[place + 1] ?? null;
    issue.next = issues[place - 1] ?? null;
  }
  return issues;
}

function buildYears(issues: readonly IssueNode[]): YearNode[] {
  const byYear = Map.groupBy(issues, ({ date }) => date.slice(0, 'YYYY'.length));
  return [...byYear].map(([year, ofYear]) => ({ year, issues: ofYear }));
}

function buildPages(entries: readonly DocumentEntry[], retired: Registry['retired']): PageNode[] {
  const highlights = new Map<string, UnjoinedNode>();
  for (const { data, ...entry } of entries)
    if (data.kind === 'highlight')
      highlights.set(data.slug, {
        ...{ ...entry, data },
        ...{ halves: [], withdrawnHalves: NONE_WITHDRAWN },
      });
  joinNodes(highlights);
  return entries
    .flatMap(({ data, ...entry }) =>
      data.kind === 'page'
        ? [
            {
              ...entry,
              data,
              highlights: data.highlights.flatMap((slug) => highlights.get(slug) ?? []),
              withdrawn: retired.filter(({ slug }) => partsOfSlug(slug).page === data.page.slug),
            },
          ]
        : [],
    )
    .toSorted((one, other) => one.data.page.sequence - other.data.page.sequence);
}

const NONE_WITHDRAWN: HighlightNode['withdrawnHalves'] = { from: null, on: null };

type UnjoinedNode = { -readonly [Key in keyof HighlightNode]: HighlightNode[Key] };

/** Gives each node the halves of its article; one whose other half is not there begins an article of its own. */
function joinNodes(nodes: ReadonlyMap<string, UnjoinedNode>): void {
  for (const node of nodes.values()) {
    if (nodes.has(node.data.continuesFrom ?? '')) continue;
    const halves = halvesFrom(node, nodes);
    const on = halves.at(-1)?.data.continuesOn ?? null;
    const withdrawnHalves = {
      from: node.data.continuesFrom ?? null,
      on: on !== null && nodes.has(on) ? null : on,
    };
    for (const half of halves) {
      half.halves = halves;
      half.withdrawnHalves = withdrawnHalves;
      // One without a headline has the name of the whole.
      if (half.data.headline.length === 0) half.data = { ...half.data, title: node.data.title };
    }
  }
}

function halvesFrom(node: UnjoinedNode, nodes: ReadonlyMap<string, UnjoinedNode>): UnjoinedNode[] {
  const halves: UnjoinedNode[] = [];
  for (
    let half: UnjoinedNode | undefined = node;
    half && !halves.includes(half);
    half = nodes.get(half.data.continuesOn ?? '')
  )
    halves.push(half);
  return halves;
}

/** Tells whether an article goes on from another page. */
export function isContinuation(node: HighlightNode): boolean {
  return node.halves.length > 1 && node.halves[0] !== node;
}

/** Gives the languages of the texts in an archive, each once. */
export function languagesOf(archive: Archive): string[] {
  const filled = archive.filter(({ issues }) => issues.length > 0);
  return [...new Set(filled.map(({ publication }) => publication.language))];
}

/** Gives 1 for `2021-11-19` and 2 for `2021-11-19-2`. */
export function issueNumber(issue: string): number {
  return Number(issue.split('-')[3] ?? 1);
}

/** Gives every highlight of an issue with its page, in the order of print. */
export function highlightsOf(issue: IssueNode): { page: PageNode; highlight: HighlightNode }[] {
  return issue.pages.flatMap((page) => page.highlights.map((highlight) => ({ page, highlight })));
}

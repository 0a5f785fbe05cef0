/**
 * What lies beside Pagefind's own files and is read before the first query: `pagefind/archive.json`, which
 * names the shards, and `pages.json` in each shard, which says of every page what filters, order and
 * ranking need. Names are listed once and pointed at by number.
 */
export interface ShardInfo {
  /** Folder of the shard beside `archive.json`, with its final slash: `qdrb-2021/`. */
  readonly folder: string;
  readonly publication: string;
  readonly year: string;
  /** Changes when anything in the shard does. */
  readonly tag: string;
  /** Signs that stand in the shard's text and are not among the usual ones. */
  readonly signs: string;
}

export interface Manifest {
  /** The newest year first; parts of one year in the order of print. */
  readonly shards: readonly ShardInfo[];
  /** Changes when the files of words beside it do. */
  readonly words: string;
}

/** What is known of a page before its text is read. */
export interface PageFacts {
  readonly kind: 'highlight' | 'page';
  readonly publication: string;
  /** `2021-11-19` */
  readonly issue: string;
  /** Label of the page (版) as printed: 特1. */
  readonly page: string;
  readonly organisation: string | null;
  readonly places: readonly string[];
  /** Characters of the headline, with the end of each line: positions below are in the headline. */
  readonly headline: number;
  /** Characters of headline and run-in heads together: positions below are in one of them. */
  readonly heads: number;
}

export interface IndexedPage {
  /** Pagefind's name of the page. */
  readonly id: string;
  readonly facts: PageFacts;
}

type Row = readonly [
  id: string,
  kind: number,
  publication: number,
  issue: number,
  page: number,
  organisation: number | null,
  places: readonly number[],
  headline: number,
  runInHeads: number,
];

interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** Gives the text of `pages.json`; pages come in the order of print. */
export function writePages(pages: readonly IndexedPage[]): string {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);
    return number;
  };
  const rows = pages.map(({ id, facts }): Row => [
    id,
    numberOf(facts.kind),
    numberOf(facts.publication),
    numberOf(facts.issue),
    numberOf(facts.page),
    facts.organisation === null ? null : numberOf(facts.organisation),
    facts.places.map(numberOf),
    facts.headline,
    facts.heads - facts.headline,
  ]);
  return JSON.stringify({ names, rows } satisfies Table);
}

/** Gives the pages that a parsed `pages.json` holds, by their names in Pagefind, in the order of print. */
export function readPages(table: unknown): ReadonlyMap<string, PageFacts> {
  const { names, rows } = table as Table;
  const nameAt = (number: number): string => names[number] ?? '';
  return new Map(
    rows.map(([id, kind, publication, issue, page, organisation, places, headline, runInHeads]) => [
      id,
      {
        kind: nameAt(kind) === 'page' ? 'page' : 'highlight',
        publication: nameAt(publication),
        issue: nameAt(issue),
        page: nameAt(page),
        organisation: organisation === null ? null : nameAt(organisation),
        places: places.map(nameAt),
        headline,
        heads: headline + runInHeads,
      },
    ]),
  );
}

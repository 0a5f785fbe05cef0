/**
 * What lies beside Pagefind's own files and is read before the first query: `pagefind/archive.json`, which
 * names the shards, and `pages.json` in each shard, which says of every page what filters, order and
 * ranking need. Names are listed once and pointed at by number.
 */
export interface ShardInfo {
  /** Folder of the shard beside `archive.json`, with its final slash: `qdrb-2021-1f0c9d2e/`; another one when anything in the shard changes. */
  readonly folder: string;
  readonly publication: string;
  readonly year: string;
  /** Changes when anything in the shard does. */
  readonly tag: string;
  /** Signs that stand in the shard's text and are not among the usual ones. */
  readonly signs: string;
  /** Tells whether its text has characters that Simplified Chinese has not: then what is typed is looked for in those, too. */
  readonly traditional: boolean;
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
  /** Of its text, as far as its characters tell. */
  readonly language: string;
  readonly organisation: string | null;
  readonly places: readonly string[];
  /** Characters of the headline, with the end of each line: positions below are in the headline. */
  readonly headline: number;
  /** Characters of headline and run-in heads together: positions below are in one of them. */
  readonly heads: number;
  /** Characters that its text has as a part of one alone, once each: `gk` where it has ㎏. */
  readonly parts: string;
}

export interface IndexedPage {
  /** Pagefind's name of the page, without what all names in its shard begin with. */
  readonly id: string;
  readonly facts: PageFacts;
}

/** The file: a column for each fact, since like stands by like there and packs well. */
interface Table {
  readonly names: readonly string[];
  /** What Pagefind's names begin with, so that no two pages of the archive have the same. */
  readonly beginning: string;
  /** The rest of Pagefind's names, one after the other. */
  readonly ids: string;
  readonly kinds: readonly number[];
  readonly publications: readonly number[];
  readonly issues: readonly number[];
  readonly pages: readonly number[];
  readonly languages: readonly number[];
  /** -1 where there is none. */
  readonly organisations: readonly number[];
  readonly places: readonly (readonly number[])[];
  readonly headlines: readonly number[];
  readonly runInHeads: readonly number[];
  readonly parts: readonly number[];
}

/** Gives the text of `pages.json`; pages come in the order of print. */
export function writePages(beginning: string, pages: readonly IndexedPage[]): string {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);
    return number;
  };
  const column = <Value>(valueOf: (facts: PageFacts) => Value): Value[] =>
    pages.map(({ facts }) => valueOf(facts));
  const table: Table = {
    names,
    beginning,
    ids: pages.map(({ id }) => id).join(' '),
    kinds: column(({ kind }) => numberOf(kind)),
    publications: column(({ publication }) => numberOf(publication)),
    issues: column(({ issue }) => numberOf(issue)),
    pages: column(({ page }) => numberOf(page)),
    languages: column(({ language }) => numberOf(language)),
    organisations: column(({ organisation }) => (organisation === null ? -1 : numberOf(organisation))),
    places: column(({ places }) => places.map(numberOf)),
    headlines: column(({ headline }) => headline),
    runInHeads: column(({ heads, headline }) => heads - headline),
    parts: column(({ parts }) => numberOf(parts)),
  };
  return JSON.stringify(table);
}

/** Gives the pages that a parsed `pages.json` holds, by their names in Pagefind, in the order of print. */
export function readPageTable(json: unknown): ReadonlyMap<string, PageFacts> {
  const table = json as Table;
  const nameAt = (number = -1): string => table.names[number] ?? '';
  return new Map(
    table.ids.split(' ').map((id, row) => {
      const headline = table.headlines[row] ?? 0;
      const facts: PageFacts = {
        kind: nameAt(table.kinds[row]) === 'page' ? 'page' : 'highlight',
        publication: nameAt(table.publications[row]),
        issue: nameAt(table.issues[row]),
        page: nameAt(table.pages[row]),
        language: nameAt(table.languages[row]),
        organisation: nameAt(table.organisations[row]) || null,
        places: (table.places[row] ?? []).map(nameAt),
        headline,
        heads: headline + (table.runInHeads[row] ?? 0),
        parts: nameAt(table.parts[row]),
      };
      return [table.beginning + id, facts];
    }),
  );
}

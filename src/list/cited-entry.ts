/** A record of what is cited → an entry, and an entry → what is cited. */
import type { CitedSource } from '../citation/source.ts';
import { reviewerInWords } from '../citation/translation-words.ts';
import { placeOfEntry, wrongField, type ListEntry } from './entry.ts';

/** What only the page knows. */
export type EntryOnPage = Pick<ListEntry, 'address' | 'anchor' | 'text' | 'saved'> & {
  /** Of a passage the label of its page, and its language. */
  readonly page?: string;
  readonly textLanguage?: string;
};

/** Gives the entry of a text by its record as CSL-JSON (`citation/csl-json.ts`); `null` where that says too little. */
export function entryOfRecord(record: unknown, shown: EntryOnPage): ListEntry | null {
  const fields = (typeof record === 'object' ? (record ?? {}) : {}) as Readonly<Record<string, unknown>>;
  const word = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  const [date = '', until = ''] = issuedDays(fields['issued']);
  const entry: ListEntry = {
    paper: word('container-title'),
    ...{ date, until },
    title: word('title'),
    authors: literalNames(fields['author']).join('\n'),
    place: word('publisher-place'),
    issn: word('ISSN'),
    language: word('language'),
    original: word('original-title'),
    reviewer: reviewerInWords(word('genre')) ?? '',
    id: word('id'),
    note: '',
    ...shown,
    page: shown.page || word('page'),
    textLanguage: shown.textLanguage || word('language'),
  };
  return wrongField({ ...entry }) === null ? entry : null;
}

function issuedDays(issued: unknown): string[] {
  const parts = (issued as { 'date-parts'?: unknown } | undefined)?.['date-parts'];
  return Array.isArray(parts)
    ? parts.map((day: unknown) =>
        [day]
          .flat()
          .map((part) => String(part).padStart(2, '0'))
          .join('-'),
      )
    : [];
}

function literalNames(authors: unknown): string[] {
  return Array.isArray(authors)
    ? authors.flatMap((author: unknown) => (author as { literal?: string } | null)?.literal ?? [])
    : [];
}

/** Gives what an entry is cited as; `root` is the address of the archive. */
export function sourceOfEntry(entry: ListEntry, root: string): CitedSource {
  const { id, title, authors, paper, date, page, language, original, reviewer } = entry;
  return {
    ...{ id, title, paper, date, language, titles: {} },
    until: entry.until || null,
    place: entry.place || null,
    issn: entry.issn || null,
    authors: authors.split('\n').filter((name) => name !== ''),
    pages: page === '' ? [] : page.split(', '),
    address: linkOfEntry(entry, root),
    translation: original === '' ? null : { original, reviewer: reviewer || null },
  };
}

/** Gives the full address of what an entry leads to. */
export function linkOfEntry(entry: ListEntry, root: string): string {
  return new URL(placeOfEntry(entry), root).href;
}

/** What the search page offers before anything is searched: what the newest issues name most. */
import type { Gazetteer } from '../../extract/gazetteer.ts';
import { NAMED_KINDS, type NamedKind } from '../../extract/terms.ts';
import type { Locale } from '../../i18n/index.ts';
import { calledIn } from '../../archive/called.ts';
import type { Glossary } from '../../model/glossary.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { Archive, DocumentEntry } from '../../archive/tree.ts';
import { newestIssues } from '../../archive/newest.ts';
import { route } from '../../archive/route.ts';
import {
  collectTerms,
  documentsIn,
  languageOfPlaces,
  mostNamed,
  type TermSource,
} from '../../archive/term-index.ts';
import type { Crumb } from '../../archive/trail.ts';

export interface OftenNamed {
  readonly kind: NamedKind;
  readonly name: string;
  /** The terms that most documents name, each leading to a search for it. */
  readonly terms: readonly (Crumb & { readonly called: string | null })[];
}

/** Issues that are read for it, so that its cost does not grow with the archive. */
const ISSUES = 20;
const TERMS = 10;

/** Gives the pages and highlights of the newest issues. */
export function newestDocuments(archive: Archive): DocumentEntry[] {
  return newestIssues(archive, ISSUES, () => 1).flatMap(({ issues }) =>
    issues.flatMap(({ pages }) => pages.flatMap((page) => [page, ...page.highlights])),
  );
}

/** Gives, of each kind, the terms that most of the documents name; a term that one alone names is not among them. */
export function oftenNamed(
  locale: Locale,
  sources: readonly TermSource[],
  { gazetteer, glossary }: { readonly gazetteer: Gazetteer; readonly glossary: Glossary },
): OftenNamed[] {
  const called = calledIn(locale, glossary, gazetteer);
  const found = collectTerms(sources, gazetteer);
  return NAMED_KINDS.map((kind) => ({
    kind,
    name: messagesOf(locale).terms.kinds[kind],
    terms: [...mostNamed(found.get(kind) ?? new Map(), TERMS)]
      .filter(([, places]) => documentsIn(places) > 1)
      .map(([text, places]) => ({
        label: text,
        called: called.get(text) ?? null,
        path: `${route.search(locale)}?${new URLSearchParams({ q: text }).toString()}`,
        language: languageOfPlaces(places),
      })),
  })).filter(({ terms }) => terms.length > 0);
}

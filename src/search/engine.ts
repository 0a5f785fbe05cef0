/** The part of Pagefind's browser interface that this search uses. */

/** A named place in a page's text. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  /** Position of the first word at it. */
  readonly location: number;
  readonly title?: string;
}

/** What Pagefind keeps of one page. */
export interface Fragment {
  /** Path from the archive's root, with its slashes. */
  readonly raw_url: string;
  /** The words, with `<` and `>` escaped. */
  readonly raw_content: string;
  readonly anchors: readonly Anchor[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface EngineResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

export interface Engine {
  readonly options: (options: { readonly exactDiacritics: boolean }) => Promise<void>;
  readonly search: (
    term: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly EngineResult[] }>;
  /** The values of each filter, with the number of pages that have it. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

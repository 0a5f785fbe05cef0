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
}

export interface EngineResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the words found: of a quoted phrase, those of its first occurrence. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

/** One index that is searched, or several merged. */
export interface Engine {
  readonly mergeIndex: (
    address: string,
    options: { readonly exactDiacritics: boolean; readonly metaCacheTag: string; readonly language: string },
  ) => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly EngineResult[] }>;
}

/** Pagefind's script. */
export interface EngineModule {
  readonly createInstance: (options: { readonly basePath: string; readonly metaCacheTag: string }) => Engine;
}

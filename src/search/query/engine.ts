/** The part of Pagefind's browser interface that this search uses. */
import type { WrittenPage } from '../text/blocks.ts';

/** What is kept of one page: Pagefind's own fragment with the page as it is shown. */
export interface Fragment<Page = WrittenPage> {
  /** Path from the archive's root, with its slashes. */
  readonly raw_url: string;
  readonly page: Page;
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

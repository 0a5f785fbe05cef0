/** What a quotation is checked against: the texts of an archive, or their translation, however they are asked. */
import type { PageFacts } from '../text/manifest.ts';

/** A page of the archive with its blocks. */
export interface LibraryPage {
  readonly facts: PageFacts;
  readonly title: string;
  /** Language of these blocks. */
  readonly language: string;
  /** True of blocks that translate those of the page. */
  readonly isTranslation: boolean;
  /** Path from the archive's root in the Chinese interface: `/qdrb/2021-11-19/t1-03/`. */
  readonly path: string;
  readonly blocks: readonly { readonly anchor: string; readonly role: string; readonly text: string }[];
}

/** A page that holds what was asked; it is read when its blocks are needed. */
export interface HeldPage {
  /** The same for the same page. */
  readonly id: string;
  readonly read: () => Promise<LibraryPage>;
}

export interface Library {
  /** Gives the pages that hold some units side by side; `overMarks` says that marks may stand between them. */
  readonly holders: (text: string, overMarks: boolean) => Promise<readonly HeldPage[]>;
}

/** Entries of Astro's collections, as far as the site needs them. */
import type { Frontmatter } from '../model/frontmatter.ts';
import type { Registry } from '../model/registry.ts';
import type { IssueSeed, Publication } from '../model/seed.ts';
import type { ListedTranslation } from '../model/translation.ts';

/** A file of content as the site knows it: what its frontmatter says, and where its text is. */
interface ContentEntry<Data> {
  readonly data: Data;
  /** From the project's folder. */
  readonly filePath?: string | undefined;
  /** Changes with the file's text. */
  readonly digest?: string | number | undefined;
}

/** What the site needs of an entry of the collection `translations`. */
export interface TranslationEntry extends ContentEntry<ListedTranslation> {
  /** True where every block is translated, from the source as it stands; as long as nobody looked it is left out. */
  readonly whole?: boolean;
}

/** What the site needs of an entry of the collection `documents`. */
export interface DocumentEntry extends ContentEntry<Frontmatter> {
  /** By their languages; left out where there is none. */
  readonly translations?: ReadonlyMap<string, TranslationEntry> | undefined;
  /** True where lines of its issue are withheld: what was translated from another text may still have their words. */
  readonly lacksLines?: boolean;
}

/** What the site needs of an entry of the collection `publications`. */
export interface PublicationEntry {
  readonly data: Publication;
}

/** What the site needs of an entry of the collection `registries`; its id is `qdrb/2021-11-19`. */
export interface RegistryEntry {
  readonly id: string;
  readonly data: Registry;
}

/** What the site needs of an entry of the collection `records`; its id is `qdrb/2021-11-19`. */
export interface RecordEntry {
  readonly id: string;
  readonly data: Pick<IssueSeed, 'withheld'>;
}

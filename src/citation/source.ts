/** What is cited: an article of a newspaper, a page of it or an issue. Nothing here knows where it is kept. */

export interface CitedSource {
  /** Stands for it in records: `qdrb-2021-11-19-t1-04`. */
  readonly id: string;
  /** Its headline in one line; `null` of an issue, and of a page without a headline. */
  readonly title: string | null;
  /** What the headline is in other languages, by their tags, of a text that is cited in its own. */
  readonly titles: Readonly<Record<string, string>>;
  /** Who signed it, as one name each. */
  readonly authors: readonly string[];
  /** Name of the paper in the language of what is cited. */
  readonly paper: string;
  readonly place: string | null;
  readonly issn: string | null;
  /** ISO; of an issue of several days the first, and the last. */
  readonly date: string;
  readonly until: string | null;
  /** Labels of the pages that it stands on, as printed; none of an issue. */
  readonly pages: readonly string[];
  /** Of what is cited. */
  readonly language: string;
  /** Permanent address; `null` where the archive has no public one. */
  readonly address: string | null;
  /** Set where what is cited is a translation. */
  readonly translation: CitedTranslation | null;
}

export interface CitedTranslation {
  /** The headline that it translates; `null` where there is none. */
  readonly original: string | null;
  /** The person who answers for it; `null` where that is a program. */
  readonly reviewer: string | null;
}

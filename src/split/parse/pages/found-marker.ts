/** What is read of a page's marker. */

/** What a line says as a marker. */
export interface ReadMarker {
  /** As printed, without 第, 版 and white space: 特1, 01, A1, 04-05. */
  readonly label: string;
  /** ISO date; `null` where it names none. */
  readonly date: string | null;
  /** The last of several days; `null` where it names no second one. */
  readonly until: string | null;
  /** Name of the paper; `null` where it gives none. */
  readonly name: string | null;
  /** Name of the page's section as received: 要闻; `null` where it gives none. */
  readonly section: string | null;
  /** Whether the label alone makes it a marker. */
  readonly bare: boolean;
  /** Whether the label is letters and a number without 版, or a word. */
  readonly weak: boolean;
  /** Whether the label is letters and a number alone, as other things are called, too: G20. */
  readonly code: boolean;
  /** Whether it stands in brackets, as below a headline. */
  readonly stamp: boolean;
  /** Whether it counts the pages of a file (第3页) instead of a paper's. */
  readonly counted: boolean;
  /**
   * What is joined to the label by no mark: the name of a section, or other words, as a sentence has them, too
   * (2022年3月1日第二版图书上市); `behind` where such are joined to the day, and end the line; `null` where nothing is.
   */
  readonly joined: 'section' | 'words' | 'behind' | null;
  /** What it is made of, before its label and as its label: markers of one text have the same. */
  readonly form: string;
  /** How sure it is, where words are joined to its label. */
  readonly sureness?: number;
  /** Whether an editor says that the line is one. */
  readonly edited?: true;
  /** Characters of the line before the marker's own; more than 0 for a stamp at the end of a headline. */
  readonly from: number;
  /** Characters of the line up to the end of the marker. */
  readonly to: number;
}

/** A line that looks like a marker. */
export interface FoundMarker {
  /** Index among the lines. */
  readonly index: number;
  readonly marker: ReadMarker;
}

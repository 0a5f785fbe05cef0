/** What a jump line tells, in whichever language it is. */

/** What a jump line says of its article: it goes on elsewhere, it began elsewhere, either by where it stands; that it ends here; or what else to read. */
export type JumpWay = 'on' | 'from' | 'either' | 'end' | 'see';

export interface Jump {
  readonly way: JumpWay;
  /** Keys of the pages that it names, as `readPrintedPages` gives them; none where it names none. */
  readonly pages: readonly string[];
  /** Which of several articles, by its number: 2; `null` where none is given. */
  readonly part: number | null;
  /** Word that names the article; `null` where none is given. */
  readonly key: string | null;
  /** True where it says so of another issue, whose pages are none of this one. */
  readonly otherIssue?: true;
  /** What the same line says besides, of the other side of its article. */
  readonly also?: Jump;
}

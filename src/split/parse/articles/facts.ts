/** The facts by which heading lines are judged, and the verdict. */
import type { Decision } from '../reason.ts';

/** What is known about heading lines that could begin an article. */
export interface HeadFacts {
  /** Set by a correction in the `.yaml`. */
  readonly forced: 'start' | 'inner' | null;
  /** It says from which page it goes on. */
  readonly half: boolean;
  /** The article above ended with the page on which it goes on. */
  readonly goneOn: boolean;
  /** The article above goes on from another page and has no headline of its own. */
  readonly belowHalf: boolean;
  /** Nothing of an article stands above them on the page. */
  readonly first: boolean;
  /** The page's marker, printed again, stands directly above. */
  readonly markerAbove: boolean;
  /** A marker stands directly below. */
  readonly stampBelow: boolean;
  /** It is the name of a column, below the stamp of an article. */
  readonly tagBelowStamp: boolean;
  /** As many blank lines above as separate articles in this text. */
  readonly separated: boolean;
  /** A rule of signs stands above them, as between the articles of this text. */
  readonly ruled: boolean;
  /** Blank lines separate articles in this text. */
  readonly separates: boolean;
  /** Blank lines above, in a text in which most lines have none. */
  readonly gap: boolean;
  /** No blank line above, in such a text. */
  readonly beside: boolean;
  /** The paper begins articles with the mark before it, or has ended the one above with another. */
  readonly housed: boolean;
  readonly numbered: boolean;
  readonly box: boolean;
  /** It is a box in which somebody writes in person, with a headline of its own. */
  readonly ownBox: boolean;
  readonly colon: boolean;
  /** The first of several lines ends with a colon. */
  readonly ledByColon: boolean;
  /** The article above is a box with a headline of its own. */
  readonly afterBox: boolean;
  /** It has no number, and the headings of the article above have. */
  readonly afterNumbered: boolean;
  /** It is the title of a small notice. */
  readonly notice: boolean;
  /** It names a person as the heading of another part of the article above does. */
  readonly profile: boolean;
  readonly byline: boolean;
  readonly dateline: boolean;
  /** The text below opens as news does, with its day or with who told it. */
  readonly news: boolean;
  readonly organisation: boolean;
  /** A kicker or deck with a dash is among them. */
  readonly dash: boolean;
  readonly lines: number;
  /** Characters of the longest of them. */
  readonly length: number;
  /** The article above ended with its byline, or with who made the issue. */
  readonly ended: boolean;
  /** The text below them ends with its byline. */
  readonly closes: boolean;
  /** The article above ended with a caption. */
  readonly pictured: boolean;
  /** The page's marker comes again before each article of the text. */
  readonly marked: boolean;
  /** A marker stands below each headline of the text. */
  readonly stamped: boolean;
  /** The first of several lines names a column that others of the issue have, too. */
  readonly column: boolean;
  /** The page is of one theme, its paragraphs opening with run-in heads. */
  readonly theme: boolean;
  /** Running text cut by a fixed width, or a file's pages instead of a paper's. */
  readonly flowing: boolean;
  /** Share of the articles that surely begin, on all pages of the issue, that have a byline or dateline. */
  readonly signature: number;
  /** The nearest headings around that have the same form, and surely begin nothing: 0 to 2. */
  readonly siblings: number;
  /** Headings between those that surely begin an article, these among them. */
  readonly span: number;
  /** What stands below the last heading above that surely begins an article: a byline, or a dateline. */
  readonly under: 'byline' | 'dateline' | null;
  /** Characters of the headings up to the next that surely begins an article, on average. */
  readonly spanLength: number;
  /** Paragraphs below each of these, on average. */
  readonly spanParagraphs: number;
  /** The next heading that surely begins an article is signed, or there is none. */
  readonly signedBelow: boolean;
  /** Shorter than each headline of the issue that surely begins an article. */
  readonly shorter: boolean;
  /** Headings of parts that the article above has already. */
  readonly parts: number;
  /** Paragraphs between them and the next heading. */
  readonly paragraphs: number;
  /** In quotation marks. */
  readonly quoted: boolean;
  /** The last line ends with a dash, or asks. */
  readonly openEnd: boolean;
}

export interface Verdict extends Decision {
  readonly starts: boolean;
}

/** Text → the paper's name and the day that its markers or its masthead tell. */
import { parseLines } from '../text/lines.ts';
import { findPages } from './find-pages.ts';

export interface Identity {
  /** As printed: 青岛日报; `null` where the text does not name it. */
  readonly paper: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** The last of several days, as ISO. */
  readonly until: string | null;
}

/** Gives what a text says about itself. */
export function parseIdentity(text: string): Identity {
  const { publication, date, until } = findPages(parseLines(text).lines);
  return { paper: publication, date, until };
}

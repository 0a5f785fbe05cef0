/** Text → the paper's name and the day that its first marker tells. */
import { PAGE_MARKER } from './marker.ts';

export interface Identity {
  /** As printed: 青岛日报; `null` where no marker names it. */
  readonly paper: string | null;
  /** ISO date. */
  readonly date: string | null;
}

const NOTHING: Identity = { paper: null, date: null };

/** Gives what a text says about itself; nothing where no line opens a page. */
export function parseIdentity(text: string): Identity {
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const groups = PAGE_MARKER.exec(line.trim())?.groups;
    if (!groups) continue;
    const { marker = '', year = '', month = '', day = '' } = groups;
    const paper = marker.slice(0, Math.max(marker.indexOf(year), 0));
    return { paper: paper || null, date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  }
  return NOTHING;
}

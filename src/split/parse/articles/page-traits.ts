/** What is known of a page before its articles are read. */
import type { TextLayout } from '../lines/text-layout.ts';
import type { HearStep } from '../trace.ts';
import type { Around } from './around.ts';
import type { HouseStyle } from './house-style.ts';

/** What is known about a page before its articles are. */
export interface PageTraits extends HouseStyle {
  readonly label: string;
  readonly layout: TextLayout;
  readonly theme: boolean;
  readonly flowing: boolean;
  /** Line of a marker that stands below the first headline; else 0. */
  readonly stamp: number;
  /** Lines of markers that stand below headlines. */
  readonly stamps: ReadonlySet<number>;
  /** Whether the page's marker comes again before each article of the text. */
  readonly marked: boolean;
  /** Whether a marker stands below each headline of the text. */
  readonly stamped: boolean;
  readonly boundaries: ReadonlyMap<number, 'start' | 'inner'>;
  /** Hears how heading lines were judged. */
  readonly hear?: HearStep | undefined;
}

/** A page, and what stands around each of its headings, by the number of their first lines. */
export interface LookedAround extends PageTraits {
  readonly around: ReadonlyMap<number, Around>;
}

/** Where a page begins, and by which marker. */
import type { Marker } from '../../../model/issue.ts';
import type { Decision } from '../reason.ts';

/** A page that lines open. */
export interface Opening {
  /** Index of the first line of the page. */
  readonly start: number;
  readonly label: string;
  readonly date: string | null;
  readonly marker: Marker;
  /** Whether its marker stands below the headline of its first article. */
  readonly stamp: boolean;
  readonly decision: Decision;
}

/** The MDX elements of a body. Each is one line of the file and one line of the source. */
import type { BodyRole } from './issue.ts';

/** Name of the element that holds a block of each role. */
export const ELEMENT_OF_ROLE = {
  intro: 'Intro',
  byline: 'Byline',
  lede: 'Lede',
  measure: 'Measure',
  paragraph: 'Paragraph',
  crosshead: 'Crosshead',
  quote: 'Quote',
  verse: 'Verse',
  caption: 'Caption',
  attribution: 'Attribution',
  folio: 'Folio',
  unclassified: 'Unclassified',
} as const satisfies Record<BodyRole, string>;

/** Names of the elements that hold a block. */
export const BLOCK_ELEMENTS: readonly string[] = Object.values(ELEMENT_OF_ROLE);

/** Name of the element around the run-in head of a measure. */
export const RUN_IN_HEAD_ELEMENT = 'RunInHead';

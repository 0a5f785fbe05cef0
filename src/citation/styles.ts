/** The styles in which a text is cited, in the order in which they are offered. */
import { citeApa, citeChicago, citeMla } from './english-styles.ts';
import { citeGbT2015, citeGbT2025 } from './gb-t.ts';
import type { Citation } from './part.ts';
import type { CitedSource } from './source.ts';

/** Stands in a page, and where a reader's choice is kept. */
export type StyleId = 'gbt' | 'gbt15' | 'apa' | 'chicago' | 'mla';

export interface CitationStyle {
  readonly id: StyleId;
  readonly cite: (source: CitedSource) => Citation;
}

export const CITATION_STYLES: readonly CitationStyle[] = [
  { id: 'gbt', cite: citeGbT2025 },
  { id: 'gbt15', cite: citeGbT2015 },
  { id: 'apa', cite: citeApa },
  { id: 'chicago', cite: citeChicago },
  { id: 'mla', cite: citeMla },
];

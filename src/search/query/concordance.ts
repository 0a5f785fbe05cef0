/** Found pages → a concordance: one line for each occurrence, with its left and right context and its source. */
import type { Context, Segment } from './excerpt.ts';
import type { ResultView } from './results.ts';

export interface ConcordanceLine extends Context {
  readonly view: ResultView;
  /** Id of the block or measure. */
  readonly anchor: string;
  /** The same line in the other language, where one is known. */
  readonly twin: string;
}

/** Gives the lines of some pages, in their order. */
export function concordanceOf(views: readonly ResultView[]): ConcordanceLine[] {
  return views.flatMap((view) =>
    view.hits.flatMap(({ anchor, contexts, twin = [] }) =>
      contexts.map((context) => ({ ...context, view, anchor, twin: textOfSegments(twin) })),
    ),
  );
}

function textOfSegments(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** What a page marks in its text, without elements for it. */
import type { Page } from 'playwright-core';

/** Gives what is marked in one way, as it is shown. */
export async function markedTexts(page: Page, mark: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return range.toString();
      }),
    mark,
  );
}

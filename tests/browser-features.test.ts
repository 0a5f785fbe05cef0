/** The scripts of pages use what the oldest browsers have, or say here what becomes of a page without it. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lackingFeatures } from './browser-features.ts';

/** What newer browsers alone have, and where it is missing. */
const MISSED: Readonly<Record<string, string>> = {
  'reading/passage-bar.ts: Navigator.share': 'a passage has its link to copy, not to share',
  'reading/quotation.ts: Intl.Segmenter': 'a quotation is told by its characters, not by its words',
  'reading/traditional.ts: Intl.Segmenter': 'a phrase may begin inside a word',
  'reading/turn-by-touch.ts: Touch.clientX': 'what has no touch screen is not swiped',
  'reading/turn-by-touch.ts: Touch.clientY': 'the same',
  'reading/turn-by-touch.ts: TouchEvent.changedTouches': 'the same',
  'reading/turn-by-touch.ts: TouchList.length': 'the same',
  'search/page/able.ts: DecompressionStream':
    'the page of the search says that it can’t run, and leads to the lists',
  'search/page/bundle.ts: DecompressionStream': 'the same',
  'search/page/client.ts: InputEvent.isComposing': 'letters on their way to a Chinese word are searched, too',
  'search/page/dialog.ts: InputEvent.isComposing': 'the same for suggestions',
  'search/page/landing.ts: CSS.highlights': 'the current occurrence is selected, the others are not coloured',
  'search/page/landing.ts: Highlight': 'the same',
};

test('what the scripts of pages use is in the oldest browsers, or was looked after', () => {
  const files = globSync('src/{reading,search/page}/*.ts');
  expect(lackingFeatures(files)).toEqual(Object.keys(MISSED).sort());
});

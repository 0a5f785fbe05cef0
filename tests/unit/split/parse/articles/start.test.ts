/** Each rule that tells whether heading lines begin an article decides where no rule above it does. */
import { expect, test } from 'vitest';
import { judgeStart, type HeadFacts } from '../../../../../src/split/parse/articles/start.ts';
import type { Reason } from '../../../../../src/split/parse/reason.ts';

/** One heading line of which nothing is known. */
const PLAIN: HeadFacts = {
  ...{ half: false, goneOn: false, belowHalf: false },
  ...{ forced: null, first: false, markerAbove: false, stampBelow: false, tagBelowStamp: false },
  ...{ separated: false, separates: false, gap: false, beside: false, numbered: false, box: false },
  ...{ ownBox: false, colon: false, ledByColon: false, afterBox: false, afterNumbered: false },
  ...{ notice: false, profile: false, byline: false, dateline: false, news: false, organisation: false },
  ...{ dash: false, lines: 1, length: 20, ended: false, closes: false, pictured: false, feature: false },
  ...{ dispatch: false, signed: false, marked: false, stamped: false, theme: false, flowing: false },
};

const START = true;
const PART = false;

/** In the order of the rules: what is known, and what follows. */
const CASES: readonly (readonly [known: Partial<HeadFacts>, starts: boolean, Reason, confidence: number])[] =
  [
    [{ forced: 'start', box: true }, START, 'corrected-start', 1],
    [{ forced: 'inner', first: true }, PART, 'edited', 1],
    [{ half: true, first: true }, START, 'goes-on-here', 0.95],
    [{ first: true, box: true }, START, 'part-at-page-top', 0.4],
    [{ first: true, numbered: true, flowing: true }, START, 'part-at-page-top', 0.4],
    [{ first: true, numbered: true }, START, 'first-on-page', 0.95],
    [{ stampBelow: true, tagBelowStamp: true }, START, 'own-stamp', 0.97],
    [{ tagBelowStamp: true, markerAbove: true }, PART, 'column-tag', 0.8],
    [{ markerAbove: true, box: true }, START, 'own-marker', 0.96],
    [{ ownBox: true, box: true }, START, 'own-box', 0.8],
    [{ box: true, separated: true, lines: 2, byline: true }, START, 'blank-and-signed', 0.8],
    [{ box: true, separated: true, lines: 1, byline: true }, PART, 'box', 0.92],
    [{ box: true, separated: true, lines: 2, dateline: true }, PART, 'box', 0.92],
    [{ separated: true, byline: true, numbered: true }, START, 'blank-and-signed', 0.97],
    [{ separated: true, dateline: true, stamped: true }, START, 'blank-and-signed', 0.97],
    [{ numbered: true, separated: true }, PART, 'numbered', 0.92],
    [{ goneOn: true, stamped: true }, START, 'after-jump', 0.9],
    [{ belowHalf: true, stamped: true }, START, 'first-on-page', 0.75],
    [{ belowHalf: true, separates: true }, PART, 'inside-group', 0.8],
    [{ stamped: true, separated: true }, PART, 'inside-group', 0.85],
    [{ separated: true, colon: true }, PART, 'colon', 0.6],
    [{ separated: true, feature: true, signed: true, length: 6 }, PART, 'inside-feature', 0.6],
    [{ separated: true, feature: true, signed: true, length: 9 }, PART, 'inside-feature', 0.6],
    [{ separated: true, feature: true, signed: true, length: 5 }, START, 'after-blank', 0.92],
    [{ separated: true, feature: true, signed: true, length: 10 }, START, 'after-blank', 0.92],
    [{ separated: true, feature: true, signed: true, length: 8, lines: 2 }, START, 'after-blank', 0.92],
    [{ separated: true, feature: true, length: 8 }, START, 'after-blank', 0.92],
    ...(['closes', 'news', 'notice', 'pictured', 'ended'] as const).map(
      (fact) =>
        [
          { separated: true, feature: true, signed: true, length: 8, [fact]: true },
          START,
          'after-blank',
          0.92,
        ] as const,
    ),
    [{ separated: true }, START, 'after-blank', 0.92],
    [{ byline: true, colon: true }, START, 'byline-below', 0.93],
    [{ dateline: true, colon: true }, START, 'dateline-below', 0.93],
    [{ colon: true, profile: true }, PART, 'colon', 0.7],
    [{ ledByColon: true, lines: 2 }, PART, 'colon', 0.7],
    [{ ledByColon: true, lines: 2, theme: true }, START, 'theme-section', 0.85],
    [{ profile: true, marked: true }, PART, 'profile', 0.8],
    [{ marked: true, organisation: true }, PART, 'inside-group', 0.8],
    [{ organisation: true, separates: true }, START, 'organisation-above', 0.85],
    [{ gap: true, afterNumbered: true, separates: true }, START, 'after-numbered', 0.7],
    [{ gap: true, afterBox: true, separates: true }, START, 'after-box', 0.7],
    [{ theme: true, lines: 2, separates: true }, START, 'theme-section', 0.85],
    [{ dash: true, separates: true }, START, 'dash', 0.85],
    [{ ended: true, separates: true }, START, 'after-end', 0.85],
    [{ separates: true, closes: true }, PART, 'inside-group', 0.8],
    [{ beside: true, feature: true, notice: true }, PART, 'inside-feature', 0.7],
    [{ closes: true, notice: true }, START, 'end-below', 0.8],
    [{ notice: true, feature: true }, START, 'notice', 0.8],
    [{ gap: true, pictured: true }, START, 'after-blank', 0.8],
    [{ pictured: true, length: 8 }, START, 'after-picture', 0.7],
    [{ pictured: true, feature: true, length: 11 }, START, 'after-picture', 0.7],
    [{ pictured: true, feature: true, length: 10 }, PART, 'inside-feature', 0.7],
    [{ theme: true, feature: true }, START, 'theme-section', 0.75],
    [{ feature: true, gap: true, length: 30 }, PART, 'inside-feature', 0.7],
    [{ feature: true, lines: 2, length: 12 }, PART, 'inside-feature', 0.7],
    [{ feature: true, lines: 2, length: 13, news: true }, START, 'several-lines', 0.65],
    [{ news: true, signed: true, length: 8 }, START, 'news-below', 0.65],
    [{ signed: true, length: 12 }, PART, 'short-heading', 0.6],
    [{ signed: true, length: 13 }, START, 'one-line', 0.55],
    [{ signed: true, dispatch: true, length: 12 }, START, 'one-line', 0.55],
    [{}, START, 'one-line', 0.55],
  ];

test.each(CASES)('%j: begins an article is %s, by %s', (known, starts, reason, confidence) => {
  expect(judgeStart({ ...PLAIN, ...known })).toEqual({ starts, reason, confidence });
});

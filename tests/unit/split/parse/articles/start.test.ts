/** Each rule that tells whether heading lines begin an article decides where no rule above it does; where none does, signs are weighed. */
import { expect, test } from 'vitest';
import { judgeStart } from '../../../../../src/split/parse/articles/start.ts';
import type { HeadFacts } from '../../../../../src/split/parse/articles/facts.ts';
import type { Reason } from '../../../../../src/split/parse/reason.ts';

/** One heading line of which nothing is known. */
const PLAIN: HeadFacts = {
  ...{ half: false, goneOn: false, belowHalf: false, ruled: false, column: false, housed: false },
  ...{ forced: null, first: false, markerAbove: false, stampBelow: false, tagBelowStamp: false },
  ...{ separated: false, separates: false, gap: false, beside: false, numbered: false, box: false },
  ...{ ownBox: false, colon: false, ledByColon: false, afterBox: false, afterNumbered: false },
  ...{ notice: false, profile: false, byline: false, dateline: false, news: false, organisation: false },
  ...{ dash: false, lines: 1, length: 14, ended: false, closes: false, pictured: false },
  ...{ marked: false, stamped: false, theme: false, flowing: false, shorter: false, parts: 0 },
  ...{ signature: 0.5, siblings: 0, span: 3, under: null, spanLength: 12, spanParagraphs: 2 },
  ...{ signedBelow: true, paragraphs: 2, quoted: false, openEnd: false },
};

const START = true;
const PART = false;

/** What decides alone, in the order of the rules: what is known, and what follows. */
const DECIDED: readonly (readonly [known: Partial<HeadFacts>, starts: boolean, Reason])[] = [
  [{ forced: 'start', box: true }, START, 'corrected-start'],
  [{ forced: 'inner', first: true }, PART, 'edited'],
  [{ half: true, first: true }, START, 'goes-on-here'],
  [{ first: true, box: true }, START, 'part-at-page-top'],
  [{ first: true, numbered: true, flowing: true }, START, 'part-at-page-top'],
  [{ first: true, numbered: true }, START, 'first-on-page'],
  [{ stampBelow: true, tagBelowStamp: true }, START, 'own-stamp'],
  [{ tagBelowStamp: true, markerAbove: true }, PART, 'column-tag'],
  [{ markerAbove: true, box: true }, START, 'own-marker'],
  [{ ruled: true, box: true }, START, 'rule'],
  [{ ownBox: true, box: true }, START, 'own-box'],
  [{ box: true, separated: true, lines: 2 }, START, 'own-box'],
  [{ box: true, separated: true, byline: true }, START, 'own-box'],
  [{ box: true, gap: true, lines: 2 }, START, 'own-box'],
  [{ box: true, gap: true, byline: true }, PART, 'box'],
  [{ box: true, separated: true, dateline: true }, PART, 'box'],
  [{ separated: true, byline: true, numbered: true }, START, 'blank-and-signed'],
  [{ separated: true, dateline: true, stamped: true }, START, 'blank-and-signed'],
  [{ numbered: true, separated: true }, PART, 'numbered'],
  [{ goneOn: true, stamped: true }, START, 'after-jump'],
  [{ belowHalf: true, stamped: true }, START, 'first-on-page'],
  [{ stamped: true, separated: true }, PART, 'inside-group'],
  [{ byline: true, colon: true }, START, 'byline-below'],
  [{ dateline: true, colon: true }, START, 'dateline-below'],
  [{ colon: true, profile: true }, PART, 'colon'],
  [{ ledByColon: true, lines: 2 }, PART, 'colon'],
  [{ ledByColon: true, lines: 2, theme: true }, START, 'theme-section'],
  [{ profile: true, marked: true }, PART, 'profile'],
  [{ marked: true, organisation: true }, PART, 'inside-group'],
  [{ organisation: true, separates: true }, START, 'organisation-above'],
  [{ theme: true, lines: 2, separates: true }, START, 'theme-section'],
];

test.each(DECIDED)('%j: begins an article is %s, by %s alone', (known, starts, reason) => {
  const { also, against, ...verdict } = judgeStart({ ...PLAIN, ...known });
  expect(verdict).toMatchObject({ starts, reason });
  expect([also, against]).toEqual([undefined, undefined]);
});

/** Headings in the surroundings of real pages, which signs are weighed for. */
const CROSSHEAD: Partial<HeadFacts> = {
  ...{ under: 'byline', signature: 0.95, siblings: 2, span: 7, spanLength: 6, spanParagraphs: 4 },
  ...{ length: 6, paragraphs: 4, shorter: true },
};
const BRIEF: Partial<HeadFacts> = {
  ...{ span: 1, under: null, paragraphs: 1, length: 15, spanParagraphs: 1 },
};
const APART = { separates: true, separated: true } as const;

const WEIGHED: readonly (readonly [what: string, known: Partial<HeadFacts>, starts: boolean, Reason])[] = [
  ['a crosshead among its like', CROSSHEAD, PART, 'sibling'],
  ['a crosshead behind the blank line that parts articles, too', { ...CROSSHEAD, ...APART }, PART, 'sibling'],
  ['one of two lines', { ...CROSSHEAD, lines: 2 }, PART, 'sibling'],
  ['a headline behind a blank line', { ...BRIEF, ...APART }, START, 'after-blank'],
  [
    'a line beside text, where blank lines part articles',
    { ...BRIEF, separates: true },
    PART,
    'inside-group',
  ],
  ['a headline of a brief', BRIEF, START, 'one-line'],
  ['the title of a notice', { ...BRIEF, notice: true, length: 4 }, START, 'notice'],
  ['the name of a column above its headline', { ...BRIEF, lines: 2, column: true }, START, 'column-tag'],
];

test.each(WEIGHED)('%s', (_, known, starts, reason) => {
  const { also = [], against, confidence, ...verdict } = judgeStart({ ...PLAIN, ...known });
  expect(verdict.starts).toBe(starts);
  expect([verdict.reason, ...also]).toContain(reason);
  expect(against).toBeDefined();
  expect(confidence).toBeGreaterThan(0.3);
  expect(confidence).toBeLessThanOrEqual(0.97);
});

test('no reason speaks for a verdict and against it', () => {
  for (const [, known] of WEIGHED) {
    const { reason, also = [], against = [] } = judgeStart({ ...PLAIN, ...known });
    expect(against.filter((each) => each === reason || also.includes(each))).toEqual([]);
  }
});

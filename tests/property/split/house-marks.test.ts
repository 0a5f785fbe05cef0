/** Whatever a profile says, a text is an issue that gives the text back, and its content is proved. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HouseMarks } from '../../../src/model/profile.ts';
import { HOUSE_ROLES } from '../../../src/model/profile.ts';
import { checkIssue } from '../../../src/split/check/index.ts';
import { emitIssue } from '../../../src/split/emit/index.ts';
import { generatedText } from '../../fuzz/generated-text.ts';
import { checkReadingWith } from '../../fuzz/reading-of-text.ts';
import { issueOfText } from '../../issue-of-text.ts';
import { proofOf } from '../../proof.ts';
import { RUNS } from '../parameters.ts';

/** Gives lists of marks that the lines of a text are likely to have. */
const withMarks = generatedText(24).chain((text) => {
  const lines = text.split(/\r\n|\n|\r/u).flatMap((line) => line.trim() || []);
  const line = fc.constantFrom(...(lines.length > 0 ? lines : ['x']));
  const count = fc.integer({ min: 1, max: 40 });
  const mark = fc
    .tuple(line, fc.constantFrom('opens', 'ends', 'is'), fc.integer({ min: 1, max: 6 }), count)
    .chain(([own, side, length, of]) => {
      const characters = [...own];
      const parts = { opens: characters.slice(0, length), ends: characters.slice(-length), is: characters };
      const part = parts[side].join('');
      const article = fc.constantFrom({}, { article: 'begins' as const }, { article: 'ends' as const });
      return article.map((where) => ({ [side]: part, ...where, lines: of, of }));
    });
  const marks = fc.dictionary(fc.constantFrom(...HOUSE_ROLES), fc.array(mark, { maxLength: 3 }));
  const always = fc.constantFrom<Pick<HouseMarks, 'always'>>({}, { always: ['kicker', 'deck'] });
  return fc.tuple(marks, always).map(([own, more]) => [text, { ...own, ...more }] as const);
});

test('any text with any profile is an issue that gives the text back, each line in one node, explained', () => {
  fc.assert(
    fc.property(withMarks, ([text, marks]) => {
      checkReadingWith(text, marks);
    }),
    { numRuns: RUNS },
  );
}, 900_000);

test('and its content is proved to be its source', () => {
  fc.assert(
    fc.property(withMarks, ([text, marks]) => {
      const issue = issueOfText(text, marks);
      if (checkIssue(issue).some((message) => message.fatal)) return;
      const content = emitIssue(issue, 'zh-CN');
      expect(proofOf(content, new TextEncoder().encode(text), { issue })).toEqual([]);
    }),
    { numRuns: Math.ceil(RUNS / 5) },
  );
}, 900_000);

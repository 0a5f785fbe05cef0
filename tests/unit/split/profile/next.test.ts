/** What becomes of a profile when it is learned again: nothing that a published issue is read with changes. */
import { expect, test } from 'vitest';
import type { DatedMarks, HouseMarks } from '../../../../src/model/profile.ts';
import { marksOn } from '../../../../src/model/profile.ts';
import { nextEntries } from '../../../../src/split/profile/index.ts';

const circle: HouseMarks = { byline: [{ opens: '○ ', lines: 3, of: 3 }] };
const more: HouseMarks = { byline: [{ opens: '○ ', lines: 9, of: 9 }] };
const slash: HouseMarks = { byline: [{ opens: '／', lines: 4, of: 4 }] };

const first: DatedMarks = { from: '2019-06-04', issues: 1, marks: circle };

test('what is learned holds from the day behind the newest published issue, over months and years', () => {
  expect(nextEntries([], { issues: 1, marks: circle, published: ['2019-06-03'] })).toEqual([first]);
  const late = nextEntries([], { issues: 2, marks: circle, published: ['2020-12-31', '2020-02-28'] });
  expect(late).toEqual([{ from: '2021-01-01', issues: 2, marks: circle }]);
});

test('an entry that no published issue is read with is replaced, and learning again changes nothing', () => {
  const learned = { issues: 1, marks: slash, published: ['2019-06-03'] };
  const next = nextEntries([first], learned);
  expect(next).toEqual([{ from: '2019-06-04', issues: 1, marks: slash }]);
  expect(nextEntries(next, learned)).toEqual(next);
});

test('an entry that a published issue is read with stays, and another is added behind it', () => {
  const published = ['2019-06-03', '2019-06-17'];
  const next = nextEntries([first], { issues: 2, marks: slash, published });
  expect(next).toEqual([first, { from: '2019-06-18', issues: 2, marks: slash }]);
  for (const day of published)
    expect(marksOn({ format: 1, publication: 'demo', profiles: next }, day)).toEqual(
      marksOn({ format: 1, publication: 'demo', profiles: [first] }, day),
    );
});

test('no entry is added that says the same as the last, only of more lines', () => {
  const published = ['2019-06-03', '2019-06-17'];
  expect(nextEntries([first], { issues: 2, marks: more, published })).toEqual([first]);
});

test('an entry is added where kickers are marked always from now on', () => {
  const always: HouseMarks = { ...circle, always: ['kicker'] };
  const published = ['2019-06-03', '2019-06-17'];
  const learned = { issues: 2, marks: always, published };
  expect(nextEntries([first], learned)).toEqual([first, { from: '2019-06-18', issues: 2, marks: always }]);
});

test('whatever the days, a published issue is read with the same marks as before', () => {
  const days = ['2019-01-05', '2019-06-03', '2019-06-04', '2019-07-01', '2020-01-01'];
  const entries: DatedMarks[] = [
    { from: '2019-06-03', issues: 1, marks: circle },
    { from: '2019-07-01', issues: 2, marks: slash },
    { from: '2019-12-01', issues: 3, marks: more },
  ];
  for (let some = 1; some < 2 ** days.length; some += 1) {
    const published = days.filter((_, index) => (some >> index) % 2 === 1);
    const next = nextEntries(entries, { issues: 1, marks: circle, published });
    for (const day of published)
      expect(marksOn({ format: 1, publication: 'demo', profiles: next }, day)).toEqual(
        marksOn({ format: 1, publication: 'demo', profiles: entries }, day),
      );
  }
});

/** Markers with all that papers print beside a page's label, and prose that only looks like them. */
import { expect, test } from 'vitest';
import { parseIdentity } from '../../../../../src/split/parse/index.ts';
import { issueOfText } from '../../../../issue-of-text.ts';
import { LOOK_ALIKES, MARKER_FORMS } from './marker-forms.ts';

const ARTICLE = '渔港新貌\n本报讯 建成冷库3座,渔船进出一目了然,昼夜有人值守,全港都已点灯。\n';

/** Gives what a line gives as a marker, as the tables write it. */
function givenBy(line: string): string {
  const text = `${line}\n${ARTICLE}`;
  const [{ label, slug, marker }, ...more] = issueOfText(text).pages;
  expect(more).toEqual([]);
  const { paper, date, until } = parseIdentity(text);
  const days = [date, until].filter((day) => day !== null).join('/');
  const glued = line.slice(marker?.text.length ?? 0);
  return [label, slug, paper ?? '', days, marker?.section ?? '', glued]
    .join(' | ')
    .replace(/[\s|]+$/u, '');
}

test.each(Object.entries(MARKER_FORMS))('%s', (line, gives) => {
  expect(givenBy(line)).toBe(gives);
});

test.each(LOOK_ALIKES)('%s opens no page', (line) => {
  expect(issueOfText(`第1版\n${ARTICLE}\n${line}\n${ARTICLE}`).pages).toHaveLength(1);
});

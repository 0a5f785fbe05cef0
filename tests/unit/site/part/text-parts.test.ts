/** A text with links is the text, whatever links stand in it. */
import { expect, test } from 'vitest';
import { textParts } from '../../../../src/site/part/text-parts.ts';

const TEXT = '(上接1版)市委组织部推行“室组地”联动。';
const JUMP = { text: '(上接1版)', path: '/demo/1/' };

function shown(terms: readonly [at: number, length: number][]): [string, string | null][] {
  const linked = terms.map(([at, length]) => ({ at, length, path: `/glossary/${at}` }));
  const parts = textParts(TEXT, [JUMP], linked);
  expect(parts.map(({ text }) => text).join('')).toBe(TEXT);
  return parts.map(({ text, role }) => [text, role]);
}

test('terms stand between what leads nowhere, behind a jump line', () => {
  expect(
    shown([
      [6, 5],
      [14, 3],
    ]),
  ).toEqual([
    ['(上接1版)', 'jump'],
    ['市委组织部', 'term'],
    ['推行“', null],
    ['室组地', 'term'],
    ['”联动。', null],
  ]);
});

test('a term that a jump line cuts, or that begins in another, is no link', () => {
  expect(
    shown([
      [4, 4],
      [6, 5],
      [9, 4],
    ]),
  ).toEqual([
    ['(上接1版)', 'jump'],
    ['市委组织部', 'term'],
    ['推行“室组地”联动。', null],
  ]);
});

test('a term at the end of the text is one', () => {
  expect(shown([[18, 3]]).at(-1)).toEqual(['联动。', 'term']);
});

/** A keyword in its context, cut at characters in Chinese and at words in English. */
import { expect, test } from 'vitest';
import { contextOf } from '../../../../src/site/part/context.ts';

function shown(text: string, keyword: string): string {
  const { left, keyword: found, right } = contextOf(text, text.indexOf(keyword), keyword.length);
  return `${left}[${found}]${right}`;
}

test('a short text stands whole', () => {
  expect(shown('推进室组地联动。', '室组地')).toBe('推进[室组地]联动。');
});

test('Chinese is cut at so many characters', () => {
  expect(shown(`${'前'.repeat(40)}室组地${'后'.repeat(40)}`, '室组地')).toBe(
    `…${'前'.repeat(16)}[室组地]${'后'.repeat(16)}…`,
  );
});

test('English is cut between words', () => {
  const line = shown(
    `${'before '.repeat(20)}office-team-locality${' after'.repeat(20)}`,
    'office-team-locality',
  );
  expect(line).toMatch(/^…(?:before )+\[office-team-locality\](?: after)+…$/u);
  expect(line.length).toBeLessThan(120);
});

test('a character of two units stays whole', () => {
  const line = shown(`${'𠮷'.repeat(20)}室组地${'字𠮷'.repeat(20)}`, '室组地');
  expect(line.isWellFormed()).toBe(true);
});

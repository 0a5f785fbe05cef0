/** An introduction stands in columns only if it fills them. */
import { expect, test } from 'vitest';
import { isShort } from '../../../../src/site/print/introduction.ts';

test.each([
  [[], true],
  [['深化改革,在此一年。'], true],
  [['一'.repeat(80), '二'.repeat(80)], false],
])('%j: short is %s', (texts: string[], short) => {
  expect(isShort(texts.map((text) => ({ id: 'p1', anchor: 'p1', role: 'intro', head: '', text })))).toBe(
    short,
  );
});

/** A stack trace in what passing tests say is found; what only looks like one is not. */
import { expect, test } from 'vitest';
import { firstStackIn } from './run-group.ts';

test.each([
  'Error: ENOENT\n    at async open (node:internal/fs/promises:1345:25)\n',
  '    at listWords (file:///banmian/src/search/index/lexicon.ts:39:3) {\n',
  '\u001B[90m    at /banmian/src/files/replace.ts:39:3\u001B[39m\n',
])('%j holds one', (output) => {
  expect(firstStackIn(output)).toMatch(/^ {4}at /u);
});

test.each([' ✓ arrives at 12:30:15, as its page says', 'seeds/demo-2021-11-19.txt:1:1 error: …'])(
  '%j holds none',
  (output) => {
    expect(firstStackIn(output)).toBeNull();
  },
);

test('the line is given without the colours of a terminal', () => {
  expect(firstStackIn('\u001B[90m    at /a.ts:1:2\u001B[39m')).toBe('    at /a.ts:1:2');
});

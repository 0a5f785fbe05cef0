/** The build takes an address that readers can open, and says what is wrong with any other. */
import { expect, test } from 'vitest';
import { readSite } from '../../../src/cli/site-address.ts';

test.each(['https://archive.example', 'http://127.0.0.1:4321/', 'https://a.example/library/papers/'])(
  '%s is one',
  (address) => {
    expect(readSite(address)).toBe(address);
  },
);

test.each([undefined, ''])('%j is none', (value) => {
  expect(readSite(value)).toBeUndefined();
});

test.each([
  'archive.example',
  '/papers',
  'ftp://a.example',
  'https://a.example/?q=1',
  'https://a.example/#x',
  'https://me@a.example',
  'javascript:x',
])('%s is refused by name', (value) => {
  expect(() => readSite(value)).toThrow(new RegExp(`^SITE .*${RegExp.escape(value)}`, 'u'));
});

/** Every dependency may be used; one that may not, or does not say, is named. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkLicences, isCompatible, readDependencies } from '../../../src/cli/dependency-licences.ts';

const lockOf = (packages: Record<string, { version: string; license?: string }>): string =>
  JSON.stringify({ packages: { '': { version: '1' }, ...packages } }, null, 2);

test('the dependencies of this project', () => {
  const dependencies = readDependencies(readFileSync('package-lock.json', 'utf8'), (folder) =>
    existsSync(`${folder}/package.json`) ? readFileSync(`${folder}/package.json`, 'utf8') : null,
  );
  expect(dependencies.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['astro', 'pagefind', 'vitest']),
  );
  expect(checkLicences(dependencies).map(({ reason }) => reason)).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['GPL-3.0-only OR Apache-2.0', true],
  ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
  ['GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['MIT AND GPL-2.0-only', false],
  ['(MIT OR GPL-2.0-only) AND CC-BY-NC-4.0', false],
  ['SEE LICENSE IN LICENSE', false],
  ['UNLICENSED', false],
  ['', false],
])('%s: compatible is %s', (expression, compatible) => {
  expect(isCompatible(expression)).toBe(compatible);
});

test('a package that may not be used is named with its place in the lock file', () => {
  const lock = lockOf({
    'node_modules/good': { version: '1.0.0', license: 'MIT' },
    'node_modules/good/node_modules/@x/bad': { version: '2.0.0', license: 'GPL-3.0-only' },
    'node_modules/silent': { version: '3.0.0' },
  });
  const messages = checkLicences(readDependencies(lock, () => null));
  expect(messages.map(({ reason, line, fatal }) => [reason, line, fatal])).toEqual([
    ['Unexpected licence `GPL-3.0-only` of @x/bad@2.0.0, expected a compatible one', 10, true],
    ['Unexpected licence `none stated` of silent@3.0.0, expected a compatible one', 14, true],
  ]);
});

test('what the lock file does not say, the package may', () => {
  const lock = lockOf({ 'node_modules/old': { version: '1.0.0' } });
  const manifest = '{ "licenses": [{ "type": "MIT" }, { "type": "GPL-2.0" }] }';
  expect(readDependencies(lock, () => manifest).map(({ licence }) => licence)).toEqual(['MIT OR GPL-2.0']);
});

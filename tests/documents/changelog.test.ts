/** The changelog has the form of Keep a Changelog, and its newest version is the one of `package.json`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemsOf } from './changelog-form.ts';

const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('the changelog is of the form', () => {
  expect(problemsOf(readFileSync('CHANGELOG.md', 'utf8'), version)).toEqual([]);
});

const TEXT = `# Changelog

## [Unreleased]

### Added

- A thing.

## [1.10.0] - 2026-12-01

### Changed

- A thing.

### Fixed

- A thing.

## [1.9.2] - 2026-11-26

### Fixed

- A thing.
`;

test('a changelog of the form has no problem', () => {
  expect(problemsOf(TEXT, '1.10.0')).toEqual([]);
});

describe('a changelog has a problem', () => {
  test.each([
    ['without its title', '# Changelog', '# News'],
    ['without a place for what comes next', '## [Unreleased]', '## [2.0.0] - 2026-12-02'],
    ['with a section of its own', '### Added', '### New'],
    ['with a section twice', '### Changed', '### Fixed'],
    ['with a version without its day', '## [1.9.2] - 2026-11-26', '## [1.9.2]'],
    ['with a day that is none', '2026-11-26', '2026-11-31'],
    ['with a version that is none', '1.9.2', '1.9'],
    ['with an older version above a newer', '1.9.2', '1.11.0'],
    ['with a version twice', '1.9.2', '1.10.0'],
    ['with a newer version of an earlier day', '2026-11-26', '2026-12-02'],
    ['with another version than the package', '1.10.0', '1.10.1'],
    ['without any version', /## \[1[^]*/u, ''],
  ])('%s', (_, found, put) => {
    const changed = TEXT.replace(found, put);
    expect(changed).not.toBe(TEXT);
    expect(problemsOf(changed, '1.10.0')).toHaveLength(1);
  });
});

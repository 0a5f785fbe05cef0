/** `docs/formats.md` has a row for every file of an archive, every contract and every version. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CACHE_FORMATS, FILE_FORMATS } from '../src/model/format.ts';
import { formatRows, withoutFile, withoutRow } from './formats.ts';

/** Files of `src/` that have a schema of something else than a file of an archive, or of a part of several. */
const OTHER_SCHEMAS: Readonly<Record<string, string>> = {
  'src/cards/typeface.ts': 'the list of slices that the package of the typeface brings',
  'src/model/localised.ts': 'words in each language of the interface, in records and registries',
  'src/files/stranded-content.ts': 'what every version of generated content says of itself',
  'src/cli/dependency-licences.ts': "npm's lock file and manifests",
};
/** A schema of an object; a field's own schema is none. */
const SCHEMA = /\bz\s*\.(?:strictObject|looseObject|object|record|discriminatedUnion)\(/u;

const rows = formatRows();

test('every file of seeds/ and content/ has a row, and every row has its files', () => {
  const files = globSync('{seeds,content}/**/*.*').map((path) => path.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(30);
  expect(withoutRow(files)).toEqual([]);
  expect(withoutFile('content/', files)).toEqual([]);
  // Of the one issue here no profile can be learned.
  expect(withoutFile('seeds/', files)).toEqual(['seeds/*.profile.yaml']);
});

test('every row says its contract, its promise and its version', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const { text, contract, promise, version } of rows)
    expect([contract, promise, version].filter(Boolean), text).toHaveLength(3);
});

test('every version in the code is that of one row, and the row names a file', () => {
  const names = [
    ...Object.keys(FILE_FORMATS).map((kind) => `\`FILE_FORMATS.${kind}\``),
    ...Object.keys(CACHE_FORMATS).map((kind) => `\`CACHE_FORMATS.${kind}\``),
  ];
  for (const name of names)
    expect(
      rows.filter(({ version }) => version.includes(name)).map(({ path }) => path),
      name,
    ).toHaveLength(1);
});

test('every file of src/ that holds the schema of a file is the contract of a row', () => {
  const schemas = globSync('src/**/*.ts')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => SCHEMA.test(readFileSync(path, 'utf8')));
  expect(schemas).toEqual(expect.arrayContaining(['src/model/seed.ts', ...Object.keys(OTHER_SCHEMAS)]));
  const named = rows.map(({ contract }) => contract).join(' ');
  expect(schemas.filter((path) => !named.includes(`\`${path}\``) && !(path in OTHER_SCHEMAS))).toEqual([]);
});

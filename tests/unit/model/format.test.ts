/** Versions of formats: an older and a newer file give one message each, and a migration goes step by step. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FILE_FORMATS, formatField } from '../../../src/model/format.ts';
import { migrateText, MIGRATION_STEPS } from '../../../src/model/migration.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { readDocument } from '../../../src/verify/index.ts';
import { CONTRACTS } from '../../../src/files/versioned-files.ts';

const schema = z.strictObject({ format: formatField(2), name: z.string() });
const messagesOf = (text: string): string[] =>
  parseYaml(text, schema, { format: 2 }).messages.map((message) => {
    const { line, column, ruleId, note } = message;
    return `${line}:${column} ${ruleId}: ${message.words.reason.en} | ${note}`;
  });

test.each([
  ['# of before\nname: 1\nother: 2\n', /^2:1 format-older: .*no `format` \| Run `npm run migrate`/u],
  ['name: a\nformat: 1\n', /^2:9 format-older: .*`format: 1` \| Run `npm run migrate`/u],
  [
    'format: 3\nnames: [a]\n',
    /^1:9 format-newer: .*this Banmian is older than the archive \| Update Banmian/u,
  ],
  ['format: two\nname: a\n', /^1:9 yaml-contract: Unexpected `format: two`/u],
  ['format: 0\nname: a\n', /^1:9 yaml-contract: Unexpected `format: 0`/u],
])('%j gives one message, that its version is not the present one', (text, message) => {
  expect(messagesOf(text)).toEqual([expect.stringMatching(message)]);
});

test('the present version is read as a number and as digits', () => {
  for (const textOnly of [true, false])
    expect(parseYaml('format: 2\nname: a\n', schema, { format: 2, textOnly }).value).toEqual({
      format: 2,
      name: 'a',
    });
});

test('each contract is of the version that is said to be present, and has a step to every version', () => {
  for (const [kind, steps] of Object.entries(MIGRATION_STEPS)) {
    expect(steps).toHaveLength(FILE_FORMATS[kind as keyof typeof MIGRATION_STEPS]);
    const { error } = CONTRACTS[kind as keyof typeof MIGRATION_STEPS].safeParse({ format: steps.length + 1 });
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain('format');
  }
});

test.each([
  ['# The paper.\n\nalias: demo # of all\n', '# The paper.\n\nformat: 1\nalias: demo # of all\n'],
  ['\uFEFFalias: demo\r\nname: a\r\n', '\uFEFFformat: 1\r\nalias: demo\r\nname: a\r\n'],
  ['---\n  alias: demo\n  name: a\n', '---\n  format: 1\n  alias: demo\n  name: a\n'],
  ['{"alias":"demo"}\n', '{ "format": 1,"alias":"demo"}\n'],
  ['? alias\n: demo', 'format: 1\n? alias\n: demo'],
  ['format: 1\nalias: demo\n', 'format: 1\nalias: demo\n'],
  ['format: 9\nalias: demo\n', 'format: 9\nalias: demo\n'],
  ['- no map\n', '- no map\n'],
  ['alias: [not closed\n', 'alias: [not closed\n'],
])('%j is given its version at the top, and nothing else', (text, migrated) => {
  expect(migrateText(text, MIGRATION_STEPS.paper).text).toBe(migrated);
});

test('steps are taken one after the other, from the version in which a file stands', () => {
  const steps = [1, 2, 3].map((version) => (text: string) => text.replace(/$/u, `v${version}: ~\n`));
  expect(migrateText('a: 1\n', steps)).toEqual({ text: 'format: 3\na: 1\nv1: ~\nv2: ~\nv3: ~\n', from: 0 });
  expect(migrateText('a: 1\nformat: "2" # of then\n', steps)).toEqual({
    text: 'a: 1\nformat: 3 # of then\nv3: ~\n',
    from: 2,
  });
});

test('content of an older format is refused by the proof', () => {
  expect(() => readDocument('---\nkind: page\n---\n')).toThrow('Unexpected older format');
});

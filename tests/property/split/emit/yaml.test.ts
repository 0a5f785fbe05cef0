/** What `emitYaml` writes is what the YAML library writes, whatever the value; and it reads as the value. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { emitYaml } from '../../../../src/split/emit/yaml.ts';

const WORDS = [
  '深化审批服务',
  '2021-11-19',
  '01',
  '0x1f',
  '1e3',
  '1.5',
  'true',
  'Null',
  'a: b',
  'a:b',
  'a #b',
  'a:',
];
const MARKS = [
  '- a',
  '? a',
  '-',
  '!x',
  '&x',
  '*x',
  '{',
  '[',
  '"x"',
  "'x'",
  '%',
  '@x',
  '`x',
  '|',
  '>',
  '#x',
  '~',
  '',
];
const word = fc.oneof(
  fc.constantFrom(
    ...WORDS,
    ...MARKS,
    '《条例》',
    '“四新”经济',
    '——副题',
    '（一）',
    '.5',
    '12e',
    '0o7',
    'yes',
    '=',
    '<<',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('渔', '1', 'e', ' ', ':', '#', '-', ',', '“', 'a', '\u3000', '.', "'", '{'),
  }),
);
const { value, list, map } = fc.letrec<{
  value: unknown;
  list: readonly unknown[];
  map: Readonly<Record<string, unknown>>;
}>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(word, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

test('any list or map reads back as itself', () => {
  fc.assert(
    fc.property(fc.oneof(list, map), (each) => {
      expect(parse(emitYaml(each), { maxAliasCount: 0 })).toEqual(each);
    }),
    { numRuns: 5000 },
  );
});

test('a list without unseen characters is written as the library writes it', () => {
  fc.assert(
    fc.property(value, (each) => {
      fc.pre(!stringsOf(each).some((text) => /^\s|\s$|[^\S \u3000]|\p{C}/u.test(text)));
      const written = stringify([each], { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd();
      expect(emitYaml([each])).toBe(written);
    }),
    { numRuns: 5000 },
  );
});

function stringsOf(each: unknown): string[] {
  if (typeof each === 'string') return [each];
  if (typeof each !== 'object' || each === null) return [];
  return Object.entries(each).flatMap(([key, inner]) => [key, ...stringsOf(inner)]);
}

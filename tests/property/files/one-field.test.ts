/** `verify` is a proof of every field: another value that its contract allows, in any file, makes it fail; and so for the registry. */
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { verifyIssue } from '../../../src/files/verify-issue.ts';
import { parseRegistry } from '../../../src/files/registry-file.ts';
import { ELEMENT_OF_ROLE } from '../../../src/model/element.ts';
import { ENCODINGS, LINE_ENDS } from '../../../src/model/source.ts';
import { proofOfCorrectedIssue } from '../../corrected-issue.ts';

type Path = readonly (string | number)[];

const { content, original } = proofOfCorrectedIssue();
const FRONTMATTER = /^---\n([^]*?)\n---\n/u;

/** Values that a contract allows where another stands. */
const OTHERS = [
  ...ENCODINGS,
  ...Object.keys(LINE_ENDS),
  'page',
  'highlight',
  'en',
  'ja',
  '2021-11-20',
  'p9',
  'm9',
];

test('the content as it stands is proved', () => {
  expect(verifyIssue(content, original).files.flatMap(({ messages }) => messages)).toEqual([]);
});

test.each(content.map(({ path }) => path))('another value of any field of %s makes it fail', (path) => {
  const file = content.find((each) => each.path === path);
  const yaml = FRONTMATTER.exec(file?.contents ?? '')?.[1] ?? '';
  const fields = [...leaves(parse(yaml))];
  expect(fields.length).toBeGreaterThan(20);
  for (const [field, value] of fields)
    for (const other of otherValues(value)) {
      const changed = stringify(withValue(parse(yaml), field, other), { lineWidth: 0 });
      const contents = file?.contents.replace(FRONTMATTER, () => `---\n${changed}---\n`) ?? '';
      const { files } = verifyIssue(
        content.map((each) => (each === file ? { path, contents } : each)),
        original,
      );
      expect(files, `${field.join('.')}: ${String(other)}`).not.toEqual([]);
    }
});

test('another element of any block makes it fail, though all of the text is there', () => {
  const elements = Object.values(ELEMENT_OF_ROLE);
  let count = 0;
  for (const file of content)
    for (const { 0: block, 1: element = '', index } of file.contents.matchAll(/^<([A-Z]\w+) id=.*$/gmu))
      for (const other of elements.filter((each) => each !== element && each !== 'Measure')) {
        const changed = block.replace(`<${element}`, `<${other}`).replace(`</${element}>`, `</${other}>`);
        const contents = file.contents.slice(0, index) + changed + file.contents.slice(index + block.length);
        const { files } = verifyIssue(
          content.map((each) => (each === file ? { ...file, contents } : each)),
          original,
        );
        expect(files, changed).not.toEqual([]);
        count += 1;
      }
  expect(count).toBeGreaterThanOrEqual(80);
});

test('one character of the registry, changed or taken away anywhere, makes it fail', () => {
  const { text } = original.registry;
  for (let at = 0; at < text.length; at += 1)
    for (const changed of [
      text.slice(0, at) + text.slice(at + 1),
      `${text.slice(0, at)}改${text.slice(at + 1)}`,
    ]) {
      const { file, read } = parseRegistry('demo/2021-11-19', { text: changed });
      const files = read ? verifyIssue(content, { ...original, registry: read }).files : [file];
      expect(
        files.flatMap(({ messages }) => messages),
        JSON.stringify(text.slice(at - 10, at + 10)),
      ).not.toEqual([]);
    }
});

test('names of an organisation that no correction gives, and a correction that is not followed, make it fail', () => {
  for (const corrections of [
    [],
    ...original.corrections.map((left) => original.corrections.filter((each) => each !== left)),
  ]) {
    const names = !corrections.some(({ organisation }) => organisation);
    const { files } = verifyIssue(content, { ...original, corrections });
    expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(
      names ? ['source-record'] : [],
    );
  }
  for (const other of [
    { line: 15, text: '', page: 'A2' },
    { line: 8, text: '', role: 'quote' as const },
    { line: 10, text: '', boundary: 'start' as const },
    { line: 4, text: '', organisation: { 'zh-CN': '口岸办', en: 'Port Office' } },
  ]) {
    const { files } = verifyIssue(content, { ...original, corrections: [...original.corrections, other] });
    expect(files.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId)).toContain('source-record');
  }
});

/** Gives the path and value of each single value, and of each empty list. */
function* leaves(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) yield [path, value];
  else
    for (const [key, each] of Object.entries(value))
      yield* leaves(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

function otherValues(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value !== 'string') return [[1], ['a'], null].filter((other) => other !== value);
  const marked = [...value].map((_, at) => [...value].with(at, '改').join(''));
  return [...marked, `${value}改`, ...OTHERS.filter((other) => other !== value)];
}

function withValue(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(tree) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

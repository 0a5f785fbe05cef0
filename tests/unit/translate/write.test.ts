import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockDigest } from '../../../src/archive/block-digest.ts';
import { yamlOf } from '../../../src/archive/document-file.ts';
import { everyBlock, textOf } from '../../../src/archive/text.ts';
import { FILE_FORMATS } from '../../../src/model/format.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { frontmatterSchema } from '../../../src/model/frontmatter.ts';
import { translationSchema } from '../../../src/model/translation.ts';
import { stateOf, type SourceDocument, type TranslatedDocument } from '../../../src/translate/pair.ts';
import { beginTranslation, refreshTranslation, writeTranslation } from '../../../src/translate/write.ts';

const FOLDER = 'qdrb/2021-11-19';
const names = globSync('*.mdx', { cwd: `content/zh-CN/${FOLDER}` }).toSorted();

const contentOf = (language: string, name: string): string =>
  readFileSync(`content/${language}/${FOLDER}/${name}`, 'utf8');

function sourceOf(name: string): SourceDocument {
  const mdx = contentOf('zh-CN', name);
  const { value: data } = parseYaml(yamlOf(mdx), frontmatterSchema, {
    format: FILE_FORMATS.content,
    plain: true,
  });
  if (!data) throw new Error(`${name} can't be read`);
  return { name: `${FOLDER}/${name}`, data, text: textOf(data, mdx) };
}

function read(mdx: string): TranslatedDocument {
  const { value: data, messages } = parseYaml(yamlOf(mdx), translationSchema, {
    format: FILE_FORMATS.translation,
    plain: true,
    textOnly: true,
  });
  if (!data) throw new Error(messages.map(({ reason }) => reason).join('\n'));
  return { data, text: textOf(data, mdx) };
}

const written = ({ data, text }: TranslatedDocument): string => writeTranslation(data, text.body);
const WORK = { status: 'machine', by: 'machine translation', date: '2022-03-02' } as const;

test('the issue has documents', () => {
  expect(names.length).toBe(27);
});

test.each(names)('%s: a file that is begun has every block, and a refresh changes no byte', (name) => {
  const source = sourceOf(name);
  const begun = written(beginTranslation(source, 'en', WORK));
  const again = read(begun);
  expect(everyBlock(again.text).map(({ id, text }) => [id, text])).toEqual(
    everyBlock(source.text).map(({ id, text }) => [id, text]),
  );
  expect(written(refreshTranslation(source, again, { date: WORK.date, reviewer: null }))).toBe(begun);
  const blocks = everyBlock(source.text).length;
  expect(stateOf({ source, target: again })).toEqual({
    status: 'none',
    blocks,
    current: 0,
    stale: 0,
    missing: blocks,
  });
});

test.each(names)(
  '%s: of what is current a refresh of another day changes nothing, and writes it as it is',
  (name) => {
    const mdx = contentOf('en', name);
    const target = read(mdx);
    const refreshed = refreshTranslation(sourceOf(name), target, { date: '2030-01-02', reviewer: null });
    expect(refreshed).toBe(target);
    expect(written(refreshed)).toBe(mdx);
  },
);

test('a refresh keeps the words, fills in digests and what lacks, and says the day', () => {
  const source = sourceOf('t1-03.mdx');
  const whole = read(contentOf('en', 't1-03.mdx'));
  const [lost, ...rest] = whole.text.body;
  const target: TranslatedDocument = {
    data: { ...whole.data, translation: { ...whole.data.translation, of: { p4: '00000000' } } },
    text: { ...whole.text, body: rest },
  };
  expect(stateOf({ source, target })).toMatchObject({ status: 'stale', missing: 1 });
  const { data, text } = refreshTranslation(source, target, { date: '2030-01-02', reviewer: null });
  const blocks = everyBlock(source.text);
  expect(data.translation).toEqual({
    ...whole.data.translation,
    date: '2030-01-02',
    of: Object.fromEntries(blocks.map((block) => [block.id, blockDigest(block.text)])),
  });
  expect(text.body.find(({ id }) => id === lost?.id)?.text).toBe(source.text.body[0]?.text);
  expect(text.body.slice(1).map((block) => block.text)).toEqual(rest.map((block) => block.text));
  expect(stateOf({ source, target: read(written({ data, text })) })).toMatchObject({
    status: 'machine',
    stale: 0,
    missing: 1,
  });
});

test('a review says who answers for a translation, whatever it said before', () => {
  const source = sourceOf('t1-03.mdx');
  const target = read(contentOf('en', 't1-03.mdx'));
  const { data } = refreshTranslation(source, target, { date: '2030-01-02', reviewer: 'Li Hai' });
  expect(data.translation).toEqual({
    ...target.data.translation,
    ...{ status: 'reviewed', by: 'Li Hai', date: '2030-01-02' },
  });
});

test('a document is reviewed where a person answers for it and no block is stale', () => {
  const source = sourceOf('t1-03.mdx');
  const whole = read(contentOf('en', 't1-03.mdx'));
  const reviewed = { ...whole.data, translation: { ...whole.data.translation, status: 'reviewed' as const } };
  expect(stateOf({ source, target: { ...whole, data: reviewed } }).status).toBe('reviewed');
  expect(stateOf({ source, target: null })).toMatchObject({ status: 'none', current: 0 });
});

/** What a list is written as for other programs: the record of its article, and words that are nothing but words. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { writeBibtex } from '../../../src/citation/bibtex.ts';
import { writeCslJson } from '../../../src/citation/csl-json.ts';
import { entryOfRecord } from '../../../src/list/cited-entry.ts';
import type { ListEntry } from '../../../src/list/entry.ts';
import { writeListBibtex } from '../../../src/list/list-bibtex.ts';
import { writeListMarkdown } from '../../../src/list/list-markdown.ts';
import { groupEntries, listInOrder } from '../../../src/list/order.ts';
import { citedArticle, citedTranslation } from '../../cited-source.ts';
import { HOSTILE_TEXT, keptEntry, ROOT } from '../../kept-entry.ts';

const SITE = 'https://archive.example/';

describe('the record of an entry is that of its article', () => {
  test.each([
    ['an article', citedArticle()],
    [
      'one that is signed, of two pages and two days',
      citedArticle({
        authors: ['林晓舟', '方小满'],
        pages: ['01', '03'],
        until: '2021-11-20',
        issn: '1234-5678',
      }),
    ],
    ['a translation by a program', citedTranslation()],
    ['a reviewed translation', citedTranslation({ translation: { original: '原题', reviewer: 'Ann Lee' } })],
    ['one with signs of TeX', citedArticle({ title: HOSTILE_TEXT[5] })],
  ])('%s', (_, source) => {
    const [record] = JSON.parse(writeCslJson([source])) as unknown[];
    const shown = {
      address: (source.address ?? '').slice(SITE.length),
      anchor: '',
      text: '',
      saved: '2026-11-30',
    };
    const entry = entryOfRecord(record, shown);
    expect(entry && writeListBibtex([entry], SITE)).toBe(writeBibtex([source]));
  });

  test.each([[null], [{}], ['text'], [{ title: 'x' }]])('there is none for %j', (record) => {
    expect(
      entryOfRecord(record, { address: 'a/b/c/', anchor: '', text: '', saved: '2026-11-30' }),
    ).toBeNull();
  });
});

describe('BibTeX', () => {
  test.each(HOSTILE_TEXT)('is read by others whatever is kept: %s', (text) => {
    const file = writeListBibtex(
      [keptEntry({ title: text, text, note: text }), keptEntry({ anchor: 'm4' })],
      ROOT,
    );
    const read = new Cite(file, { forceType: '@bibtex/text' }).data;
    expect(read.map(({ id }) => id)).toEqual(['qdrb-2021-11-19-t1-04-m3', 'qdrb-2021-11-19-t1-04-m4']);
  });

  test('has a key for each entry, also for two passages of one block', () => {
    const file = writeListBibtex([keptEntry(), keptEntry({ text: '重实干' })], ROOT);
    expect(file.match(/(?<=@article\{)[^,]+/gu)).toEqual([
      'qdrb-2021-11-19-t1-04-m3',
      'qdrb-2021-11-19-t1-04-m3-2',
    ]);
  });

  test('holds passage, note and place', () => {
    const file = writeListBibtex([keptEntry({ note: '可引' })], ROOT);
    expect(file).toContain('note = {树立重实干重实绩的用人导向。}');
    expect(file).toContain('annotation = {可引}');
    expect(file).toContain(`url = {${ROOT}qdrb/2021-11-19/t1-04/#m3}`);
  });
});

describe('Markdown', () => {
  test('quotes the passage, names its source with a link, and has the note', () => {
    expect(writeListMarkdown([keptEntry({ note: '可引', text: '一\n二' })], ROOT)).toBe(
      `> 一\n>\n> 二\n\n[健全干部担当作为激励保护机制](<${ROOT}qdrb/2021-11-19/t1-04/#m3>), 青岛日报, 2021-11-19, 特1\n\n可引\n`,
    );
  });

  test('holds no sign that would do something', () => {
    const file = writeListMarkdown(
      [keptEntry({ title: HOSTILE_TEXT[6], text: HOSTILE_TEXT[4], note: '- x', anchor: '' })],
      ROOT,
    );
    expect(file.match(/(?<!\\)[[<`*#|]/gu)).toEqual(['[', '<']);
    expect(file.endsWith('\n\\- x\n')).toBe(true);
  });
});

test('the list is by paper, the newest issue first, then as in the paper', () => {
  const at = (issue: string, slug: string, anchor = ''): ListEntry =>
    keptEntry({ address: `qdrb/${issue}/${slug}/`, date: issue.slice(0, 10), anchor });
  const list = [
    at('2021-11-19', '02-01'),
    at('2022-01-02', '01-10'),
    at('2022-01-02', '01-9', 'm10'),
    at('2022-01-02', '01-9', 'm9'),
  ];
  expect(listInOrder(list)).toEqual([list[3], list[2], list[1], list[0]]);
  expect(groupEntries(list).map(({ date, entries }) => [date, entries.length])).toEqual([
    ['2022-01-02', 3],
    ['2021-11-19', 1],
  ]);
});

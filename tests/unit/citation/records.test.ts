/** Records for other programs come back out of kept readers as they went in, whatever stands in a headline. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { writeBibtex } from '../../../src/citation/bibtex.ts';
import { writeCslJson } from '../../../src/citation/csl-json.ts';
import { writeRis } from '../../../src/citation/ris.ts';
import { recordWithId } from '../../../src/reading/one-record.ts';
import { citedArticle, citedTranslation } from '../../cited-source.ts';

/** Signs that TeX or RIS would read as their own. */
const HOSTILE = String.raw`100% & $5_#1 ~ ^ \ {一} } ER  - “四新”`;
const sources = [
  citedArticle({ authors: ['林晓舟', '方小满'] }),
  citedTranslation(),
  citedArticle({ id: 'hostile', title: HOSTILE, pages: ['01', '03'], until: '2021-11-20' }),
];

/** What every format says, as Citation.js reads it; of an article in RIS it takes who signed it for a reporter. */
function read(text: string, forceType: string): unknown[] {
  const data = forceType.startsWith('@csl') ? (JSON.parse(text) as unknown) : text;
  return new Cite(data, { forceType }).data.map((record) => {
    const { id, title, page, URL: address } = record;
    const [year] = (record['issued'] as { 'date-parts': number[][] })['date-parts'][0] ?? [];
    const author = ((record['author'] ?? []) as Record<string, string>[]).map(
      ({ literal, family }) => literal ?? family,
    );
    const signed = author.length > 0 ? author : [record['reporter'] ?? []].flat();
    return {
      id,
      title: plain(title),
      page,
      address,
      year,
      author: signed,
      paper: plain(record['container-title']),
    };
  });
}

function plain(text: unknown): string {
  return String(text).replace(NOCASE, '').replace(/\s+/gu, ' ');
}

/** How Citation.js keeps that a title shall not change its letters. */
const NOCASE = /<\/?span[^>]*>/gu;

const expected = sources.map(({ id, title, pages, address, authors, paper }) => ({
  id,
  title: plain(title),
  page: pages.join(', '),
  address,
  year: 2021,
  author: authors,
  paper,
}));

test('BibTeX', () => {
  expect(writeBibtex(sources)).toContain('  date = {2021-11-19/2021-11-20},\n');
  expect(read(writeBibtex(sources), '@bibtex/text')).toEqual(expected);
});

test('RIS, by lines that end as its readers want them', () => {
  const text = writeRis(sources);
  expect(text.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
  expect(text).toContain('\r\nDA  - 2021/11/19/\r\n');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(read(text, '@ris/file')).toEqual(expected);
});

test('CSL-JSON', () => {
  expect(writeCslJson(sources)).toContain('"issued":{"date-parts":[[2021,11,19],[2021,11,20]]}');
  expect(read(writeCslJson(sources), '@csl/list+object')).toEqual(expected);
});

describe('the record of one text', () => {
  test.each([
    ['bib', writeBibtex, '@bibtex/text'],
    ['ris', writeRis, '@ris/file'],
    ['json', writeCslJson, '@csl/list+object'],
  ] as const)('is cut out of a .%s file', (ending, write, type) => {
    for (const [index, { id }] of sources.entries())
      expect(read(recordWithId(id, ending, write(sources)) ?? '', type)).toEqual([expected[index]]);
    expect(recordWithId('none', ending, write(sources))).toBeNull();
  });
});

/** Every issue of every paper can be reached: by its year, its calendar, and the one before or after it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { elementsWith } from '../site/built-site.ts';
import { readDocuments } from '../site/source-truth.ts';
import {
  addresses,
  follow,
  ISSUES,
  isThere,
  linksOn,
  PAPERS,
  PREFIXES,
  readPage,
  YEARS,
} from './built-archive.ts';

const pages = addresses();
const anchors = new Map(
  pages.map((page) => [
    page,
    new Set(elementsWith(readPage(page), 'id').map(({ properties }) => properties['id'])),
  ]),
);
const documents = readDocuments(inject('project'));

test('every link leads to a page that is there, and to its part', () => {
  const broken = pages.flatMap((page) =>
    linksOn(page)
      .filter((target) => {
        const [address = '', fragment] = target.split('#');
        return !isThere(address) || (fragment !== undefined && !anchors.get(address)?.has(fragment));
      })
      .map((target) => `${page} → ${target}`),
  );
  expect(pages.length).toBeGreaterThan(400);
  expect(broken).toEqual([]);
});

describe.each(PREFIXES.flatMap((prefix) => PAPERS.map((paper) => ({ paper: `${prefix}${paper}/` }))))(
  '$paper',
  ({ paper }) => {
    const chronicle = ISSUES.map((issue) => `${paper}${issue}/`);

    test('stands on the home page with its newest issue', () => {
      const links = linksOn(paper.startsWith('en/') ? 'en/' : '');
      expect(links).toEqual(expect.arrayContaining([paper, chronicle.at(-1)]));
    });

    test('leads to its latest issue and to its years', () => {
      const links = linksOn(paper);
      expect(links).toEqual(
        expect.arrayContaining([chronicle.at(-1), ...YEARS.map((year) => `${paper}${year}/`)]),
      );
    });

    test.each(YEARS)('leads to every issue of %s, from its calendar and from its list', (year) => {
      const expected = chronicle.filter((issue) => issue.startsWith(`${paper}${year}-`));
      const found = linksOn(`${paper}${year}/`).filter((link) => expected.includes(link));
      expect(found).toEqual([...expected, ...expected]);
    });

    test('has its years in one chain, and its issues', () => {
      const years = YEARS.map((year) => `${paper}${year}/`);
      expect(follow(years[0] ?? '', turns('next'))).toEqual(years);
      expect(follow(years.at(-1) ?? '', turns('prev'))).toEqual(years.toReversed());
      expect(follow(chronicle[0] ?? '', issueTurns('next'))).toEqual(chronicle);
      expect(follow(chronicle.at(-1) ?? '', issueTurns('previous'))).toEqual(chronicle.toReversed());
    });

    test('leads from every page of an issue to the issues before and after', () => {
      const [first = '', second = ''] = chronicle;
      const inSecond = addresses().filter((address) => address.startsWith(second));
      expect(inSecond.length).toBeGreaterThan(3);
      for (const address of inSecond) {
        expect(linksOn(address, issueTurns('previous')), address).toEqual([first]);
        expect(linksOn(address, issueTurns('next')), address).toEqual([chronicle[2]]);
      }
    });

    test('has its pages in one chain, across issues', () => {
      const pages = inOrder('page', paper);
      expect(follow(pages[0] ?? '', turns('next'))).toEqual(pages);
      expect(follow(pages.at(-1) ?? '', turns('prev'))).toEqual(pages.toReversed());
    });

    test('has its articles in one chain, across pages and issues', () => {
      const articles = inOrder('highlight', paper);
      expect(follow(articles[0] ?? '', neighbours('next'))).toEqual(articles);
      expect(follow(articles.at(-1) ?? '', neighbours('prev'))).toEqual(articles.toReversed());
    });
  },
);

test('what belongs to another issue is named by its day', () => {
  const last =
    inOrder('highlight', 'hlrb/')
      .filter((path) => path.includes('2022-03-01/'))
      .at(-1) ?? '';
  const text = JSON.stringify(readPage(last));
  expect(text).toContain('2022年3月1日 · 当日第2期 · 特1版');
});

test('every issue names what was received, and so does the page about the archive', () => {
  const issues = PAPERS.flatMap((paper) => ISSUES.map((issue) => `${paper}/${issue}/`));
  expect(linksOn('about/')).toEqual(expect.arrayContaining(issues));
  for (const issue of issues) {
    const record = readFileSync(
      join(inject('project'), 'seeds', `${issue.slice(0, -1).replace('/', '-')}.yaml`),
      'utf8',
    );
    expect(textOf(readPage(issue))).toContain(/sha256: (\w+)/u.exec(record)?.[1]);
  }
});

test('the titles that find no room on one page are led to by their years', () => {
  const highlights = documents.filter(({ kind }) => kind === 'highlight').map(({ path }) => path);
  const titles = linksOn('titles/');
  const shown = highlights.filter((path) => titles.includes(path));
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.length).toBeLessThan(highlights.length);
  expect(shown).toEqual(
    expect.arrayContaining(highlights.filter((path) => path.includes(`/${ISSUES.at(-1)}/`))),
  );
  const papers = PAPERS.filter((paper) =>
    highlights.some((path) => path.startsWith(`${paper}/`) && !titles.includes(path)),
  );
  const years = papers.flatMap((paper) => YEARS.map((year) => `${paper}/${year}/`));
  expect(years.length).toBeGreaterThan(0);
  expect(titles).toEqual(expect.arrayContaining(years));
});

/** Tells of a link whether it turns the page, the issue or the year. */
function turns(rel: 'next' | 'prev'): (link: Element) => boolean {
  return (link) => namesOf(link, 'rel').includes(rel) && namesOf(link, 'className').includes('turn');
}

/** Tells of a link whether it leads to the issue before or after. */
function issueTurns(way: 'next' | 'previous'): (link: Element) => boolean {
  return (link) =>
    namesOf(link, 'className').includes(way) &&
    !link.properties['rel'] &&
    link.properties['ariaLabel'] !== undefined;
}

/** Tells of a link whether it leads to the article before or after. */
function neighbours(rel: 'next' | 'prev'): (link: Element) => boolean {
  return (link) => namesOf(link, 'rel').includes(rel) && !namesOf(link, 'className').includes('turn');
}

function namesOf({ properties }: Element, name: 'rel' | 'className'): unknown[] {
  return [properties[name]].flat();
}

/** Gives the addresses of a paper's pages or articles in the order of print. */
function inOrder(kind: 'page' | 'highlight', paper: string): string[] {
  const prefix = paper.startsWith('en/') ? 'en/' : '';
  return ISSUES.flatMap((issue) =>
    documents
      .filter((document) => document.kind === kind)
      .filter(({ path }) => `${prefix}${path}`.startsWith(`${paper}${issue}/`))
      .toSorted((one, other) => one.start - other.start)
      .map(({ path }) => prefix + path),
  );
}

import { expect, test } from 'vitest';
import type { Registry } from '../../../src/model/registry.ts';
import { buildArchive, highlightsOf, shownDocuments, type RegistryEntry } from '../../../src/archive/tree.ts';
import { documents, publications, sampleArchive } from '../../sample-archive.ts';

const [demo, other] = sampleArchive();

test('papers stand in the order of their aliases, with or without issues', () => {
  expect([demo?.publication.alias, other?.publication.alias]).toEqual(['demo', 'hbwb']);
  expect(other?.issues).toEqual([]);
});

test('the newest issue comes first, the second issue of a day before the first', () => {
  expect(demo?.issues.map(({ issue }) => issue)).toEqual(['2021-11-20', '2021-11-19-2', '2021-11-19']);
});

test('pages stand in the order of print, highlights in the order of display', () => {
  const issue = demo?.issues[2];
  expect(issue?.pages.map(({ data }) => data.page.label)).toEqual(['特1', '特2']);
  expect(issue && highlightsOf(issue).map(({ highlight }) => highlight.data.slug)).toEqual([
    't1-02',
    't1-01',
    't2-01',
  ]);
});

test('text of a paper that nothing names is a mistake that says which file is missing', () => {
  expect(() => buildArchive(publications.slice(0, 1), documents)).toThrow('seeds/demo.yaml');
});

const reason = { 'zh-CN': '撤稿', en: 'Withdrawn' };

function registry(issue: string, more: Partial<Registry>): RegistryEntry {
  const highlights = ['t1-01', 't1-02', 't2-01', '01-01'].map((slug) => ({ slug, headline: slug }));
  return { id: `demo/${issue}`, data: { format: 1, pages: [], highlights, retired: [], files: {}, ...more } };
}

/** Gives the issues and slugs of the documents that are shown. */
function shown(registries: readonly RegistryEntry[], drafts: boolean): string[] {
  return shownDocuments(documents, registries, drafts)
    .map(({ data }) => `${data.issue}/${data.kind === 'page' ? data.page.slug : data.slug}`)
    .toSorted();
}

test('of a draft nothing is shown unless drafts are asked for, nor of an issue without a registry', () => {
  const registries = [registry('2021-11-19-2', {}), registry('2021-11-20', { draft: true })];
  expect(shown(registries, false)).toEqual(['2021-11-19-2/01', '2021-11-19-2/01-01']);
  expect(shown(registries, true)).toHaveLength(documents.length);
  const archive = buildArchive(publications, shownDocuments(documents, registries, true), registries);
  expect(archive[0]?.issues.map(({ isDraft }) => isDraft)).toEqual([true, false, false]);
});

test('what is withdrawn is shown nowhere, a page with its articles, and drafts or not', () => {
  const registries = [
    registry('2021-11-19', {
      retired: [
        { slug: 't1-02', reason },
        { slug: 't2', reason },
      ],
    }),
  ];
  for (const drafts of [true, false])
    expect(shown(registries, drafts).filter((id) => id.startsWith('2021-11-19/'))).toEqual([
      '2021-11-19/t1',
      '2021-11-19/t1-01',
    ]);
  const [paper] = buildArchive(publications, shownDocuments(documents, registries, false), registries);
  expect(paper?.issues[0]?.pages[0]?.withdrawn).toEqual([{ slug: 't1-02', reason }]);
});

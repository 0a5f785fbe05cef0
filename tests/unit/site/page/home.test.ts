import { expect, test } from 'vitest';
import { viewHome } from '../../../../src/site/page/home.ts';
import { buildArchive, type DocumentEntry } from '../../../../src/archive/tree.ts';
import { documents, page, publications, sampleArchive } from '../../../sample-archive.ts';

const archive = sampleArchive();

test.each([
  ['zh-CN', '2021年11月', '/demo/2021/'],
  ['en', 'November 2021', '/en/demo/2021/'],
] as const)(
  'home has the front page of the only paper, with the month of its newest issue and its years (%s)',
  (locale, month, year) => {
    const { front: paper } = viewHome({ locale, archive }, undefined);
    expect(paper?.calendar.map(({ name }) => name)).toEqual([month]);
    const days = paper?.calendar.flatMap(({ weeks }) => weeks.flat());
    expect(days?.flatMap((day) => day?.issues ?? []).map(({ label }) => label)).toEqual(['19', '2', '20']);
    expect(paper?.years.map(({ path }) => path)).toEqual([year]);
  },
);

test('of several papers, home has a line for each: its years, its newest issue and the first headlines', () => {
  const ofOther = page('2021-11-19', { label: '01', slug: '01', sequence: 1 }, ['01-01']).map(
    ({ data, filePath }): DocumentEntry => ({
      data: { ...data, publication: 'hbwb' },
      filePath: `${filePath}x`,
    }),
  );
  const both = [...documents, ...ofOther];
  const { front, papers } = viewHome(
    { locale: 'zh-CN', archive: buildArchive(publications, both) },
    undefined,
  );
  expect(front).toBeNull();
  expect(papers.map(({ nameplate }) => nameplate.name)).toEqual(['示范日报', '海滨晚报']);
  expect(papers[0]).toMatchObject({
    nameplate: { folio: '2021年 · 3期', path: '/demo/' },
    issue: { label: '2021年11月20日 星期六', path: '/demo/2021-11-20/' },
  });
  expect(papers[1]?.headlines.map(({ path }) => path)).toEqual([
    '/hbwb/2021-11-19/01/',
    '/hbwb/2021-11-19/01-01/',
  ]);
});

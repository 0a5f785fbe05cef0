import { expect, test } from 'vitest';
import { viewHome } from '../../../../src/site/page/home.ts';
import { sampleArchive } from '../../../sample-archive.ts';

const archive = sampleArchive();

test.each([
  ['zh-CN', '2021年11月', '/demo/2021/'],
  ['en', 'November 2021', '/en/demo/2021/'],
] as const)(
  'home has the month of the newest issue and the years of each paper, one or many (%s)',
  (locale, month, year) => {
    const [paper] = viewHome({ locale, archive }, undefined).papers;
    expect(paper?.calendar.map(({ name }) => name)).toEqual([month]);
    const days = paper?.calendar.flatMap(({ weeks }) => weeks.flat());
    expect(days?.flatMap((day) => day?.issues ?? []).map(({ label }) => label)).toEqual(['19', '2', '20']);
    expect(paper?.years.map(({ path }) => path)).toEqual([year]);
  },
);

import { expect, test } from 'vitest';
import { provenanceOf } from '../../../../src/site/part/provenance.ts';
import { sampleArchive } from '../../../sample-archive.ts';

const issue = sampleArchive()
  .flatMap(({ issues }) => issues)
  .find((node) => node.issue === '2021-11-19');
const page = issue?.pages[0];

test('a page is named by its headline, and by its label alone where it has none', () => {
  if (!issue || !page) throw new Error('The sample has no such page.');
  expect(provenanceOf('zh-CN', issue, page, undefined)).toEqual({
    language: 'zh-CN',
    source: '——《特1的主题》，示范日报，2021年11月19日 星期五，特1版',
    address: 'demo-2021-11-19-t1',
  });
  const untitled = { ...page, data: { ...page.data, title: '特1', headline: [] } };
  expect(provenanceOf('zh-CN', issue, untitled, undefined).source).toBe(
    '示范日报 · 2021年11月19日 星期五 · 特1版',
  );
});

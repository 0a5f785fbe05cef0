import { expect, test } from 'vitest';
import { provenanceOf } from '../../../../src/site/part/provenance.ts';
import { sampleArchive } from '../../../sample-archive.ts';

const issue = sampleArchive()
  .flatMap(({ issues }) => issues)
  .find((node) => node.issue === '2021-11-19');
const data = issue?.pages[0]?.data;

test('a page is named by its headline, and by its label alone where it has none', () => {
  if (!issue || !data) throw new Error('The sample has no such page.');
  expect(provenanceOf('zh-CN', issue, data, undefined)).toEqual({
    language: 'zh-CN',
    source: '——《特1的主题》，示范日报，2021年11月19日 星期五，特1版',
    address: 'demo-2021-11-19-t1',
  });
  const untitled = { ...data, title: '特1', headline: [] };
  expect(provenanceOf('zh-CN', issue, untitled, undefined).source).toBe(
    '示范日报 · 2021年11月19日 星期五 · 特1版',
  );
});

/** A page that its marker calls by a section: 第01版：要闻. */
import { expect, test } from 'vitest';
import type { IssueNode, PageNode } from '../../../../src/archive/tree.ts';
import { buildArchive } from '../../../../src/archive/tree.ts';
import { chooserOf } from '../../../../src/site/part/chooser.ts';
import { frontOf } from '../../../../src/site/part/front.ts';
import { articleGraph } from '../../../../src/site/part/json-ld.ts';
import { viewPage } from '../../../../src/site/page/newspaper-page.ts';
import { runsOf } from '../../../../src/site/print/runs.ts';
import { viewWholeIssue } from '../../../../src/site/page/whole-issue.ts';
import { page, publications } from '../../../sample-archive.ts';

const printed = { label: '01', slug: '01', sequence: 1, section: '要闻' };
const named = page('2021-11-19', printed, ['01-01']);
const unnamed = named.map((entry) =>
  entry.data.kind === 'page'
    ? { ...entry, data: { ...entry.data, title: '01 要闻', kicker: [], headline: [], deck: [] } }
    : entry,
);

test('a page without a headline is called by its section, in words of each language', () => {
  const { issue, node } = pageOf(unnamed);
  const view = viewPage({ locale: 'zh-CN', issue, page: node }, undefined);
  expect(view.name).toBe('第01版：要闻');
  expect(view.shell.head.title).toMatch(/^示范日报 2021年11月19日 星期五 第01版：要闻 · /u);
  expect(view.shell.nameplate?.folio).toBe('2021年11月19日 星期五 · 第01版：要闻');
  const english = viewPage({ locale: 'en', issue, page: node }, undefined);
  expect(english.name).toBe('Page 01: 要闻');
  expect(runsOf('en', english.name, 'zh-CN')).toEqual([
    { text: 'Page 01: ' },
    { text: '要闻', language: 'zh-CN' },
  ]);
});

test('in the whole issue its places begin with a letter, as selectors want it', () => {
  const { issue } = pageOf(named);
  const { pages } = viewWholeIssue({ locale: 'zh-CN', issue }, undefined);
  expect(pages.flatMap(({ id, articles }) => [id, ...articles.map((article) => article.id)])).toEqual([
    'no-01',
    'no-01-01',
  ]);
});

test('it is described by the headlines of its articles', () => {
  const { issue, node } = pageOf(unnamed);
  const { head } = viewPage({ locale: 'zh-CN', issue, page: node }, undefined).shell;
  expect(head.description).toBe(node.highlights[0]?.data.title);
});

test('a front shows the section above a headline, and in the name that stands for one', () => {
  expect(frontOf('zh-CN', pageOf(named).issue)).toMatchObject([
    { name: '第01版：要闻', section: '要闻', lines: ['01的', '主题'] },
  ]);
  expect(frontOf('en', pageOf(unnamed).issue)).toMatchObject([
    { name: 'Page 01: 要闻', section: null, lines: [] },
  ]);
});

test('the chooser keeps the label and names the section', () => {
  const { issue, node } = pageOf(named);
  expect(chooserOf('zh-CN', issue, node).pages).toMatchObject([
    { label: '01', name: '第01版：要闻', section: '要闻' },
  ]);
});

test('an article is of the section of its page', () => {
  const { issue, node } = pageOf(named);
  const [highlight] = node.highlights;
  if (!highlight) throw new Error('no highlight');
  expect(articleGraph({ issue, page: node, highlight }, undefined, null)).toMatchObject({
    articleSection: '要闻',
    printPage: '01',
  });
});

function pageOf(documents: typeof named): { issue: IssueNode; node: PageNode } {
  const issue = buildArchive(publications, documents).flatMap(({ issues }) => issues)[0];
  const node = issue?.pages[0];
  if (!issue || !node) throw new Error('no page');
  return { issue, node };
}

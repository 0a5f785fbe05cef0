import { expect, test } from 'vitest';
import { blockDigest } from '../../../../src/archive/block-digest.ts';
import { FILE_FORMATS } from '../../../../src/model/format.ts';
import type { ListedTranslation } from '../../../../src/model/translation.ts';
import type { PageNode } from '../../../../src/archive/tree.ts';
import type { Bilingual } from '../../../../src/site/part/bilingual.ts';
import { provenanceOf } from '../../../../src/site/part/provenance.ts';
import { sampleArchive } from '../../../sample-archive.ts';

const issue = sampleArchive()
  .flatMap(({ issues }) => issues)
  .find((node) => node.issue === '2021-11-19');
const page = issue?.pages[0];

test('a page is named by its headline, and by its label alone where it has none', () => {
  if (!issue || !page) throw new Error('The sample has no such page.');
  expect(provenanceOf('zh-CN', { issue, node: page, bilingual: null }, undefined)).toEqual({
    language: 'zh-CN',
    isChinese: true,
    source: '——《特1的主题》，示范日报，2021年11月19日 星期五，特1版',
    address: 'demo-2021-11-19-t1',
    translation: null,
  });
  const untitled = { ...page, data: { ...page.data, title: '特1', headline: [] } };
  expect(provenanceOf('zh-CN', { issue, node: untitled, bilingual: null }, undefined).source).toBe(
    '示范日报 · 2021年11月19日 星期五 · 特1版',
  );
});

/** Gives the page with its headline in English. */
function inEnglish(node: PageNode, status: 'machine' | 'reviewed'): PageNode {
  const { headline } = node.data;
  const of = Object.fromEntries(headline.map(({ id, text }) => [id, blockDigest(text)]));
  const data: ListedTranslation = {
    ...{
      format: FILE_FORMATS.translation,
      id: node.data.id,
      language: 'en',
      organisation: null,
      kicker: [],
      deck: [],
      credits: [],
    },
    headline: headline.map(({ id }) => ({ id, text: `Line ${id}` })),
    ...{ description: '', runInHeads: [] },
    translation: { status, by: 'Li Hai', date: '2022-03-02', of },
  };
  return { ...node, translations: new Map([['en', { data }]]) };
}

test.each([
  [
    'en',
    'machine',
    '— Line p2 Line p3, Demo Daily, Friday 19 November 2021, Special page 1 (English: machine translation; the original text is authoritative)',
  ],
  [
    'en',
    'reviewed',
    '— Line p2 Line p3, Demo Daily, Friday 19 November 2021, Special page 1 (English: translation reviewed by Li Hai; the original text is authoritative)',
  ],
  [
    'zh-CN',
    'machine',
    '——《Line p2 Line p3》，示范日报，2021年11月19日 星期五，特1版（英语译文：机器翻译；以原文为准）',
  ],
  [
    'zh-CN',
    'reviewed',
    '——《Line p2 Line p3》，示范日报，2021年11月19日 星期五，特1版（英语译文：Li Hai审阅；以原文为准）',
  ],
] as const)(
  'below a quotation from a translation, in %s, stands who answers for it: %s',
  (locale, status, source) => {
    if (!issue || !page) throw new Error('The sample has no such page.');
    const bilingual = {
      targetLanguage: 'en',
      first: locale === 'en' ? 'target' : 'source',
      pairs: new Map(),
    } as unknown as Bilingual;
    const shown = { issue, node: inEnglish(page, status), bilingual };
    const site = new URL('https://archive.example');
    expect(provenanceOf(locale, shown, site)).toMatchObject({
      address: 'https://archive.example/demo/2021-11-19/t1/',
      translation: {
        source,
        quoted: source,
        stale: null,
        address: 'https://archive.example/en/demo/2021-11-19/t1/',
        isRead: locale === 'en',
      },
    });
  },
);

test('where a text has changed since it was translated, that stands below it and below quotations of that passage', () => {
  if (!issue || !page) throw new Error('The sample has no such page.');
  const pairs = new Map([
    ['p1', { state: 'current' }],
    ['p2', { state: 'stale' }],
  ]);
  const bilingual = { targetLanguage: 'en', first: 'target', pairs } as unknown as Bilingual;
  const shown = { issue, node: inEnglish(page, 'machine'), bilingual };
  const { translation } = provenanceOf('en', shown, undefined);
  const older = 'machine translation, the original changed since; the original text is authoritative)';
  expect(translation?.source.endsWith(older)).toBe(true);
  expect(translation?.stale).toBe(translation?.source);
  expect(translation?.quoted).toMatch(/machine translation; the original text is authoritative\)$/u);
});

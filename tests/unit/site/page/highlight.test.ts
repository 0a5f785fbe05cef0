import { describe, expect, test } from 'vitest';
import { highlightPaths } from '../../../../src/site/page/paths.ts';
import type { HighlightView } from '../../../../src/site/page/highlight.ts';
import { viewHighlight } from '../../../../src/site/page/highlight.ts';
import { sampleArchive } from '../../../sample-archive.ts';

const SITE = new URL('https://example.org/');

function view(slug: string, locale: 'zh-CN' | 'en', site?: URL): HighlightView {
  const found = highlightPaths(sampleArchive()).find(
    ({ props }) => props.highlight.data.slug === slug && props.locale === locale,
  );
  if (!found) throw new Error(`The sample has no ${slug}`);
  return viewHighlight({ ...found.props, kin: [], called: new Map() }, site);
}

test('the next highlight may stand on the next page, and the first has none before it', () => {
  expect(view('t1-01', 'zh-CN').next).toEqual({
    label: 't2-01的 <主题>',
    path: '/demo/2021-11-19/t2-01/',
    page: '特2版',
    language: 'zh-CN',
    printedLanguage: 'zh-CN',
  });
  expect(view('t1-02', 'zh-CN').previous).toBeNull();
});

test('the next highlight may stand in the next issue, which is named by its day', () => {
  expect(view('t2-01', 'zh-CN').next).toEqual({
    label: '01-01的 <主题>',
    path: '/demo/2021-11-19-2/01-01/',
    page: '2021年11月19日 · 当日第2期 · 第01版',
    language: 'zh-CN',
    printedLanguage: 'zh-CN',
  });
  expect(view('01-01', 'zh-CN').next).toBeNull();
});

test('the chooser stands at the page and knows its neighbours', () => {
  const { chooser } = view('t2-01', 'en');
  expect(chooser.pages.map(({ label, current }) => [label, current])).toEqual([
    ['特1', false],
    ['特2', true],
  ]);
  expect(chooser.previous).toEqual({
    label: 'Special page 1',
    name: 'Special page 1',
    path: '/en/demo/2021-11-19/t1/',
    archived: 'zh-CN',
  });
  expect(chooser.next).toEqual({
    label: '19 November 2021 · issue 2 of that day · Page 01',
    name: '19 November 2021 · issue 2 of that day · Page 01',
    path: '/en/demo/2021-11-19-2/01/',
    archived: 'zh-CN',
  });
});

test('the furniture stands in source order', () => {
  expect(view('t1-01', 'zh-CN').head.map(({ role }) => role)).toEqual(['headline', 'organisation']);
});

test('the contents name every highlight of the page and its measures', () => {
  const { contents } = view('t1-01', 'zh-CN');
  expect(contents.map(({ current }) => current)).toEqual([false, true]);
  expect(contents[1]?.measures).toEqual([{ label: '举措一。', path: '/demo/2021-11-19/t1-01/#m1' }]);
});

describe('the shell', () => {
  test('says on an English page, and only there, that the text is Chinese', () => {
    expect(view('t1-01', 'en').shell.notice).toMatch(/no English translation/u);
    expect(view('t1-01', 'zh-CN').shell.notice).toBeNull();
  });

  test('leads to the same page in the other language', () => {
    const [other] = view('t1-01', 'en').shell.languages;
    expect(other).toEqual({ locale: 'zh-CN', name: '中文', path: '/demo/2021-11-19/t1-01/' });
  });

  test('keeps structured data inside its script', () => {
    const data = view('t1-01', 'zh-CN').shell.structuredData.join('');
    expect(data).not.toContain('<');
    expect(data).toContain(String.raw`\u003c主题>`);
  });

  test('gives structured data an address only when the archive has one', () => {
    const withoutVocabulary = (texts: readonly string[]): string =>
      texts.join('').replaceAll('"https://schema.org"', '');
    expect(withoutVocabulary(view('t1-01', 'en').shell.structuredData)).not.toMatch(/https?:|"@id"|"url"/u);
    expect(view('t1-01', 'en', SITE).shell.structuredData.join('')).toContain(
      '"url":"https://example.org/demo/2021-11-19/t1-01/"',
    );
  });
});

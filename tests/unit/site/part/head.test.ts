import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { describeHead } from '../../../../src/site/part/head.ts';
import { PAPER_COLOUR } from '../../../../src/site/print/paper-colour.ts';

const SITE = new URL('https://example.org/archive');
const page = { title: ['主题', '示范日报'], description: '说明', site: undefined };
const property = (head: ReturnType<typeof describeHead>, name: string): string | undefined =>
  head.openGraph.find((one) => one.property === name)?.content;

describe('without a public address', () => {
  test('nothing is absolute', () => {
    const head = describeHead({ ...page, locale: 'zh-CN', path: '/demo/' });
    expect(JSON.stringify(head)).not.toContain('http');
    expect([head.canonical, head.alternates, property(head, 'og:url')]).toEqual([null, [], undefined]);
  });

  test('a page of untranslated text still names its original', () => {
    const head = describeHead({ ...page, locale: 'en', path: '/en/demo/x/t1/', onlyIn: 'zh-CN' });
    expect(head.canonical).toBe('/demo/x/t1/');
  });
});

describe('with a public address in a folder', () => {
  test('a page that is translated is its own original and names the others', () => {
    const head = describeHead({ ...page, site: SITE, locale: 'en', path: '/en/demo/' });
    expect(head.canonical).toBe('https://example.org/archive/en/demo/');
    expect(head.alternates).toEqual([
      { language: 'zh-CN', href: 'https://example.org/archive/demo/' },
      { language: 'en', href: 'https://example.org/archive/en/demo/' },
      { language: 'x-default', href: 'https://example.org/archive/demo/' },
    ]);
  });

  test('a page of untranslated text is canonical to its original and has no alternates', () => {
    const head = describeHead({ ...page, site: SITE, locale: 'en', path: '/en/demo/x/', onlyIn: 'zh-CN' });
    expect(head.canonical).toBe('https://example.org/archive/demo/x/');
    expect(property(head, 'og:url')).toBe(head.canonical);
    expect(head.alternates).toEqual([]);
  });
});

test('a picture stands at an address made of the page’s own, in its own language, and needs a public one', () => {
  const card = {
    plate: '版面',
    folio: '',
    parts: [{ role: 'headline', lines: ['关于'], language: 'zh-CN' }],
    foot: '',
  } as const;
  const input = { ...page, locale: 'en', path: '/en/demo/x/', onlyIn: 'zh-CN', card } as const;
  const head = describeHead({ ...input, site: SITE });
  expect(property(head, 'og:image')).toBe('https://example.org/archive/en/demo/x/card.png');
  expect(property(head, 'og:image:alt')).toBe('版面 · 关于');
  expect(head.card).toEqual(card);
  const without = describeHead(input);
  expect([property(without, 'og:image'), without.card]).toEqual([undefined, null]);
});

test('the title ends with the name of the archive; Open Graph has its first part', () => {
  const head = describeHead({ ...page, locale: 'en', path: '/en/', published: '2021-11-19' });
  expect(head.title).toBe('主题 · 示范日报 · Banmian');
  expect(property(head, 'og:title')).toBe('主题');
  expect(property(head, 'og:type')).toBe('article');
  expect(property(head, 'og:locale')).toBe('en_GB');
});

test('the frame of the browser has the colour of the paper', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${PAPER_COLOUR.light}, ${PAPER_COLOUR.dark});`);
  expect(readFileSync('public/site.webmanifest', 'utf8')).toContain(`"theme_color": "${PAPER_COLOUR.light}"`);
});

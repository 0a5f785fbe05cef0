/** A page is made fit for serving: its addresses, its policy, and nothing else of it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hostPage } from '../../../../src/site/host/hosted-page.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
const START = '<!DOCTYPE html><html><head><meta charset="utf-8">';
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/u;

/** Gives a page's body and policy after it was made fit for serving. */
async function host(head: string, body = ''): Promise<{ html: string; policy: string; rules: unknown[] }> {
  const source = `${START}${head}</head><body>${body}</body></html>`;
  const { html, messages } = await hostPage(source, {
    file: 'en/search/index.html',
    digest,
    broughtInto: () => new Set(['shown-later']),
  });
  const policy = POLICY.exec(html)?.[1] ?? '';
  expect(html.indexOf(policy)).toBe(START.length + html.slice(START.length).indexOf(policy));
  const rest = html.replace(POLICY, '');
  expect(rest.startsWith(START)).toBe(true);
  return {
    html: rest.slice(START.length).replace('</head><body>', '|').replace('</body></html>', ''),
    policy,
    rules: messages.map(({ ruleId }) => ruleId),
  };
}

describe('addresses', () => {
  test.each([
    ['<a href="/qdrb/">', '<a href="../../qdrb/">'],
    [`<A  HREF='/' class=x>`, `<A  href="../../" class=x>`],
    ['<a href=/titles/#a&amp;b title="/x">', '<a href="../../titles/#a&amp;b" title="/x">'],
    ['<img srcset="/a 1x, /b 2x" src="/a">', '<img srcset="../../a 1x, ../../b 2x" src="../../a">'],
    ['<form action="/search/">', '<form action="../../search/">'],
    ['<div data-pagefind="/pagefind/pagefind.js">', '<div data-pagefind="../../pagefind/pagefind.js">'],
    ['<svg><use xlink:href="/s.svg#a"/></svg>', '<svg><use xlink:href="../../s.svg#a"/></svg>'],
    ['<noscript><p><a href="/">家</a></p></noscript>', '<noscript><p><a href="../../">家</a></p></noscript>'],
    [
      '<template><a href="/x" download></a></template>',
      '<template><a href="../../x" download></a></template>',
    ],
    ['<style>a{b:url(/x)}</style>', '<style>a{b:url(../../x)}</style>'],
  ])('%s', async (before, after) => {
    expect((await host('', before)).html).toBe(`|${after}`);
  });

  test.each([
    ['text that looks like an address', '<p>href="/x" url(/x) &lt;a href="/y"&gt; /z  &amp;&nbsp;"</p>'],
    ['a comment', '<!-- <a href="/x"> -->'],
    ['data', '<script type="application/ld+json">{"@id":"/x","t":"<a href=\'/x\'>"}</script>'],
    ['a script', `<script>const a = '<a href="/x">';</script>`],
    ['unclosed and odd markup', '<p>一<br/>二<li>三<p title=一>四</b>'],
  ])('%s stays as it is', async (_, body) => {
    expect((await host('', body)).html).toBe(`|${body}`);
  });

  test('of a long page, too', async () => {
    const body = `<p>${'长'.repeat(200_000)}</p><style>${'a{b:c}'.repeat(30_000)}</style><a href="/x">`;
    const { html, policy } = await host('', body);
    expect(html).toBe(`|${body.replace('"/x"', '"../../x"')}`);
    expect(policy).toContain(digest('a{b:c}'.repeat(30_000)));
  });
});

describe('the policy', () => {
  test('of a page without code allows none', async () => {
    expect((await host('')).policy).toBe(
      `default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self' data:; manifest-src 'self'`,
    );
  });

  test('allows the styles and scripts of the page, as they are served, each once', async () => {
    const code = '<style>a{b:url(/x)}</style><script>一()</script><script type="module">一()</script>';
    const { policy } = await host(code);
    expect(policy).toContain(`style-src 'sha256-${digest('a{b:url(../../x)}')}';`);
    expect(policy).toContain(`script-src 'sha256-${digest('一()')}'; connect-src 'self'`);
  });

  test('allows the search page its engine', async () => {
    const { policy } = await host(
      '',
      '<div data-pagefind="x"></div><script type="module" src="/a.js"></script>',
    );
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'$/u);
  });

  test('allows data nothing', async () => {
    expect((await host('<script type="application/ld+json">{}</script>')).policy).not.toContain('script-src');
  });

  test.each(['unsafe-inline', "'unsafe-eval'", 'http:', 'https:', '*'])('never holds %s', async (source) => {
    const { policy } = await host(
      '<style>a{}</style><link rel="stylesheet" href="https://host/x.css">',
      '<div data-pagefind="x"></div><script src="https://host/x.js"></script>',
    );
    expect(policy).not.toContain(source);
  });
});

describe('refused is', () => {
  test.each(['<p style="color:red">', '<p onclick="x()">', '<a href=" JavaScript:x()">', '<svg onload=x>'])(
    '%s',
    async (tag) => {
      expect((await host('', tag)).rules).toEqual(['inline-code']);
    },
  );

  test('a page that does not say its character set', async () => {
    const { messages } = await hostPage('<title>x</title>', {
      file: 'x.html',
      digest,
      broughtInto: () => new Set(),
    });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['page-head']);
  });
});

describe('styles', () => {
  test.each([
    ['a class that the page has', '.a{color:red}', '<p class="a">'],
    ['a class that a script brings', '.shown-later{color:red}', ''],
    ['no class at all', 'p:not([lang]){color:red}', ''],
    ['one of several', '.other,.a{color:red}', '<p class="a">'],
    ['one of several in brackets', ':is(.a,.other)>p{color:red}', '<p class="a">'],
    ['what is not', ':not(.other)>p{color:red}', ''],
  ])('of %s stay', async (_, css, body) => {
    const { html } = await host(`<style>${css}</style>`, body);
    expect(html).toContain('color:red');
  });

  test.each([
    ['alone', '.other{color:red}'],
    ['below another', '.a .other>p:hover{color:red}'],
    ['in brackets', ':is(.other,.another) p{color:red}'],
    ['on a narrow screen', '@media (max-width:30rem){.other{color:red}}'],
  ])('of a class that nothing has go: %s', async (_, css) => {
    const { html, policy } = await host(`<style>.a{margin:0}${css}</style>`, '<p class="a">');
    expect(html).toBe('<style>.a{margin:0}</style>|<p class="a">');
    expect(policy).toContain(digest('.a{margin:0}'));
  });

  test('are no place where a class counts as had', async () => {
    const { html } = await host('<style>.a{margin:0}</style><style>.a{color:red}</style>', '');
    expect(html).toBe('<style></style><style></style>|');
  });

  test('say nothing twice that was written for older browsers', async () => {
    const css =
      '.a{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark}' +
      '.a{-webkit-text-decoration-color:var(--b);text-decoration-color:var(--b)}';
    const { html } = await host(`<style>.c{margin:0}${css}</style>`, '<p class="a">');
    expect(html).toBe(`<style>${css.replace('}.a{', ';')}</style>|<p class="a">`);
  });
});

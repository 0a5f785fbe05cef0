/** Marks among letters and figures are told in built pages, and no character of a page changes. */
import { expect, test } from 'vitest';
import { hostPage } from '../../../../src/site/host/hosted-page.ts';

const half = (mark: string): string => `<span class="half">${mark}</span>`;

/** Gives the body of a Chinese page as it is served. */
async function bodyOf(body: string, language = 'zh-CN'): Promise<string> {
  const page = `<html lang="${language}"><head><meta charset="utf-8"><title>1:2</title></head><body>${body}</body></html>`;
  const { html } = await hostPage(page, {
    file: 'index.html',
    digest: () => 'digest',
    broughtInto: () => new Set(),
  });
  expect(html).toContain('<title>1:2</title>');
  return /<body>(.*)<\/body>/su.exec(html)?.[1] ?? '';
}

test.each([
  ['<p>收入2,000元,同比增长</p>', `<p>收入2${half(',')}000元,同比增长</p>`],
  ['<p>上午10:<a href="/x/">30</a></p>', `<p>上午10${half(':')}<a href="x/">30</a></p>`],
  ['<p>AI<wbr>,5G</p><p>AI</p>,改革', `<p>AI<wbr>${half(',')}5G</p><p>AI</p>,改革`],
  // What stands beside a mark may stand in another element; a character reference is none.
  ['<p><b>机制</b>,<b>创新</b>&amp;a;b</p>', `<p><b>机制</b>,<b>创新</b>&amp;a${half(';')}b</p>`],
  [
    '<p lang="en">10:30</p><p><span lang="en">at 10:30</span></p>',
    '<p lang="en">10:30</p><p><span lang="en">at 10:30</span></p>',
  ],
  [
    '<code>a:b</code><p translate="no">a:b</p><script type="application/json">{"a":1,"b":2}</script>',
    '<code>a:b</code><p translate="no">a:b</p><script type="application/json">{"a":1,"b":2}</script>',
  ],
  // Browsers end no line behind a quotation mark that follows dots or a dash.
  [
    '<p>“改革……”在山东,“开放——”<b>为先</b>“……”。</p>',
    '<p>“改革……”<wbr>在山东,“开放——”<b><wbr>为先</b>“……”。</p>',
  ],
  ['<br>1:2<p>未完', `<br>1${half(':')}2<p>未完`],
])('%s', async (body, wanted) => {
  expect(await bodyOf(body)).toBe(wanted);
});

test('a page in another language has none, but its Chinese does', async () => {
  expect(await bodyOf('10:30 <i lang="zh-CN">10:30</i>', 'en')).toBe(
    `10:30 <i lang="zh-CN">10${half(':')}30</i>`,
  );
});

/** The site's own way of rendering MDX gives what Astro's gives, and loses no character of hostile text. */
import { readdirSync } from 'node:fs';
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { componentOf, renderMdx } from '../../src/archive/render-mdx.ts';

interface Module {
  readonly default: AstroComponentFactory;
}

const stock = import.meta.glob<Module>('../../content/zh-CN/**/*.mdx');
const [ArchivedText] = Object.values(
  import.meta.glob<Module>('../../src/components/ArchivedText.astro', { eager: true }),
).map((module) => module.default);

const container = await AstroContainer.create();
container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });

/** Gives the HTML of a text in the site's own components. */
async function render(content: AstroComponentFactory): Promise<string> {
  if (!ArchivedText) throw new Error('The component of archived text has moved.');
  return container.renderToString(ArchivedText, { props: { content }, params: {} });
}

test('every document of the archive is compared', () => {
  const documents = readdirSync('content/zh-CN', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.mdx'),
  );
  expect(documents.length).toBeGreaterThan(0);
  expect(Object.keys(stock)).toHaveLength(documents.length);
});

describe.each(Object.keys(stock))('%s', (path) => {
  test('is the same HTML, thin or stock', async () => {
    const [thin, module] = await Promise.all([
      renderMdx({ filePath: path.replace('../../', '') }),
      stock[path]?.(),
    ]);
    if (!module) throw new Error(`${path} is no module`);
    const html = await render(thin);
    expect(html).toBe(await render(module.default));
    expect(html).toMatch(/^<div class="text">/u);
  });
});

const IDEOGRAPHIC_SPACE = '\u3000';
const NO_BREAK_SPACE = '\u00A0';

/** Text of blocks as MDX has it (escaped) and as a reader has it. */
const HOSTILE = [
  { mdx: String.raw`\{a\} \{/\* b \*/}`, text: '{a} {/* b */}' },
  { mdx: String.raw`\<b>粗\</b>\</Lede>\<Lede id="p9">`, text: '<b>粗</b></Lede><Lede id="p9">' },
  { mdx: 'import x from "y"', text: 'import x from "y"' },
  { mdx: 'export const a = 1', text: 'export const a = 1' },
  { mdx: '9~12度…8~10度 ~~删~~', text: '9~12度…8~10度 ~~删~~' },
  { mdx: String.raw`"quotes" -- 'it' --- ... (c)`, text: `"quotes" -- 'it' --- ... (c)` },
  { mdx: String.raw`\&amp; \&lt;i\&gt; & \&#123;`, text: '&amp; &lt;i&gt; & &#123;' },
  {
    mdx: String.raw`www.example.com https://example.com/\_a\_?b=c\&d`,
    text: 'www.example.com https://example.com/_a_?b=c&d',
  },
  { mdx: String.raw`\*\*粗\*\* \_斜\_ \`码\` \[链](x) !\[图](y)`, text: '**粗** _斜_ `码` [链](x) ![图](y)' },
  {
    mdx: `${IDEOGRAPHIC_SPACE}${NO_BREAK_SPACE} 前后  都有空格 ${NO_BREAK_SPACE}${IDEOGRAPHIC_SPACE}`,
    text: `${IDEOGRAPHIC_SPACE}${NO_BREAK_SPACE} 前后  都有空格 ${NO_BREAK_SPACE}${IDEOGRAPHIC_SPACE}`,
  },
  { mdx: '# 一 1. 二 - 三 > 四 | 五 |', text: '# 一 1. 二 - 三 > 四 | 五 |' },
];

test.each(HOSTILE)('$mdx is the text $text', async ({ mdx, text }) => {
  const body = `<Lede id="p1">${mdx}</Lede>\n\n<Measure id="p2"><RunInHead id="m1">${mdx}</RunInHead>${mdx}</Measure>\n`;
  const html = await render(componentOf(body));
  const tree = rehype().data('settings', { fragment: true }).parse(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  const blocks = elements.filter(({ properties }) => properties['dataBlock'] !== undefined);
  expect(blocks.map((block) => textOf(block))).toEqual([text, text + text]);
  expect(elements.map(({ tagName }) => tagName).join(' ')).toBe('div div p a div div h2 a');
});
